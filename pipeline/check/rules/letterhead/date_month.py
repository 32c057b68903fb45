"""Months 3 to 9 stand without a zero, as in all the decree's samples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, unreadable
from pipeline.check.rules.letterhead.dating import dating_of
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_PADDED: Final = {f"0{n}" for n in range(3, 10)}
_CODE: Final = Code(
    "thang-them-so-khong",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Tháng 3 đến tháng 9 trong ngày ban hành không thêm số 0",
    clause="NĐ 30/2020, Phụ lục I, II.4.b và các mẫu",
)


def _check(document: Document) -> Answer:
    paragraph = document.parts.place_and_date
    dating = dating_of(paragraph) if paragraph else None
    if paragraph is None or dating is None:
        return unreadable("không nhận ra địa danh, ngày tháng")
    if dating.month not in _PADDED:
        return applied(())
    place, month = document.place(paragraph), dating.month
    mend = "bỏ số 0 trước tháng"
    return applied((_CODE.at(place, found=f"tháng {month}", expected=f"tháng {month.lstrip('0')}", mend=mend),))


RULE = Rule(
    _CODE,
    why="Nghị định chỉ yêu cầu thêm số 0 cho tháng 1, 2; các mẫu của Nghị định viết tháng 3 đến 9 không có số 0.",
    wrong="ngày 05 tháng 03 năm 2026",
    right="ngày 05 tháng 3 năm 2026",
    check=of_state(_check),
)
