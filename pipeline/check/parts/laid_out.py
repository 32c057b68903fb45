"""Where a document's pieces are to be looked for: a table that only frames it, a letterhead in the page's header."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.check.parts.letterhead import is_national_name
from pipeline.check.parts.looks import key
from pipeline.check.parts.pieces import pieces_of
from pipeline.check.parts.words import NATIONAL_NAME, is_nearly
from pipeline.outline import Table, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.parts.pieces import Piece
    from pipeline.outline import Block, Outline

ABOVE = -1


def bare(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with what stands in a table of one column that holds the letterhead in that table's place."""
    return tuple(inner for block in blocks for inner in (_opened(block) if _is_wrapper(block) else (block,)))


def header_pieces(outline: Outline) -> tuple[Piece, ...]:
    """The pieces of the first page's header where the letterhead stands in it; their block is ABOVE."""
    if not outline.sections:
        return ()
    section = outline.sections[0]
    kinds = dict(section.headers)
    name = kinds.get("first" if section.page.title_page else "default")
    story = next((s for s in outline.headers if s.name == name), None)
    found = tuple(replace(p, block=ABOVE) for p in pieces_of(story.blocks, outline)) if story else ()
    return found if any(map(is_national_name, found)) else ()


def _is_wrapper(block: Block) -> bool:
    if not isinstance(block, Table) or any(len(row.cells) != 1 for row in block.rows):
        return False
    return any(is_nearly(key(p.text), NATIONAL_NAME) for p in paragraphs([block]))


def _opened(block: Block) -> Iterator[Block]:
    if isinstance(block, Table):
        for row in block.rows:
            yield from row.cells[0].blocks
