"""The cells that a finding colours: those it names, or the first of the row, column or sheet that it names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.findings import CellPlace
from pipeline.spreadsheet import position

if TYPE_CHECKING:
    from pipeline.findings import Finding
    from pipeline.spreadsheet import Position

_ROW: Final = re.compile(r"dòng (\d+)")
_COLUMN: Final = re.compile(r"cột ([A-Z]{1,3})")


def cell_of(finding: Finding) -> tuple[str, Position] | None:
    """The sheet and the cell in which the note about a finding stands; None where it concerns no worksheet."""
    place = finding.place
    if not isinstance(place, CellPlace):
        return None
    first = place.cell.partition(":")[0].partition(",")[0].strip()
    if match := _ROW.match(first):
        return place.sheet, (int(match[1]) - 1, 0)
    if match := _COLUMN.match(first):
        first = f"{match[1]}1"
    at = position(first) if first else (0, 0)
    return (place.sheet, at) if at is not None else None
