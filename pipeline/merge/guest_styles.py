"""Styles of the new build in the edited copy: known by their names, whatever their ids, else brought along."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from pipeline.merge.guest_lists import list_number
from pipeline.ooxml import Relation, main_part, parse, related, serialise, w, w_value, with_part

if TYPE_CHECKING:
    from pipeline.merge.house import House
    from pipeline.ooxml import Element, Package


def style_id(house: House, wanted: str) -> str:
    """The id of the style of this name in the edited copy, brought along where it has none."""
    if wanted not in house.styles:
        house.styles[wanted] = wanted
        ours, theirs = _styles_part(house.package), _styles_part(house.new)
        if ours and theirs:
            house.styles[wanted] = _found_style(house, ours, theirs, wanted)
    return house.styles[wanted]


def _found_style(house: House, ours: str, theirs: str, wanted: str) -> str:
    root, foreign = parse(house.package[ours], ours), parse(house.new[theirs], theirs)
    style = next((s for s in foreign.iter(w("style")) if w_value(s, "styleId") == wanted), None)
    if style is None:
        return wanted
    name = (w_value(style.find(w("name"))) or "").casefold()
    for known in root.iter(w("style")):
        if (w_value(known.find(w("name"))) or "").casefold() == name and known.get(w("type")) == style.get(w("type")):
            return w_value(known, "styleId") or wanted
    taken = {w_value(s, "styleId") for s in root.iter(w("style"))}
    copy = deepcopy(style)
    copy.attrib.pop(w("default"), "")
    fresh = (
        wanted if wanted not in taken else next(f"{wanted}{n}" for n in range(1, 999) if f"{wanted}{n}" not in taken)
    )
    copy.set(w("styleId"), fresh)
    house.styles[wanted] = fresh
    root.append(copy)
    house.package = with_part(house.package, ours, serialise(root))
    _settle_style(house, copy, ours)
    return fresh


def _settle_style(house: House, copy: Element, ours: str) -> None:
    """Lets the newcomer stand on the styles and lists of the edited copy."""
    numbers = {w_value(n) or "": list_number(house, w_value(n) or "") for n in copy.iter(w("numId"))}
    links = ("basedOn", "next", "link")
    wanted = {w_value(e) or "": style_id(house, w_value(e) or "") for t in links for e in copy.iter(w(t))}
    root = parse(house.package[ours], ours)
    mine = next(s for s in root.iter(w("style")) if w_value(s, "styleId") == w_value(copy, "styleId"))
    for element in (e for t in links for e in mine.iter(w(t))):
        element.set(w("val"), wanted[w_value(element) or ""])
    for element in mine.iter(w("numId")):
        element.set(w("val"), numbers[w_value(element) or ""])
    house.package = with_part(house.package, ours, serialise(root))


def _styles_part(package: Package) -> str:
    return next(iter(related(package, main_part(package), Relation.STYLES)), "")
