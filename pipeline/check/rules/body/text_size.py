"""Running text is of size 13 to 14; grounds have a rule of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, unreadable
from pipeline.check.rules.body.divisions import divisions, is_article
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import outside, said
from pipeline.check.rules.body.prose import prose
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.outline import Paragraph

CODE = Code(
    "noi-dung-co-chu",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Nội dung văn bản, kể cả đề mục nhỏ, cỡ chữ 13 đến 14",
    clause="NĐ 30/2020, Phụ lục I, II.6e",
)
_LOW: Final = 13
_HIGH: Final = 14


def _check(document: Document) -> Answer:
    paragraphs = prose(document.parts)
    if not paragraphs:
        return unreadable("không nhận ra nội dung văn bản")
    grounds = {p.address for p in document.parts.grounds}
    judged = {p.address: p for p in (*paragraphs, *_headings(document)) if p.address not in grounds}
    wrong = ((p, _outside(p)) for p in judged.values())
    faults = (
        Fault(p, f"cỡ chữ {said(found)}", "cỡ chữ 13 đến 14", "chọn cả nội dung, đặt một cỡ chữ 13 hoặc 14")
        for p, found in wrong
        if found
    )
    return applied(gathered(document, CODE, faults))


def _headings(document: Document) -> Iterator[Paragraph]:
    """Điều and the headings below the mục, which has a rule of its own: they have the size of the text."""
    yield from (h.paragraph for h in document.parts.headings if h.level > 1)
    yield from (d.paragraph for d in divisions(document.parts) if is_article(d))


def _outside(paragraph: Paragraph) -> tuple[float, ...]:
    """The sizes out of range, that of a number which Word counts among them."""
    label = paragraph.label_format
    size = label.size / 2 if label and paragraph.label.strip(" -–+•*") else 0.0
    wrong = outside(paragraph, _LOW, _HIGH)
    return wrong if not size or _LOW <= size <= _HIGH else tuple(sorted({*wrong, size}))


RULE = Rule(
    CODE,
    why="Cỡ 13 đến 14 đọc được cả khi văn bản in mờ hoặc chụp lại.",
    wrong="nội dung cỡ 12",
    right="nội dung cỡ 14",
    check=_check,
)
