"""Outlines made without a file: paragraphs and tables with no more than their words."""

from __future__ import annotations

from pipeline.outline import (
    Address,
    Cell,
    Outline,
    PageFormat,
    Paragraph,
    ParagraphFormat,
    Row,
    Run,
    RunFormat,
    Section,
    Story,
    Table,
)

PART = "word/document.xml"


def paragraph(text="", path="thân/đoạn 1", *, bold=False, italic=False, size=28, label="", drawings=(), **shape):  # noqa: PLR0913
    """A paragraph of one run."""
    look = RunFormat(bold=bold, italic=italic, size=size)
    runs = (Run(text, look, 0),) if text else ()
    return Paragraph(
        Address(PART, path), text, runs, ParagraphFormat(**shape), look, label=label, drawings=tuple(drawings)
    )


def table(*rows, path="thân/bảng 1", columns=()):
    """A table of cells, each given as its blocks."""
    made = tuple(
        Row(
            Address(PART, f"{path}/dòng {n}"),
            tuple(Cell(Address(PART, f"{path}/{n}/{m}"), tuple(c)) for m, c in enumerate(row)),
        )
        for n, row in enumerate(rows)
    )
    return Table(Address(PART, path), made, columns)


def outline(*blocks, page=None):
    """A document of these blocks."""
    return Outline(Story("thân", PART, tuple(blocks)), (Section(0, page or PageFormat()),))
