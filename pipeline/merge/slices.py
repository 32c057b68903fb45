"""Parts of runs: where characters stand in the XML, and runs parted so that they stand alone."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, NamedTuple

from pipeline.ooxml import build, qn, w

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.ooxml import Element

_SPACE = qn("xml:space")


class Slice(NamedTuple):
    """Characters of a `w:t`, another child of a run, or (child None) a whole element of the paragraph."""

    run: Element
    child: Element | None
    start: int = 0
    end: int = 0


def coalesced(slices: Sequence[Slice]) -> list[Slice]:
    """The slices, neighbours in one text as one."""
    joined: list[Slice] = []
    for part in slices:
        last = joined[-1] if joined else None
        if last is not None and part.child is not None and last.child is part.child and last.end == part.start:
            joined[-1] = Slice(part.run, part.child, last.start, part.end)
        else:
            joined.append(part)
    return joined


def isolated(part: Slice) -> Element:
    """The slice as a run by itself; what stands before it keeps its elements, so that slices there stay true."""
    if part.child is None:
        return part.run
    part_after(part)
    if part.child.tag != w("t"):
        return part.run if _first(part) else _moved(part.run, [part.child])
    words = part.child.text or ""
    if part.start == 0:
        return part.run if _first(part) else _moved(part.run, [part.child])
    alone = _moved(part.run, [])
    alone.append(text_element(words[part.start : part.end]))
    say(part.child, words[: part.start])
    return alone


def part_after(part: Slice) -> Element:
    """The run that ends with the slice; what followed in it is a run of its own now."""
    child = part.child
    if child is None:
        return part.run
    following = list(child.itersiblings())
    words = child.text or "" if child.tag == w("t") else ""
    rest = words[part.end :] if child.tag == w("t") else ""
    if following or rest:
        tail = _moved(part.run, following)
        if rest:
            tail.insert(1 if tail.find(w("rPr")) is not None else 0, text_element(rest))
            say(child, words[: part.end])
    return part.run


def text_element(words: str) -> Element:
    """A `w:t` that keeps its blanks."""
    return build("w:t", text=words)


def say(element: Element, words: str) -> None:
    """Lets a `w:t` hold these words."""
    element.text = words
    element.set(_SPACE, "preserve")


def _first(part: Slice) -> bool:
    before = part.child.getprevious() if part.child is not None else None
    return before is None or before.tag == w("rPr")


def _moved(run: Element, children: list[Element]) -> Element:
    """A run of the same look behind this one, with these of its children."""
    fresh = build("w:r")
    properties = run.find(w("rPr"))
    if properties is not None:
        fresh.append(deepcopy(properties))
    fresh.extend(children)
    run.addnext(fresh)
    return fresh
