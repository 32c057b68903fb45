"""The marks of a comment around words of a paragraph; runs are parted where the words begin and end."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import build, local_name, qn, w
from pipeline.outline import characters, run_pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.ooxml import Element
    from pipeline.outline import Piece

QUOTED: Final = 80
_START, _END, _REFERENCE = w("commentRangeStart"), w("commentRangeEnd"), w("commentReference")


def mark(elements: Sequence[Element], quote: str, comment_id: str) -> None:
    """Puts the comment's marks around the quoted words, or around the whole paragraph where they are not found."""
    start = build("w:commentRangeStart", {"w:id": comment_id})
    end = build("w:commentRangeEnd", {"w:id": comment_id})
    reference = build("w:r", None, build("w:commentReference", {"w:id": comment_id}))
    bounds = _quoted(elements, quote)
    if bounds is None:
        elements[0].insert(_after_start(elements[0]), start)
        elements[-1].extend((end, reference))
        return
    first, last = bounds
    _beside(first, 0, start)
    _beside(_last_mark(last), 1, end, reference)


def _quoted(elements: Sequence[Element], quote: str) -> tuple[Element, Element] | None:
    """The first and last child of the paragraph that hold the words; none where they are the whole paragraph."""
    pieces, text = run_pieces(elements)
    start = text.find(quote) if quote and quote != text.strip()[:QUOTED] else -1
    end = start + len(quote)
    inside = [p for p in pieces if p.end > start and p.start < end]
    if start < 0 or not inside:
        return None
    first, last = inside[0], inside[-1]
    _part(last, end)
    head = _part(first, start)
    return head, head if last.top is first.top else last.top


def _part(piece: Piece, at: int) -> Element:
    """What begins at this character: a new run where the piece can be parted there, else the piece's own place."""
    texts = [c for c in piece.run if c.tag != w("rPr")]
    simple = piece.run is piece.top and piece.run.tag == w("r") and [local_name(c) for c in texts] == ["t"]
    if not simple or not piece.start < at < piece.end:
        return piece.top
    words = characters(piece.run)
    tail = deepcopy(piece.run)
    tail.tail = None
    _say(piece.run, words[: at - piece.start])
    _say(tail, words[at - piece.start :])
    _beside(piece.run, 1, tail)
    return tail


def _say(run: Element, words: str) -> None:
    text = run.find(w("t"))
    if text is not None:
        text.text = words
        text.set(qn("xml:space"), "preserve")


def _beside(element: Element, offset: int, *added: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        place = parent.index(element) + offset
        parent[place:place] = added


def _after_start(paragraph: Element) -> int:
    """Behind the paragraph's properties and the comments that begin there already."""
    opening = (n for n, child in enumerate(paragraph) if child.tag not in {w("pPr"), _START})
    return next(opening, len(paragraph))


def _last_mark(element: Element) -> Element:
    """The last of the marks of other comments that follow at once, or the element itself."""
    following = element.getnext()
    while following is not None and (following.tag == _END or following.find(_REFERENCE) is not None):
        element, following = following, following.getnext()
    return element
