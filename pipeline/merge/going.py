"""What the new build no longer has: taken out where no person touched it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.marks import our_name
from pipeline.merge.coming import first_element
from pipeline.merge.desk import Edit, Told
from pipeline.merge.model import Kind
from pipeline.merge.nodes import Para, Row, Table
from pipeline.merge.tracking import mark_paragraph, mark_row
from pipeline.merge.writing import write_edits
from pipeline.ooxml import w, w_value

if TYPE_CHECKING:
    from pipeline.merge.desk import Desk
    from pipeline.merge.nodes import Item
    from pipeline.ooxml import Element

_KINDS: Final = {Para: Kind.PARAGRAPH_REMOVED, Table: Kind.TABLE_REMOVED, Row: Kind.ROW_REMOVED}
_PERSONS = tuple(
    map(w, ("commentRangeStart", "commentRangeEnd", "commentReference", "ins", "del", "moveFrom", "moveTo"))
)
_ENDS = (w("bookmarkStart"), w("bookmarkEnd"))
_ONLY = {w("tc"), w("footnote"), w("hdr"), w("ftr"), w("txbxContent")}


def take_away(desk: Desk, old: Item, now: Item | None, *, sure: bool) -> None:
    """Takes out what stands for the old item; what a person changed or remarked on is told instead."""
    if now is None:
        return
    if not sure and not desk.take_new:
        desk.told.append(Told("unplaced", first_element(now), (old.text, "")))
        return
    copied = isinstance(old, Para) and bool(desk.words.copies.get(old))
    if old.sign != now.sign or remarked(desk, now) or copied:
        desk.told.append(Told("conflict", first_element(now), (old.text, now.text, ""), taken=desk.take_new))
        if not desk.take_new:
            desk.kept |= now.names | old.names
            return
    else:
        desk.told.append(Told(_KINDS[type(now)], first_element(now), (old.text, "")))
    remove(desk, now)


def remove(desk: Desk, now: Item) -> None:
    """Takes an item out, or marks it as deleted; the last paragraph of a cell stays, empty."""
    if isinstance(now, Para):
        _remove_para(desk, now)
        return
    rows = [now.element] if isinstance(now, Row) else [r.element for r in now.rows]
    if desk.track:
        for row in rows:
            mark_row(row, "del", desk.house.number)
    else:
        _drop(now.element)


def _remove_para(desk: Desk, now: Para) -> None:
    parent = now.elements[0].getparent()
    others = [] if parent is None else [p for p in parent.iterchildren(w("p")) if p not in now.elements]
    binding = any(e.find(f"{w('pPr')}/{w('sectPr')}") is not None for e in now.elements)
    if binding or (parent is not None and parent.tag in _ONLY and not others):
        if now.atoms:
            write_edits(desk, now, [Edit(0, len(now.atoms), (), None, None)])
        return
    for element in now.elements:
        if desk.track:
            mark_paragraph(element, "del", desk.house.number)
        else:
            _drop(element)


def remarked(desk: Desk, now: Item) -> bool:
    """Whether a person left a comment, a tracked change or a note of his own in it."""
    elements = now.elements if isinstance(now, Para) else (now.element,)
    own = any(s.startswith("‡") and s in desk.persons for s in now.symbols)
    return own or any(next(e.iter(*_PERSONS), None) is not None for e in elements)


def _drop(element: Element) -> None:
    """Takes an element out; bookmarks of other makers stay behind, where the element was."""
    parent = element.getparent()
    if parent is None:
        return
    foreign = {w_value(e, "id") for e in element.iter(_ENDS[0]) if not our_name(w_value(e, "name") or "")}
    inside = {w_value(e, "id") for e in element.iter(_ENDS[0])}
    if parent.tag != w("tbl"):
        for end in list(element.iter(*_ENDS)):
            if w_value(end, "id") in foreign or w_value(end, "id") not in inside:
                element.addprevious(end)
    parent.remove(element)
