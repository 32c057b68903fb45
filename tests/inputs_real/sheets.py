"""The cells of a workbook as two readers see them: openpyxl, and calamine that the program reads with."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from pathlib import Path

import openpyxl
from python_calamine import CalamineWorkbook

INPUTS = Path(__file__).parents[2] / "inputs"
Row = tuple[object, ...]


@cache
def by_openpyxl(path: str) -> dict[str, list[Row]]:
    """The rows of each sheet, as openpyxl reads them."""
    book = openpyxl.load_workbook(INPUTS / path)
    return {s.title: [_row(r) for r in s.iter_rows(values_only=True)] for s in book.worksheets}


@cache
def by_calamine(path: str) -> dict[str, list[Row]]:
    """The rows of each sheet, as calamine reads them."""
    book = CalamineWorkbook.from_path(INPUTS / path)
    return {n: [_row(r) for r in book.get_sheet_by_name(n).to_python()] for n in book.sheet_names}


def below(path: str, sheet: str, heading: str) -> list[Row]:
    """The rows of a sheet below the row that holds the heading."""
    rows = by_openpyxl(path)[sheet]
    start = next(i for i, row in enumerate(rows) if heading in row)
    return [row for row in rows[start + 1 :] if isinstance(row[0], int)]


def texts() -> list[tuple[str, str]]:
    """Every text of the two offices' workbooks, with its file and sheet."""
    return [
        (f"{path}:{sheet}", cell)
        for path in WORKBOOKS
        for sheet, rows in by_openpyxl(path).items()
        for row in rows
        for cell in row
        if isinstance(cell, str)
    ]


def _row(row: tuple[object, ...] | list[object]) -> Row:
    return tuple(_plain(value) for value in row)


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int | float | date) else str(value or "")


OFFICES = ("hai-duong", "thai-binh")
WORKBOOKS = tuple(sorted(str(p.relative_to(INPUTS)) for o in OFFICES for p in (INPUTS / o).rglob("*.xlsx")))
