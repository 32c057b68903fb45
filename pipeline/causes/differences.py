"""The cells in which two states of a table differ, by rows that belong together and not by where they stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from pipeline.causes.rows import NONE, excel_row, records_of, rows_of
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
    """

    row: int | None
    other_row: int | None
    column: str
    cell: Cell | None
    other_cell: Cell | None
    moved: bool = False
    value: Any = field(default=None, compare=False)
    other_value: Any = field(default=None, compare=False)

    @property
    def source(self) -> tuple[str, ...]:
        """What a person changed to bring it about: one cell, or one row of a worksheet."""
        if self.moved and self.cell and self.other_cell:
            rows = excel_row(self.cell.address), excel_row(self.other_cell.address)
            return ("chuyển", self.cell.file, self.cell.sheet, *rows)
        if self.row is not None and self.other_row is not None:
            return ("ô", *_address(self.cell), *_address(self.other_cell))
        cell = self.cell or self.other_cell
        side = "bớt" if self.other_row is None else "thêm"
        return (side, cell.file, cell.sheet, excel_row(cell.address)) if cell else (side,)

    def reversed(self) -> Difference:
        """The same, seen from the other table."""
        cells, values = (self.other_cell, self.cell), (self.other_value, self.value)
        return Difference(self.other_row, self.row, self.column, *cells, self.moved, *values)


def differences(one: Records | None, other: Records | None) -> Iterator[Difference]:
    """Every value that differs between two states of a table, either of which may be missing."""
    ours, theirs = rows_of(one), rows_of(other)
    columns = sorted({*(c for row in ours for c in row), *(c for row in theirs for c in row)})
    for i, j, moved in _pairs(ours, theirs):
        mine, yours = ours[i] if i is not None else {}, theirs[j] if j is not None else {}
        for column in columns:
            (value, cell), (other_value, other_cell) = mine.get(column, NONE), yours.get(column, NONE)
            if (cell or other_cell) and (moved or said(value, cell) != said(other_value, other_cell)):
                yield Difference(i, j, column, cell, other_cell, moved, value, other_value)


def said(value: Any, cell: Cell | None) -> str:
    """What a person typed; a value may be read otherwise under another declaration. Prose counts with its look."""
    return repr(value) if cell is None or isinstance(value, tuple) else cell.raw


def patched(records: Records, other: Records | None, wanted: list[Difference]) -> Records:
    """The table with the other's values at these differences; rows that only the other has stand at their place."""
    rows = [dict(row) for row in rows_of(records)]
    theirs = rows_of(other)
    gone = {d.row for d in wanted if d.other_row is None or d.moved}
    for d in wanted:
        if d.row is not None and d.other_row is not None and not d.moved and d.column in rows[d.row]:
            rows[d.row][d.column] = theirs[d.other_row].get(d.column, NONE)
    kept = [row for number, row in enumerate(rows) if number not in gone]
    added = sorted({d.other_row for d in wanted if (d.row is None or d.moved) and d.other_row is not None})
    for number in added:
        kept.insert(min(number, len(kept)), theirs[number])
    return records_of(records, kept)


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
