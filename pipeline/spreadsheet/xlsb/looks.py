"""How the cells of a binary worksheet look, each found in its row's records when it is asked for."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from pipeline.content import Span
from pipeline.spreadsheet.looks import cut
from pipeline.spreadsheet.styled_looks import StyledLooks
from pipeline.spreadsheet.xlsb.cells import RICH_CELL, SHARED_CELL, is_cell, placed, style_number, value_at
from pipeline.spreadsheet.xlsb.records import number_at, records
from pipeline.spreadsheet.xlsb.texts import rich_text_at
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.spreadsheet.addresses import Position
    from pipeline.spreadsheet.looks import Pieces
    from pipeline.spreadsheet.styles import Style
    from pipeline.spreadsheet.xlsb.book import XlsbBook
    from pipeline.spreadsheet.xlsb.sheet import XlsbSheet
    from pipeline.spreadsheet.xlsb.texts import Runs

_NOWHERE = (0, -1)


def looks(sheet: XlsbSheet, book: XlsbBook) -> StyledLooks:
    """The looks of a worksheet."""

    def style(at: Position) -> Style:
        _, place = _cell(sheet, at)
        return book.styles.of(style_number(sheet.part, place) if place >= 0 else -1)

    def spans(at: Position) -> list[Span]:
        kind, place = _cell(sheet, at)
        text = value_at(sheet.part, kind, place + 4, book.texts) if place >= 0 else None
        if not isinstance(text, str):
            return []
        runs = [(0, style(at)), *((start, book.styles.font(n)) for start, n in _runs(sheet, book, kind, place))]
        ends = [*(start for start, _ in runs[1:]), len(text)]
        return [Span(_plain(text[start:end]), f.bold, f.italic) for (start, f), end in zip(runs, ends, strict=True)]

    return StyledLooks(style, spans, lambda: _percents(sheet, book), lambda: _raised(sheet, book))


def _percents(sheet: XlsbSheet, book: XlsbBook) -> frozenset[Position]:
    if not any(style.is_percent for style in book.styles.known):
        return frozenset()
    return frozenset(at for at, _, place in _cells(sheet) if book.styles.of(style_number(sheet.part, place)).is_percent)


def _raised(sheet: XlsbSheet, book: XlsbBook) -> dict[Position, Pieces]:
    fonts = book.styles.fonts
    if not any(font.raised for font in fonts):
        return {}
    found: dict[Position, Pieces] = {}
    for at, kind, place in _cells(sheet):
        runs = _runs(sheet, book, kind, place)
        if any(book.styles.font(number).raised for _, number in runs):
            text = str(value_at(sheet.part, kind, place + 4, book.texts))
            found[at] = cut(text, [(0, False), *((start, book.styles.font(n).raised) for start, n in runs)])
    return found


def _cells(sheet: XlsbSheet) -> Iterator[tuple[Position, int, int]]:
    """Every written cell with its kind, and where its style stands."""
    for row, begin in zip(sheet.starts, sheet.places, strict=True):
        column = -1
        for number, start, _ in records(sheet.part, begin):
            if is_cell(number):
                kind, column, place = placed(sheet.part, number, start, column)
                yield (row, column), kind, place
            elif number == 0:
                break


def _cell(sheet: XlsbSheet, at: Position) -> tuple[int, int]:
    """A cell's kind, and where its style stands, -1 where the cell is not written."""
    index = bisect_left(sheet.starts, at[0])
    if index == len(sheet.starts) or sheet.starts[index] != at[0]:
        return _NOWHERE
    column = -1
    for number, start, _ in records(sheet.part, sheet.places[index]):
        if not is_cell(number):
            if number == 0:
                break
            continue
        kind, column, place = placed(sheet.part, number, start, column)
        if column == at[1]:
            return kind, place
    return _NOWHERE


def _runs(sheet: XlsbSheet, book: XlsbBook, kind: int, place: int) -> Runs:
    if kind == RICH_CELL:
        return rich_text_at(sheet.part, place + 4)[1]
    return book.texts.runs.get(number_at(sheet.part, place + 4), ()) if kind == SHARED_CELL else ()


def _plain(text: str) -> str:
    return nfc(text).replace("\r\n", "\n")
