"""A worksheet as a grid of values with their addresses, merged ranges known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from pipeline.content import Cell
from pipeline.findings import CellPlace
from pipeline.spreadsheet.addresses import Position, address
from pipeline.spreadsheet.scan import Broken, Merge
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.content import Paragraph
    from pipeline.spreadsheet.rich_text import RichText
    from pipeline.spreadsheet.scan import Scan

Value = str | float | bool | date | time | timedelta | Broken | None


@dataclass(frozen=True, slots=True)
class Grid:
    """One worksheet: `rows` from A1 on, blank cells None, text in NFC; `anchors` leads a merged cell to its first."""

    file: str
    sheet: str
    rows: tuple[tuple[Value, ...], ...]
    merges: tuple[Merge, ...]
    anchors: Mapping[Position, Merge]
    rich: RichText
    hidden: bool = False

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

    def paragraphs(self, row: int, column: int) -> tuple[Paragraph, ...]:
        """The cell's text with bold and italic, one paragraph a line."""
        return self.rich.paragraphs((row, column))


def grid(  # noqa: PLR0913 - the parts of one worksheet
    file: str, sheet: str, rows: Sequence[Sequence[object]], scanned: Scan, rich: RichText, *, hidden: bool = False
) -> Grid:
    """The grid of the values that the Excel reader gave and of the cells that it could not give."""
    height, width = max(len(rows), scanned.rows), max([scanned.columns, *(len(r) for r in rows)])
    values = [[_value(row[c]) if c < len(row) else None for c in range(width)] for row in rows]
    values += [[None] * width for _ in range(height - len(rows))]
    for (row, column), fault in scanned.broken.items():
        values[row][column] = fault
    anchors = _anchors(scanned.merges, height, width)
    return Grid(file, sheet, tuple(map(tuple, values)), scanned.merges, anchors, rich, hidden)


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


def _value(given: object) -> Value:
    if isinstance(given, str):
        return nfc(given).replace("\r\n", "\n") if given.strip() else None
    if isinstance(given, int) and not isinstance(given, bool):
        return float(given)
    if isinstance(given, datetime):
        return given.date()
    return given if isinstance(given, bool | float | date | time | timedelta) else None


def _anchors(merges: tuple[Merge, ...], height: int, width: int) -> dict[Position, Merge]:
    """Each used cell of a merged range; a range over whole columns counts only as far as the sheet is used."""
    found: dict[Position, Merge] = {}
    for merge in merges:
        for row in range(merge.top, min(merge.bottom, height - 1) + 1):
            for column in range(merge.left, min(merge.right, width - 1) + 1):
                found[row, column] = merge
    return found
