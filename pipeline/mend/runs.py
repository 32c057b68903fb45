"""The runs that hold certain characters of a paragraph, parted from their neighbours where they must be."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

from pipeline.mend.opened import Unreachable
from pipeline.ooxml import Element, build, local_name, qn, w
from pipeline.outline import characters, run_pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

_RUN: Final = w("r")
_LOOK: Final = w("rPr")


def stretch(elements: Sequence[Element], start: int, end: int) -> list[Element]:
    """The runs that hold exactly these characters."""
    for at in (start, end):
        _part_at(elements, at)
    found = [p.run for p in run_pieces(elements)[0] if p.end > start and p.start < end]
    if not found or any(run.tag != _RUN for run in found):
        raise Unreachable("no runs")
    return found


def _part_at(elements: Sequence[Element], at: int) -> None:
    """Parts the run that holds the characters before and behind this place."""
    for piece in run_pieces(elements)[0]:
        if piece.start < at < piece.end:
            _part(piece.run, at - piece.start, piece.end - piece.start)
            return


def run_before(elements: Sequence[Element], at: int) -> tuple[Element, bool]:
    """The run beside this place, and whether the place is behind it."""
    _part_at(elements, at)
    pieces = [p for p in run_pieces(elements)[0] if p.run.tag == _RUN and p.end > p.start]
    behind = next((p.run for p in pieces if p.end == at), None)
    before = next((p.run for p in pieces if p.start == at), None)
    found = behind if behind is not None else before
    if found is None:
        raise Unreachable("no run beside")
    return found, behind is not None


def says_only_words(run: Element) -> bool:
    """Whether the run holds nothing but letters and their look."""
    return all(local_name(child) in {"rPr", "t"} for child in run)


def like(run: Element, text: str) -> Element:
    """A new run of these words that looks like another."""
    look = run.find(_LOOK)
    made = build("w:r", None, *([deepcopy(look)] if look is not None else ()), build("w:t", text=text))
    for change in list(made.iter(w("rPrChange"))):
        parent = change.getparent()
        if parent is not None:
            parent.remove(change)
    return made


def _part(run: Element, at: int, length: int) -> None:
    lengths = [len(_alone(child)) for child in run]
    if run.tag != _RUN or sum(lengths) != length:
        raise Unreachable("run cannot be parted")
    tail = deepcopy(run)
    tail.tail = None
    here = 0
    for child, twin, size in zip(list(run), list(tail), lengths, strict=True):
        if child.tag != _LOOK:
            _share(child, twin, at - here, size)
        here += size
    run.addnext(tail)


def _share(child: Element, twin: Element, at: int, size: int) -> None:
    """Leaves in the child what stands before the place, in its twin what stands behind it."""
    if 0 < at < size:
        if child.tag != w("t"):
            raise Unreachable("a sign cannot be parted")
        words = _alone(child)
        _say(child, words[:at])
        _say(twin, words[at:])
        return
    gone = twin if at >= size and at > 0 else child
    parent = gone.getparent()
    if parent is not None:
        parent.remove(gone)


def _alone(child: Element) -> str:
    return "" if child.tag == _LOOK else characters(build("w:r", None, deepcopy(child)))


def _say(element: Element, words: str) -> None:
    element.text = words
    element.set(qn("xml:space"), "preserve")
