"""Word's lists from several packages in one numbering part, each list with its own number."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

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
    from pipeline.ooxml import Element, Package


def numbering_of(package: Package) -> Element:
    """The root of the package's numbering part; an empty one where it has none."""
    part = next(iter(related(package, main_part(package), Relation.NUMBERING)), None)
    return build("w:numbering") if part is None else parse(package[part], part)


def with_numbering(package: Package, numbering: Element) -> Package:
    """The package with this numbering part, unless it holds no list and there was none."""
    main = main_part(package)
    part = next(iter(related(package, main, Relation.NUMBERING)), None)
    if part is None and not len(numbering):
        return package
    name = part or f"{main.rpartition('/')[0]}/numbering.xml".lstrip("/")
    package = with_part(package, name, serialise(numbering), ContentType.NUMBERING)
    return relate(package, main, Relation.NUMBERING, name)[0]


def merge_lists(base: Element, guest: Element) -> dict[str, str]:
    """Brings the guest's lists into the base; the number that each has there (the same one for a list it knows)."""
    numbers: dict[str, str] = {}
    for num in guest.findall(w("num")):
        old = w_value(num, "numId") or ""
        known = next((n for n in base.findall(w("num")) if w_value(n, "numId") == old), None)
        same = known is not None and _shape(base, known) == _shape(guest, num)
        numbers[old] = old if same else _add(base, guest, num)
    return numbers


def renumber(root: Element, numbers: dict[str, str]) -> None:
    """Gives each paragraph or style below `root` that stands in a list the list's new number."""
    for number in root.iter(w("numId")):
        old = w_value(number) or ""
        number.set(w("val"), numbers.get(old, old))


def _add(base: Element, guest: Element, num: Element) -> str:
    copy = deepcopy(num)
    number = _free(base, "num", "numId", w_value(num, "numId") or "1")
    copy.set(w("numId"), number)
    abstract = _abstract(guest, num)
    if abstract is not None:
        own, abstract_id = deepcopy(abstract), _free(base, "abstractNum", "abstractNumId", "0")
        own.set(w("abstractNumId"), abstract_id)
        base.insert(len(base.findall(w("abstractNum"))), own)
        reference = copy.find(w("abstractNumId"))
        if reference is not None:
            reference.set(w("val"), abstract_id)
    lists = base.findall(w("num"))
    if lists:
        lists[-1].addnext(copy)
    else:
        base.insert(len(base.findall(w("abstractNum"))), copy)
    return number


def _free(base: Element, kind: str, attribute: str, wished: str) -> str:
    taken = {w_value(e, attribute) for e in base.findall(w(kind))}
    number = int(wished)
    while str(number) in taken:
        number += 1
    return str(number)


def _abstract(root: Element, num: Element) -> Element | None:
    wanted = w_value(num.find(w("abstractNumId")))
    return next((a for a in root.findall(w("abstractNum")) if w_value(a, "abstractNumId") == wanted), None)


def _shape(root: Element, num: Element) -> tuple[bytes, ...]:
    """What makes two lists the same: their levels, whatever their numbers."""
    abstract = _abstract(root, num)
    levels = [] if abstract is None else abstract.findall(w("lvl"))
    return tuple(serialise(e) for e in (*levels, *num.findall(w("lvlOverride"))))
