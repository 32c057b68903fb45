"""The runs behind a paragraph's text, each with the place of its characters, by the Outline's own reader."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import local_name, qn, w
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

_READ_AS_RUNS: Final = {w("r"), qn("m:oMath"), qn("m:oMathPara")}


@dataclass(frozen=True, slots=True)
class Piece:
    """A run with the place of its characters in the paragraph; `top` is the paragraph's own child that holds it."""

    run: Element
    top: Element
    start: int
    end: int


def run_pieces(elements: Sequence[Element]) -> tuple[list[Piece], str]:
    """The runs of a paragraph and its text, as an Outline has them."""
    reading = reading_of(Formats(Stylesheet({}, {}, {}, {}, {}), {}), "")
    draft = Draft(Address("", ""), None, PLAIN)
    pieces: list[Piece] = []
    for top in (child for element in elements for child in element):
        for run in _runs(top):
            start = draft.length
            read_run(reading, run, draft)
            pieces.append(Piece(run, top, start, draft.length))
    return pieces, "".join(text for text, _ in draft.pieces)


def characters(run: Element) -> str:
    """The characters of one run by itself."""
    reading = reading_of(Formats(Stylesheet({}, {}, {}, {}, {}), {}), "")
    draft = Draft(Address("", ""), None, PLAIN)
    read_run(reading, run, draft)
    return "".join(text for text, _ in draft.pieces)


def _runs(element: Element) -> Iterator[Element]:
    if element.tag in _READ_AS_RUNS:
        yield element
    elif local_name(element) == "AlternateContent":
        for branch in shown(element):
            yield from (run for child in branch for run in _runs(child))
    elif element.tag not in REMOVED and not local_name(element).endswith("Pr"):
        yield from (run for child in element for run in _runs(child))
