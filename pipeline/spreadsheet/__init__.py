"""A spreadsheet file of any format as grids: values with their addresses, and what only its inside tells."""

from __future__ import annotations

from pipeline.spreadsheet.addresses import Position, address, column_letters, column_number, position
from pipeline.spreadsheet.grid import Grid, Value, exact, raw
from pipeline.spreadsheet.opening import open_workbook
from pipeline.spreadsheet.other_formats import OTHER_FORMATS, other_format
from pipeline.spreadsheet.scan import Broken, Merge

__all__ = [
    "OTHER_FORMATS",
    "Broken",
    "Grid",
    "Merge",
    "Position",
    "Value",
    "address",
    "column_letters",
    "column_number",
    "exact",
    "open_workbook",
    "other_format",
    "position",
    "raw",
]
