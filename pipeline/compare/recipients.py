"""Nơi nhận: the lines below these words, in whatever cell or text they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.outline import Paragraph, all_blocks
from pipeline.vietnamese import fold, unaccented

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.outline import Address, Block, Outline

RECIPIENTS: Final = "Nơi nhận"
_HEADING: Final = "noi nhan"
_DASHES: Final = "-\u2010\u2011–—+*"


def recipient_lines(outline: Outline) -> set[Address]:
    """The addresses of the lines that follow “Nơi nhận:” in the same cell or story, and of those words."""
    return {a for blocks in _containers(tuple(all_blocks(outline))) for a in _lines(blocks)}


def _lines(blocks: Sequence[Block]) -> Iterator[Address]:
    below = False
    for block in blocks:
        begins = isinstance(block, Paragraph) and unaccented(fold(block.text)) == _HEADING
        below = begins or (below and isinstance(block, Paragraph) and _is_line(block))
        if below:
            yield block.address


def _is_line(paragraph: Paragraph) -> bool:
    text = paragraph.text.strip()
    return bool(paragraph.label) or not text or text[0] in _DASHES


def _containers(blocks: Sequence[Block]) -> Iterator[Sequence[Block]]:
    yield blocks
    for block in blocks:
        if isinstance(block, Paragraph):
            for drawing in block.drawings:
                yield from _containers(drawing.blocks)
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from _containers(cell.blocks)
