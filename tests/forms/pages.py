"""A form as a test looks at it: its sheets by title, the column under a heading, the words in a row."""

from __future__ import annotations

from io import BytesIO

import openpyxl

from pipeline.workbook import sheet_name

HEADS = range(4, 7)


def opened(made):
    return openpyxl.load_workbook(BytesIO(made.content), rich_text=True)


def page(book, sheet):
    return book[sheet_name(sheet.title)]


def headings(sheet):
    """The columns under each heading, as (heading over it, heading) from left to right."""
    found = {}
    over = ""
    for column in range(1, sheet.max_column + 1):
        upper, lower = (sheet.cell(r, column).value for r in (4, 5))
        merged = any(
            r.min_row == 4 and r.min_col <= column <= r.max_col and r.max_col > r.min_col
            for r in sheet.merged_cells.ranges
        )
        over = upper or over if merged else ""
        found[column] = (str(over), str(lower or "")) if merged else ("", str(upper or ""))
    return found


def column_of(sheet, heading, over=""):
    return next(c for c, told in headings(sheet).items() if told == (over, heading))


def filled_rows(sheet):
    """The rows that hold a name, a code or a text in their second column, as lists of values."""
    rows = [[c.value for c in row] for row in sheet.iter_rows(min_row=5)]
    return [row for row in rows if isinstance(row[0], int) and any(v is not None for v in row[1:])]


def names(sheet, column=2):
    """The words in a column of the body, without blank cells."""
    return [v for row in sheet.iter_rows(min_row=5, min_col=column, max_col=column, values_only=True) for v in row if v]
