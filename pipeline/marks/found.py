"""Marks found again in a document, whoever saved it last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.marks.naming import is_ours
from pipeline.marks.store import NAMESPACE, from_xml
from pipeline.ooxml import BadXml, local_name, marks_part, parse, story_parts, w, w_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.marks.model import Mark, Marks
    from pipeline.ooxml import Element, Package

_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}


@dataclass(frozen=True, slots=True)
class Found:
    """A bookmark of ours in a part, the text that now stands between its ends (None: an end is lost), and its marks."""

    bookmark: str
    part: str
    text: str | None
    marks: tuple[Mark, ...] = ()


def read_marks(pkg: Package) -> Marks | None:
    """The marks that a document carries, or None where it has none or they cannot be read."""
    xml = marks_part(pkg, NAMESPACE)
    try:
        return None if xml is None else from_xml(xml)
    except (BadXml, ValueError, IndexError):
        return None


def found_marks(pkg: Package) -> tuple[Found, ...]:
    """Every bookmark of ours that stands in the document, part by part, in reading order."""
    known = _by_bookmark(read_marks(pkg))
    found: list[Found] = []
    for part in story_parts(pkg):
        texts = bookmarked(parse(pkg[part], part))
        found += [Found(name, part, text, known.get(name, ())) for name, text in texts]
    return tuple(found)


def bookmarked(root: Element) -> list[tuple[str, str | None]]:
    """The bookmarks of ours in a part with the text between their ends, one line a paragraph."""
    names: dict[str, str] = {}
    open_now: dict[str, list[str]] = {}
    whole: dict[str, str] = {}
    for element in root.iter():
        kind, mark_id = local_name(element), w_value(element, "id") or ""
        if kind == "bookmarkStart" and is_ours(w_value(element, "name") or ""):
            names[mark_id] = w_value(element, "name") or ""
            open_now[mark_id] = []
        elif kind == "bookmarkEnd" and mark_id in open_now:
            whole[mark_id] = "".join(open_now.pop(mark_id)).strip("\n")
        else:
            signs = "".join(_signs(element, kind))
            for words in open_now.values():
                words.append(signs)
    return [(name, whole.get(mark_id)) for mark_id, name in names.items()]


def _signs(element: Element, kind: str) -> Iterator[str]:
    if kind == "t":
        yield element.text or ""
    elif kind == "p":
        yield "\n"
    elif kind in _SIGNS and (parent := element.getparent()) is not None and parent.tag == w("r"):
        yield _SIGNS[kind]


def _by_bookmark(marks: Marks | None) -> dict[str, tuple[Mark, ...]]:
    known: dict[str, tuple[Mark, ...]] = {}
    every: tuple[Mark, ...] = () if marks is None else (*marks.blocks, *marks.figures)
    for mark in every:
        known[mark.bookmark] = (*known.get(mark.bookmark, ()), mark)
    return known
