"""What a worksheet's bytes tell and its values alone do not: the last used cell, broken cells, hidden rows."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet.addresses import Position, column_letters, column_number, position
from pipeline.spreadsheet.inside import Broken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.spreadsheet.sheet_xml import SheetXml

MOST_CELLS: Final = 20_000_000
_ATTRIBUTES = rb'(?: [a-z]++="[^"<>]*+")*+'
_FILLED: Final = re.compile(rb'<c r="([A-Z]+)([0-9]+)"' + _ATTRIBUTES + rb">(?!</c>)")
_ERROR: Final = re.compile(
    rb'<c r="([A-Z]+[0-9]+)"[^<>]*? t="e"[^<>]*+>(?:<f.*?(?:/>|</f>))?(?:<v>([^<]*)</v>)?', re.DOTALL
)
_FORMULA: Final = re.compile(
    rb'<c r="([A-Z]+[0-9]+)"((?: [a-z]++="[^"<>]*+")*+)>\s*+<f(?:[\s][^<>]*)?(?:/>|>([^<]*+)</f>)\s*+(?!<v>[^<])'
)
_HIDDEN: Final = re.compile(rb'<row r="([0-9]+)"[^<>]*? hidden="(?:1|true)"')
_SAMPLE: Final = 1 << 16


def extent(sheet: SheetXml) -> Position:
    """The numbers of rows and columns up to the last cell with content; where that is little, perhaps some more."""
    rough = _rough(sheet)
    if rough and rough[0] * rough[1] <= MOST_CELLS and not _beyond(rough).search(sheet.xml, sheet.start, sheet.end):
        return rough
    rows, columns = 0, set()
    for letters, row in _FILLED.findall(sheet.xml, sheet.start, sheet.end):
        columns.add(letters)
        rows = max(rows, int(row))
    return rows, max((column_number(c.decode()) + 1 for c in columns), default=0)


def broken(sheet: SheetXml) -> Iterator[tuple[Position, Broken]]:
    """The cells that hold an error of Excel, or a formula whose result was never stored."""
    if sheet.xml.find(b't="e"', sheet.start, sheet.end) >= 0:
        for cell, error in _ERROR.findall(sheet.xml, sheet.start, sheet.end):
            yield _at(cell), Broken(error=_text(error) or "#N/A")
    if sheet.xml.find(b"<f", sheet.start, sheet.end) >= 0:
        for cell, attributes, formula in _FORMULA.findall(sheet.xml, sheet.start, sheet.end):
            if b' t="str"' not in attributes and b' t="e"' not in attributes:
                yield _at(cell), Broken(formula=_text(formula) or "…")


def hidden_rows(sheet: SheetXml) -> frozenset[int]:
    """The rows that Excel does not show, counted from 0."""
    return frozenset(int(row) - 1 for row in _HIDDEN.findall(sheet.xml, sheet.start, sheet.end))


def _rough(sheet: SheetXml) -> Position | None:
    """A guess at the extent: the last filled cell's row, made round, and the widest of the first and last rows."""
    first = sheet.xml[sheet.start : min(sheet.end, sheet.start + _SAMPLE)]
    last = sheet.xml[max(sheet.start, sheet.end - _SAMPLE) : sheet.end]
    found = _FILLED.findall(first) + _FILLED.findall(last)
    if not found:
        return None
    digits = str(max(int(row) for _, row in found))
    rows = (int(digits[0]) + 1) * 10 ** (len(digits) - 1) - 1
    letters = column_letters(max(column_number(c.decode()) for c, _ in found))
    return rows, column_number(letters[0] + "Z" * (len(letters) - 1)) + 1


def _beyond(rough: Position) -> re.Pattern[bytes]:
    """What finds a filled cell outside a rough extent, all rows of which end in nines and all columns in Z."""
    digits, letters = str(rough[0]), column_letters(rough[1] - 1)
    rows = _up_to(digits, b"1", b"[0-9]")
    columns = _up_to(letters, b"A", b"[A-Z]")
    inside = rb' r="(?:' + columns + rb")(?:" + rows + rb')"' + _ATTRIBUTES + rb"/?>"
    empty = rb' r="[A-Z]+[0-9]+"' + _ATTRIBUTES + rb"(?:/>|></c>)"
    return re.compile(rb"<c(?!" + inside + rb"|" + empty + rb")(?=[\s/>])")


def _up_to(last: str, first: bytes, every: bytes) -> bytes:
    """The pattern of all numbers, or letters, that do not go beyond one whose further places are the highest."""
    longest = b"[%s-%s]" % (first, last[0].encode()) + b"".join([every] * (len(last) - 1))
    shorter = [b"[%s-%s]" % (first, every[-2:-1]) + every * n for n in range(len(last) - 1)]
    return b"|".join([longest, *shorter])


def _at(cell: bytes) -> Position:
    at = position(cell.decode())
    assert at is not None  # noqa: S101 - the XML was looked through before
    return at


def _text(xml: bytes) -> str:
    return unescape(xml.decode())
