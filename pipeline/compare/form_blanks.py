"""Empty paragraphs: how many stand before or behind what is in both documents, and how high they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.compare.form_parts import Difference, of_blanks
from pipeline.compare.pairing import block_words
from pipeline.compare.quoting import quoted
from pipeline.outline import Paragraph, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.compare.pairing import Node, Pairing
    from pipeline.outline import Address, Block, Outline

Blanks = tuple[Paragraph, ...]


class Gaps:
    """The empty paragraphs of a document by the block that they stand before, and what stands before them."""

    def __init__(self, outline: Outline) -> None:
        self.before: dict[Address, Blanks] = {}
        self.neighbour: dict[Address, Address | None] = {}
        for story in (*outline.headers, outline.body, *outline.footers):
            self._read(story.blocks)

    def _read(self, blocks: Sequence[Block]) -> None:
        waiting: list[Paragraph] = []
        last: Address | None = None
        for block in blocks:
            if isinstance(block, Paragraph) and not block_words(block):
                waiting.append(block)
                continue
            seen = () if _is_made_by_programs(waiting, last, block) else tuple(waiting)
            self.before[block.address], self.neighbour[block.address] = seen, last
            waiting, last = [], block.address
            if not isinstance(block, Paragraph):
                for cell in (c for row in block.rows for c in row.cells):
                    self._read(cell.blocks)


def blank_differences(old: Outline, new: Outline, pairings: Sequence[Pairing]) -> Iterator[Difference]:
    """How the empty paragraphs differ between blocks that are neighbours in both documents."""
    one, other = Gaps(old), Gaps(new)
    both = [(p.old, p.new) for p in pairings if p.old is not None and p.new is not None and not p.moved]
    partner = {a.address: b.address for a, b in both}
    for a, b in both:
        before, after = a.address, b.address
        if before in one.before and after in other.before and _are_neighbours(one, other, before, after, partner):
            yield from _between(one.before[before], other.before[after], b)


def _is_made_by_programs(waiting: Sequence[Paragraph], last: Address | None, block: Block) -> bool:
    """Whether empty paragraphs end a section, or stand before a table that begins a text.

    LibreOffice leaves out one that stands before a section's end, and puts one before such a table.
    """
    ends = any(p.section != block.section for p in waiting)
    return ends or (last is None and isinstance(block, Table))


def _are_neighbours(one: Gaps, other: Gaps, before: Address, after: Address, partner: dict[Address, Address]) -> bool:
    here, there = one.neighbour[before], other.neighbour[after]
    return here is there is None or (here is not None and partner.get(here) == there)


def _between(old: Blanks, new: Blanks, behind: Node) -> Iterator[Difference]:
    words = quoted(behind.text) if isinstance(behind, Paragraph) and (old or new) else ""
    if len(old) != len(new):
        yield Difference("số đoạn trống phía trước", behind.address, str(len(old)), str(len(new)), words)
        return
    for a, b in zip(old, new, strict=True):
        yield from of_blanks(a, b, words)
