"""How the cells of an .xlsx worksheet look, each found in the XML when it is asked for."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import BadXml
from pipeline.spreadsheet.addresses import address
from pipeline.spreadsheet.rich_text import rich_text
from pipeline.spreadsheet.styles import PLAIN
from pipeline.spreadsheet.xlsx_places import raised_inside, raised_shared, styled_cells

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from pipeline.content import Paragraph
    from pipeline.ooxml import Element
    from pipeline.spreadsheet.addresses import Position
    from pipeline.spreadsheet.looks import Pieces
    from pipeline.spreadsheet.sheet_xml import SheetXml
    from pipeline.spreadsheet.strings import SharedStrings
    from pipeline.spreadsheet.styles import Style, Styles

_ROW: Final = re.compile(rb'<row r="([0-9]+)"')
_STYLE: Final = re.compile(rb' s="([0-9]+)"')


class XlsxLooks:
    """The looks of one worksheet; where its rows stand is found out with the first question."""

    __slots__ = ("_offsets", "_percents", "_raised", "_rows", "_sheet", "_strings", "_styles")

    def __init__(self, sheet: SheetXml, strings: SharedStrings, styles: Styles) -> None:
        self._sheet, self._strings, self._styles = sheet, strings, styles
        self._rows, self._offsets = array("l"), array("q")
        percent = [number for number, style in enumerate(styles.known) if style.is_percent]
        self._percents = cache(lambda: styled_cells(sheet, percent))
        self._raised = cache(lambda: {**raised_shared(sheet, strings), **raised_inside(sheet)})

    def paragraphs(self, at: Position) -> tuple[Paragraph, ...]:
        """The paragraphs of a cell, blank lines left out."""
        start, end = self._cell(at)
        if start == end or self._sheet.xml[end - 2 : end - 1] == b"/":
            return ()
        close = self._sheet.xml.index(b"</c>", end) + 4
        style = self._style(at)
        try:
            text = self._text(self._sheet.piece(start, close))
        except BadXml:  # signs that no XML may hold; the plain value is looked through for them
            return ()
        return rich_text(text, bold=style.bold, italic=style.italic)

    def is_percent(self, at: Position) -> bool:
        """Whether the cell shows its number as a percentage."""
        return self._style(at).is_percent

    def percents(self) -> Collection[Position]:
        """The cells that show their number as a percentage."""
        return self._percents()

    def raised(self) -> Mapping[Position, Pieces]:
        """The texts parts of which are raised or lowered."""
        return self._raised()

    def number_format(self, at: Position) -> str:
        """The code of the cell's number format; empty for General."""
        return self._style(at).number_format

    def font(self, at: Position) -> str:
        """The name of the cell's own font; its text may have runs in others."""
        return self._style(at).font

    def _style(self, at: Position) -> Style:
        start, end = self._cell(at)
        named = _STYLE.search(self._sheet.xml, start, end)
        return PLAIN if start == end else self._styles.of(int(named[1]) if named else 0)

    def _text(self, cell: Element) -> Element:
        value = cell.findtext("{*}v") or ""
        if cell.get("t") == "s" and value.isdecimal():
            shared = self._strings.item(int(value))
            return cell if shared is None else shared
        inline = cell.find("{*}is")
        return cell if inline is None else inline

    def _cell(self, at: Position) -> tuple[int, int]:
        """Where the start tag of a cell stands; (0, 0) where the cell is not written."""
        xml, (begin, end) = self._sheet.xml, self._row(at[0])
        start = xml.find(b'<c r="%s"' % address(*at).encode(), begin, end)
        return (start, xml.index(b">", start) + 1) if start >= 0 else (0, 0)

    def _row(self, row: int) -> tuple[int, int]:
        """From where to where a row is written."""
        if not self._offsets:
            for found in _ROW.finditer(self._sheet.xml, self._sheet.start, self._sheet.end):
                self._rows.append(int(found[1]))
                self._offsets.append(found.start())
            self._offsets.append(self._sheet.end)
        index = bisect_left(self._rows, row + 1)
        there = index < len(self._rows) and self._rows[index] == row + 1
        return (self._offsets[index], self._offsets[index + 1]) if there else (0, 0)
