"""XML of any spelling written anew in the one whose bytes can be searched, with double quotes and no prefixes."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat
from xml.sax.saxutils import escape

from pipeline.spreadsheet.streaming import parse_through

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST_PIECES = 50_000
_SEPARATOR = " "


def respelled(xml: bytes, part: str) -> bytes:
    """Any XML written anew in the one spelling; what is not of its root's namespace is left out."""
    writer = _Writer()
    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
    parser.StartElementHandler, parser.EndElementHandler = writer.start, writer.end
    parser.CharacterDataHandler = writer.text
    parse_through(parser, (xml,), part)
    return writer.written()


class _Writer:
    """What expat reads, written again."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._whole = bytearray()
        self._space: str | None = None
        self._left_out = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        space, _, local = name.rpartition(_SEPARATOR)
        first = self._space is None
        if first:
            self._space = space
        if self._left_out or space != self._space:
            self._left_out += 1
            return
        told = {"xmlns": space} if first and space else {}
        told |= {_spelled(key): value for key, value in attributes.items()}
        self._put(f"<{local}{''.join(f' {k}={_quoted(v)}' for k, v in told.items() if k)}>")

    def end(self, name: str) -> None:
        if self._left_out:
            self._left_out -= 1
        else:
            self._put(f"</{name.rpartition(_SEPARATOR)[2]}>")

    def text(self, text: str) -> None:
        if not self._left_out:
            self._put(escape(text, {"\r": "&#13;"}))

    def written(self) -> bytes:
        """All that was written."""
        self._whole += "".join(self._pieces).encode()
        self._pieces.clear()
        return bytes(self._whole)

    def _put(self, piece: str) -> None:
        self._pieces.append(piece)
        if len(self._pieces) > _MOST_PIECES:  # few at a time, so that memory stays small
            self._whole += "".join(self._pieces).encode()
            self._pieces.clear()


def _spelled(name: str) -> str:
    """An attribute's name; those of other namespaces have none, but for `r:id` and `xml:space`."""
    space, _, local = name.rpartition(_SEPARATOR)
    return local if not space else "xml:space" if local == "space" else ""


def _quoted(value: str) -> str:
    return f'"{escape(value, {chr(34): "&quot;", chr(10): "&#10;", chr(13): "&#13;", chr(9): "&#9;"})}"'
