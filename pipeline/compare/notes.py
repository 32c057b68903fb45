"""Notes paired by what they say and by the words that they stand behind, whatever their numbers are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.compare.aligning import aligned, alike
from pipeline.compare.pairing import Pairing, block_words, together
from pipeline.compare.tokens import tokens as cut
from pipeline.compare.tokens import words
from pipeline.outline import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.outline import Note, Outline, Paragraph

_WORDS: Final = {"footnote": "chú thích", "endnote": "chú thích cuối"}
_BEFORE: Final = 4
_SAME_PLACE: Final = 0.5

Place = tuple[str, ...]


def notes_together(old: Outline, new: Outline) -> list[tuple[Note | None, Note | None]]:
    """The notes of both documents in reading order, footnotes first."""
    pairs: list[tuple[Note | None, Note | None]] = []
    for one, other in ((old.footnotes, new.footnotes), (old.endnotes, new.endnotes)):
        pairs += _aligned(_said(one), _said(other), _places(old), _places(new))
    return pairs


def note_pairings(old: Note | None, new: Note | None) -> Iterator[Pairing]:
    """The pairings of what two notes say; a note that came or went is one."""
    note = new or old
    where = _WORDS.get(note.kind if note else "", "chú thích")
    if old is None or new is None:
        yield Pairing(old, new, where)
    else:
        yield from together(old.blocks, new.blocks, where)


def _said(notes: Sequence[Note]) -> tuple[Note, ...]:
    """The notes that a reader meets: those referred to, and others that say something."""
    return tuple(n for n in notes if n.number or _words(n))


def _aligned(
    old: Sequence[Note], new: Sequence[Note], before: dict[str, Place], after: dict[str, Place]
) -> list[tuple[Note | None, Note | None]]:
    keys = [_words(n) for n in old], [_words(n) for n in new]

    def likeness(i: int, j: int) -> float:
        here, there = before.get(_id(old[i]), ()), after.get(_id(new[j]), ())
        return alike(keys[0][i], keys[1][j]) + _SAME_PLACE * (here == there != ())

    pairs = aligned(keys[0], keys[1], likeness)
    return [(None if i is None else old[i], None if j is None else new[j]) for i, j in pairs]


def _places(outline: Outline) -> dict[str, Place]:
    """The words before the first mark of each note."""
    places: dict[str, Place] = {}
    for paragraph in paragraphs(outline.body.blocks):
        for mark in paragraph.notes:
            places.setdefault(f"{mark.kind} {mark.id}", _words_before(paragraph, mark.start))
    return places


def _words_before(paragraph: Paragraph, end: int) -> Place:
    return ("", *words(tuple(t for t in cut(paragraph) if t.end <= end))[-_BEFORE:])


def _words(note: Note) -> tuple[str, ...]:
    return tuple(word for block in note.blocks for word in block_words(block))


def _id(note: Note) -> str:
    return f"{note.kind} {note.id}"
