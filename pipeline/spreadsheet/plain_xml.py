"""XML in one spelling, so that bytes can be searched: UTF-8, no prefixes, no comments, double quotes."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING
from xml.parsers import expat
from xml.sax.saxutils import escape

from pipeline.ooxml import BadXml

if TYPE_CHECKING:
    from collections.abc import Mapping

BOM = b"\xef\xbb\xbf"
_DECLARED = re.compile(rb"\s*<\?xml[^>]*?\sencoding\s*=\s*[\"']([^\"']*)")
_ROOT = re.compile(rb"(?:<\?[^>]*>)?\s*<([^\s/>:]+:)?[^\s/>:]+")
_PREFIXED = re.compile(rb":(?:sheetData|row|sst|si|is|[cvfrt])[\s/>]")
_WORD = re.compile(rb"[\s>]")
_LONG = 200
_MOST_WORDS = 10_000
_HEAD = 2
_MOST_PIECES = 50_000
_SEPARATOR = " "


def well_formed(xml: bytes, part: str) -> bytes:
    """The XML itself; BadXml where it is none, or brings a document type."""
    _parsed(expat.ParserCreate(), xml, part)
    return xml.removeprefix(BOM)


def is_plain(xml: bytes) -> bool:
    """Whether well-formed XML has no comment, no CDATA and no encoding but UTF-8; quotes are not looked at."""
    declared = _DECLARED.match(xml)
    known = declared is None or declared[1].lower() in {b"utf-8", b"us-ascii"}
    return known and xml[:1] == b"<" and not _has_tag(xml, b"!") and not _has_tag(xml, b"?")


def unprefixed(xml: bytes) -> bytes | None:
    """Plain XML whose prefix, where its root has one, is taken off everywhere; None where that is not safe."""
    root = _ROOT.match(xml)
    prefix = root[1] if root else None
    if prefix is None:
        return xml
    name = b"xmlns:" + prefix[:-1] + b"="
    if xml.count(name) != 1 or b'xmlns="' in xml or b"xmlns='" in xml:
        return None
    return xml.replace(b"<" + prefix, b"<").replace(b"</" + prefix, b"</").replace(name, b"xmlns=")


def has_prefixes(xml: bytes, start: int, end: int) -> bool:
    """Whether an element that a scan looks for bears a prefix there; many words that look so are taken for ones."""
    hits = islice(_PREFIXED.finditer(xml, start, end), _MOST_WORDS)
    return any(
        n == _MOST_WORDS - 1 or _ends_in_tag(xml[max(start, h.start() - _LONG) : h.start()]) for n, h in enumerate(hits)
    )


def _ends_in_tag(before: bytes) -> bool:
    """Whether a tag's name is being written at the end; a name without beginning is taken for one."""
    name = _WORD.split(before)[-1]
    return b"<" in name or len(name) == _LONG


def respelled(xml: bytes, part: str) -> bytes:
    """Any XML written anew in the one spelling; what is not of its root's namespace is left out."""
    writer = _Writer()
    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
    parser.StartElementHandler, parser.EndElementHandler = writer.start, writer.end
    parser.CharacterDataHandler = writer.text
    _parsed(parser, xml, part)
    return writer.written()


def _has_tag(xml: bytes, sign: bytes) -> bool:
    """Whether a comment, CDATA (!) or an instruction (?) follows the declaration; a lone sign is found much faster."""
    return xml.find(sign, _HEAD) >= 0 and xml.find(b"<" + sign, _HEAD) >= 0


def _parsed(parser: expat.XMLParserType, xml: bytes, part: str) -> None:
    def refuse(*_told: object) -> None:
        raise BadXml(part, "document type declaration")

    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(xml, True)  # noqa: FBT003 - expat's own way to say that this is all
    except (expat.ExpatError, LookupError, UnicodeError) as error:
        raise BadXml(part, str(error)) from error


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
