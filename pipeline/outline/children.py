"""Children of an element by name in Word's namespace; where a name stands twice, the first counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.ooxml import w

if TYPE_CHECKING:
    from pipeline.ooxml import Element


def first(element: Element | None, name: str) -> Element | None:
    """The first child of this name; None where there is none."""
    if element is None:
        return None
    found: Element | None = next(element.iterchildren(w(name)), None)
    return found


def by_tag(element: Element | None) -> dict[str, Element]:
    """All children by their qualified names."""
    return {} if element is None else {child.tag: child for child in element.iterchildren(reversed=True)}
