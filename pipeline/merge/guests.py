"""Elements of the new build made fit to stand in the edited copy: its styles, lists, links and numbers."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

from pipeline.marks import our_name
from pipeline.merge.guest_lists import list_number
from pipeline.merge.guest_styles import style_id
from pipeline.merge.house import drop
from pipeline.ooxml import (
    NAMESPACES,
    ContentType,
    SubElement,
    build,
    parse,
    qn,
    relate,
    relationships,
    serialise,
    w,
    w_value,
    with_part,
)
from pipeline.ooxml.package import relations_name

if TYPE_CHECKING:
    from pipeline.merge.house import House
    from pipeline.ooxml import Element, Relationship

_STYLES: Final = (w("pStyle"), w("rStyle"), w("tblStyle"))
_LINK: Final = f"{{{NAMESPACES['r']}}}"
_EDGES: Final = {w("headerReference"), w("footerReference")}
_ENDS: Final = (w("bookmarkStart"), w("bookmarkEnd"))


def welcomed(house: House, element: Element, part: str, new_part: str) -> Element:
    """A copy of the new build's element that may stand in this part of the edited copy; notes are not looked at."""
    copy = deepcopy(element)
    copy.tail = None
    for style in copy.iter(*_STYLES):
        style.set(w("val"), style_id(house, w_value(style) or ""))
    for number in copy.iter(w("numId")):
        number.set(w("val"), list_number(house, w_value(number) or ""))
    for edge in [e for section in copy.iter(w("sectPr")) for e in section if e.tag in _EDGES]:
        drop(edge)
    for inner in copy.iter():
        for name in [str(a) for a in inner.attrib if str(a).startswith(_LINK)]:
            inner.set(name, _linked(house, inner.get(name, ""), part, new_part))
    _settle_bookmarks(house, copy)
    return copy


def _settle_bookmarks(house: House, copy: Element) -> None:
    """Numbers the bookmarks anew; a name that the copy has already goes, and so does what has lost its other end."""
    starts = {w_value(e, "id"): e for e in copy.iter(_ENDS[0])}
    ends = {w_value(e, "id"): e for e in copy.iter(_ENDS[1])}
    for mark in [*starts, *(e for e in ends if e not in starts)]:
        pair = [e for e in (starts.get(mark), ends.get(mark)) if e is not None]
        name = w_value(starts[mark], "name") or "" if mark in starts else ""
        fresh = len(pair) == 2 and (our_name(name) or name) not in house.names  # noqa: PLR2004 - a start and an end
        number = str(next(house.number)) if fresh else ""
        house.names.add(our_name(name) or name)
        for end in pair:
            end.set(w("id"), number) if fresh else drop(end)


def _linked(house: House, wanted: str, part: str, new_part: str) -> str:
    """The relationship of the edited part to the same target; a picture is brought along."""
    link = next((r for r in relationships(house.new, new_part) if r.id == wanted), None)
    if link is None:
        return wanted
    if link.external:
        return _outward(house, link, part)
    if link.target not in house.package and link.target in house.new:
        house.package = with_part(house.package, link.target, house.new[link.target])
    house.package, number = relate(house.package, part, link.type, link.target)
    return number


def _outward(house: House, link: Relationship, part: str) -> str:
    """The relationship of the edited part to the same address outside."""
    known = relationships(house.package, part)
    same = next((r.id for r in known if r.external and (r.type, r.target) == (link.type, link.target)), "")
    if same:
        return same
    name, taken = relations_name(part), {r.id for r in known}
    fresh = next(f"rId{n}" for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)
    root = parse(house.package[name], name) if name in house.package else build("rel:Relationships")
    SubElement(root, qn("rel:Relationship"), Id=fresh, Type=link.type, Target=link.target, TargetMode="External")
    house.package = with_part(house.package, name, serialise(root), ContentType.RELATIONSHIPS)
    return fresh
