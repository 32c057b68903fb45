"""Draws tables and pairs on a worksheet: titles, merged headings, rows, totals, remarks, the page for print."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from tests.making.excel_cells import DAY, FONT, GRID, PLAIN, SHADE, SIZE, depth, leaves, rich

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openpyxl.worksheet.worksheet import Worksheet

    from tests.making.excel import Pairs, Table


def draw_table(page: Worksheet, sheet: Table) -> None:
    """Draw titles, headings, rows, the total and the lines below."""
    headings = ("STT", *sheet.headings) if sheet.numbered else sheet.headings
    width = sum(map(leaves, headings))
    top = draw_titles(page, sheet.titles, width) + 1
    deep = max(map(depth, headings))
    draw_headings(page, headings, top, 1, deep)
    row = top + deep
    page.freeze_panes = page.cell(row, 3 if sheet.numbered else 2)
    for number, values in enumerate(sheet.rows, 1):
        draw_row(page, row, (number, *values) if sheet.numbered else tuple(values), sheet)
        row += 1
    if sheet.total is not None:
        draw_total(page, row, sheet)
        row += 1
    for line in sheet.below:
        draw_line(page, row + 1, line, width)
        row += 1
    set_widths(page, sheet, width)
    page.print_title_rows = f"{top}:{top + deep - 1}"


def draw_titles(page: Worksheet, titles: Sequence[str], width: int) -> int:
    """Draw the title rows over the whole width; the row that stays empty below them."""
    for row, title in enumerate(titles, 1):
        page.merge_cells(start_row=row, start_column=1, end_row=row, end_column=max(width, 2))
        cell = page.cell(row, 1, title)
        cell.font = Font(name=FONT, size=14 if row == 1 else SIZE, bold=row == 1, italic=row > 1)
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        page.row_dimensions[row].height = 24 if row == 1 else 18
    return len(titles) + 1 if titles else 0


def draw_headings(page: Worksheet, headings: Sequence[object], row: int, column: int, deep: int) -> None:
    """Draw headings from the given cell, merged down to the last heading row where nothing stands below them."""
    for heading in headings:
        name, below = (heading, ()) if isinstance(heading, str) else heading
        wide = leaves(heading)
        last = row if below else row + deep - 1
        for line in page.iter_rows(row, last, column, column + wide - 1):
            for cell in line:
                cell.border = GRID
        if last > row or wide > 1:
            page.merge_cells(start_row=row, start_column=column, end_row=last, end_column=column + wide - 1)
        cell = page.cell(row, column, name)
        cell.font = Font(name=FONT, size=SIZE, bold=True)
        cell.fill = SHADE
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        draw_headings(page, below, row + 1, column, deep - 1)
        column += wide


def draw_row(page: Worksheet, row: int, values: Sequence[object], sheet: Table, *, bold: bool = False) -> None:
    """Draw one row of cells, text left and wrapped, figures to the right."""
    for column, value in enumerate(values, 1):
        cell = page.cell(row, column)
        cell.value = rich(value) if isinstance(value, str) else value  # type: ignore[assignment]
        cell.border = GRID
        cell.font = Font(name=FONT, size=SIZE, bold=bold)
        middle = isinstance(value, date) or (sheet.numbered and column == 1)
        side = "center" if middle else "right" if isinstance(value, int | float) else "left"
        cell.alignment = Alignment(horizontal=side, vertical="top", wrap_text=True)
        cell.number_format = DAY if isinstance(value, date) else sheet.formats.get(column - sheet.numbered, PLAIN)


def draw_total(page: Worksheet, row: int, sheet: Table) -> None:
    """Draw the row “Tổng cộng”, its label over the number column and the first column."""
    values = (None, *(sheet.total or ())) if sheet.numbered else tuple(sheet.total or ())
    draw_row(page, row, ("Tổng cộng", *values[1:]), sheet, bold=True)
    page.cell(row, 1).alignment = Alignment(horizontal="center", vertical="top")
    if sheet.numbered:
        page.cell(row, 2).value = None
        page.merge_cells(start_row=row, start_column=1, end_row=row, end_column=2)


def draw_line(page: Worksheet, row: int, text: str, width: int) -> None:
    """Draw a remark of the office below the table."""
    page.merge_cells(start_row=row, start_column=1, end_row=row, end_column=max(width, 2))
    cell = page.cell(row, 1, text)
    cell.font = Font(name=FONT, size=11, italic=True)
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    page.row_dimensions[row].height = 15 * (1 + len(text) // 110)


def draw_pairs(page: Worksheet, sheet: Pairs) -> None:
    """Draw labels in the first column and their values in the second."""
    top = draw_titles(page, sheet.titles, 2) + 1
    for row, (label, value) in enumerate(sheet.pairs, top):
        for column, content in ((1, label), (2, value)):
            cell = page.cell(row, column, content)
            cell.font = Font(name=FONT, size=SIZE, bold=column == 1)
            cell.border = GRID
            cell.alignment = Alignment(vertical="top", wrap_text=True)
    row = top + len(sheet.pairs)
    for line in sheet.below:
        draw_line(page, row + 1, line, 2)
        row += 1
    page.column_dimensions["A"].width = 44
    page.column_dimensions["B"].width = 60


def set_widths(page: Worksheet, sheet: Table, width: int) -> None:
    """Give each column its width: the one asked for, else a middling one."""
    wanted = ((6.0, *sheet.widths) if sheet.numbered else sheet.widths) + (14.0,) * width
    for column in range(1, width + 1):
        page.column_dimensions[get_column_letter(column)].width = wanted[column - 1]


def set_for_print(page: Worksheet) -> None:
    """Set the page up as A4 landscape, as wide as the sheet."""
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = 9
    page.page_setup.fitToWidth = 1
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_options.horizontalCentered = True
    page.oddFooter.center.text = "Trang &P/&N"
