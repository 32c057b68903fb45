"""The footnotes part as composing writes it: separators under −1 and 0, so that the notes can be 1, 2, 3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import ensure_notes_part, notes_part_name, parse, serialise, w, w_value, with_part

if TYPE_CHECKING:
    from pipeline.ooxml import Element, Package

_SEPARATORS: Final = {"separator": "-1", "continuationSeparator": "0"}


def settle_separators(notes: Element) -> None:
    """Gives the separators ids that no note will take; Word's empty notice of continuation goes."""
    for note in list(notes):
        kind = w_value(note, "type")
        if kind in _SEPARATORS:
            note.set(w("id"), _SEPARATORS[kind])
        elif kind not in (None, "normal"):
            notes.remove(note)


def with_notes(pkg: Package, notes: Element) -> Package:
    """The package with these notes behind the separators, and settings that name them."""
    pkg = ensure_notes_part(pkg)
    name = notes_part_name(pkg) or ""
    if not any(w_value(n, "type") in _SEPARATORS for n in notes):
        notes[0:0] = [n for n in parse(pkg[name], name) if w_value(n, "type") in _SEPARATORS]
    return ensure_notes_part(with_part(pkg, name, serialise(notes)))
