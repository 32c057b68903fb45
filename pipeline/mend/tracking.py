"""Tracked changes as Word writes them: who, which number, what it was before; no clock."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import BadXml, build, insert_in_order, local_name, parse, qn, story_parts, w, w_value

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from pipeline.ooxml import Element, Package

AUTHOR: Final = "Soát văn bản"
INSERTED, DELETED = w("ins"), w("del")
_CHANGES: Final = tuple(map(w, ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange")))
_OUTSIDE: Final = {
    "rPr": ("rPrChange", "ins", "del", "moveFrom", "moveTo"),
    "pPr": ("pPrChange", "rPr", "sectPr"),
    "sectPr": ("sectPrChange", "headerReference", "footerReference"),
}


@dataclass(slots=True)
class Tracker:
    """Whether changes are tracked, and the number of the next."""

    on: bool
    number: int


def first_free_id(package: Package) -> int:
    """A number above every one that marks in the text have taken."""
    taken = [0]
    for name in story_parts(package):
        try:
            tree = parse(package[name], name)
        except BadXml:
            continue
        taken += [int(i) for i in (w_value(e, "id") or "" for e in tree.iter()) if i.isascii() and i.isdecimal()]
    return max(taken) + 1


def signed(tracker: Tracker, name: str, *children: Element) -> Element:
    """A mark of a change (`w:ins`, `w:rPrChange`, …) under our name, with the next number."""
    tracker.number += 1
    return build(name, {"w:id": str(tracker.number - 1), "w:author": AUTHOR}, *children)


def remember(tracker: Tracker, properties: Element, before: Element) -> None:
    """Puts the properties as they were into the changed ones, unless an earlier change is remembered there."""
    name = local_name(properties)
    change = f"{name}Change"
    if not tracker.on or properties.find(w(change)) is not None:
        return
    insert_in_order(properties, signed(tracker, f"w:{change}", _plain(before, _OUTSIDE[name])))


def is_ours(element: Element) -> bool:
    """Whether the element stands in an insertion of ours."""
    return any(w_value(a, "author") == AUTHOR for a in element.iterancestors(INSERTED))


def deleted(run: Element) -> Element:
    """The run with its words as deleted ones."""
    for text in list(run.iter(w("t"), w("instrText"))):
        text.tag = w("delText") if text.tag == w("t") else w("delInstrText")
        text.set(qn("xml:space"), "preserve")
    return run


def numbered(tracker: Tracker, roots: Iterable[Element]) -> None:
    """Gives a number of its own to each change that parting a run or an insertion made of another."""
    seen: set[str] = set()
    for change in (e for root in roots for e in root.iter(*_CHANGES)):
        number = w_value(change, "id") or ""
        if number in seen:
            number = str(tracker.number)
            tracker.number += 1
            change.set(w("id"), number)
        seen.add(number)


def _plain(before: Element, without: Collection[str]) -> Element:
    copy = deepcopy(before)
    copy.tail = None
    for child in list(copy):
        if local_name(child) in without:
            copy.remove(child)
    return copy
