"""A spreadsheet file of any format as grids: values with their addresses, and what only its inside tells."""

from __future__ import annotations

from pipeline.spreadsheet.addresses import Position, address, column_letters, column_number, position
from pipeline.spreadsheet.filling import grid
from pipeline.spreadsheet.formats import ENDINGS
from pipeline.spreadsheet.grid import Grid, Value, exact, raw
from pipeline.spreadsheet.inside import Broken, Inside, Merge
from pipeline.spreadsheet.looks import UNKNOWN_LOOKS, Looks, Pieces
from pipeline.spreadsheet.opening import open_workbook
from pipeline.spreadsheet.other_formats import OTHER_FORMATS

__all__ = [
    "ENDINGS",
    "OTHER_FORMATS",
    "UNKNOWN_LOOKS",
    "Broken",
    "Grid",
    "Inside",
    "Looks",
    "Merge",
    "Pieces",
    "Position",
    "Value",
    "address",
    "column_letters",
    "column_number",
    "exact",
    "grid",
    "open_workbook",
    "position",
    "raw",
]
