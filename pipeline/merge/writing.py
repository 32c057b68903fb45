"""Words put into a paragraph of the edited copy in the place of others, in the look that the person gave these."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.merge.fresh_runs import fresh_runs
from pipeline.merge.slices import coalesced, isolated, part_after
from pipeline.merge.tracking import deleted_run, inserted_run
from pipeline.ooxml import w

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.merge.desk import Desk, Edit
    from pipeline.merge.nodes import Para
    from pipeline.merge.slices import Slice
    from pipeline.ooxml import Element

_SHELLS: Final = {w(n) for n in ("ins", "hyperlink", "smartTag", "moveTo")}
_OPENING: Final = {w("pPr"), w("bookmarkStart")}


def write_edits(desk: Desk, para: Para, edits: Sequence[Edit]) -> None:
    """Carries out the edits of a paragraph, from its end to its beginning."""
    for edit in sorted(edits, key=lambda e: (e.start, e.end), reverse=True):
        _write(desk, para, edit)


def _write(desk: Desk, para: Para, edit: Edit) -> None:
    old = para.atoms[edit.start : edit.end]
    anew = bool(edit.atoms) and (not old or bool(old[0].lead) != bool(edit.atoms[0].lead))
    look = _look(para, edit)
    opens = edit.end < len(para.atoms) and not para.atoms[edit.end].lead
    fresh = list(fresh_runs(desk, edit, look, lead=anew, opens=opens))
    gone = _gone(para, edit, lead=anew)
    if gone:
        places = [isolated(part) for part in reversed(coalesced(gone))]
        for run in fresh:
            places[-1].addprevious(run)
        _put_away(desk, places)
    else:
        _insert(para, edit.start, fresh)
    if desk.track:
        for run in fresh:
            inserted_run(run, desk.house.number)


def _look(para: Para, edit: Edit) -> Element | None:
    """The properties of the words that give way, or of the nearest word beside an insertion."""
    if edit.end > edit.start:
        near = para.atoms[edit.start : edit.end]
    else:
        near = (*para.atoms[max(edit.start - 1, 0) : edit.start], *para.atoms[edit.start : edit.start + 1])
    plain = next((a for a in near if a.plain), None)
    return None if plain is None else plain.slices[0].run


def _gone(para: Para, edit: Edit, *, lead: bool) -> list[Slice]:
    atoms = para.atoms[edit.start : edit.end]
    gone = [
        s for n, a in enumerate(atoms) for s in ((*a.leads, *a.slices) if n or lead or not edit.atoms else a.slices)
    ]
    closes = edit.tail == "" and edit.end < len(para.atoms)
    return [*gone, *para.atoms[edit.end].leads] if closes else gone


def _insert(para: Para, place: int, fresh: list[Element]) -> None:
    if place > 0:
        spot = part_after(para.atoms[place - 1].slices[-1])
        after = spot.getnext()
        while after is not None and after.tag == w("bookmarkEnd"):
            spot, after = after, after.getnext()
        for run in reversed(fresh):
            spot.addnext(run)
        return
    paragraph = para.elements[0]
    opening = (n for n, c in enumerate(paragraph) if c.tag not in _OPENING and c.find(w("footnoteRef")) is None)
    at = next(opening, len(paragraph))
    paragraph[at:at] = fresh


def _put_away(desk: Desk, runs: Sequence[Element]) -> None:
    for run in runs:
        if desk.track:
            deleted_run(run, desk.house.number)
        else:
            _drop(run)


def _drop(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
        if parent.tag in _SHELLS and len(parent) == 0:
            _drop(parent)
