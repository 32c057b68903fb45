"""Footnotes and endnotes, in the order in which a reader meets them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import Relation, main_part, related, w, w_value
from pipeline.outline.blocks import read_blocks, reading_of
from pipeline.outline.draft import closed_bookmarks
from pipeline.outline.spans import Address
from pipeline.outline.stories import Note
from pipeline.outline.stylesheet import root_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.ooxml import Element, Package
    from pipeline.outline.draft import Reading
    from pipeline.outline.spans import Bookmark

_NOTES: Final = {
    "footnote": (Relation.FOOTNOTES, "chú thích"),
    "endnote": (Relation.ENDNOTES, "chú thích cuối"),
}


def read_notes(pkg: Package, body: Reading, kind: str) -> tuple[tuple[Note, ...], tuple[Bookmark, ...]]:
    """The notes of this kind in the order in which the body refers to them, and the bookmarks in them."""
    rel_type, word = _NOTES[kind]
    part = next(iter(related(pkg, main_part(pkg), rel_type)), "")
    reading, root = reading_of(body.formats, part), root_of(pkg, part)
    notes: list[Note] = []
    unnumbered = 0
    for number, element in _numbered(root if root is not None else (), kind, body):
        unnumbered += number == 0
        path = f"{word} {number}" if number else f"{word} không số {unnumbered}"
        blocks = read_blocks(reading, element, path)
        notes.append(Note(Address(part, path), kind, w_value(element, "id") or "", number, blocks))
    return tuple(notes), closed_bookmarks(reading)


def _numbered(elements: Iterable[Element], kind: str, body: Reading) -> list[tuple[int, Element]]:
    """Notes in reading order; those that nothing refers to come last."""
    real = [e for e in elements if e.tag == w(kind) and w_value(e, "type") in {None, "normal"}]
    numbers = [body.numbers.get((kind, w_value(e, "id") or ""), 0) for e in real]
    return sorted(zip(numbers, real, strict=True), key=lambda pair: (pair[0] == 0, pair[0]))
