"""The account of a merge: each deed, conflict and unplaced change with its place in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.merge.footnotes import read_notes
from pipeline.merge.model import Conflict, Deed, Kind, Unplaced
from pipeline.ooxml import Relation, w
from pipeline.outline import elements_by_path

if TYPE_CHECKING:
    from pipeline.merge.desk import Desk, Told
    from pipeline.merge.sides import Side
    from pipeline.ooxml import Element

_EDGES: Final = {Relation.HEADER: "đầu trang", Relation.FOOTER: "chân trang"}
_STEPS: Final = {w("tr"): "/ô", w("tbl"): "/dòng", w("tc"): "/đoạn"}


def account(desk: Desk, now: Side) -> tuple[tuple[Deed, ...], tuple[Conflict, ...], tuple[Unplaced, ...]]:
    """The three lists; places are those of the result, and of the edited copy for what is no more."""
    paths = {**desk.paths, **places(now)}
    deeds, conflicts, unplaced = [], [], []
    for told in desk.told:
        place = _place(told, paths)
        if isinstance(told.what, Kind):
            deeds.append(Deed(told.what, place, told.texts[0], told.texts[1], told.name))
        elif told.what == "conflict":
            was, here, will = told.texts
            conflicts.append(Conflict(place, was, here, will, told.name, told.taken))
        else:
            unplaced.append(Unplaced(told.name, place, told.texts[0], told.texts[1]))
    return tuple(deeds), tuple(conflicts), tuple(unplaced)


def places(side: Side) -> dict[Element, str]:
    """The place of each paragraph, in the words of an Outline."""
    found: dict[Element, str] = {}
    _add(found, side.body.container, "thân")
    for kind, stories in side.edges.items():
        for number, story in enumerate(stories, 1):
            _add(found, story.container, f"{_EDGES[kind]} {number}")
    notes = side.roots.get(side.notes_part)
    for number, note in enumerate(read_notes(notes, side.roots[side.main]), 1):
        _add(found, note.element, f"chú thích {number}")
    return found


def _add(found: dict[Element, str], container: Element, path: str) -> None:
    for where, elements in elements_by_path(container, path).items():
        found.update(dict.fromkeys(elements, where))


def _place(told: Told, paths: dict[Element, str]) -> str:
    """The path of the paragraph, or of the row or table that its first paragraph stands in."""
    element = told.element
    if element is None:
        return ""
    if element in paths:
        return paths[element]
    first = next((paths[p] for p in element.iter(w("p")) if p in paths), "")
    return first.rpartition(_STEPS.get(element.tag, "/đoạn"))[0] or first
