"""A worksheet's XML in the one spelling that the scan searches: each row and cell with its address, in order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import BadXml, parse
from pipeline.spreadsheet.addresses import ROWS
from pipeline.spreadsheet.addressing import addressed
from pipeline.spreadsheet.plain_xml import has_prefixes, is_plain, respelled, unprefixed, well_formed

if TYPE_CHECKING:
    from pipeline.ooxml import Element

_OPEN: Final = re.compile(rb"<sheetData(?=[\s/>])[^>]*?(/?)>")
_CLOSE: Final = b"</sheetData>"
_COLUMN = rb"(?:[A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])"
_CELL = (
    rb'<c r="' + _COLUMN + rb'\1"(?: [a-z]++="[^"<>&]*+")*+'
    rb"(?:/>|>(?:<v>[^<]*+</v></c>)?+[^<]*+(?:<(?!c[\s/>]|/?row)[^<]*+)*+)"
)
_ROW = rb' r="([1-9][0-9]{0,6})"(?: [\w:]++="[^"<>&]*+")*+(?:/>|>[^<]*+(?:' + _CELL + rb")*+</row>)"
_NEXT = rb"\s*+(?:<row[\s/>]|\Z)"
_FIRST: Final = re.compile(_NEXT)
_ODD: Final = re.compile(rb"<row(?!" + _ROW + _NEXT + rb")(?=[\s/>])")
_NUMBER: Final = re.compile(rb'<row r="([0-9]+)"')


@dataclass(frozen=True, slots=True)
class SheetXml:
    """A worksheet's bytes; its rows stand between `start` and `end`."""

    xml: bytes
    start: int
    end: int

    @property
    def root(self) -> bytes:
        """The root's start tag, so that a piece of the XML can be read with its namespaces."""
        begin = self.xml.index(b"<worksheet")
        return self.xml[begin : self.xml.index(b">", begin) + 1]

    def piece(self, start: int, end: int) -> Element:
        """The element that stands between two places."""
        return next(parse(self.root + self.xml[start:end] + b"</worksheet>").iterchildren())

    def frame(self) -> Element:
        """The worksheet without its rows."""
        return parse(self.xml[: self.start] + self.xml[self.end :])


def sheet_xml(given: bytes, part: str) -> SheetXml:
    """A worksheet's XML, spelled anew only where it has to be; BadXml where it is no worksheet."""
    xml = well_formed(given, part)
    plain = unprefixed(xml) if is_plain(xml) else None
    sheet = _bounded(respelled(xml, part) if plain is None else plain, part)
    if plain is not None and (has_prefixes(sheet.xml, sheet.start, sheet.end) or _is_odd(sheet)):
        sheet = _bounded(respelled(xml, part), part)
    if _is_odd(sheet):
        rows = addressed(sheet.xml, sheet.start, sheet.end)
        head = sheet.xml[: sheet.start]
        sheet = SheetXml(head + rows + sheet.xml[sheet.end :], sheet.start, sheet.start + len(rows))
    return sheet


def _bounded(xml: bytes, part: str) -> SheetXml:
    tags = list(_OPEN.finditer(xml))
    if len(tags) != 1 or b"<worksheet" not in xml:
        raise BadXml(part, "not one table of cells")
    start = tags[0].end()
    return SheetXml(xml, start, start if tags[0][1] else xml.rindex(_CLOSE))


def _is_odd(sheet: SheetXml) -> bool:
    """Whether a row or cell has no address, one of another row, or stands out of order."""
    if not _FIRST.match(sheet.xml, sheet.start, sheet.end) or _ODD.search(sheet.xml, sheet.start, sheet.end):
        return True
    numbers = [int(n) for n in _NUMBER.findall(sheet.xml, sheet.start, sheet.end)]
    ordered = all(a < b for a, b in pairwise(numbers))
    return not ordered or (bool(numbers) and numbers[-1] > ROWS)
