"""A document in whole letters: what rules read where its typist's machine set letters and marks apart."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.outline import Paragraph, all_paragraphs
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.outline import Block, Outline, Table


def composed(outline: Outline) -> Outline:
    """The Outline with each letter and its marks as one sign; the same one where they are so already."""
    if all(unicodedata.is_normalized("NFC", p.text) for p in all_paragraphs(outline)):
        return outline
    return replace(
        outline,
        body=replace(outline.body, blocks=_blocks(outline.body.blocks)),
        headers=tuple(replace(s, blocks=_blocks(s.blocks)) for s in outline.headers),
        footers=tuple(replace(s, blocks=_blocks(s.blocks)) for s in outline.footers),
        footnotes=tuple(replace(n, blocks=_blocks(n.blocks)) for n in outline.footnotes),
        endnotes=tuple(replace(n, blocks=_blocks(n.blocks)) for n in outline.endnotes),
    )


def _blocks(blocks: Iterable[Block]) -> tuple[Block, ...]:
    return tuple(_paragraph(b) if isinstance(b, Paragraph) else _table(b) for b in blocks)


def _table(table: Table) -> Table:
    rows = (
        replace(row, cells=tuple(replace(cell, blocks=_blocks(cell.blocks)) for cell in row.cells))
        for row in table.rows
    )
    return replace(table, rows=tuple(rows))


def _paragraph(paragraph: Paragraph) -> Paragraph:
    """The paragraph with all that lies over its characters moved to where they stand now."""
    text, old = nfc(paragraph.text), paragraph.text

    def at(place: int) -> int:
        return min(len(nfc(old[:place])), len(text))

    return replace(
        paragraph,
        text=text,
        runs=tuple(replace(r, text=text[at(r.start) : at(r.end)], start=at(r.start)) for r in paragraph.runs),
        figures=tuple(replace(f, start=at(f.start), end=at(f.end)) for f in paragraph.figures),
        fields=tuple(replace(f, start=at(f.start), end=at(f.end)) for f in paragraph.fields),
        notes=tuple(replace(n, start=at(n.start)) for n in paragraph.notes),
        changes=tuple(replace(c, start=at(c.start), end=at(c.end)) for c in paragraph.changes),
        drawings=tuple(replace(d, start=at(d.start), blocks=_blocks(d.blocks)) for d in paragraph.drawings),
    )
