"""Tables as rows and columns: what a row is known by, which columns two tables share."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.compare.aligning import aligned, alike
from pipeline.compare.tokens import tokens, words
from pipeline.outline import paragraphs

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from pipeline.outline import Address, Cell, Row, Table

_NUMBER: Final = re.compile(r"[\d.,/%\-–()*]+")
_SAME_NAME: Final = 0.5
Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """The cells that begin at one place of a table's grid, from the first row down."""

    address: Address
    place: int
    cells: tuple[Cell, ...]


Columns = tuple[Column | None, Column | None]


def cell_words(cell: Cell) -> Words:
    """The words of everything in a cell."""
    return tuple(word for p in paragraphs(cell.blocks) for word in words(tokens(p)))


def placed(row: Row) -> Iterator[tuple[int, Cell]]:
    """The cells of a row, each with its place in the table's grid."""
    place = 0
    for cell in row.cells:
        yield place, cell
        place += cell.span


def row_key(row: Row, places: Collection[int] | None = None, counted: bool = False) -> tuple[Words, ...]:  # noqa: FBT001, FBT002 - a fact of the table
    """What a row is known by: the words of its cells, in columns that both tables have; its own number apart."""
    found = ((place, cell_words(cell)) for place, cell in placed(row) if places is None or place in places)
    return tuple(() if counted and place == 0 and is_number(words) else words for place, words in found)


def row_likeness(old: Sequence[Words], new: Sequence[Words]) -> float:
    """How much two rows are one: half of it is the name, half the share of cells that are equal."""
    equal = sum(a == b for a, b in zip(old, new, strict=False)) / max(1, len(old), len(new))
    names = _name(old), _name(new)
    if not any(names):
        return equal
    return _SAME_NAME * alike(*names) + (1 - _SAME_NAME) * equal


def columns_together(old: Table, new: Table) -> list[Columns]:
    """The columns of both tables in order; tables of one width have the same ones."""
    one, other = _columns(old), _columns(new)
    if [c.place for c in one] == [c.place for c in other]:
        return list(zip(one, other, strict=True))
    keys = [[tuple(map(cell_words, c.cells)) for c in side] for side in (one, other)]
    pairs = aligned(keys[0], keys[1], lambda i, j: _column_likeness(keys[0][i], keys[1][j]))
    return [(None if i is None else one[i], None if j is None else other[j]) for i, j in pairs]


def column_places(columns: Sequence[Columns]) -> tuple[set[int], set[int]]:
    """The places of the columns that both tables have, in the old one and in the new one."""
    shared = [(a.place, b.place) for a, b in columns if a and b]
    return {a for a, _ in shared}, {b for _, b in shared}


def cells_together(old: Row, new: Row, columns: Sequence[Columns]) -> list[tuple[Cell | None, Cell | None]]:
    """The cells of two rows by column; those of a column that one table lacks are left to the column."""
    here, there = dict(placed(old)), dict(placed(new))
    pairs: list[tuple[Cell | None, Cell | None]] = []
    for a, b in columns:
        if a and b and (a.place in here or b.place in there):
            pairs.append((here.get(a.place), there.get(b.place)))
    return pairs


def is_number(text: Words) -> bool:
    """Whether a cell holds figures and signs alone."""
    return all(_NUMBER.fullmatch(word) for word in text)


def _name(row: Sequence[Words]) -> Words:
    return next((text for text in row if not is_number(text)), ())


def _columns(table: Table) -> list[Column]:
    found: dict[int, list[Cell]] = {}
    for row in table.rows:
        for place, cell in placed(row):
            found.setdefault(place, []).append(cell)
    return [Column(cells[0].address, place, tuple(cells)) for place, cells in sorted(found.items())]


def _column_likeness(old: Sequence[Words], new: Sequence[Words]) -> float:
    head = alike(old[0], new[0])
    return (head + alike(tuple(old), tuple(new))) / 2
