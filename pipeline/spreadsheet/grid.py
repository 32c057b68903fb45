"""A worksheet as a grid of values with their addresses, merged ranges known."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from pipeline.content import Cell
from pipeline.findings import CellPlace
from pipeline.spreadsheet.addresses import Position, address
from pipeline.spreadsheet.inside import NO_ROWS, Broken, Merge
from pipeline.spreadsheet.looks import UNKNOWN_LOOKS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.spreadsheet.looks import Looks

Value = str | float | bool | date | time | timedelta | Broken | None

_WHOLE = 10**15


@dataclass(frozen=True, slots=True)
class Grid:
    """One worksheet: `rows` from A1 on, blank cells None, text in NFC; `anchors` leads a merged cell to its range.

    Hidden rows and columns are read like all others; a filter hides the `filtered_rows` among them. `looks` answers for
    single cells; `untold` names in Vietnamese what the file's format cannot tell. `from_1904`: days are counted from
    1904 where a date is a mere number. `corrected` tells of each value that is not the file's own how it came there.
    `notes` are what people wrote at cells, also at blank ones, in NFC.
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
    corrected: Mapping[Position, str] = field(default_factory=dict)
    notes: Mapping[Position, str] = field(default_factory=dict)

    @property
    def width(self) -> int:
        """The number of columns up to the last used one, the same in every row."""
        return len(self.rows[0]) if self.rows else 0

    def at(self, row: int, column: int) -> Value:
        """The value that stands in this very cell."""
        try:
            return self.rows[row][column] if row >= 0 and column >= 0 else None
        except IndexError:
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
        told = self.corrected.get((row, column), "") if self.corrected else ""
        return Cell(self.file, self.sheet, address(row, column), raw(self.at(row, column)), told)


def raw(value: Value) -> str:
    """A cell's content as text: a whole number without decimals, a date day first."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < _WHOLE else f"{exact(value):f}"
    if isinstance(value, date):
        return f"{value.day:02d}/{value.month:02d}/{value.year:04d}"
    return str(value)


def exact(value: float) -> Decimal:
    """The number that Excel shows: fifteen digits, without the noise of binary fractions."""
    return Decimal(f"{value:.15g}")
