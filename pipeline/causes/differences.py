"""The cells in which two states of a table differ, by rows that belong together and not by where they stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from pipeline.causes.rows import NONE, excel_row, lowest, rows_of
from pipeline.compare.aligning import aligned, most

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.causes.rows import Fields
    from pipeline.content import Cell
    from pipeline.tables import Records


_SAME_ROW: Final = 0.3
_FEW: Final = 2


@dataclass(frozen=True, slots=True)
class Difference:
    """A value that differs: row and column in the one table and in the other; a row is None where only one has it.

    A row that is the same but stands elsewhere is `moved` with all its values. `value` is what the cell was read as.
    The lowest cells of the two rows tell where they stand: what a row is headed by stands higher.
    """

    row: int | None
    other_row: int | None
    column: str
    cell: Cell | None
    other_cell: Cell | None
    moved: bool = False
    value: Any = field(default=None, compare=False)
    other_value: Any = field(default=None, compare=False)
    lowest: Cell | None = None
    other_lowest: Cell | None = None

    @property
    def source(self) -> tuple[str, ...]:
        """What a person changed to bring it about: one cell, or one row of a worksheet."""
        mine, yours = self.lines
        if self.moved and mine and yours:
            return ("chuyển", mine.file, mine.sheet, excel_row(mine.address), excel_row(yours.address))
        if self.row is not None and self.other_row is not None:
            return ("ô", *_address(self.cell), *_address(self.other_cell))
        cell = mine or yours
        side = "bớt" if self.other_row is None else "thêm"
        return (side, cell.file, cell.sheet, excel_row(cell.address)) if cell else (side,)

    @property
    def lines(self) -> tuple[Cell | None, Cell | None]:
        """A cell of the worksheet's row that the one row stands in, and one of that of the other."""
        return self.lowest or self.cell, self.other_lowest or self.other_cell

    def reversed(self) -> Difference:
        """The same, seen from the other table."""
        cells, values = (self.other_cell, self.cell), (self.other_value, self.value)
        lows = self.other_lowest, self.lowest
        return Difference(self.other_row, self.row, self.column, *cells, self.moved, *values, *lows)


def differences(one: Records | None, other: Records | None) -> Iterator[Difference]:
    """Every value that differs between two states of a table, either of which may be missing."""
    yield from between_rows(rows_of(one), rows_of(other))


def between_rows(ours: list[Fields], theirs: list[Fields]) -> Iterator[Difference]:
    """Every value that differs between two sequences of rows."""
    columns = sorted({*(c for row in ours for c in row), *(c for row in theirs for c in row)})
    for i, j, moved in _pairs(ours, theirs):
        mine, yours = ours[i] if i is not None else {}, theirs[j] if j is not None else {}
        low, other_low = lowest(mine), lowest(yours)
        for column in columns:
            (value, cell), (other_value, other_cell) = mine.get(column, NONE), yours.get(column, NONE)
            if (cell or other_cell) and (moved or said(value, cell) != said(other_value, other_cell)):
                yield Difference(i, j, column, cell, other_cell, moved, value, other_value, low, other_low)


def said(value: Any, cell: Cell | None) -> str:
    """What a person typed; a value may be read otherwise under another declaration. Prose counts with its look."""
    return repr(value) if cell is None or isinstance(value, tuple) else cell.raw


def _pairs(ours: list[Fields], theirs: list[Fields]) -> Iterator[tuple[int | None, int | None, bool]]:
    """The rows that belong together, and whether one only stands elsewhere."""
    one, other = _keys(ours), _keys(theirs)
    pairs = aligned(one, other, lambda a, b: _likeness(ours[a], theirs[b]), _SAME_ROW, _SAME_ROW)
    come: dict[str, list[int]] = {}
    for i, j in pairs:
        if i is None and j is not None:
            come.setdefault(other[j], []).append(j)
    placed = {i: come[one[i]].pop(0) for i, j in pairs if i is not None and j is None and come.get(one[i])}
    for i, j in pairs:
        if i is not None and i in placed:
            yield i, placed[i], True
        elif i is not None or j not in placed.values():
            yield i, j, False


def _keys(rows: list[Fields]) -> list[str]:
    return [repr([(name, said(value, cell)) for name, (value, cell) in sorted(row.items())]) for row in rows]


def _likeness(mine: Fields, yours: Fields) -> float:
    """The share of filled cells with the same value; rows of one or two cells are told apart by their words."""
    filled = {n for n in (*mine, *yours) if _is_filled(mine, n) or _is_filled(yours, n)}
    same = sum(said(*mine.get(n, NONE)) == said(*yours.get(n, NONE)) for n in filled)
    if not filled:
        return 1.0
    return same / len(filled) if len(filled) > _FEW else _SAME_ROW + (1 - _SAME_ROW) * most(_words(mine), _words(yours))


def _words(row: Fields) -> list[str]:
    return " ".join(cell.raw for _, cell in row.values() if cell).split()


def _is_filled(row: Fields, name: str) -> bool:
    value, cell = row.get(name, NONE)
    return value is not None and cell is not None


def _address(cell: Cell | None) -> tuple[str, ...]:
    return (cell.file, cell.sheet, cell.address) if cell else ("", "", "")
