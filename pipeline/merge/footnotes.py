"""Chú thích: the notes of three versions known by one name each, brought over, put in order and numbered."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.merge.alignment import aligned
from pipeline.merge.node_reading import read_blocks
from pipeline.ooxml import w, w_value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.merge.nodes import Block
    from pipeline.ooxml import Element

_MARK = w("footnoteReference")


@dataclass(frozen=True, slots=True, eq=False)
class Note:
    """A footnote: its number in the file, its blocks, and what alignment asks of it."""

    id: str
    element: Element
    blocks: tuple[Block, ...]
    names: frozenset[str]
    symbols: tuple[str, ...]
    text: str

    @property
    def sign(self) -> str:
        """What equal notes share."""
        return f"n {' '.join(self.symbols)}"

    @property
    def key(self) -> str:
        """The same: a note is known by its words."""
        return "n " + " ".join("#" if s.isdigit() else s for s in self.symbols)


def read_notes(root: Element | None, document: Element) -> tuple[Note, ...]:
    """The notes in the order in which the body refers to them."""
    elements = {w_value(e, "id") or "": e for e in (root if root is not None else ()) if is_note(e)}
    order = dict.fromkeys(w_value(m, "id") or "" for m in document.iter(_MARK))
    return tuple(_note(i, elements[i]) for i in order if i in elements)


def is_note(element: Element) -> bool:
    """Whether it is a note, and not the line above notes."""
    return element.tag == w("footnote") and w_value(element, "type") in {None, "normal"}


def named(olds: Sequence[Note], others: Sequence[Note], stem: str) -> dict[str, str]:
    """The name of each of the others' notes: that of the old note that it is, or one of its own."""
    found = aligned(olds, others)
    return {n.id: f"b{found.back[j]}" if j in found.back else f"{stem}{j}" for j, n in enumerate(others)}


def order_notes(root: Element, document: Element) -> dict[str, str]:
    """Puts the notes in reading order and numbers them from 1; the new numbers by the old ones.

    LibreOffice pairs notes with their marks by order, so none may stand there that no mark refers to.
    """
    elements = {w_value(e, "id") or "": e for e in root if is_note(e)}
    used: list[Element] = []
    changed: dict[str, str] = {}
    for mark in document.iter(_MARK):
        number = w_value(mark, "id") or ""
        note = elements.get(number)
        if note is None:
            continue
        used.append(deepcopy(note) if note in used else note)
        changed.setdefault(number, str(len(used)))
        mark.set(w("id"), str(len(used)))
    for note in elements.values():
        root.remove(note)
    for place, note in enumerate(used, 1):
        note.set(w("id"), str(place))
        root.append(note)
    return changed


def _note(number: str, element: Element) -> Note:
    blocks = read_blocks(element, _NO_NOTES)
    names = frozenset(n for b in blocks for n in b.names)
    symbols = tuple(s for b in blocks for s in b.symbols)
    return Note(number, element, blocks, names, symbols, "\n".join(b.text for b in blocks))


_NO_NOTES: Mapping[tuple[str, str], str] = {}
