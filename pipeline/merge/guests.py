"""Elements of the new build made fit to stand in the edited copy: its styles, lists, links, notes and numbers."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pipeline.marks import our_name
from pipeline.ooxml import (
    NAMESPACES,
    ContentType,
    Relation,
    build,
    main_part,
    parse,
    relate,
    related,
    relationships,
    serialise,
    w,
    w_value,
    with_part,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.ooxml import Element, Package

_STYLES: Final = (w("pStyle"), w("rStyle"), w("tblStyle"))
_LINK: Final = f"{{{NAMESPACES['r']}}}"
_ENDS: Final = (w("bookmarkStart"), w("bookmarkEnd"))


@dataclass(slots=True)
class House:
    """The edited package while guests of the new one come in; `numbers` are lists that are known to be the same."""

    package: Package
    new: Package
    number: Iterator[int]
    styles: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)


def welcomed(house: House, element: Element, part: str, new_part: str) -> Element:
    """A copy of the new build's element that may stand in this part of the edited copy; notes are not looked at."""
    copy = deepcopy(element)
    copy.tail = None
    for style in copy.iter(*_STYLES):
        style.set(w("val"), _style(house, w_value(style) or ""))
    for number in copy.iter(w("numId")):
        number.set(w("val"), _number(house, w_value(number) or ""))
    for inner in copy.iter():
        for name in [str(a) for a in inner.attrib if str(a).startswith(_LINK)]:
            inner.set(name, _linked(house, inner.get(name, ""), part, new_part))
    for section in list(copy.iter(w("sectPr"))):
        _drop(section)
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
            end.set(w("id"), number) if fresh else _drop(end)


def _style(house: House, wanted: str) -> str:
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
    numbers = {w_value(n) or "": _number(house, w_value(n) or "") for n in copy.iter(w("numId"))}
    links = ("basedOn", "next", "link")
    wanted = {w_value(e) or "": _style(house, w_value(e) or "") for t in links for e in copy.iter(w(t))}
    root = parse(house.package[ours], ours)
    mine = next(s for s in root.iter(w("style")) if w_value(s, "styleId") == w_value(copy, "styleId"))
    for element in (e for t in links for e in mine.iter(w(t))):
        element.set(w("val"), wanted[w_value(element) or ""])
    for element in mine.iter(w("numId")):
        element.set(w("val"), numbers[w_value(element) or ""])
    house.package = with_part(house.package, ours, serialise(root))


def _styles_part(package: Package) -> str:
    return next(iter(related(package, main_part(package), Relation.STYLES)), "")


def _number(house: House, wanted: str) -> str:
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
        _drop(style)
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


def _linked(house: House, wanted: str, part: str, new_part: str) -> str:
    """The relationship of the edited part to the same target; a picture is brought along."""
    link = next((r for r in relationships(house.new, new_part) if r.id == wanted), None)
    if link is None:
        return wanted
    if not link.external and link.target not in house.package and link.target in house.new:
        house.package = with_part(house.package, link.target, house.new[link.target])
    house.package, number = relate(house.package, part, link.type, link.target)
    return number


def _drop(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
