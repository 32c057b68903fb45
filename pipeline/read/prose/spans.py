"""A paragraph of Word as spans of text: bold, italic and notes kept, hidden words left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.content import Span
from pipeline.outline import paragraphs
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.content import Paragraph as Spans
    from pipeline.outline import Note, Outline, Paragraph, Run

Notes = dict[tuple[str, str], "Note"]


def notes_of(outline: Outline) -> Notes:
    """The footnotes and endnotes of a document by kind and id."""
    return {(note.kind, note.id): note for note in (*outline.footnotes, *outline.endnotes)}


def spans_of(paragraph: Paragraph, notes: Mapping[tuple[str, str], Note]) -> Spans:
    """The paragraph's words behind the sign of its list, if it has one; empty where nothing shows."""
    made = _bare(list(_joined(_pieces(paragraph, notes))))
    if not any(span.text.strip() for span in made):
        return ()
    label = f"{paragraph.label} " if paragraph.label else ""
    first = made[0]
    made[0] = Span(label + first.text.lstrip(), first.bold, first.italic, first.note)
    last = made[-1]
    made[-1] = Span(last.text.rstrip(), last.bold, last.italic, last.note)
    return tuple(made)


def _bare(spans: list[Span]) -> list[Span]:
    """The spans without those at either end that hold nothing but blanks."""
    filled = [n for n, span in enumerate(spans) if span.text.strip() or span.note]
    return spans[filled[0] : filled[-1] + 1] if filled else []


def _pieces(paragraph: Paragraph, notes: Mapping[tuple[str, str], Note]) -> Iterator[Span]:
    """The runs cut at the marks of notes, each note with the words before its mark."""
    marks = [(mark.start, notes[mark.kind, mark.id]) for mark in paragraph.notes if (mark.kind, mark.id) in notes]
    for run in paragraph.runs:
        if run.format.hidden:
            continue
        start = run.start
        for at, note in [m for m in marks if run.start < m[0] <= run.end or m[0] == run.start == 0]:
            yield _span(run, start, at, _note(note))
            start = at
        yield _span(run, start, run.end)


def _span(run: Run, start: int, end: int, note: tuple[Spans, ...] = ()) -> Span:
    text = nfc(run.text[start - run.start : end - run.start])
    return Span(text.upper() if run.format.caps else text, run.format.bold, run.format.italic, note)


def _note(note: Note) -> tuple[Spans, ...]:
    return tuple(made for p in paragraphs(note.blocks) if (made := spans_of(p, {})))


def _joined(spans: Iterator[Span]) -> Iterator[Span]:
    """Neighbours of one look as one span; a note ends its span."""
    waiting: Span | None = None
    for span in spans:
        if waiting is not None and not waiting.note and (waiting.bold, waiting.italic) == (span.bold, span.italic):
            waiting = Span(waiting.text + span.text, span.bold, span.italic, span.note)
            continue
        if waiting is not None and (waiting.text or waiting.note):
            yield waiting
        waiting = span
    if waiting is not None and (waiting.text or waiting.note):
        yield waiting
