"""A stretch of a paragraph as a paragraph of its own, for lines that hold two parts of a document."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.check.parts.pieces import Piece
    from pipeline.outline import Drawing, Paragraph, Run


def cut(paragraph: Paragraph, start: int, end: int, until: int | None = None) -> Paragraph:
    """The characters from start to end with what stands on them, blanks at both ends left out; the address stays.

    Drawings are taken up to `until`, where the next stretch begins, so that one that hangs in a gap is not lost.
    """
    inner = paragraph.text[start:end]
    first = start + len(inner) - len(inner.lstrip())
    last = first + len(inner.strip())
    if (first, last) == (0, len(paragraph.text)):
        return paragraph
    return replace(
        paragraph,
        text=paragraph.text[first:last],
        runs=tuple(_runs(paragraph, first, last)),
        label=paragraph.label if start == 0 else "",
        figures=tuple(
            replace(f, start=f.start - first, end=f.end - first)
            for f in paragraph.figures
            if first <= f.start and f.end <= last
        ),
        fields=tuple(
            replace(f, start=f.start - first, end=f.end - first)
            for f in paragraph.fields
            if first <= f.start and f.end <= last
        ),
        notes=tuple(replace(n, start=n.start - first) for n in paragraph.notes if first <= n.start <= last),
        changes=tuple(
            replace(c, start=c.start - first, end=c.end - first)
            for c in paragraph.changes
            if first <= c.start and c.end <= last
        ),
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
