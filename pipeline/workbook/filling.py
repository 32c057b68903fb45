"""Forms as .xlsx files, through openpyxl: cells, drop-downs, protection, print setup, and no clock."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final, cast

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from pipeline.workbook import looks
from pipeline.workbook.bars import draw
from pipeline.workbook.form import Formula
from pipeline.workbook.places import cell_name, range_name, sheet_name
from pipeline.workbook.results import stored
from pipeline.workbook.seal import sealed

if TYPE_CHECKING:
    from pipeline.content import Paragraph
    from pipeline.workbook.form import Form, Held, Rule, Sheet, Spot
    from pipeline.workbook.looks import Dressed

_TITLE, _TEXT = 32, 255  # what Excel takes in a prompt
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
    saved = BytesIO()
    book.save(saved)
    with zipfile.ZipFile(saved) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    return sealed({name: stored(part, results.get(name, {})) for name, part in parts.items()})


def _results(sheet: Sheet) -> dict[str, str | int]:
    formulas = [(s, s.value) for s in sheet.spots if isinstance(s.value, Formula)]
    return {cell_name(s.row, s.column): f.result for s, f in formulas}


def _fill(page: Any, sheet: Sheet, dressed: Dressed) -> None:
    for spot in sheet.spots:
        _write(page, spot, dressed)
    for number, width in enumerate(sheet.widths, start=1):
        page.column_dimensions[get_column_letter(number)].width = width
    for row, height in sheet.heights.items():
        page.row_dimensions[row].height = height
    for rule in sheet.rules:
        page.add_data_validation(_validation(rule))
    for bars in sheet.bars:
        draw(page, bars)
    if sheet.hidden:
        page.sheet_state = "hidden"
    if sheet.frozen:
        page.freeze_panes = cell_name(*sheet.frozen)
    if sheet.tint:
        page.sheet_properties.tabColor = sheet.tint
    _protect(page)
    _print(page, sheet)


def _write(page: Any, spot: Spot, dressed: Dressed) -> None:
    cells = [
        page.cell(row, column)
        for row in range(spot.row, spot.row + spot.down + 1)
        for column in range(spot.column, spot.column + spot.across + 1)
    ]
    for cell in cells:
        looks.dress(cell, spot.look, spot.number, dressed, upright=spot.upright)
    _value(cells[0], spot.value)
    if len(cells) > 1:
        last = cells[-1]
        page.merge_cells(start_row=spot.row, start_column=spot.column, end_row=last.row, end_column=last.column)


def _value(cell: Any, value: Held) -> None:
    """Text is written as text: what begins with “=” is a formula only where it is meant as one."""
    if isinstance(value, Formula):
        cell.value = f"={value.text}"
    elif isinstance(value, tuple):
        cell.value = _rich(value)
    elif isinstance(value, str):
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
        cell.data_type = "s"
    elif value is not None:
        kept = cell.number_format
        cell.value = value
        cell.number_format = kept


def _rich(paragraphs: tuple[Paragraph, ...]) -> Any:
    pieces = CellRichText()
    for number, paragraph in enumerate(paragraphs):
        pieces += ["\n"] if number else []
        for span in paragraph:
            text = ILLEGAL_CHARACTERS_RE.sub("", span.text)
            styled = InlineFont(rFont=looks.FONT, sz=12, b=span.bold, i=span.italic)
            pieces.append(TextBlock(styled, text) if span.bold or span.italic else text)
    return pieces if any(isinstance(p, TextBlock) for p in pieces) else "".join(map(str, pieces))


def _validation(rule: Rule) -> DataValidation:
    first, second = (*rule.formulas, None, None)[:2]
    made = DataValidation(
        type=cast("Any", None if rule.kind == "any" else rule.kind),
        operator="between" if second else None,
        formula1=first,
        formula2=second,
        allow_blank=True,
        errorStyle=cast("Any", rule.style or None),
        showErrorMessage=bool(rule.style),
        showInputMessage=bool(rule.prompt[1]),
    )
    made.promptTitle, made.prompt = _cut(rule.prompt)
    made.errorTitle, made.error = _cut(rule.error)
    made.add(range_name(rule.area))
    return made


def _cut(said: tuple[str, str]) -> tuple[str | None, str | None]:
    return said[0][:_TITLE] or None, said[1][:_TEXT] or None


def _protect(page: Any) -> None:
    """Locked cells stay as they are; rows may be put in and made taller, columns wider. There is no password."""
    page.protection.sheet = True
    for allowed in ("formatColumns", "formatRows", "insertRows", "sort"):
        setattr(page.protection, allowed, False)


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
