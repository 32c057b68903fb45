"""Pairs of what stands in both documents: blocks, rows and cells walked together in reading order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.compare.aligning import aligned, alike
from pipeline.compare.counting import is_count, is_counted
from pipeline.compare.grid import Column, cells_together, column_places, columns_together, row_key, row_likeness
from pipeline.compare.tokens import tokens, words
from pipeline.outline import Cell, Note, Paragraph, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.outline import Block

TEXT: Final = "đoạn"
CELL: Final = "ô bảng"
BOX: Final = "hộp chữ"

Node = Paragraph | Table | Row | Column | Cell | Note


@dataclass(frozen=True, slots=True)
class Pairing:
    """What stands at one place of both documents, or of one; `moved` where the two places are not the same."""

    old: Node | None
    new: Node | None
    where: str
    moved: bool = False


def together(old: Sequence[Block], new: Sequence[Block], where: str) -> Iterator[Pairing]:
    """The pairings of two runs of blocks; a paired table is followed by what stands in it.

    What stands alone in a cell, note, box or header is one with what stands alone there on the other side.
    """
    one, other = _standing(old), _standing(new)
    keys = [block_words(b) for b in one], [block_words(b) for b in other]
    alone = where != TEXT and len(one) == len(other) == 1

    def likeness(i: int, j: int) -> float:
        if isinstance(one[i], Paragraph) is not isinstance(other[j], Paragraph):
            return 0.0
        return 1.0 if alone else alike(keys[0][i], keys[1][j])

    for i, j in aligned(keys[0], keys[1], likeness):
        yield from _pair(None if i is None else one[i], None if j is None else other[j], where)


def block_words(block: Block) -> tuple[str, ...]:
    """The words of a paragraph, or of all a table's cells."""
    if isinstance(block, Paragraph):
        return words(tokens(block)) or ("{}",) * bool(block.drawings)
    return ("{bảng}", *(word for row in block.rows for text in row_key(row) for word in text))


def _standing(blocks: Sequence[Block]) -> list[Block]:
    return [b for b in blocks if isinstance(b, Table) or block_words(b)]


def _pair(old: Block | None, new: Block | None, where: str) -> Iterator[Pairing]:
    yield Pairing(old, new, where)
    if isinstance(old, Table) and isinstance(new, Table):
        yield from _tables(old, new)
    elif not isinstance(old, Table) and not isinstance(new, Table):
        yield from within(old, new)


def within(old: Paragraph | None, new: Paragraph | None) -> Iterator[Pairing]:
    """The pairings of the boxes that two paragraphs hold."""
    one, other = ([d for d in p.drawings if d.blocks] if p else [] for p in (old, new))
    for a, b in zip(one, other, strict=False):
        yield from together(a.blocks, b.blocks, BOX)
    for box in one[len(other) :]:
        yield from together(box.blocks, (), BOX)
    for box in other[len(one) :]:
        yield from together((), box.blocks, BOX)


def _tables(old: Table, new: Table) -> Iterator[Pairing]:
    columns = columns_together(old, new)
    yield from (Pairing(a, b, "cột bảng") for a, b in columns if a is None or b is None)
    places, counted = column_places(columns), is_counted(old) and is_counted(new)
    keys = [row_key(r, places[0], counted) for r in old.rows], [row_key(r, places[1], counted) for r in new.rows]

    def likeness(i: int, j: int) -> float:
        return row_likeness(keys[0][i], keys[1][j])

    for i, j in aligned(keys[0], keys[1], likeness, alone=0):
        a, b = None if i is None else old.rows[i], None if j is None else new.rows[j]
        yield Pairing(a, b, "dòng bảng")
        if a is not None and b is not None:
            yield from _cells(a, b, [c for c in columns if not (counted and is_count(a, b, c))])


def _cells(old: Row, new: Row, columns: Sequence[tuple[Column | None, Column | None]]) -> Iterator[Pairing]:
    for a, b in cells_together(old, new, columns):
        yield Pairing(a, b, CELL)
        yield from together(a.blocks if a else (), b.blocks if b else (), CELL)
