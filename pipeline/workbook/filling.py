"""Forms as .xlsx files, through openpyxl: worksheets laid out, guarded, ready to be printed, and no clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName

from pipeline.workbook.bars import draw
from pipeline.workbook.cells import write
from pipeline.workbook.form import Formula
from pipeline.workbook.guarding import guard
from pipeline.workbook.places import cell_name, sheet_name
from pipeline.workbook.results import stored
from pipeline.workbook.seal import parts_of, sealed

if TYPE_CHECKING:
    from pipeline.workbook.form import Form, Sheet
    from pipeline.workbook.looks import Dressed

_MARGIN: Final = 0.4


def form_workbook(form: Form) -> bytes:
    """The .xlsx file of a form, sealed so that it can be known later whether anybody has saved it since."""
    book = Workbook()
    book.remove(book.worksheets[0])
    results: dict[str, dict[str, str | int]] = {}
    dressed: Dressed = {}
    for number, sheet in enumerate(form.sheets, start=1):
        _fill(book.create_sheet(sheet_name(sheet.name)), sheet, dressed)
        results[f"xl/worksheets/sheet{number}.xml"] = _results(sheet)
    for name, range_ in form.names.items():
        book.defined_names[name] = DefinedName(name, attr_text=range_)
    return sealed({name: stored(part, results.get(name, {})) for name, part in parts_of(book).items()})


def _results(sheet: Sheet) -> dict[str, str | int]:
    formulas = [(s, s.value) for s in sheet.spots if isinstance(s.value, Formula)]
    return {cell_name(s.row, s.column): f.result for s, f in formulas}


def _fill(page: Any, sheet: Sheet, dressed: Dressed) -> None:
    for spot in sheet.spots:
        write(page, spot, dressed)
    for number, width in enumerate(sheet.widths, start=1):
        page.column_dimensions[get_column_letter(number)].width = width
    for row, height in sheet.heights.items():
        page.row_dimensions[row].height = height
    for bars in sheet.bars:
        draw(page, bars)
    if sheet.hidden:
        page.sheet_state = "hidden"
    if sheet.frozen:
        page.freeze_panes = cell_name(*sheet.frozen)
    if sheet.tint:
        page.sheet_properties.tabColor = sheet.tint
    guard(page, sheet.rules)
    _print(page, sheet)


def _print(page: Any, sheet: Sheet) -> None:
    setup = page.page_setup
    setup.orientation, setup.paperSize = "landscape" if sheet.landscape else "portrait", page.PAPERSIZE_A4
    setup.fitToWidth, setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.page_margins.left = page.page_margins.right = _MARGIN
    page.page_margins.top, page.page_margins.bottom, page.page_margins.footer = 0.5, 0.7, 0.3
    page.oddFooter.left.text, page.oddFooter.right.text = "&A", "&P/&N"
    if sheet.repeated:
        page.print_title_rows = "{}:{}".format(*sheet.repeated)
