"""What a person typed over or took out, taken from the inputs: the new build under his hands, and merged once more."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.marks import our_name
from pipeline.merge import Conflict, merged
from pipeline.ooxml import main_part, parse, serialise, w, w_value, with_part
from pipeline.outline import elements_by_path

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.merge import Merged
    from pipeline.ooxml import Element, Package
    from pipeline.refresh.apart import Apart


def taken(told: Merged, new: Package, every: Sequence[Apart], *, track: bool) -> Merged:
    """The result with the inputs' words in these places of its body; each is told as a conflict that they won."""
    if not every:
        return told
    more = merged(_as_edited(new, every), told.package, new, take_new=True, track=track)
    won = tuple(Conflict(d.place, d.new, d.old, d.new, d.name, taken=True) for d in more.deeds)
    cut = (replace(c, base=c.new) for c in more.conflicts)
    return replace(told, package=more.package, conflicts=(*told.conflicts, *won, *cut))


def _as_edited(new: Package, every: Sequence[Apart]) -> Package:
    """The new build with the person's words in these places, without what he took out."""
    part = main_part(new)
    root = parse(new[part], part)
    body = root.find(w("body"))
    lines = {} if body is None else elements_by_path(body, "thân")
    for one in every:
        if not one.whole:
            _type(root, lines.get(one.home, ()), one)
    for element in [e for one in every if one.whole for e in _lines(lines, one.home)]:
        _take_out(element)
    return with_part(new, part, serialise(root))


def _type(root: Element, paragraph: Sequence[Element], one: Apart) -> None:
    """Puts the person's words between the ends of the figure's mark, or in the cell that is the figure."""
    texts = _marked(root, one.bookmark) or [t for e in paragraph for t in e.iter(w("t"))]
    if " ".join("".join(t.text or "" for t in texts).split()) != " ".join(one.expected.split()):
        return
    for text, words in zip(texts, (one.said, *("" for _ in texts[1:])), strict=True):
        text.text = words


def _marked(root: Element, bookmark: str) -> list[Element]:
    """The texts of the runs between the ends of a mark; none for the mark of a row."""
    start = next((e for e in root.iter(w("bookmarkStart")) if our_name(w_value(e, "name") or "") == bookmark), None)
    if start is None or not bookmark.startswith("_k"):
        return []
    found: list[Element] = []
    for element in start.itersiblings():
        if element.tag == w("bookmarkEnd") and w_value(element, "id") == w_value(start, "id"):
            return found
        found += element.iter(w("t"))
    return []


def _lines(lines: Mapping[str, Sequence[Element]], home: str) -> Iterator[Element]:
    """The paragraph, or the row of its paragraphs."""
    if home in lines:
        yield from lines[home]
        return
    within = (e for path, elements in lines.items() if path.startswith(f"{home}/") for e in elements)
    first = next(within, None)
    row = None if first is None else next(first.iterancestors(w("tr")), None)
    if row is not None:
        yield row


def _take_out(element: Element) -> None:
    """Takes a line out where another stands beside it and no section ends in it."""
    parent = element.getparent()
    if parent is not None and len(parent.findall(element.tag)) > 1 and next(element.iter(w("sectPr")), None) is None:
        parent.remove(element)
