"""The account of a merge: each deed, conflict and unplaced change with its place in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.merge.footnotes import read_notes
from pipeline.merge.model import Conflict, Deed, Kind, Unplaced
from pipeline.merge.standing import Places
from pipeline.ooxml import Relation
from pipeline.outline import elements_by_path

if TYPE_CHECKING:
    from pipeline.merge.desk import Desk
    from pipeline.merge.sides import Side
    from pipeline.ooxml import Element

_EDGES: Final = {Relation.HEADER: "đầu trang", Relation.FOOTER: "chân trang"}


def account(desk: Desk, now: Side) -> tuple[tuple[Deed, ...], tuple[Conflict, ...], tuple[Unplaced, ...]]:
    """The three lists, each in the order of the result; places are the result's alone.

    What is no more stood behind something that is still there: “sau đoạn 19”.
    """
    here = Places(places(now), desk.paths, _homes(desk))
    deeds, conflicts, unplaced = [], [], []
    for told in sorted(desk.told, key=lambda t: here.rank(t.element)):
        place = here.told(told.element)
        if isinstance(told.what, Kind):
            deeds.append(Deed(told.what, place, told.texts[0], told.texts[1], told.name))
        elif told.what == "conflict":
            was, mine, will = told.texts
            conflicts.append(Conflict(place, was, mine, will, told.name, told.taken))
        else:
            unplaced.append(Unplaced(told.name, place, told.texts[0], told.texts[1]))
    return tuple(deeds), tuple(conflicts), tuple(unplaced)


def _homes(desk: Desk) -> dict[Element, Element]:
    """For each paragraph of the archived version what it has become."""
    return {old.elements[0]: new.elements[0] for old, new in desk.words.homes.items() if old.elements and new.elements}


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
