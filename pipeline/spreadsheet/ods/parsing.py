"""The XML of an OpenDocument part read as a stream; document types, which may bring entities, are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from xml.parsers import expat

from pipeline.ooxml import BadXml
from pipeline.spreadsheet.ods.names import SPACE

if TYPE_CHECKING:
    from collections.abc import Mapping


class BringsEntities(BadXml):
    """A part with a document type."""


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

    def refuse(*_told: object) -> None:
        raise BringsEntities(part, "document type declaration")

    parser = expat.ParserCreate(namespace_separator=SPACE)
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
    parser.CharacterDataHandler = reader.text
    try:
        parser.Parse(xml, True)  # noqa: FBT003 - expat's own way to say that this is all
    except (expat.ExpatError, LookupError, UnicodeError) as fault:
        raise BadXml(part, str(fault)) from fault
