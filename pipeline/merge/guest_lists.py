"""Lists of the new build in the edited copy: the same one where it is known, else brought along."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from pipeline.merge.house import drop
from pipeline.ooxml import (
    ContentType,
    Relation,
    build,
    main_part,
    parse,
    relate,
    related,
    serialise,
    w,
    w_value,
    with_part,
)

if TYPE_CHECKING:
    from pipeline.merge.house import House
    from pipeline.ooxml import Element, Package


def list_number(house: House, wanted: str) -> str:
    """The list in the edited copy that this one is; a list of its own where none is known."""
    if wanted in {"", "0"}:
        return wanted
    if wanted not in house.numbers:
        house.numbers[wanted] = _brought_list(house, wanted)
    return house.numbers[wanted]


def _brought_list(house: House, wanted: str) -> str:
    kind, number = _theirs(house, wanted)
    if kind is None or number is None:
        return "0"
    ours = _lists_part(house.package)
    root = parse(house.package[ours], ours) if ours else build("w:numbering")
    kind_id, number_id = _free(root, "abstractNum", "abstractNumId"), _free(root, "num", "numId")
    first = root.find(w("num"))
    kind = _as_guest(kind, kind_id)
    root.append(kind) if first is None else first.addprevious(kind)
    _after_lists(root, _numbered(number, number_id, kind_id))
    _put(house, ours, serialise(root))
    return number_id


def _theirs(house: House, wanted: str) -> tuple[Element | None, Element | None]:
    """The list of the new build and what it looks like."""
    theirs = _lists_part(house.new)
    foreign = parse(house.new[theirs], theirs) if theirs else build("w:numbering")
    number = next((n for n in foreign.iter(w("num")) if w_value(n, "numId") == wanted), None)
    kind_id = w_value(number.find(w("abstractNumId"))) if number is not None else None
    return next((a for a in foreign.iter(w("abstractNum")) if w_value(a, "abstractNumId") == kind_id), None), number


def _as_guest(kind: Element, kind_id: str) -> Element:
    """What the list looks like, under a number of its own and bound to no style."""
    copy = deepcopy(kind)
    copy.set(w("abstractNumId"), kind_id)
    for link in [e for name in ("nsid", "styleLink", "numStyleLink") for e in copy.findall(w(name))]:
        copy.remove(link)
    for style in list(copy.iter(w("pStyle"))):
        drop(style)
    return copy


def _numbered(number: Element, number_id: str, kind_id: str) -> Element:
    copy = deepcopy(number)
    copy.set(w("numId"), number_id)
    for link in copy.iter(w("abstractNumId")):
        link.set(w("val"), kind_id)
    return copy


def _put(house: House, ours: str, lists: bytes) -> None:
    if ours:
        house.package = with_part(house.package, ours, lists)
    else:
        house.package = with_part(house.package, "word/numbering.xml", lists, ContentType.NUMBERING)
        house.package, _ = relate(house.package, main_part(house.package), Relation.NUMBERING, "word/numbering.xml")


def _lists_part(package: Package) -> str:
    return next(iter(related(package, main_part(package), Relation.NUMBERING)), "")


def _after_lists(root: Element, number: Element) -> None:
    lists = root.findall(w("num")) or root.findall(w("abstractNum"))
    lists[-1].addnext(number)


def _free(root: Element, tag: str, attribute: str) -> str:
    taken = [int(w_value(e, attribute) or "0") for e in root.iter(w(tag))]
    return str(max(taken, default=0) + 1)
