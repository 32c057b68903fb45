"""A stretch of a paragraph as a paragraph of its own, for lines that hold two parts of a document."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from pipeline.outline import Change, Field, Figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.check.parts.pieces import Piece
    from pipeline.outline import Drawing, Paragraph, Run


_Span = TypeVar("_Span", Figure, Field, Change)


def cut(paragraph: Paragraph, start: int, end: int, until: int | None = None) -> Paragraph:
    """The characters from start to end with what stands on them, blanks at both ends left out; the address stays.

    Drawings are taken up to `until`, where the next stretch begins, so that one that hangs in a gap is not lost.
    """
    first, last = _edges(paragraph.text, start, end)
    if (first, last) == (0, len(paragraph.text)):
        return paragraph
    return replace(
        paragraph,
        text=paragraph.text[first:last],
        runs=tuple(_runs(paragraph, first, last)),
        label=paragraph.label if start == 0 else "",
        figures=_within(paragraph.figures, first, last),
        fields=_within(paragraph.fields, first, last),
        notes=tuple(replace(n, start=n.start - first) for n in paragraph.notes if first <= n.start <= last),
        changes=_within(paragraph.changes, first, last),
        drawings=_drawings(paragraph, start, end if until is None else until),
    )


def joined(first: Paragraph, second: Paragraph) -> Paragraph:
    """A line that its typist broke in two, whole again; the address is the first one's."""
    shift = len(first.text) + 1
    runs = tuple(replace(r, start=r.start + shift) for r in second.runs)
    blank = tuple(replace(r, text=" ", start=shift - 1) for r in first.runs[-1:])
    return replace(first, text=f"{first.text} {second.text}", runs=(*first.runs, *blank, *runs))


def spoken(pieces: Iterable[Piece]) -> tuple[Paragraph, ...]:
    """The paragraphs of pieces."""
    return tuple(p.paragraph for p in pieces)


def _edges(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the words begin and end between start and end."""
    inner = text[start:end]
    first = start + len(inner) - len(inner.lstrip())
    return first, first + len(inner.strip())


def _within(spans: Iterable[_Span], first: int, last: int) -> tuple[_Span, ...]:
    """The spans that lie wholly between first and last, counted from first."""
    inside = (s for s in spans if first <= s.start and s.end <= last)
    return tuple(replace(s, start=s.start - first, end=s.end - first) for s in inside)


def _runs(paragraph: Paragraph, first: int, last: int) -> Iterator[Run]:
    for run in paragraph.runs:
        start, end = max(run.start, first), min(run.end, last)
        if start < end:
            yield replace(run, text=paragraph.text[start:end], start=start - first)


def _drawings(paragraph: Paragraph, start: int, until: int) -> tuple[Drawing, ...]:
    last = until == len(paragraph.text)
    return tuple(
        replace(d, start=0) for d in paragraph.drawings if start <= d.start < until or (last and d.start == until)
    )
