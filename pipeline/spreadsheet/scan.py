"""What a worksheet's bytes tell and its values alone do not: the last used cell, broken cells, hidden rows."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet.addresses import COLUMNS, Position, column_number, position
from pipeline.spreadsheet.inside import Broken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.spreadsheet.sheet_xml import SheetXml

MOST_CELLS: Final = 20_000_000
_ATTRIBUTES = rb'(?: [a-z]++="[^"<>]*+")*+'
_FILLED: Final = re.compile(rb'<c r="([A-Z]+)([0-9]+)"' + _ATTRIBUTES + rb">(?!</c>)")
_ERROR: Final = re.compile(
    rb'<c r="([A-Z]+[0-9]+)"[^<>]*? t="e"[^<>]*+(?<!/)>'
    rb"\s*+(?:<f[^<>]*+(?:(?<=/)>|>[^<]*+</f>))?+\s*+(?:<v>([^<]*+)</v>)?+"
)
_FORMULA: Final = re.compile(
    rb'<c r="([A-Z]+[0-9]+)"((?: [a-z]++="[^"<>]*+")*+)>\s*+<f(?:[\s][^<>]*)?(?:/>|>([^<]*+)</f>)\s*+(?!<v>[^<])'
)
_HIDDEN: Final = re.compile(rb'<row r="([0-9]+)"[^<>]*? hidden="(?:1|true)"')
_HAS_ERROR: Final = re.compile(rb' t="e"')
_HAS_FORMULA: Final = re.compile(rb"<f[\s/>]")
_HAS_HIDDEN: Final = re.compile(rb' hidden="(?:1|true)"')


def extent(sheet: SheetXml) -> Position:
    """The numbers of rows and columns up to the last cell with content; where that is little, perhaps more columns."""
    rows = _last_row(sheet)
    for letters, columns in ((3, COLUMNS), (2, 26 * 27), (1, 26)):
        if rows * columns <= MOST_CELLS and not _wider(letters).search(sheet.xml, sheet.start, sheet.end):
            return rows, columns
    used = {column for column, _ in _FILLED.findall(sheet.xml, sheet.start, sheet.end)}
    return rows, max((column_number(letters.decode()) + 1 for letters in used), default=0)


def _last_row(sheet: SheetXml) -> int:
    """The row of the last cell with content; rows stand in order."""
    end = sheet.end
    while (close := sheet.xml.rfind(b"</c>", sheet.start, end)) >= 0:
        end = sheet.xml.rfind(b"<c ", sheet.start, close)
        if filled := _FILLED.match(sheet.xml, end):
            return int(filled[2])
    return 0


def _wider(letters: int) -> re.Pattern[bytes]:
    return re.compile(rb'<c r="[A-Z]{%d}[^<>]*+(?<!/)>(?!</c>)' % (letters + 1))


def broken(sheet: SheetXml) -> Iterator[tuple[Position, Broken]]:
    """The cells that hold an error of Excel, or a formula whose result was never stored."""
    if _HAS_ERROR.search(sheet.xml, sheet.start, sheet.end):
        for cell, error in _ERROR.findall(sheet.xml, sheet.start, sheet.end):
            yield _at(cell), Broken(error=_text(error) or "#N/A")
    if _HAS_FORMULA.search(sheet.xml, sheet.start, sheet.end):
        for cell, attributes, formula in _FORMULA.findall(sheet.xml, sheet.start, sheet.end):
            if b' t="str"' not in attributes and b' t="e"' not in attributes:
                yield _at(cell), Broken(formula=_text(formula) or "…")


def hidden_rows(sheet: SheetXml) -> frozenset[int]:
    """The rows that Excel does not show, counted from 0."""
    if not _HAS_HIDDEN.search(sheet.xml, sheet.start, sheet.end):
        return frozenset()
    return frozenset(int(row) - 1 for row in _HIDDEN.findall(sheet.xml, sheet.start, sheet.end))


def _at(cell: bytes) -> Position:
    at = position(cell.decode())
    assert at is not None  # noqa: S101 - the XML was looked through before
    return at


def _text(xml: bytes) -> str:
    return unescape(xml.decode())
