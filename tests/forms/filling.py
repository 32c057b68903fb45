"""A form filled in as a person would: values that its own validations take, in cells that may be typed into."""

from __future__ import annotations

from datetime import date

import openpyxl
from openpyxl.worksheet.cell_range import MultiCellRange

AMOUNT = "“gần "
ROWS = 3


def filled(path, rng, *, year):
    """Fills the form in place: every row that has a unit, and three of the rows left blank."""
    book = openpyxl.load_workbook(path, rich_text=True)
    for sheet in book.worksheets:
        if sheet.sheet_state == "visible" and sheet.data_validations.dataValidation:
            _fill(book, sheet, rng, year)
    book.save(path)
    return path


def rules(sheet):
    """Each validation with the first cell, the last row and the column that it is for."""
    found = []
    for rule in sheet.data_validations.dataValidation:
        area = next(iter(MultiCellRange(rule.sqref).ranges))
        found.append((rule, area))
    return sorted(found, key=lambda pair: (pair[1].min_row, pair[1].min_col))


def choices(book, rule):
    """What a list offers."""
    if rule.formula1.startswith('"'):
        return rule.formula1.strip('"').split(",")
    title, cells = book.defined_names[rule.formula1].attr_text.rsplit("!", 1)
    page = book[title.strip("'")]
    return [row[0].value for row in page[cells.replace("$", "")] if row[0].value is not None]


def _fill(book, sheet, rng, year):
    every = rules(sheet)
    start = max(area.min_row for _, area in every)
    in_pairs = len({area.min_col for _, area in every}) == 1
    rows = _rows(sheet, start, max(area.max_row for _, area in every))
    for rule, area in every:
        is_heading = area.max_row < start
        for row in (area.min_row,) if in_pairs or is_heading else rows:
            cell = sheet.cell(row, area.min_col)
            if not cell.protection.locked and cell.value is None and (in_pairs or _is_headed(sheet, start, cell)):
                cell.value = value(book, rule, rng, year)


def _rows(sheet, start, end):
    every = range(start, end + 1)
    return [r for r in every if _is_units(sheet, r)] or [r for r in every if _is_blank(sheet, r)][:ROWS]


def _is_headed(sheet, start, cell):
    """Whether the cell is a heading to choose, or stands below one."""
    over = [sheet.cell(row, cell.column).value for row in (start - 1, start - 2)]
    return cell.row < start or any(over)


def value(book, rule, rng, year):
    """A value that the rule takes."""
    if rule.type == "list":
        return rng.choice(choices(book, rule) or ["x"])
    if rule.type == "custom":
        some = [rng.randint(0, 40), rng.randint(0, 40), 0]
        return rng.choice([*some, None, "-"] if rule.formula1.startswith("OR") else some)
    if rule.type == "whole":
        return year
    if rule.type == "date":
        return date(year, rng.randint(1, 12), rng.randint(1, 28))
    if AMOUNT in (rule.prompt or ""):
        return rng.choice([rng.randint(1, 9), "gần 300", "hơn 293 triệu đồng"])
    return f"Chữ thử {rng.randint(1000, 9_999_999)}"


def _is_blank(sheet, row):
    return not any(_words(sheet, row))


def _is_units(sheet, row):
    """Whether the row is one whose name is filled in and locked."""
    cell = sheet.cell(row, 2)
    return isinstance(cell.value, str) and cell.protection.locked and type(cell).__name__ != "MergedCell"


def _words(sheet, row):
    return [
        c.value
        for c in sheet[row][1:]
        if c.value is not None and not (isinstance(c.value, str) and c.value.startswith("="))
    ]
