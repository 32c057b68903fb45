"""A correction that the office was told of, which takes the place of what a file says without touching the file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.findings import CellPlace
    from pipeline.spreadsheet import Grid, Position


@dataclass(frozen=True, slots=True)
class Correction:
    """A line of the sheet “Điều chỉnh”: the cell at `place`, as the line names it, holds `old` and is to hold another.

    The new content stands in the line's own worksheet, `typed` at `new`; `file`, `sheet`, `cell` and `before` are the
    places of the line that say which cell and what it held.
    """

    place: CellPlace
    old: str
    typed: Grid
    new: Position
    reason: str
    person: str
    day: str
    file: CellPlace
    sheet: CellPlace
    cell: CellPlace
    before: CellPlace
