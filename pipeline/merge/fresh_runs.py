"""Runs that bring words, notes and drawings of the new build, in the look of the words that give way to them."""

from __future__ import annotations

from copy import deepcopy
from itertools import groupby
from typing import TYPE_CHECKING, Final

from pipeline.merge.guests import welcomed
from pipeline.merge.slices import text_element
from pipeline.ooxml import build, w, w_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.merge.atoms import Atom
    from pipeline.merge.desk import Desk, Edit
    from pipeline.ooxml import Element

_NOTE: Final = w("footnoteReference")


def fresh_runs(desk: Desk, edit: Edit, look: Element | None, *, lead: bool, opens: bool) -> Iterator[Element]:
    """The runs of an edit in order; `lead` and `opens` tell whether blanks before and behind them are theirs."""
    first = True
    for (plain, own), group in groupby(edit.atoms, key=lambda a: (a.plain, a.look)):
        atoms = list(group)
        keeps = plain and look is not None and own == edit.look
        words = "".join(a.whole for a in atoms) if plain else atoms[0].lead
        words = words if lead or not first else words[len(atoms[0].lead) :]
        first = False
        if plain:
            yield _run(look if keeps else _welcome(desk, atoms[0].slices[0].run), words)
            continue
        for number, atom in enumerate(atoms):
            blanks = atom.lead if number else words
            if blanks:
                yield _run(look, blanks)
            yield from _things(desk, atom)
    if edit.tail and opens:
        yield _run(look, edit.tail)


def _things(desk: Desk, atom: Atom) -> Iterator[Element]:
    """A note, a field or a drawing of the new build."""
    for part in atom.slices:
        if part.child is None:
            yield welcomed(desk.house, part.run, desk.part, desk.new_part)
            continue
        run = build("w:r", None, *_properties(_welcome(desk, part.run)), deepcopy(part.child))
        run = welcomed(desk.house, run, desk.part, desk.new_part)
        for mark in run.iter(_NOTE):
            mark.set(w("id"), desk.note(w_value(mark, "id") or ""))
        yield run


def _welcome(desk: Desk, run: Element) -> Element:
    return welcomed(desk.house, build("w:r", None, *_properties(run)), desk.part, desk.new_part)


def _run(like: Element | None, words: str) -> Element:
    return build("w:r", None, *(_properties(like) if like is not None else ()), text_element(words))


def _properties(run: Element) -> list[Element]:
    return [deepcopy(p) for p in run.findall(w("rPr"))]
