"""Bookmarks: put around what was printed, and numbered once over the whole document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.ooxml import build, w, w_value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.ooxml import Element


def bookmark(name: str) -> tuple[Element, Element]:
    """The two ends of a new bookmark; both get their number at last."""
    return build("w:bookmarkStart", {"w:id": name, "w:name": name}), build("w:bookmarkEnd", {"w:id": name})


def number_bookmarks(roots: Iterable[Element]) -> None:
    """Numbers all bookmarks from 1; a copy of a name (a loop printed it again) and an end without start go."""
    names: set[str] = set()
    number = 0
    for root in roots:
        open_now: dict[str, list[str]] = {}
        for element in list(root.iter(w("bookmarkStart"), w("bookmarkEnd"))):
            old = w_value(element, "id") or ""
            if element.tag == w("bookmarkEnd"):
                _number(element, (open_now.get(old) or [""]).pop())
                continue
            name = (w_value(element, "name") or "").casefold()
            fresh = bool(name) and name not in names
            names.add(name)
            number += fresh
            open_now.setdefault(old, []).append(str(number) if fresh else "")
            _number(element, str(number) if fresh else "")


def _number(element: Element, number: str) -> None:
    parent = element.getparent()
    if number:
        element.set(w("id"), number)
    elif parent is not None:
        parent.remove(element)
