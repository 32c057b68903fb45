"""A part as Jinja reads it, each paragraph on a line of its own, and the paragraph that stands on a line."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import parse, serialise, w
from pipeline.tags import joined

if TYPE_CHECKING:
    from pipeline.ooxml import Element

_TAG: Final = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_PRINTS: Final = re.compile(r"\{\{(?! __).*?\}\}")
_OPEN: Final = re.compile(r"\{\{(?! __)")
_PARAGRAPH: Final = re.compile(r"<w:p([ >])")
_BARE: Final = frozenset(w(n) for n in ("document", "body", "hdr", "ftr", "tbl", "tr", "tc", "p", "r", "txbxContent"))


def jinja_source(root: Element) -> str:
    """The Jinja source of a part, tags joined where Word has split them over runs."""
    whole = joined(serialise(root))
    return _PARAGRAPH.sub(r"\n<w:p\1", _TAG.sub(lambda tag: tag[0].replace("&amp;", "&"), whole))


def mended(source: str, line: int, instead: str) -> str:
    """The source with what a tag on this line prints given up; the same source where nothing on it prints."""
    lines = source.split("\n")
    if 0 < line <= len(lines):
        lines[line - 1] = _OPEN.sub(instead, _PRINTS.sub(instead, lines[line - 1]))
    return "\n".join(lines)


def quoted(source: str, line: int) -> str:
    """The words on a line of the source, as the template shows them."""
    lines = source.split("\n")
    if not 0 < line <= len(lines):
        return ""
    return html.unescape(re.sub(r"\{\{ __.*?\}\}|<[^>]*>", "", lines[line - 1])).strip()


def rendered_tree(xml: str, part: str) -> Element:
    """The tree of what Jinja gave; BadXml where tags have torn the part. Word has no text between its elements."""
    root = parse(xml.encode(), part)
    for element in root.iter():
        element.tail = None
        if element.tag in _BARE:
            element.text = None
    return root
