"""A worksheet of an OpenDocument workbook while it is read: what is repeated is kept once, as far as it can be."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product
from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet.addresses import COLUMNS, ROWS
from pipeline.spreadsheet.notes import MOST_NOTES, note_said
from pipeline.spreadsheet.scan import MOST_CELLS

if TYPE_CHECKING:
    from pipeline.spreadsheet.addresses import Position
    from pipeline.spreadsheet.grid import Value
    from pipeline.spreadsheet.inside import Merge

Piece = tuple[str, str]
_MOST_RICH: Final = 1_000_000


@dataclass(slots=True)
class OdsRow:
    """A row: its values, and beside each the name of its style."""

    values: list[Value] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    style: str = ""
    shown: str = ""
    repeated: int = 1
    next_column: int = 0

    def put(self, value: Value, style: str, times: int) -> None:
        """The next cells; blank ones are kept only where others follow."""
        if value is not None:
            times = min(times, COLUMNS + 1 - self.next_column)
            gap = self.next_column - len(self.values)
            self.values += [None] * gap + [value] * times
            self.styles += [""] * gap + [style] * times
        self.next_column = min(self.next_column + times, COLUMNS + 1)


@dataclass(slots=True)
class OdsSheet:
    """A worksheet: `rows` up to the last used one; once they are too many, no more are kept, only counted."""

    name: str
    style: str
    rows: list[OdsRow] = field(default_factory=list)
    merges: list[Merge] = field(default_factory=list)
    pieces: dict[Position, tuple[Piece, ...]] = field(default_factory=dict)
    unseen: list[tuple[int, int, str]] = field(default_factory=list)
    hidden_columns: set[int] = field(default_factory=set)
    column_styles: list[str] = field(default_factory=list)
    notes: dict[Position, str] = field(default_factory=dict)
    next_row: int = 0
    next_column: int = 0
    extent: Position = (0, 0)

    def put_column(self, style: str, times: int, *, hidden: bool) -> None:
        """The next columns, of which only those that Excel has count."""
        end = min(self.next_column + times, COLUMNS)
        if hidden:
            self.hidden_columns |= set(range(self.next_column, end))
        self.column_styles += [style] * (end - self.next_column)
        self.next_column = end

    def put_row(self, row: OdsRow) -> None:
        """The next rows, all alike."""
        end = min(self.next_row + row.repeated, ROWS + 1)
        if row.shown in {"collapse", "filter"}:
            self.unseen.append((self.next_row, end, row.shown))
        if row.values:
            self.extent = end, max(self.extent[1], len(row.values))
            if self.extent[0] * self.extent[1] <= MOST_CELLS:
                blank = OdsRow()
                self.rows += [blank] * (self.next_row - len(self.rows)) + [row] * (end - self.next_row)
            else:
                self.rows.clear()
        self.next_row = end

    def put_pieces(self, row: OdsRow, column: int, pieces: tuple[Piece, ...], times: int) -> None:
        """The text of cells whose looks change inside it."""
        if row.repeated * times <= _MOST_RICH - len(self.pieces):
            rows = range(self.next_row, self.next_row + row.repeated)
            self.pieces |= dict.fromkeys(product(rows, range(column, column + times)), pieces)

    def put_note(self, column: int, text: str) -> None:
        """What is noted at a cell of the row that is being read; of repeated ones at the first."""
        if (words := note_said(text)) and len(self.notes) < MOST_NOTES:
            self.notes[self.next_row, column] = words

    def unseen_rows(self, *why: str) -> frozenset[int]:
        """The rows up to the last used one that are not shown, for one of these reasons."""
        last = self.extent[0]
        return frozenset(n for start, end, told in self.unseen if told in why for n in range(start, min(end, last)))
