"""XML read by expat as a stream; document types, which may bring entities, are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat

from pipeline.ooxml import BadXml

if TYPE_CHECKING:
    from xml.parsers.expat import XMLParserType


class BringsEntities(BadXml):
    """A part with a document type."""


def parse_through(parser: XMLParserType, xml: bytes, part: str) -> None:
    """Tells the parser's handlers the whole part; BadXml where it is no XML."""

    def refuse(*_told: object) -> None:
        raise BringsEntities(part, "document type declaration")

    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(xml, True)  # noqa: FBT003 - expat's own way to say that this is all
    except (expat.ExpatError, LookupError, UnicodeError) as fault:
        raise BadXml(part, str(fault)) from fault
