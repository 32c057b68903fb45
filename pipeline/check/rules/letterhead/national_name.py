"""Quốc hiệu: its words, in capitals, upright and bold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, unreadable
from pipeline.check.rules.letterhead.looks import Look, judged, within, words
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.outline import Paragraph

_WORDS: Final = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
_LOOK: Final = Look(12, 13, bold=True, caps=True)
_CODE: Final = Code(
    "TT-10",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Quốc hiệu in hoa, cỡ 12 đến 13, đứng, đậm",
    clause="NĐ 30/2020, Phụ lục I, II.1.a",
)


def _check(document: Document) -> Answer:
    paragraph = document.parts.national_name
    if paragraph is None:
        return unreadable("không nhận ra Quốc hiệu")
    mend = "đặt lại chữ in hoa, đậm, đứng, đúng cỡ cho dòng Quốc hiệu"
    look = judged(_CODE, document, (paragraph,), within(document, "quốc_hiệu", _LOOK), mend)
    return applied((*_spelling(document, paragraph), *look))


def _spelling(document: Document, paragraph: Paragraph) -> Iterator[Finding]:
    if fold(words(paragraph)) != fold(_WORDS):
        place = document.place(paragraph)
        yield _CODE.at(place, found=f"“{words(paragraph)}”", expected=f"“{_WORDS}”", mend="gõ lại dòng Quốc hiệu")


RULE = Rule(
    _CODE,
    why="Quốc hiệu đứng đầu mọi văn bản hành chính, ở bên phải trang đầu, theo một kiểu chữ thống nhất.",
    wrong="Cộng hòa xã hội chủ nghĩa Việt Nam (chữ thường, cỡ 14)",
    right="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM (chữ hoa, đậm, cỡ 12 hoặc 13)",
    check=of_state(_check),
)
