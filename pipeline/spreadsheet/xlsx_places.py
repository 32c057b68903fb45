"""Where in an .xlsx worksheet cells of some look stand: one search over the XML, where its book has the look."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import BadXml
from pipeline.spreadsheet.addresses import position
from pipeline.spreadsheet.rich_text import RAISED, raised_pieces

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from pipeline.spreadsheet.addresses import Position
    from pipeline.spreadsheet.looks import Pieces
    from pipeline.spreadsheet.sheet_xml import SheetXml
    from pipeline.spreadsheet.strings import SharedStrings

_SHARED: Final = re.compile(rb'<c r="([A-Z]+[0-9]+)"[^<>]* t="s"[^<>]*><v>([0-9]{1,9})</v>')
_CELL: Final = re.compile(rb'<c r="([A-Z]+[0-9]+)"')


def styled_cells(sheet: SheetXml, styles: Collection[int]) -> frozenset[Position]:
    """The filled cells that have one of the styles."""
    used = [b"%d" % n for n in styles if sheet.xml.find(b' s="%d"' % n, sheet.start, sheet.end) >= 0]
    if not used:
        return frozenset()
    pattern = re.compile(rb'<c r="([A-Z]+[0-9]+)"[^<>]*? s="(?:%s)"[^<>]*(?<!/)>(?!</c>)' % b"|".join(used))
    return frozenset(at for m in pattern.finditer(sheet.xml, sheet.start, sheet.end) if (at := _at(m[1])))


def raised_shared(sheet: SheetXml, strings: SharedStrings) -> dict[Position, Pieces]:
    """The cells whose text is one of the shared strings that are raised or lowered in part."""
    texts = strings.raised()
    cells = _SHARED.finditer(sheet.xml, sheet.start, sheet.end) if texts else ()
    return {at: texts[n] for m in cells if (n := int(m[2])) in texts and (at := _at(m[1]))}


def raised_inside(sheet: SheetXml) -> dict[Position, Pieces]:
    """The cells that hold such a text themselves."""
    return dict(_inside(sheet))


def _inside(sheet: SheetXml) -> Iterator[tuple[Position, Pieces]]:
    end = sheet.start
    while (found := sheet.xml.find(RAISED, end, sheet.end)) >= 0:
        start, end = sheet.xml.rfind(b"<c ", sheet.start, found), sheet.xml.index(b"</c>", found) + 4
        cell = _CELL.match(sheet.xml, start)
        if cell and (at := _at(cell[1])) and (pieces := _pieces(sheet, start, end)):
            yield at, pieces


def _pieces(sheet: SheetXml, start: int, end: int) -> Pieces:
    try:
        text = sheet.piece(start, end).find("{*}is")
    except BadXml:  # signs that no XML may hold; the plain value is looked through for them
        return ()
    return () if text is None else raised_pieces(text)


def _at(address: bytes) -> Position | None:
    return position(address.decode())
