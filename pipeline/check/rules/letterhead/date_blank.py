"""A date left blank: right in a draft, to be written on the day of signing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, unreadable
from pipeline.check.rules.letterhead.dating import dating_of
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_CODE: Final = Code(
    "ngay-ban-hanh-de-trong",
    Severity.NOTICE,
    Kind.FORM,
    "soát",
    "Ngày ban hành ghi khi ký; bản dự thảo được để trống",
    clause="NĐ 30/2020, Điều 15",
)


def _check(document: Document) -> Answer:
    paragraph = document.parts.place_and_date
    dating = dating_of(paragraph) if paragraph else None
    if paragraph is None or dating is None:
        return unreadable("không nhận ra địa danh, ngày tháng")
    if all(dating.numbers):
        return applied(())
    mend = "ghi ngày, tháng, năm khi ban hành; bản dự thảo thì để nguyên"
    place = document.place(paragraph)
    return applied((_CODE.at(place, found="ngày tháng để trống", expected="ngày, tháng, năm ban hành", mend=mend),))


RULE = Rule(
    _CODE,
    why="Ngày ban hành là ngày ký, đăng ký văn bản; để trống chỉ đúng với bản dự thảo.",
    wrong="văn bản phát hành còn “ngày      tháng 3 năm 2026”",
    right="văn bản phát hành “ngày 05 tháng 3 năm 2026”",
    check=of_state(_check),
)
