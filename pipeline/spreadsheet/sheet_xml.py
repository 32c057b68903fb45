"""A worksheet's XML in the one spelling that the scan searches: each row and cell with its address, in order."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from operator import lt
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import BadXml, parse
from pipeline.spreadsheet.addresses import ROWS
from pipeline.spreadsheet.addressing import addressed
from pipeline.spreadsheet.plain_xml import BOM, has_prefixes, is_plain, unprefixed
from pipeline.spreadsheet.respelling import respelled

if TYPE_CHECKING:
    from pipeline.ooxml import Element

_OPEN: Final = re.compile(rb"<sheetData(?=[\s/>])[^>]*?(/?)>")
_CLOSE: Final = b"</sheetData>"
_ROW_END: Final = b"</row>"
_CONTENT: Final = (b"</v>", b"</f>", b"</is>", b"<v", b"<f", b"<is")
_CONTENT_TAG: Final = re.compile(rb"<(?!/?(?:row|c)[\s/>])")
_SAMPLE: Final = 4096
_ENTITY: Final = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos|#[0-9]++|#x[0-9A-Fa-f]++);)")
_NUMBER: Final = re.compile(rb'<row r="([0-9]+)"')


def _pattern(grammar: str) -> re.Pattern[bytes]:
    """The pattern of a grammar whose blanks stand for any space in the XML, and `_` for one blank."""
    return re.compile("".join(grammar.split()).replace("~", r"\s*+").replace("_", " ").encode())


_ATTRIBUTES = r'(?: _ [\w:]++ = "[^"<>&]*+" )*+'
_VALUE = r"<v (?: _ xml:space=\"preserve\" )?+ (?: /> | > [^<]*+ </v> )"
_FORMULA = r'<f (?: _ [\w:]++ = "[^"<>]*+" )*+ (?: /> | > [^<]*+ </f> )'
_INLINE = r"<is> [^<]*+ (?: <(?!/is>) [^<>]*+ > [^<]*+ )*+ </is>"
_COLUMN = r"(?: [A-Z]{1,2} | [A-W][A-Z]{2} | X[A-E][A-Z] | XF[A-D] )"
_INSIDE = rf"<v> [^<]*+ </v></c> | ~ (?: {_FORMULA} )?+ ~ (?: {_VALUE} )?+ ~ (?: {_INLINE} )?+ ~ </c>"
_CELL = rf'<c _ r=" {_COLUMN} \1" {_ATTRIBUTES} (?: /> | > (?: {_INSIDE} ) ) ~'
_ROW = rf'_ r="([1-9][0-9]{{0,6}})" {_ATTRIBUTES} (?: /> | > ~ (?: {_CELL} )*+ </row> )'
_NEXT = r"~ (?: <row [\s/>] | \Z )"
_FIRST: Final = _pattern(_NEXT)
_ODD: Final = _pattern(rf"<row (?! {_ROW} {_NEXT} ) (?= [\s/>] )")


@dataclass(frozen=True, slots=True)
class SheetXml:
    """A worksheet's bytes; its rows stand between `start` and `end`, formatted but empty ones up to `close`."""

    xml: bytes
    start: int
    end: int
    close: int

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
        return parse(self.xml[: self.start] + self.xml[self.close :])


def sheet_xml(given: bytes, part: str) -> SheetXml:
    """A worksheet's XML, spelled anew only where it has to be; BadXml where it is no worksheet."""
    as_it_is = _as_it_is(given.removeprefix(BOM), part)
    if as_it_is:
        return as_it_is
    sheet = _bounded(respelled(given, part), part)
    if not _is_odd(sheet):
        return sheet
    rows = addressed(sheet.xml, sheet.start, sheet.end)
    head, tail = sheet.xml[: sheet.start], sheet.xml[sheet.end :]
    end = sheet.start + len(rows)
    return SheetXml(head + rows + tail, sheet.start, end, end)


def _as_it_is(xml: bytes, part: str) -> SheetXml | None:
    """The worksheet where its bytes are in the one spelling already, as Excel, openpyxl and LibreOffice write them."""
    plain = unprefixed(xml) if is_plain(xml) else None
    if plain is None or not _OPEN.search(plain):
        return None
    sheet = _without_empty_end(_bounded(plain, part))
    return None if has_prefixes(plain, sheet.start, sheet.end) or _is_odd(sheet) else sheet


def _bounded(xml: bytes, part: str) -> SheetXml:
    tags = list(_OPEN.finditer(xml))
    if len(tags) != 1 or b"<worksheet" not in xml:
        raise BadXml(part, "not one table of cells")
    start = tags[0].end()
    end = start if tags[0][1] else xml.rfind(_CLOSE)
    if end < start:
        raise BadXml(part, "a table of cells without end")
    return SheetXml(xml, start, end, end)


def _without_empty_end(sheet: SheetXml) -> SheetXml:
    """The sheet without the empty rows at its end, of which a format over whole columns may leave a million."""
    xml, start, end = sheet.xml, sheet.start, sheet.end
    if any(sign in xml[max(start, end - _SAMPLE) : end] for sign in _CONTENT):
        return sheet
    last = max(xml.rfind(sign, start, end) for sign in _CONTENT)
    cut = xml.find(_ROW_END, last, end) + len(_ROW_END) if last >= 0 else start
    return sheet if cut < start or _CONTENT_TAG.search(xml, cut, end) else replace(sheet, end=cut)


def _is_odd(sheet: SheetXml) -> bool:
    """Whether a row or cell is not written as the grammar has it, has another row's address, or is out of order."""
    bounds = (sheet.xml, sheet.start, sheet.end)
    if not _FIRST.match(*bounds) or _ODD.search(*bounds) or _ENTITY.search(*bounds):
        return True
    numbers = [int(n) for n in _NUMBER.findall(*bounds)]
    ordered = all(map(lt, numbers, numbers[1:]))
    return not ordered or (bool(numbers) and numbers[-1] > ROWS)
