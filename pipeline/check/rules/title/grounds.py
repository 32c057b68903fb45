"""Căn cứ: italic, 13 to 14, not bold, each on a line of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, not_applicable
from pipeline.check.rules.letterhead.looks import Look, judged, within
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_LOOK: Final = Look(13, 14, bold=False, italic=True, caps=False)
_CODE: Final = Code(
    "TT-33",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Căn cứ ban hành chữ thường, nghiêng, cỡ 13 đến 14",
    clause="NĐ 30/2020, Phụ lục I, II.6.a",
)


def _check(document: Document) -> Answer:
    lines = document.parts.grounds
    if not lines:
        return not_applicable("văn bản không có dòng căn cứ riêng")
    mend = "đặt chữ nghiêng, không đậm, đúng cỡ cho dòng căn cứ"
    return applied(judged(_CODE, document, lines, within(document, "căn_cứ", _LOOK), mend))


RULE = Rule(
    _CODE,
    why="Các dòng căn cứ in nghiêng để tách khỏi nội dung của văn bản.",
    wrong="Căn cứ Luật Thi đua, khen thưởng; (chữ đứng)",
    right="Căn cứ Luật Thi đua, khen thưởng; (chữ nghiêng, cỡ 14)",
    check=of_state(_check),
)
