"""Where a document's page numbers stand: in which header or footer, on which pages, and whether in the middle."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from pipeline.outline import Table, all_paragraphs, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Document
    from pipeline.outline import Block, Field, Paragraph, RunFormat, Section

_PAGE: Final = "PAGE"
_FULL_PAGE: Final = 50
_LETTERS: Final = 95
_ROW: Final = 0.7
_NEAR: Final = 284


def header_numbers(document: Document) -> tuple[Paragraph, ...]:
    """The paragraphs of headers that print the page number."""
    return tuple(p for s in document.outline.headers for p in paragraphs(s.blocks) if page_field(p))


def footer_numbers(document: Document) -> tuple[Paragraph, ...]:
    """The paragraphs of footers that print the page number."""
    return tuple(p for s in document.outline.footers for p in paragraphs(s.blocks) if page_field(p))


def on_first_page(document: Document) -> tuple[Paragraph, ...]:
    """The paragraphs that print the number on page 1."""
    first = document.outline.sections[0]
    kind = "first" if first.page.title_page else "default"
    names = {name for k, name in (*first.headers, *first.footers) if k == kind}
    numbered = (*header_numbers(document), *footer_numbers(document))
    return tuple(p for p in numbered if p.address.story in names and not _is_conditional(p))


def even_pages_without(document: Document) -> bool:
    """Whether even pages have a header of their own, or none, that prints no number."""
    if not document.outline.even_and_odd or not document.outline.sections:
        return False
    numbered = {p.address.story for p in header_numbers(document)}
    return not any(k == "even" and name in numbered for k, name in document.outline.sections[0].headers)


def page_field(paragraph: Paragraph) -> Field | None:
    """The field that prints the page number."""
    return next((f for f in paragraph.fields if f.kind == _PAGE or _is_conditional(paragraph)), None)


def _is_conditional(paragraph: Paragraph) -> bool:
    """Whether the number is printed on a condition (`IF`), as on all pages but the first."""
    return any(f.kind == "IF" and _PAGE in f.instruction.upper() for f in paragraph.fields)


def look_of(paragraph: Paragraph) -> RunFormat:
    """How the page number looks."""
    return next(_printed(paragraph), paragraph.mark)


def is_printed(paragraph: Paragraph) -> bool:
    """Whether Word has printed the number once; else its look stands in the field's code, which no Outline holds."""
    return next(_printed(paragraph), None) is not None


def _printed(paragraph: Paragraph) -> Iterator[RunFormat]:
    field = page_field(paragraph)
    return (r.format for r in paragraph.runs if field and r.start < field.end and r.end > field.start)


def has_second_page(document: Document) -> bool:
    """Whether the document is surely longer than a page: a break within it, or more lines than a page can hold."""
    blocks = document.outline.body.blocks
    breaks = any("\f" in p.text.strip(" ") or p.format.page_break_before for p in paragraphs(blocks[1:]))
    turned = any(section.page.start != "continuous" for section in document.outline.sections[1:])
    return breaks or turned or sum(map(_lines, blocks)) > _FULL_PAGE


def _lines(block: Block) -> float:
    """How many lines of a page a block takes at the least."""
    if isinstance(block, Table):
        return len(block.rows) * _ROW
    return math.ceil(len(block.text.strip()) / _LETTERS)


def is_centred(document: Document, paragraph: Paragraph) -> bool:
    """Whether the number stands in the middle; one in a cell or box is taken to."""
    look, path = paragraph.format, paragraph.address.path
    if "/ô " in path or "/hộp chữ " in path:
        return True
    if look.frame:
        return look.frame == "center"
    if look.alignment == "center":
        return abs(look.left + look.first_line - look.right) / 2 <= _NEAR
    return _is_at_centre_stop(document, paragraph)


def _is_at_centre_stop(document: Document, paragraph: Paragraph) -> bool:
    """Whether one tab brings the number to a centred stop near the middle of the text."""
    field = page_field(paragraph)
    before = paragraph.text[: field.start] if field else ""
    stops = [place for place, kind in paragraph.format.tabs if kind == "center"]
    middles = [_width(section) / 2 for section in document.outline.sections]
    return before.count("\t") == 1 and any(abs(stop - m) <= _NEAR for stop in stops[:1] for m in middles)


def _width(section: Section) -> int:
    page = section.page
    return page.width - page.left - page.right - page.gutter


def every_number(document: Document) -> Iterator[Paragraph]:
    """Each paragraph anywhere that prints the page number."""
    return (p for p in all_paragraphs(document.outline) if page_field(p))
