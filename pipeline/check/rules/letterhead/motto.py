"""Tiêu ngữ: its words, capitals and hyphens, upright and bold, centred below Quốc hiệu."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, unreadable
from pipeline.check.rules.letterhead.looks import Look, judged, within, words
from pipeline.check.rules.letterhead.placing import centred_in_cell
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.outline import Paragraph

_WORDS: Final = "Độc lập - Tự do - Hạnh phúc"
_SAME_HYPHEN: Final = str.maketrans({"\u2011": "-"})
_LOOK: Final = Look(13, 14, bold=True, caps=False)
_CODE: Final = Code(
    "TT-11",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Tiêu ngữ chữ thường, hoa đầu cụm từ, gạch nối có cách chữ, cỡ 13 đến 14, đứng, đậm, giữa dưới Quốc hiệu",
    clause="NĐ 30/2020, Phụ lục I, II.1.b",
)


def _check(document: Document) -> Answer:
    paragraph = document.parts.motto
    if paragraph is None:
        return unreadable("không nhận ra Tiêu ngữ")
    mend = "đặt lại chữ thường, đậm, đứng, đúng cỡ cho dòng Tiêu ngữ"
    look = judged(_CODE, document, (paragraph,), within(document, "tiêu_ngữ", _LOOK), mend)
    return applied((*_spelling(document, paragraph), *look, *centred_in_cell(_CODE, document, (paragraph,))))


def _spelling(document: Document, paragraph: Paragraph) -> Iterator[Finding]:
    shown = " ".join(words(paragraph).translate(_SAME_HYPHEN).split())
    if shown != _WORDS and shown != _WORDS.upper():
        place = document.place(paragraph)
        mend = "gõ lại, dùng gạch nối (-) có dấu cách hai bên, viết hoa chữ đầu mỗi cụm từ"
        yield _CODE.at(place, found=f"“{words(paragraph)}”", expected=f"“{_WORDS}”", mend=mend)


RULE = Rule(
    _CODE,
    why="Tiêu ngữ viết đúng từng chữ: ba cụm từ hoa chữ đầu, nối bằng gạch nối ngắn có dấu cách.",
    wrong="Độc Lập – Tự Do – Hạnh Phúc",
    right="Độc lập - Tự do - Hạnh phúc",
    check=of_state(_check),
)
