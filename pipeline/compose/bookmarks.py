"""Bookmarks: put around what was printed, and numbered once over the whole document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.marks import our_name
from pipeline.ooxml import build, w, w_value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.ooxml import Element


def bookmark(name: str) -> tuple[Element, Element]:
    """The two ends of a new bookmark; both get their number at last."""
    return build("w:bookmarkStart", {"w:id": name, "w:name": name}), build("w:bookmarkEnd", {"w:id": name})


def drop_ours(root: Element) -> None:
    """Takes the marks of an earlier document out of a template that was made from one."""
    for start in list(root.iter(w("bookmarkStart"))):
        if our_name(w_value(start, "name") or ""):
            _number(start, None)


def number_bookmarks(roots: Iterable[Element]) -> None:
    """Numbers all bookmarks from 1; a copy of a name (a loop printed it again) and an end that stands alone go."""
    names: set[str] = set()
    number = 0
    for root in roots:
        for start, end in _pairs(root):
            name = (w_value(start, "name") or "").casefold()
            fresh = bool(name) and name not in names and end is not None
            names.add(name)
            number += fresh
            for element in (start, end):
                if element is not None:
                    _number(element, number if fresh else None)


def _pairs(root: Element) -> list[tuple[Element | None, Element | None]]:
    """The bookmarks of a part in order, each with its end; what has lost its other half stands alone."""
    pairs: list[tuple[Element | None, Element | None]] = []
    open_now: dict[str, list[int]] = {}
    for element in root.iter(w("bookmarkStart"), w("bookmarkEnd")):
        mark = w_value(element, "id") or ""
        if element.tag == w("bookmarkStart"):
            open_now.setdefault(mark, []).append(len(pairs))
            pairs.append((element, None))
        elif open_now.get(mark):
            place = open_now[mark].pop()
            pairs[place] = (pairs[place][0], element)
        else:
            pairs.append((None, element))
    return pairs


def _number(element: Element, number: int | None) -> None:
    parent = element.getparent()
    if number is not None:
        element.set(w("id"), str(number))
    elif parent is not None:
        parent.remove(element)
