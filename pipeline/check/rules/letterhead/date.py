"""The date of the document: in full, with Arabic numbers, days below 10 and months 1 and 2 padded, in the calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, unreadable
from pipeline.check.rules.letterhead.dating import YEAR_DIGITS, Dating, dating_of
from pipeline.check.rules.letterhead.looks import words
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Document

_CODE: Final = Code(
    "TT-26",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Ngày ban hành viết đầy đủ bằng chữ số Ả Rập; ngày dưới 10 và tháng 1, 2 thêm số 0; có thật trong lịch",
    clause="NĐ 30/2020, Phụ lục I, II.4.b",
)


def _check(document: Document) -> Answer:
    paragraph = document.parts.place_and_date
    if paragraph is None:
        return unreadable("không nhận ra địa danh, ngày tháng")
    dating = dating_of(paragraph)
    faults = tuple(_faults(dating)) if dating else ("không ghi đủ các chữ ngày, tháng, năm",)
    if not faults:
        return applied(())
    found = f"“{words(paragraph)}”: {', '.join(faults)}"
    expected = "dạng “ngày 05 tháng 02 năm 2026”"
    return applied((_CODE.at(document.place(paragraph), found=found, expected=expected, mend="gõ lại ngày, tháng"),))


def _faults(dating: Dating) -> Iterator[str]:
    written = [n for n in dating.numbers if n]
    if any(not n.isdigit() for n in written):
        yield "có chỗ không phải chữ số Ả Rập"
        return
    if len(dating.day) == 1:
        yield "ngày nhỏ hơn 10 thiếu số 0"
    if dating.month in {"1", "2"}:
        yield "tháng 1, 2 thiếu số 0"
    if dating.year and len(dating.year) != YEAR_DIGITS:
        yield "năm không đủ bốn chữ số"
    elif all(dating.numbers) and dating.date is None:
        yield "ngày này không có trong lịch"


RULE = Rule(
    _CODE,
    why="Số 0 thêm vào ngăn việc sửa ngày, tháng sau khi văn bản đã ban hành.",
    wrong="Lam Giang, ngày 5 tháng 2 năm 2026",
    right="Lam Giang, ngày 05 tháng 02 năm 2026",
    check=of_state(_check),
)
