"""The characters of a paragraph as HTML: bold, italic and raised as printed, with the marks of its notes."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.outline import NoteMark, Paragraph, RunFormat


def words_of(paragraph: Paragraph, start: int, end: int) -> str:
    """The characters with their emphasis, and the marks of notes between them."""
    notes = [n for n in paragraph.notes if start <= n.start < end and n.number]
    words, at = [], start
    for note in notes:
        words += [*_runs(paragraph, at, note.start), _mark(note)]
        at = note.start
    return "".join((*words, *_runs(paragraph, at, end)))


def _runs(paragraph: Paragraph, start: int, end: int) -> Iterator[str]:
    for run in paragraph.runs:
        a, b = max(start, run.start), min(end, run.end)
        if a < b and not run.format.hidden:
            yield _emphasised(paragraph.text[a:b], run.format)


def _emphasised(text: str, look: RunFormat) -> str:
    words = escape(text.upper() if look.caps else text).replace("\n", "<br>").replace("\t", "&emsp;")
    for tag, holds in (("b", look.bold), ("i", look.italic), ("sup", look.vertical == "superscript")):
        words = f"<{tag}>{words}</{tag}>" if holds and text.strip() else words
    return words


def _mark(note: NoteMark) -> str:
    return f'<sup><a id="m{note.number}" href="#c{note.number}">[{note.number}]</a></sup>'
