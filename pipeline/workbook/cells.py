"""The cells of a form: what stands in them, as text that is no formula, as styled text, as numbers with their look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from pipeline.workbook import looks
from pipeline.workbook.form import Formula

if TYPE_CHECKING:
    from pipeline.content import Paragraph
    from pipeline.workbook.form import Held, Spot
    from pipeline.workbook.looks import Dressed


def write(page: Any, spot: Spot, dressed: Dressed) -> None:
    """Puts a spot into its cell, merged as far as it reaches."""
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
