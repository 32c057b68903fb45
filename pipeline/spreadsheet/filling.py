"""What a reader of a format gives, made a grid: text in NFC, numbers that are numbers, blank cells None."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import product
from math import isfinite
from typing import TYPE_CHECKING, Any, Final

from pipeline.spreadsheet.grid import Grid
from pipeline.spreadsheet.inside import Broken
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.spreadsheet.addresses import Position
    from pipeline.spreadsheet.grid import Value
    from pipeline.spreadsheet.inside import Inside, Merge

_MOST_MERGED: Final = 2_000_000


def grid(file: str, sheet: str, rows: Sequence[Sequence[object]], inside: Inside) -> Grid:
    """The grid of the values that a reader gave, from A1 on, and of what the inside of the file tells."""
    height = max(len(rows), *(row + 1 for row, _ in inside.broken), 0)
    width = max([*map(len, rows), *(column + 1 for _, column in inside.broken)], default=0)
    values = _values(rows, width)
    values += [(None,) * width] * (height - len(rows))
    for (row, column), fault in inside.broken.items():
        values[row] = (*values[row][:column], fault, *values[row][column + 1 :])
    return Grid(
        file,
        sheet,
        tuple(values),
        inside.merges,
        _anchors(inside.merges, height, width),
        inside.looks,
        inside.hidden,
        inside.hidden_rows,
        inside.filtered_rows,
        inside.hidden_columns,
        inside.untold,
        inside.from_1904,
        notes=inside.notes,
    )


class _Texts(dict[str, "Value"]):
    """Texts as they were given, and what they are in a grid; each is made once, however often it stands."""

    def __missing__(self, given: str) -> Value:
        self[given] = nfc(given).replace("\r\n", "\n") if given.strip() else None
        return self[given]


def _values(rows: Sequence[Sequence[Any]], width: int) -> list[tuple[Value, ...]]:
    texts, blank = _Texts(), (None,) * width
    values: list[tuple[Value, ...]] = []
    for row in rows:
        # What nearly all cells hold is settled in place, for speed; v - v is 0 for each number but inf and nan.
        made = tuple(
            [
                texts[v] if (c := v.__class__) is str else v if c is date or (c is float and v - v == 0) else _value(v)
                for v in row
            ]
        )
        values.append(made if len(made) == width and any(made) else _padded(made, blank))
    return values


def _padded(row: tuple[Value, ...], blank: tuple[None, ...]) -> tuple[Value, ...]:
    """A row as wide as all others; blank ones are one and the same."""
    return (*row, *blank[len(row) :]) if any(v is not None for v in row) else blank


def _value(given: object) -> Value:
    """The value that is no text."""
    if isinstance(given, float):
        return given if isfinite(given) else Broken(error=str(given))
    if isinstance(given, int) and not isinstance(given, bool):
        return float(given)
    if isinstance(given, datetime):
        return given.date()
    return given if isinstance(given, bool | date | time | timedelta | Broken) else None


def _anchors(merges: tuple[Merge, ...], height: int, width: int) -> dict[Position, Merge]:
    """Each used cell of a merged range; a range over whole columns counts only as far as the sheet is used."""
    found: dict[Position, Merge] = {}
    room = _MOST_MERGED
    for merge in merges:
        rows = range(merge.top, min(merge.bottom, height - 1) + 1)
        columns = range(merge.left, min(merge.right, width - 1) + 1)
        room -= len(rows) * len(columns)
        if room < 0:
            raise ValueError("more merged cells than any table has")
        found |= dict.fromkeys(product(rows, columns), merge)
    return found
