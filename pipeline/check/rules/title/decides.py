"""The line “QUYẾT ĐỊNH:” between the grounds and the articles ends with a colon."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, not_applicable
from pipeline.check.rules.body.prose import body_paragraphs
from pipeline.check.rules.letterhead.looks import words
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.outline import Paragraph

MARKS: Final = " .:;,…"
_DECIDES: Final = re.compile(rf"(?:QUYẾT ĐỊNH|QUYẾT NGHỊ)[{MARKS}]*")
CODE: Final = Code(
    "quyet-dinh-hai-cham",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Dòng “QUYẾT ĐỊNH:”, “QUYẾT NGHỊ:” sau các căn cứ có dấu hai chấm",
    clause="NĐ 30/2020, Phụ lục III, Mẫu 1.1 đến 1.3",
)


def _check(document: Document) -> Answer:
    line = deciding_line(document)
    if line is None:
        return not_applicable("không có dòng “QUYẾT ĐỊNH” sau các căn cứ")
    return applied(_found(document, line, words(line).strip()))


def _found(document: Document, line: Paragraph, text: str) -> Iterator[Finding]:
    if not text.endswith(":"):
        right = f"“{text.rstrip(MARKS)}:”"
        yield CODE.at(document.place(line), found=f"“{text}”", expected=right, mend="thêm dấu hai chấm ở cuối dòng")


def deciding_line(document: Document) -> Paragraph | None:
    """The line, in capitals, with which a decision or resolution begins to decide."""
    return next((p for p in body_paragraphs(document.parts) if _DECIDES.fullmatch(words(p).strip())), None)


RULE = Rule(
    CODE,
    why="Dấu hai chấm báo rằng các điều ngay dưới là điều được quyết định; mẫu của Nghị định đều có dấu này.",
    wrong="QUYẾT ĐỊNH\nĐiều 1. Tặng Giấy khen cho 05 tập thể.",
    right="QUYẾT ĐỊNH:\nĐiều 1. Tặng Giấy khen cho 05 tập thể.",
    check=of_state(_check),
)
