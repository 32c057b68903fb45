"""XML read by expat as a stream; document types, which may bring entities, are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat

from pipeline.ooxml import BadXml

if TYPE_CHECKING:
    from collections.abc import Iterable
    from xml.parsers.expat import XMLParserType


class BringsEntities(BadXml):
    """A part with a document type."""


def parse_through(parser: XMLParserType, pieces: Iterable[bytes], part: str) -> None:
    """Tells the parser's handlers the whole part, piece by piece; BadXml where it is no XML."""

    def refuse(*_told: object) -> None:
        raise BringsEntities(part, "document type declaration")

    parser.StartDoctypeDeclHandler = refuse
    try:
        for piece in pieces:
            parser.Parse(piece, False)  # noqa: FBT003 - expat's own way to say that more follows
        parser.Parse(b"", True)  # noqa: FBT003 - and that this is all
    except (expat.ExpatError, LookupError, UnicodeError) as fault:
        raise BadXml(part, str(fault)) from fault
