"""How the cells of a worksheet look that xlrd has read: fonts, runs, number formats."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from pipeline.content import Span
from pipeline.spreadsheet.looks import cut
from pipeline.spreadsheet.styled_looks import StyledLooks
from pipeline.spreadsheet.styles import PLAIN, Style
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from pipeline.spreadsheet.addresses import Position
    from pipeline.spreadsheet.looks import Pieces

_BOLD: Final = 700
_TEXT: Final = 1


def looks(book: Any, sheet: Any) -> StyledLooks:
    """The looks of a worksheet."""

    def style(at: Position) -> Style:
        return _style(book, sheet.cell_xf_index(*at)) if _is_there(sheet, at) else PLAIN

    def spans(at: Position) -> list[Span]:
        if not _is_there(sheet, at) or sheet.cell_type(*at) != _TEXT:
            return []
        text, own = sheet.cell_value(*at), style(at)
        runs = [(0, own), *((start, _font(book, n)) for start, n in sheet.rich_text_runlist_map.get(at, ()))]
        ends = [*(start for start, _ in runs[1:]), len(text)]
        return [Span(_plain(text[start:end]), f.bold, f.italic) for (start, f), end in zip(runs, ends, strict=True)]

    return StyledLooks(style, spans, lambda: _percents(book, sheet), lambda: _raised(book, sheet))


def _percents(book: Any, sheet: Any) -> frozenset[Position]:
    shown = {number for number in range(len(book.xf_list)) if _style(book, number).is_percent}
    places = ((row, column) for row in range(sheet.nrows if shown else 0) for column in range(sheet.row_len(row)))
    return frozenset(at for at in places if sheet.cell_xf_index(*at) in shown)


def _raised(book: Any, sheet: Any) -> dict[Position, Pieces]:
    found: dict[Position, Pieces] = {}
    for at, runs in sheet.rich_text_runlist_map.items():
        if _is_there(sheet, at) and any(_is_raised(book, number) for _, number in runs):
            text = sheet.cell_value(*at)
            parts = [(0, False), *((start, _is_raised(book, number)) for start, number in runs)]
            found[at] = cut(text, parts)
    return found


def _is_raised(book: Any, number: int) -> bool:
    return 0 <= number < len(book.font_list) and book.font_list[number].escapement > 0


def _is_there(sheet: Any, at: Position) -> bool:
    return bool(0 <= at[0] < sheet.nrows and 0 <= at[1] < sheet.row_len(at[0]))


def _style(book: Any, number: int) -> Style:
    look = book.xf_list[number] if 0 <= number < len(book.xf_list) else None
    if look is None:
        return PLAIN
    known = book.format_map.get(look.format_key)
    code = known.format_str if known else ""
    shown = "" if code.casefold() == "general" else code
    return replace(_font(book, look.font_index), number_format=shown, format_id=look.format_key)


def _font(book: Any, number: int) -> Style:
    """A style of nothing but this font."""
    if not 0 <= number < len(book.font_list):
        return PLAIN
    font = book.font_list[number]
    return Style(bool(font.weight >= _BOLD or font.bold), bool(font.italic), font.name)


def _plain(text: str) -> str:
    return nfc(text).replace("\r\n", "\n")
