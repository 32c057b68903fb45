"""A number left blank: right in a draft, to be written after signing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, unreadable
from pipeline.check.rules.letterhead.state import of_state
from pipeline.check.rules.letterhead.symbol import symbol_of
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_CODE: Final = Code(
    "TT-24",
    Severity.NOTICE,
    Kind.FORM,
    "soát",
    "Số của văn bản ghi sau khi ký; bản dự thảo được để trống",
    clause="NĐ 30/2020, Điều 15",
)


def _check(document: Document) -> Answer:
    paragraph = document.parts.reference_number
    symbol = symbol_of(paragraph) if paragraph else None
    if paragraph is None or symbol is None:
        return unreadable("không nhận ra số, ký hiệu")
    if symbol.digits:
        return applied(())
    mend = "ghi số khi đăng ký văn bản đã ký; bản dự thảo thì để nguyên"
    return applied((_CODE.at(document.place(paragraph), found="số để trống", expected="số đã đăng ký", mend=mend),))


RULE = Rule(
    _CODE,
    why="Văn bản giấy được ghi số, ngày sau khi ký; để trống chỉ đúng với bản dự thảo.",
    wrong="văn bản phát hành còn “Số:      /KH-VKSLG”",
    right="văn bản phát hành “Số: 05/KH-VKSLG”",
    check=of_state(_check),
)
