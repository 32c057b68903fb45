"""Worksheets as bare values at their own addresses: a copy of what a file of another format says."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from pipeline.workbook.places import sheet_name
from pipeline.workbook.seal import clockless

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def values_workbook(sheets: Iterable[tuple[str, Sequence[Sequence[object]]]]) -> bytes:
    """The .xlsx file of these worksheets, each a name and its rows from A1 on; what has no value of Excel is text."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets:
        sheet = book.create_sheet(sheet_name(name))
        for number, row in enumerate(rows, start=1):
            for column, value in enumerate(row, start=1):
                if value is not None:
                    _write(sheet.cell(number, column), value)
    return clockless(book)


def _write(cell: Any, value: object) -> None:
    """Text is written as text: what begins with “=” is no formula here."""
    if isinstance(value, bool | int | float | date | time | timedelta):
        cell.value = value
        return
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", str(value))
    cell.data_type = "s"
