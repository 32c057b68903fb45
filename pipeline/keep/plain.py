"""A document as plain text: what a reader reads, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.outline import Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.outline import Block, Outline, Table


def plain_text(outline: Outline) -> str:
    """One line a paragraph or table row, the notes at the end with their numbers."""
    return "\n".join(_lines(outline)) + "\n"


def _lines(outline: Outline) -> Iterator[str]:
    for block in outline.body.blocks:
        yield from _block(block)
    for note in (*outline.footnotes, *outline.endnotes):
        if note.number:
            yield f"[{note.number}] " + " ".join(line for b in note.blocks for line in _block(b)).strip()


def _block(block: Block) -> Iterator[str]:
    if not isinstance(block, Paragraph):
        yield from _rows(block)
        return
    yield f"{block.label} {_noted(block)}".strip()
    for drawing in block.drawings:
        for inner in drawing.blocks:
            yield from _block(inner)


def _noted(paragraph: Paragraph) -> str:
    """The paragraph's words with the number of each note at its place."""
    words, at = [], 0
    for mark in paragraph.notes:
        words += [paragraph.text[at : mark.start], f"[{mark.number}]"]
        at = mark.start
    return "".join((*words, paragraph.text[at:])).replace("\n", " ").replace("\t", " ")


def _rows(table: Table) -> Iterator[str]:
    for row in table.rows:
        cells = (" ".join(line for b in cell.blocks for line in _block(b)) for cell in row.cells)
        yield " | ".join(cell.strip() for cell in cells)
