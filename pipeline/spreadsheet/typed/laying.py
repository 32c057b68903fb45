"""The rows of a web page laid on a grid: cells that span several rows or columns push the others aside."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.spreadsheet.addresses import COLUMNS
from pipeline.spreadsheet.inside import Merge
from pipeline.spreadsheet.scan import MOST_CELLS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.spreadsheet.addresses import Position
    from pipeline.spreadsheet.typed.page_cells import PageCell, PageRow


class TooManyCells(ValueError):  # noqa: N818 - named for what it is about
    """More cells than may be read; `extent` is how many rows and columns there were by then."""

    def __init__(self, extent: Position) -> None:
        super().__init__()
        self.extent = extent


@dataclass(slots=True)
class Laid:
    """The worksheet that a page makes."""

    rows: list[list[object]] = field(default_factory=list)
    cells: dict[Position, PageCell] = field(default_factory=dict)
    merges: list[Merge] = field(default_factory=list)
    hidden_rows: frozenset[int] = frozenset()


def laid(blocks: Sequence[Sequence[PageRow]]) -> Laid:
    """The blocks of a page one below the other."""
    sheet = Laid()
    hidden: set[int] = set()
    room = MOST_CELLS
    for block in blocks:
        last = len(sheet.rows) + len(block) - 1
        taken: list[int] = []
        for row in block:
            hidden |= {len(sheet.rows)} if row.hidden else set()
            _lay(sheet, row.cells, taken, last)
            room -= max(len(sheet.rows[-1]), 1)
            if room < 0 or len(sheet.rows) * len(taken) > MOST_CELLS:
                raise TooManyCells((len(sheet.rows), max(len(taken), 1)))
    sheet.hidden_rows = frozenset(hidden)
    return sheet


def _lay(sheet: Laid, cells: Sequence[PageCell], taken: list[int], last: int) -> None:
    """One more row; `taken` counts for each column the rows that a cell above still takes."""
    top, column = len(sheet.rows), 0
    values: list[object] = []
    sheet.rows.append(values)
    for n, left in enumerate(taken):
        taken[n] = max(left - 1, 0)
    for cell in cells:
        while column < len(taken) and taken[column]:
            column += 1
        end = column + cell.columns
        if end > COLUMNS:
            raise TooManyCells((top + 1, end))
        taken += [0] * (end - len(taken))
        taken[column:end] = [cell.rows] * (end - column)
        _put(sheet, cell, (top, column), last)
        column = end


def _put(sheet: Laid, cell: PageCell, at: Position, last: int) -> None:
    """A cell at its place; a span that goes beyond the table ends with it."""
    top, left = at
    values, value = sheet.rows[top], cell.value()
    values += [None] * (left + 1 - len(values))
    values[left] = value
    if value is not None:
        sheet.cells[at] = cell
    bottom, right = min(top + cell.rows - 1, last), left + cell.columns - 1
    if (bottom, right) != at:
        sheet.merges.append(Merge(top, left, bottom, right))
