"""Worksheets as an .xlsx file, through openpyxl, with no clock in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from pipeline.workbook.grid import Link
from pipeline.workbook.places import sheet_name
from pipeline.workbook.seal import parts_of, sealed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.workbook.grid import Grid, Value

_FONT: Final = "Times New Roman"
_PLAIN: Final = Font(name=_FONT, size=12)
_BOLD: Final = Font(name=_FONT, size=12, bold=True)
_LINKED: Final = Font(name=_FONT, size=12, color="0563C1", underline="single")
_LINE: Final = Side(style="thin", color="999999")
_BOX: Final = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_HEAD: Final = PatternFill("solid", fgColor="EEEEEE")
_WRAPPED: Final = Alignment(wrap_text=True, vertical="top")
_CENTRED: Final = Alignment(wrap_text=True, vertical="center", horizontal="center")


def workbook(*grids: Grid) -> bytes:
    """The .xlsx file that holds these worksheets in this order, each ready to be printed on A4; sealed as forms are."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for grid in grids:
        _fill(book.create_sheet(sheet_name(grid.name)), grid)
    return sealed(parts_of(book))


def _fill(sheet: Any, grid: Grid) -> None:
    for number, line in enumerate(grid.above, start=1):
        _write(sheet.cell(number, 1), line, _BOLD if number == 1 else _PLAIN)
    head = len(grid.above) + (2 if grid.above else 1)
    for number, column in enumerate(grid.columns, start=1):
        cell = _write(sheet.cell(head, number), column.heading, _BOLD)
        cell.alignment, cell.border, cell.fill = _CENTRED, _BOX, _HEAD
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    for at, row in enumerate(grid.rows, start=head + 1):
        _row(sheet, at, row)
    sheet.freeze_panes = sheet.cell(head + 1, 1)
    sheet.print_title_rows = f"{head}:{head}"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _row(sheet: Any, at: int, row: Sequence[Value]) -> None:
    for number, value in enumerate(row, start=1):
        cell = _write(sheet.cell(at, number), value, _PLAIN)
        cell.alignment, cell.border = _WRAPPED, _BOX


def _write(cell: Any, value: Value, font: Font) -> Any:
    """Text is written as text: what begins with “=” is no formula here."""
    shown = value.text if isinstance(value, Link) else value
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", shown) if isinstance(shown, str) else shown
    if isinstance(shown, str):
        cell.data_type = "s"
    elif shown is not None and not isinstance(shown, int):
        cell.number_format = "dd/mm/yyyy"
    cell.font = font
    if isinstance(value, Link):
        cell.hyperlink, cell.font = value.target, _LINKED
    return cell
