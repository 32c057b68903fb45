"""The names of cells and ranges as formulas write them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from openpyxl.utils import get_column_letter

if TYPE_CHECKING:
    from pipeline.workbook.form import Area

_LONGEST: Final = 31


def sheet_name(title: str) -> str:
    """The title as the name of a worksheet: 31 letters, without those that Excel forbids; cut between words."""
    clean = re.sub(r"[\[\]:*?/\\]", " ", title)
    return clean if len(clean) <= _LONGEST else clean[: _LONGEST + 1].rsplit(" ", 1)[0][:_LONGEST]


def cell_name(row: int, column: int) -> str:
    """The cell of a row and column from 1: C7."""
    return f"{get_column_letter(column)}{row}"


def range_name(area: Area) -> str:
    """The range of an area: C7:C20."""
    top, left, bottom, right = area
    return f"{cell_name(top, left)}:{cell_name(bottom, right)}"


def absolute(title: str, area: Area) -> str:
    """The range of an area of the worksheet with this title, as a name refers to it."""
    top, left, bottom, right = area
    corners = f"${get_column_letter(left)}${top}:${get_column_letter(right)}${bottom}"
    return f"'{sheet_name(title).replace(chr(39), chr(39) * 2)}'!{corners}"
