"""A paragraph brought up to date: each change put where it belongs, or told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.merge.changes import changes
from pipeline.merge.desk import Edit, Told, figure_name
from pipeline.merge.hunks import hunk
from pipeline.merge.model import Kind
from pipeline.merge.nodes import shown
from pipeline.merge.placing import Answer, Spot, spots

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.merge.atoms import Atom
    from pipeline.merge.desk import Desk
    from pipeline.merge.nodes import Para
    from pipeline.merge.stretches import Stretch


def update_para(desk: Desk, old: Para, new: Para) -> bool:
    """Plans the edits of one paragraph; whether it has become another in the edited copy, or none."""
    home = desk.words.homes.get(old)
    if home is not None:
        desk.becomes[home] = new
    marked = home is None or not old.spans or any(n.startswith("_k") for n in home.spans)
    contested: list[tuple[Stretch, Spot]] = []
    gone: list[Stretch] = []
    for change in changes(old, new, marked=marked):
        for spot in spots(desk.words, old, change, new.symbols[change.b0 : change.b1]):
            if spot.answer is Answer.GONE:
                gone.append(change)
            elif spot.answer is Answer.TOUCHED or (spot.answer is Answer.HERE and _loses_note(desk, spot, new, change)):
                contested.append((change, spot))
            else:
                _settle(desk, old, new, change, spot)
    _contend(desk, old, new, contested)
    if gone:
        _tell_gone(desk, old, new, gone)
    return bool(gone)


def _tell_gone(desk: Desk, old: Para, new: Para, gone: Sequence[Stretch]) -> None:
    desk.kept |= {c.name for c in gone if c.name} | (old.names & new.names)
    name = next((figure_name(desk, c.name) for c in gone if c.name), "")
    desk.told.append(Told("conflict", old.elements[0], (old.text, "", new.text), name, desk.take_new))


def _contend(desk: Desk, old: Para, new: Para, contested: Sequence[tuple[Stretch, Spot]]) -> None:
    """Tells what a person changed too, each place once; where the inputs win, the new build's words come there."""
    places: dict[tuple[Para | None, int, int], tuple[Stretch, Spot]] = {}
    for change, spot in contested:
        desk.kept |= set() if desk.take_new else {change.name} - {""}
        whole = hunk(desk.words, old, new, change)
        places.setdefault((spot.para, whole.a0, whole.a1), (whole, spot))
    for whole, spot in places.values():
        assert spot.para is not None  # noqa: S101 - what a person touched is somewhere
        was, will = _words(desk, old, new, whole)
        texts = (was, _said(desk, spot.para.atoms[spot.start : spot.end]), will)
        taken = desk.take_new and _plan(desk, old, new, whole, spot)
        desk.told.append(Told("conflict", spot.para.elements[0], texts, figure_name(desk, whole.name), taken))


def _settle(desk: Desk, old: Para, new: Para, change: Stretch, spot: Spot) -> None:
    if spot.answer is Answer.DONE or spot.para is None:
        return
    name, words, place = figure_name(desk, change.name), _words(desk, old, new, change), spot.para.elements[0]
    if spot.answer is Answer.HERE and _plan(desk, old, new, change, spot):
        desk.told.append(Told(Kind.FIGURE if change.name else Kind.WORDS, place, words, name))
    else:
        desk.kept |= {change.name} - {""}
        desk.told.append(Told("unplaced", place, words, name))


def _words(desk: Desk, old: Para, new: Para, change: Stretch) -> tuple[str, str]:
    return _said(desk, old.atoms[change.a0 : change.a1]), _said(desk, new.atoms[change.b0 : change.b1])


def _said(desk: Desk, atoms: tuple[Atom, ...]) -> str:
    """The words as they read; of marks of notes alone the words of the notes."""
    notes = (desk.notes[a.symbol] for a in atoms if a.symbol in desk.notes)
    return shown(atoms) or "; ".join(f"chú thích “{words}”" for words in notes)


def _plan(desk: Desk, old: Para, new: Para, change: Stretch, spot: Spot) -> bool:
    """Puts the edit on the paragraph's list, unless another stands on the same words."""
    assert spot.para is not None  # noqa: S101 - a spot without a paragraph is settled before
    planned = desk.edits.setdefault(spot.para, [])
    if any(e.start < spot.end and spot.start < e.end for e in planned):
        return False
    if change.a1 > change.a0:
        look = next((a.look for a in old.atoms[change.a0 : change.a1] if a.plain), None)
    else:
        near = (*new.atoms[max(change.b0 - 1, 0) : change.b0], *new.atoms[change.b1 : change.b1 + 1])
        look = next((a.look for a in near if a.plain), None)
    planned.append(Edit(spot.start, spot.end, new.atoms[change.b0 : change.b1], look, _tail(old, new, change)))
    return True


def _tail(old: Para, new: Para, change: Stretch) -> str | None:
    """The blanks before the next word, where they come or go with the change."""
    was, will = old.atoms[change.a1 : change.a1 + 1], new.atoms[change.b1 : change.b1 + 1]
    if not was or not will or was[0].symbol != will[0].symbol or bool(was[0].lead) == bool(will[0].lead):
        return None
    return will[0].lead


def _loses_note(desk: Desk, spot: Spot, new: Para, change: Stretch) -> bool:
    """Whether the change would take away a note that a person wrote or rewrote."""
    assert spot.para is not None  # noqa: S101 - a spot without a paragraph is settled before
    coming = set(new.symbols[change.b0 : change.b1])
    return any(s in desk.persons and s not in coming for s in spot.para.symbols[spot.start : spot.end])
