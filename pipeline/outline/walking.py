"""Walks over an Outline in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.outline.model import Paragraph, Table
from pipeline.outline.once import once

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.outline.model import Block, Cell, Row
    from pipeline.outline.spans import Figure
    from pipeline.outline.stories import Outline


def paragraphs(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """The paragraphs of blocks, those in tables and text boxes included."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
            for drawing in block.drawings:
                yield from paragraphs(drawing.blocks)
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from paragraphs(cell.blocks)


def tables(blocks: Iterable[Block]) -> Iterator[Table]:
    """The tables of blocks, each before those nested in it."""
    for block in blocks:
        if isinstance(block, Table):
            yield block
            for row in block.rows:
                for cell in row.cells:
                    yield from tables(cell.blocks)


def placed_cells(row: Row) -> Iterator[tuple[int, Cell]]:
    """The cells of a row with the grid column in which each begins."""
    column = 0
    for cell in row.cells:
        yield column, cell
        column += cell.span


def all_blocks(outline: Outline) -> Iterator[Block]:
    """The blocks of every story: body, footnotes, endnotes, headers, footers."""
    yield from outline.body.blocks
    for note in (*outline.footnotes, *outline.endnotes):
        yield from note.blocks
    for story in (*outline.headers, *outline.footers):
        yield from story.blocks


def all_paragraphs(outline: Outline) -> Iterator[Paragraph]:
    """Every paragraph of the document."""
    return iter(_every(outline))


def figures(outline: Outline) -> Iterator[tuple[Paragraph, Figure, str]]:
    """Every marked figure with its paragraph and its printed text."""
    for paragraph in all_paragraphs(outline):
        for figure in paragraph.figures:
            yield paragraph, figure, paragraph.text[figure.start : figure.end]


@once
def _every(outline: Outline) -> tuple[Paragraph, ...]:
    return tuple(paragraphs(all_blocks(outline)))
