"""The shared strings of a workbook, each read from the XML when it is asked for."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import parse
from pipeline.spreadsheet.plain_xml import has_prefixes, is_plain, unprefixed, well_formed
from pipeline.spreadsheet.respelling import respelled
from pipeline.spreadsheet.rich_text import RAISED, raised_pieces

if TYPE_CHECKING:
    from pipeline.ooxml import Element
    from pipeline.spreadsheet.looks import Pieces

_ITEM: Final = re.compile(rb"<si(?=[\s/>])")
_ROOT: Final = re.compile(rb"<sst[^>]*>")


def plain_strings(given: bytes, part: str) -> bytes:
    """The part of the shared strings in the one spelling."""
    xml = well_formed(given, part)
    plain = unprefixed(xml) if is_plain(xml) else None
    return respelled(xml, part) if plain is None or has_prefixes(plain, 0, len(plain)) else plain


class SharedStrings:
    """The strings by their number; where each stands is found out with the first question."""

    __slots__ = ("_starts", "_xml")

    def __init__(self, xml: bytes = b"") -> None:
        self._xml = xml
        self._starts: list[int] | None = None

    def raised(self) -> dict[int, Pieces]:
        """The strings parts of which are raised or lowered, by number."""
        if RAISED not in self._xml:
            return {}
        self.item(0)
        starts = self._starts or []
        at = [n for n, (start, end) in enumerate(pairwise(starts)) if self._xml.find(RAISED, start, end) >= 0]
        return {n: raised_pieces(item) for n in at if (item := self.item(n)) is not None}

    def item(self, number: int) -> Element | None:
        """The element of a string, None where there is none of this number."""
        if self._starts is None:
            end = self._xml.rfind(b"</sst")
            self._starts = [*(m.start() for m in _ITEM.finditer(self._xml)), max(end, 0)]
        root = _ROOT.search(self._xml)
        if root is None or not 0 <= number < len(self._starts) - 1:
            return None
        piece = self._xml[self._starts[number] : self._starts[number + 1]]
        return next(parse(root[0] + piece + b"</sst>").iterchildren())
