"""What a tag prints, before it is Word: words, figures, what is missing, and notes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pipeline.compose.refused import Refused
from pipeline.content import LOST

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.content import CellRange, Figure, Span, Text


@dataclass(frozen=True, slots=True)
class Words:
    """Words as the office wrote them; a line feed is a line break, a tab a tab."""

    text: str
    bold: bool = False
    italic: bool = False
    cells: tuple[CellRange, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Number:
    """A figure and the way it is printed."""

    figure: Figure
    text: str


@dataclass(frozen=True, slots=True)
class Missing:
    """The place of a value that is blank or unknown; `told` where a finding names it already."""

    name: str
    cells: tuple[CellRange, ...] = ()
    figure: Figure | None = None
    told: bool = False


@dataclass(frozen=True, slots=True)
class NoteOf:
    """A footnote with these paragraphs."""

    paragraphs: tuple[tuple[Piece, ...], ...]


Piece = Words | Number | Missing | NoteOf


@dataclass(frozen=True, slots=True)
class Printed:
    """All that one tag prints."""

    pieces: tuple[Piece, ...]

    def __bool__(self) -> bool:
        return any(plain_of(p).strip() for p in self.pieces)

    def __str__(self) -> str:
        raise Refused("không nối được giá trị đã định dạng với chữ trong thẻ")


def plain_of(piece: Piece) -> str:
    """The words of a piece without style; a note and a blank have none."""
    return piece.text if isinstance(piece, Words | Number) else ""


def changed(printed: Printed, change: Callable[[str], str], *, first_only: bool = False) -> Printed:
    """The same pieces with their words changed; with `first_only` only those that the line begins with."""
    pieces = list(printed.pieces)
    for n, piece in enumerate(pieces):
        if isinstance(piece, Words | Number):
            pieces[n] = replace(piece, text=change(piece.text))
            if first_only and piece.text.strip():
                break
    return Printed(tuple(pieces))


def paragraphs_of(text: Text) -> tuple[tuple[Piece, ...], ...]:
    """The paragraphs of a text as pieces; none where the text is blank."""
    return tuple(_paragraph(p, text) for p in text.paragraphs) if any(map(is_shown, text.paragraphs)) else ()


def is_shown(paragraph: tuple[Span, ...]) -> bool:
    """Whether a paragraph has words, or is one whose cell could not be read."""
    return paragraph == LOST or any(span.text.strip() for span in paragraph)


def _paragraph(paragraph: tuple[Span, ...], text: Text) -> tuple[Piece, ...]:
    if paragraph == LOST:
        return (Missing(text.name, text.cells, told=True),)
    return tuple(piece for span in paragraph for piece in _pieces(span, text))


def _pieces(span: Span, text: Text) -> Iterator[Piece]:
    """The words of a span and, behind them, its note."""
    yield Words(span.text, span.bold, span.italic, text.cells)
    if span.note:
        yield NoteOf(tuple(_paragraph(p, text) for p in span.note))
