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
    from pipeline.ooxml import Element


def list_number(house: House, wanted: str) -> str:
    """The list in the edited copy that this one is; a list of its own where none is known."""
    if wanted in {"", "0"}:
        return wanted
    if wanted not in house.numbers:
        house.numbers[wanted] = _brought_list(house, wanted)
    return house.numbers[wanted]


def _brought_list(house: House, wanted: str) -> str:
    theirs = next(iter(related(house.new, main_part(house.new), Relation.NUMBERING)), "")
    if not theirs:
        return "0"
    foreign = parse(house.new[theirs], theirs)
    number = next((n for n in foreign.iter(w("num")) if w_value(n, "numId") == wanted), None)
    base_id = w_value(number.find(w("abstractNumId"))) if number is not None else None
    kind = next((a for a in foreign.iter(w("abstractNum")) if w_value(a, "abstractNumId") == base_id), None)
    if number is None or kind is None:
        return "0"
    ours = next(iter(related(house.package, main_part(house.package), Relation.NUMBERING)), "")
    root = parse(house.package[ours], ours) if ours else build("w:numbering")
    kind, number = deepcopy(kind), deepcopy(number)
    kind_id, number_id = _free(root, "abstractNum", "abstractNumId"), _free(root, "num", "numId")
    kind.set(w("abstractNumId"), kind_id)
    for link in [*kind.findall(w("nsid")), *kind.findall(w("styleLink")), *kind.findall(w("numStyleLink"))]:
        kind.remove(link)
    for style in list(kind.iter(w("pStyle"))):
        drop(style)
    number.set(w("numId"), number_id)
    for link in number.iter(w("abstractNumId")):
        link.set(w("val"), kind_id)
    first = root.find(w("num"))
    root.append(kind) if first is None else first.addprevious(kind)
    _after_lists(root, number)
    if ours:
        house.package = with_part(house.package, ours, serialise(root))
    else:
        house.package = with_part(house.package, "word/numbering.xml", serialise(root), ContentType.NUMBERING)
        house.package, _ = relate(house.package, main_part(house.package), Relation.NUMBERING, "word/numbering.xml")
    return number_id


def _after_lists(root: Element, number: Element) -> None:
    lists = root.findall(w("num")) or root.findall(w("abstractNum"))
    lists[-1].addnext(number)


def _free(root: Element, tag: str, attribute: str) -> str:
    taken = [int(w_value(e, attribute) or "0") for e in root.iter(w(tag))]
    return str(max(taken, default=0) + 1)
