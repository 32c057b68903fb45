"""The marks of a comment around words of a paragraph; runs are parted where the words begin and end."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import build, local_name, qn, w
from pipeline.outline.blocks import reading_of
from pipeline.outline.draft import Draft
from pipeline.outline.effective import Formats
from pipeline.outline.runs import read_run
from pipeline.outline.spans import Address
from pipeline.outline.stylesheet import Stylesheet
from pipeline.outline.table_styles import PLAIN
from pipeline.outline.wrappers import REMOVED, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.ooxml import Element

QUOTED: Final = 80
_READ_AS_RUNS: Final = {w("r"), qn("m:oMath"), qn("m:oMathPara")}
_START, _END, _REFERENCE = w("commentRangeStart"), w("commentRangeEnd"), w("commentReference")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run with the place of its characters in the paragraph; `top` is the paragraph's own child that holds it."""

    run: Element
    top: Element
    start: int
    end: int


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


def text_of(elements: Sequence[Element]) -> str:
    """A paragraph's text as an Outline has it."""
    return _read(elements)[1]


def _quoted(elements: Sequence[Element], quote: str) -> tuple[Element, Element] | None:
    """The first and last child of the paragraph that hold the words; none where they are the whole paragraph."""
    pieces, text = _read(elements)
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
    words = _characters(piece.run)
    tail = deepcopy(piece.run)
    tail.tail = None
    _say(piece.run, words[: at - piece.start])
    _say(tail, words[at - piece.start :])
    _beside(piece.run, 1, tail)
    return tail


def _characters(run: Element) -> str:
    reading = reading_of(Formats(Stylesheet({}, {}, {}, {}, {}), {}), "")
    draft = Draft(Address("", ""), None, PLAIN)
    read_run(reading, run, draft)
    return "".join(text for text, _ in draft.pieces)


def _say(run: Element, words: str) -> None:
    text = run.find(w("t"))
    if text is not None:
        text.text = words
        text.set(qn("xml:space"), "preserve")


def _read(elements: Sequence[Element]) -> tuple[list[Piece], str]:
    """The runs of a paragraph and its text, by the Outline's own reader of runs."""
    reading = reading_of(Formats(Stylesheet({}, {}, {}, {}, {}), {}), "")
    draft = Draft(Address("", ""), None, PLAIN)
    pieces: list[Piece] = []
    for top in (child for element in elements for child in element):
        for run in _runs(top):
            start = draft.length
            read_run(reading, run, draft)
            pieces.append(Piece(run, top, start, draft.length))
    return pieces, "".join(text for text, _ in draft.pieces)


def _runs(element: Element) -> Iterator[Element]:
    if element.tag in _READ_AS_RUNS:
        yield element
    elif local_name(element) == "AlternateContent":
        for branch in shown(element):
            yield from (run for child in branch for run in _runs(child))
    elif element.tag not in REMOVED and not local_name(element).endswith("Pr"):
        yield from (run for child in element for run in _runs(child))


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
