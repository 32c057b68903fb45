"""The Word elements of one printed piece: runs, bookmarks around figures, a note held by its reference."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.compose.bookmarks import bookmark
from pipeline.compose.names import INTERNAL, NOTE
from pipeline.compose.pieces import Missing, NoteOf, Number, Words
from pipeline.compose.runs import MISSING, REFERENCE, run_like, text_children, words_run
from pipeline.marks import figure_bookmark
from pipeline.ooxml import SubElement, build

if TYPE_CHECKING:
    from pipeline.compose.pieces import Piece
    from pipeline.compose.sentinels import Sentinels
    from pipeline.content import Figure
    from pipeline.ooxml import Element


@dataclass(frozen=True, slots=True)
class Printing:
    """One printing of a figure: its bookmark, or the pass whose row stands for it in a long table."""

    figure: Figure
    text: str
    bookmark: str = ""
    row: int = -1


@dataclass(slots=True)
class Expansion:
    """What turning signs into Word needs and remembers over all parts of a document."""

    sentinels: Sentinels
    styles: frozenset[str]
    printings: list[Printing] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    cited: dict[NoteOf, int] = field(default_factory=dict)
    misplaced: list[str] = field(default_factory=list)


def elements(piece: Piece, style: Element | None, row: int, state: Expansion) -> list[Element]:
    """The elements of a piece in a run of this style; in a long table `row` is the pass whose row stands for it."""
    if isinstance(piece, Words):
        return words_run(style, piece, state.styles)
    if isinstance(piece, Missing):
        return [run_like(style, *text_children(f"[thiếu: {piece.name}]"), named=MISSING)]
    if isinstance(piece, Number):
        return _number(piece, style, row, state)
    return [_note(piece, state)]


def _number(piece: Number, style: Element | None, row: int, state: Expansion) -> list[Element]:
    run = run_like(style, *text_children(piece.text))
    if row >= 0:
        state.printings.append(Printing(piece.figure, piece.text, row=row))
        return [run]
    n = state.counts[piece.figure.name] = state.counts.get(piece.figure.name, 0) + 1
    name = figure_bookmark(piece.figure.name, n)
    state.printings.append(Printing(piece.figure, piece.text, name))
    start, end = bookmark(name)
    return [start, run, end]


def _note(piece: NoteOf, state: Expansion) -> Element:
    """A reference that holds its note; the same note again holds only the number of the value cited."""
    again = piece in state.cited
    number = state.cited.setdefault(piece, len(state.cited))
    run = run_like(None, named=REFERENCE)
    holder = SubElement(run, NOTE, {"value": str(number)}, nsmap={"pl": INTERNAL})
    for pieces in () if again else piece.paragraphs:
        paragraph = build("w:p", None, build("w:pPr", None, build("w:pStyle", {"w:val": "FootnoteText"})))
        paragraph.extend(e for p in pieces if not isinstance(p, NoteOf) for e in elements(p, None, -1, state))
        holder.append(paragraph)
    return run
