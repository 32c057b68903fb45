"""Whether XML is in the one spelling whose bytes can be searched: UTF-8, no prefixes, no comments."""

from __future__ import annotations

import re
from itertools import islice
from xml.parsers import expat

from pipeline.spreadsheet.streaming import parse_through

BOM = b"\xef\xbb\xbf"
_DECLARED = re.compile(rb"\s*<\?xml[^>]*?\sencoding\s*=\s*[\"']([^\"']*)")
_ROOT = re.compile(rb"(?:<\?[^>]*>)?\s*<([^\s/>:]+:)?[^\s/>:]+")
_PREFIXED = re.compile(rb":(?:sheetData|row|sst|si|is|[cvfrt])[\s/>]")
_WORD = re.compile(rb"[\s>]")
_LONG = 200
_MOST_WORDS = 10_000
_HEAD = 2


def well_formed(xml: bytes, part: str) -> bytes:
    """The XML itself; BadXml where it is none, or brings a document type."""
    parse_through(expat.ParserCreate(), (xml,), part)
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


def _has_tag(xml: bytes, sign: bytes) -> bool:
    """Whether a comment, CDATA (!) or an instruction (?) follows the declaration; a lone sign is found much faster."""
    return xml.find(sign, _HEAD) >= 0 and xml.find(b"<" + sign, _HEAD) >= 0
