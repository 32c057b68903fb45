"""The XML of an OpenDocument part told to a reader, element by element."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from xml.parsers import expat

from pipeline.spreadsheet.ods.names import SPACE
from pipeline.spreadsheet.streaming import parse_through

if TYPE_CHECKING:
    from collections.abc import Mapping


class Reader(Protocol):
    """What is told of a part's elements, in order."""

    def start(self, name: str, told: Mapping[str, str]) -> None:
        """An element begins."""
        ...

    def end(self, name: str) -> None:
        """An element ends."""
        ...

    def text(self, text: str) -> None:
        """Text between two tags."""
        ...


def stream(xml: bytes, part: str, reader: Reader) -> None:
    """The part told to the reader; BadXml where it is no XML."""
    parser = expat.ParserCreate(namespace_separator=SPACE)
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
    parser.CharacterDataHandler = reader.text
    parse_through(parser, xml, part)
