"""How the cells of an OpenDocument worksheet look: by their own style, their row's or their column's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.content import Span
from pipeline.spreadsheet.styled_looks import StyledLooks
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from pipeline.spreadsheet.addresses import Position
    from pipeline.spreadsheet.looks import Pieces
    from pipeline.spreadsheet.ods.sheet import OdsSheet
    from pipeline.spreadsheet.ods.styles import OdsStyles
    from pipeline.spreadsheet.styles import Style


def looks(sheet: OdsSheet, styles: OdsStyles) -> StyledLooks:
    """The looks of a worksheet."""

    def style(at: Position) -> Style:
        return styles.of_cell(_style_name(sheet, at))

    def spans(at: Position) -> list[Span]:
        text, own = _value(sheet, at), style(at)
        pieces = sheet.pieces.get(at)
        if pieces is None:
            return [Span(nfc(text), own.bold, own.italic)] if isinstance(text, str) else []
        return [Span(nfc(said), *styles.of_text(name, own)) for said, name in pieces]

    return StyledLooks(style, spans, lambda: _percents(sheet, styles), lambda: _raised(sheet, styles))


def _percents(sheet: OdsSheet, styles: OdsStyles) -> frozenset[Position]:
    if not styles.shows_percents:
        return frozenset()
    places = ((row, column) for row, known in enumerate(sheet.rows) for column in range(len(known.values)))
    return frozenset(at for at in places if styles.of_cell(_style_name(sheet, at)).is_percent)


def _raised(sheet: OdsSheet, styles: OdsStyles) -> dict[Position, Pieces]:
    found = {at: tuple((said, styles.is_raised(name)) for said, name in told) for at, told in sheet.pieces.items()}
    return {at: pieces for at, pieces in found.items() if any(raised for _, raised in pieces)}


def _value(sheet: OdsSheet, at: Position) -> object:
    row, column = at
    if not 0 <= row < len(sheet.rows) or not 0 <= column < len(sheet.rows[row].values):
        return None
    return sheet.rows[row].values[column]


def _style_name(sheet: OdsSheet, at: Position) -> str:
    row, column = at
    if not 0 <= row < len(sheet.rows):
        return ""
    known = sheet.rows[row]
    own = known.styles[column] if 0 <= column < len(known.styles) else ""
    of_column = sheet.column_styles[column] if 0 <= column < len(sheet.column_styles) else ""
    return own or known.style or of_column
