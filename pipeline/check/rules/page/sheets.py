"""Sections as sheets of paper: their edges in millimetres, which way they stand, what lies on them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.outline import Table, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Document
    from pipeline.findings import DocumentPlace
    from pipeline.outline import PageFormat, Paragraph, Section

_TWIPS_PER_MM: Final = 1440 / 25.4


def millimetres(twips: float) -> float:
    """A length in millimetres."""
    return twips / _TWIPS_PER_MM


def told_mm(twips: float) -> str:
    """A length in millimetres as it is written in Vietnamese, to a tenth: 20, 12,7."""
    return f"{round(millimetres(twips), 1):g}".replace(".", ",")


def is_landscape(page: PageFormat) -> bool:
    """Whether the page is wider than high, whatever it says of itself."""
    return page.width > page.height


def _first_paragraph(document: Document, section: Section) -> Paragraph | None:
    """The first paragraph with words in a section."""
    return next((p for p in _of(document, section) if p.text.strip()), None)


def section_place(document: Document, section: Section) -> DocumentPlace:
    """A section's first words; the document as a whole where it is the only section."""
    first = _first_paragraph(document, section)
    if len(document.outline.sections) == 1 or first is None:
        return document.page()
    return replace(document.place(first), quote=f"phần trang {section.index + 1}, từ “{first.text.strip()[:40]}”")


def has_table(document: Document, section: Section) -> bool:
    """Whether a table stands in the section."""
    blocks = document.outline.body.blocks
    return any(isinstance(b, Table) and b.section == section.index for b in blocks)


def is_appendix(document: Document, section: Section) -> bool:
    """Whether an appendix begins in the section or before it."""
    return any(a.section <= section.index for a in document.parts.appendices)


def _of(document: Document, section: Section) -> Iterator[Paragraph]:
    return (p for p in paragraphs(document.outline.body.blocks) if p.section == section.index)
