"""What rows are known by: the fewest columns of words that tell all rows of both sides apart."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.compare.workbooks.sheet_rows import SheetRow

Key = tuple[str, ...]


def key_columns(old: Sequence[SheetRow], new: Sequence[SheetRow]) -> tuple[str, ...]:
    """The columns from the left, each needed to tell rows apart that those before it leave alike."""
    chosen: tuple[str, ...] = ()
    columns = _columns((*old, *new))
    for column in columns:
        if all(_count(side, chosen) == len(side) for side in (old, new)):
            break
        tried = (*chosen, column)
        if any(_count(side, tried) > _count(side, chosen) for side in (old, new)):
            chosen = tried
    return chosen


def key_of(row: SheetRow, columns: Sequence[str]) -> Key:
    """The row's key, blind to case and spaces."""
    return tuple(fold(shown(row, column)) for column in columns)


def shown(row: SheetRow, column: str) -> str:
    """What the row's cell of this column says."""
    entry = row.entries.get(column)
    return "" if entry is None or entry.value is None else entry.cell.raw.strip()


def _columns(rows: Iterable[SheetRow]) -> list[str]:
    """The columns that hold words, years or days, in order."""
    names: dict[str, bool] = {}
    for row in rows:
        for name, entry in row.entries.items():
            worded = entry.value is None or isinstance(entry.value, str | int | date)
            names[name] = names.get(name, True) and worded and not isinstance(entry.value, bool)
    return [name for name, worded in names.items() if worded]


def _count(rows: Sequence[SheetRow], columns: Sequence[str]) -> int:
    """How many rows the columns tell apart."""
    return len({key_of(row, columns) for row in rows})
