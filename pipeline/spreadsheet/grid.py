"""A worksheet as a grid of values with their addresses, merged ranges known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from math import isfinite
from typing import TYPE_CHECKING

from pipeline.content import Cell
from pipeline.findings import CellPlace
from pipeline.spreadsheet.addresses import Position, address
from pipeline.spreadsheet.inside import NO_ROWS, Broken, Inside, Merge
from pipeline.spreadsheet.looks import UNKNOWN_LOOKS
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.spreadsheet.looks import Looks

Value = str | float | bool | date | time | timedelta | Broken | None


@dataclass(frozen=True, slots=True)
class Grid:
    """One worksheet: `rows` from A1 on, blank cells None, text in NFC; `anchors` leads a merged cell to its range.

    Hidden rows and columns are read like all others; a filter hides the `filtered_rows` among them. `looks` answers for
    single cells; `untold` names in Vietnamese what the file's format cannot tell. `from_1904`: days are counted from
    1904 where a date is a mere number.
    """

    file: str
    sheet: str
    rows: tuple[tuple[Value, ...], ...]
    merges: tuple[Merge, ...]
    anchors: Mapping[Position, Merge]
    looks: Looks = UNKNOWN_LOOKS
    hidden: bool = False
    hidden_rows: frozenset[int] = NO_ROWS
    filtered_rows: frozenset[int] = NO_ROWS
    hidden_columns: frozenset[int] = NO_ROWS
    untold: tuple[str, ...] = ()
    from_1904: bool = False

    @property
    def width(self) -> int:
        """The number of columns up to the last used one, the same in every row."""
        return len(self.rows[0]) if self.rows else 0

    def at(self, row: int, column: int) -> Value:
        """The value that stands in this very cell."""
        if 0 <= row < len(self.rows) and 0 <= column < len(self.rows[row]):
            return self.rows[row][column]
        return None

    def anchor(self, row: int, column: int) -> Position:
        """The first cell of the merged range that the cell lies in, else the cell itself."""
        merge = self.anchors.get((row, column))
        return (merge.top, merge.left) if merge else (row, column)

    def shown(self, row: int, column: int) -> Value:
        """What a reader sees in the cell: a merged range shows its first cell's value everywhere."""
        return self.at(*self.anchor(row, column))

    def place(self, row: int, column: int) -> CellPlace:
        """The place that a finding about this cell names."""
        return CellPlace(self.file, self.sheet, address(row, column))

    def cell(self, row: int, column: int) -> Cell:
        """The cell as a source of a value."""
        return Cell(self.file, self.sheet, address(row, column), raw(self.at(row, column)))


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
    )


def raw(value: Value) -> str:
    """A cell's content as text: a whole number without decimals, a date day first."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return f"{exact(value):f}"
    if isinstance(value, date):
        return f"{value.day:02d}/{value.month:02d}/{value.year:04d}"
    return str(value)


def exact(value: float) -> Decimal:
    """The number that Excel shows: fifteen digits, without the noise of binary fractions."""
    return Decimal(f"{value:.15g}")


class _Texts(dict[str, "Value"]):
    """Texts as they were given, and what they are in a grid; each is made once, however often it stands."""

    def __missing__(self, given: str) -> Value:
        self[given] = nfc(given).replace("\r\n", "\n") if given.strip() else None
        return self[given]


def _values(rows: Sequence[Sequence[object]], width: int) -> list[tuple[Value, ...]]:
    texts, blank = _Texts(), (None,) * width
    values: list[tuple[Value, ...]] = []
    for row in rows:
        made = tuple([texts[v] if v.__class__ is str else _value(v) for v in row])
        values.append(made if len(made) == width and any(made) else _padded(made, blank))
    return values


def _padded(row: tuple[Value, ...], blank: tuple[None, ...]) -> tuple[Value, ...]:
    """A row as wide as all others; blank ones are one and the same."""
    return (*row, *blank[len(row) :]) if any(v is not None for v in row) else blank


def _value(given: object) -> Value:
    if isinstance(given, float):
        return given if isfinite(given) else Broken(error=str(given))
    if isinstance(given, str):
        return nfc(given).replace("\r\n", "\n") if given.strip() else None
    if isinstance(given, int) and not isinstance(given, bool):
        return float(given)
    if isinstance(given, datetime):
        return given.date()
    return given if isinstance(given, bool | date | time | timedelta) else None


def _anchors(merges: tuple[Merge, ...], height: int, width: int) -> dict[Position, Merge]:
    """Each used cell of a merged range; a range over whole columns counts only as far as the sheet is used."""
    found: dict[Position, Merge] = {}
    for merge in merges:
        for row in range(merge.top, min(merge.bottom, height - 1) + 1):
            for column in range(merge.left, min(merge.right, width - 1) + 1):
                found[row, column] = merge
    return found
