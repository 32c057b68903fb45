"""The XML of an OpenDocument part told to a reader, element by element."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from xml.parsers import expat

from pipeline.spreadsheet.ods.names import SPACE
from pipeline.spreadsheet.ods.plain_rows import rows_of, runs
from pipeline.spreadsheet.streaming import parse_through

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.spreadsheet.ods.sheet import OdsRow


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


class RowReader(Reader, Protocol):
    """A reader to which whole rows can be told as well."""

    def whole_rows(self, rows: Iterable[OdsRow]) -> None:
        """Rows that stand here."""
        ...


def stream(xml: bytes, part: str, reader: Reader) -> None:
    """The part told to the reader; BadXml where it is no XML."""
    parse_through(_parser(reader), (xml,), part)


def stream_rows(xml: bytes, part: str, reader: RowReader) -> None:
    """The part told to the reader, its plain rows as wholes."""
    parse_through(_parser(reader), _around(xml, reader), part)


def _around(xml: bytes, reader: RowReader) -> Iterator[bytes]:
    """What stands around the plain rows, which are told to the reader when all before them was."""
    end = 0
    for run in runs(xml):
        yield xml[end : run.start()]
        reader.whole_rows(rows_of(run[0].decode()))
        end = run.end()
    yield xml[end:] if end else xml


def _parser(reader: Reader) -> expat.XMLParserType:
    parser = expat.ParserCreate(namespace_separator=SPACE)
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
    parser.CharacterDataHandler = reader.text
    return parser
