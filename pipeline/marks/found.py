"""Marks found again in a document, whoever saved it last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.marks.model import BlockMark, FigureMark
from pipeline.marks.naming import our_name
from pipeline.marks.store import NAMESPACE, from_xml
from pipeline.ooxml import BadXml, local_name, marks_part, parse, story_parts, w, w_value

if TYPE_CHECKING:
    from collections.abc import Mapping

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
        texts = found_texts(parse(pkg[part], part), known)
        found += [Found(name, part, text, known.get(name, ())) for name, text in texts.items()]
    return tuple(found)


def found_texts(root: Element, known: Mapping[str, tuple[Mark, ...]]) -> dict[str, str | None]:
    """The bookmarks of ours in a part with the text between their ends, one line a paragraph.

    One that is known to stand for table rows has the text of so many rows, from its own row on. LibreOffice begins a
    bookmark over several paragraphs anew in the last of them, under a number of its own, and ends only that.
    """
    names: dict[str, str] = {}
    starts: dict[str, Element] = {}
    open_now: dict[str, list[str]] = {}
    texts: dict[str, str | None] = {}
    for element in root.iter():
        kind, number = local_name(element), w_value(element, "id") or ""
        if kind == "bookmarkStart":
            names[number] = name = our_name(w_value(element, "name") or "")
            if name and name not in texts:
                starts[name], open_now[name], texts[name] = element, [], None
        elif kind == "bookmarkEnd" and names.get(number, "") in open_now:
            name = names[number]
            between = "".join(open_now.pop(name)).strip("\n")
            texts[name] = _marked_text(starts[name], between, element, known.get(name, ()))
        else:
            signs = _sign(element, kind)
            for words in open_now.values():
                words.append(signs)
    return texts


def _marked_text(start: Element, between: str, end: Element, marks: tuple[Mark, ...]) -> str:
    rows = sum(mark.rows for mark in marks if isinstance(mark, BlockMark))
    if rows:
        return _rows_text(start, rows)
    printed = next((mark.text for mark in marks if isinstance(mark, FigureMark)), between)
    # LibreOffice 7.4 closes bookmarks one sign too early in the paragraph of a document's first note.
    return printed if printed[:-1] == between and printed == between + _next_sign(end) else between


def _next_sign(end: Element) -> str:
    paragraph = next(end.iterancestors(w("p")), None)
    following = end.itersiblings() if paragraph is not None else ()
    return next((t.text[0] for run in following for t in run.iter(w("t")) if t.text), "")


def _rows_text(start: Element, count: int) -> str:
    row = next(start.iterancestors(w("tr")), None)
    if row is None:
        return ""
    rows = [row, *row.itersiblings(w("tr"))][:count]
    return "".join(_sign(e, local_name(e)) for r in rows for e in r.iter()).strip("\n")


def _sign(element: Element, kind: str) -> str:
    if kind == "t":
        return element.text or ""
    if kind == "p":
        return "\n"
    parent = element.getparent()
    return _SIGNS.get(kind, "") if parent is not None and parent.tag == w("r") else ""


def _by_bookmark(marks: Marks | None) -> dict[str, tuple[Mark, ...]]:
    known: dict[str, tuple[Mark, ...]] = {}
    every: tuple[Mark, ...] = () if marks is None else (*marks.blocks, *marks.figures)
    for mark in every:
        known[mark.bookmark] = (*known.get(mark.bookmark, ()), mark)
    return known
