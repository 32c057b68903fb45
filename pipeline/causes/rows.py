"""The cells in which two states of a table differ, by rows that belong together and not by where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pipeline.compare.aligning import aligned
from pipeline.content import Cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.tables import Records

_SAME_ROW = 0.3


@dataclass(frozen=True, slots=True)
class Difference:
    """A value that differs: row and column in the one table and in the other; a row is None where only one has it."""

    row: int | None
    other_row: int | None
    column: str
    cell: Cell | None
    other_cell: Cell | None

    @property
    def source(self) -> tuple[str, ...]:
        """What a person changed to bring it about: one cell, or one row of a worksheet."""
        if self.row is not None and self.other_row is not None:
            return ("ô", *_address(self.cell), *_address(self.other_cell))
        cell = self.cell or self.other_cell
        side = "bớt" if self.other_row is None else "thêm"
        return (side, cell.file, cell.sheet, _excel_row(cell.address)) if cell else (side,)


def differences(one: Records | None, other: Records | None) -> Iterator[Difference]:
    """Every value that differs between two states of a table, either of which may be missing."""
    ours, theirs = _rows(one), _rows(other)
    columns = sorted({*(c for row in ours for c in row), *(c for row in theirs for c in row)})
    for i, j in aligned(_keys(ours), _keys(theirs), lambda a, b: _likeness(ours[a], theirs[b]), _SAME_ROW, 0.0):
        mine, yours = ours[i] if i is not None else {}, theirs[j] if j is not None else {}
        for column in columns:
            (value, cell), (other_value, other_cell) = mine.get(column, (None, None)), yours.get(column, (None, None))
            if (cell or other_cell) and repr(value) != repr(other_value):
                yield Difference(i, j, column, cell, other_cell)


def patched(records: Records, other: Records | None, wanted: list[Difference]) -> Records:
    """The table with the other's values at these differences; rows that only the other has stand at their place."""
    rows = [dict(row) for row in _rows(records)]
    theirs = _rows(other)
    gone = {d.row for d in wanted if d.other_row is None}
    for d in wanted:
        if d.row is not None and d.other_row is not None and d.column in rows[d.row]:
            rows[d.row][d.column] = theirs[d.other_row].get(d.column, (None, None))
    kept = [row for number, row in enumerate(rows) if number not in gone]
    added = sorted({d.other_row for d in wanted if d.row is None and d.other_row is not None})
    for number in added:
        kept.insert(min(number, len(kept)), theirs[number])
    return _records(records, kept)


def _rows(records: Records | None) -> list[dict[str, tuple[Any, Cell | None]]]:
    if records is None:
        return []
    names = [str(name) for name in records.values.columns]
    columns = [list(zip(records.values[n], records.cells[n], strict=True)) for n in names]
    pairs = [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]
    return [{n: (v, c if isinstance(c, Cell) else None) for n, (v, c) in row.items()} for row in pairs]


def _records(like: Records, rows: list[dict[str, tuple[Any, Cell | None]]]) -> Records:
    """A table of these rows; frames and columns are made by the types of the one given."""
    frame, column = type(like.values), type(like.values[like.values.columns[0]])
    names = [str(name) for name in like.values.columns]
    values = {n: column([row.get(n, (None, None))[0] for row in rows], dtype=object) for n in names}
    cells = {n: column([row.get(n, (None, None))[1] for row in rows], dtype=object) for n in names}
    return type(like)(like.key, frame(values), frame(cells))


def _keys(rows: list[dict[str, tuple[Any, Cell | None]]]) -> list[str]:
    return [repr([(name, value) for name, (value, _) in sorted(row.items())]) for row in rows]


def _likeness(mine: dict[str, tuple[Any, Cell | None]], yours: dict[str, tuple[Any, Cell | None]]) -> float:
    """The share of filled columns with the same value."""
    filled = {n for n in (*mine, *yours) if _value(mine, n) is not None or _value(yours, n) is not None}
    same = sum(repr(_value(mine, n)) == repr(_value(yours, n)) for n in filled)
    return same / len(filled) if filled else 1.0


def _value(row: dict[str, tuple[Any, Cell | None]], name: str) -> Any:
    return row.get(name, (None, None))[0]


def _address(cell: Cell | None) -> tuple[str, ...]:
    return (cell.file, cell.sheet, cell.address) if cell else ("", "", "")


def _excel_row(address: str) -> str:
    return "".join(sign for sign in address if sign.isdigit())
