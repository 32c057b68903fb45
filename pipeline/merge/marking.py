"""Figures of the result marked again where their bookmarks were lost, and bookmarks that are in order."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.marks import our_name
from pipeline.merge.certainty import certain
from pipeline.merge.slices import coalesced, isolated
from pipeline.merge.stretches import Stretch
from pipeline.merge.wordmap import WordMap, pair
from pipeline.ooxml import build, w, w_value

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from pipeline.merge.nodes import Para
    from pipeline.ooxml import Element

_START, _END = w("bookmarkStart"), w("bookmarkEnd")


class Wanted(NamedTuple):
    """A bookmark that the new build has around these words of a paragraph of the result."""

    name: str
    para: Para
    start: int
    end: int


def mark_again(
    roots: Sequence[Element], pairs: Iterable[tuple[Para, Para]], kept: Collection[str], known: Collection[str]
) -> list[Wanted]:
    """Takes out bookmarks that stand wrong or for figures that are no more; those that are to be put in.

    `pairs` are paragraphs of the result, each with that of the new build; bookmarks that are `kept` stay.
    """
    wanted = [x for now, new in pairs for x in _wanted(new, now) if x.name not in kept]
    missing = [x for x in wanted if x.para.spans.get(x.name) != (x.start, x.end)]
    lost = {x.name for x in missing}
    for root in roots:
        for start in list(root.iter(_START)):
            name = our_name(w_value(start, "name") or "")
            stale = name.startswith("_k") and name not in known and name not in kept
            if name and (name in lost or stale):
                _drop_pair(root, start)
    return sorted(missing, key=lambda x: -x.start)


def settle(roots: Sequence[Element], number: Iterator[int]) -> None:
    """Leaves each bookmark of ours once and whole, and each bookmark's number to it alone."""
    names: set[str] = set()
    numbers: set[str] = set()
    for root in roots:
        pairs = _pairs(root)
        for start, end in pairs:
            name = "" if start is None else w_value(start, "name") or ""
            ours = our_name(name) or (name if start is not None else "")
            if start is None or end is None or ours in names:
                for element in (start, end):
                    if element is not None and (start is None or our_name(name)):
                        _drop(element)
                continue
            names.add(ours)
            mark = w_value(start, "id") or ""
            if mark in numbers:
                mark = str(next(number))
                start.set(w("id"), mark)
                end.set(w("id"), mark)
            numbers.add(mark)


def _wanted(new: Para, now: Para) -> Iterator[Wanted]:
    if new.symbols == now.symbols and new.spans == now.spans:
        return
    words = WordMap()
    pair(words, new, now, sure=True)
    for name, (start, end) in new.spans.items():
        there = [words.words.get((new, i)) for i in range(start, end)]
        first = there[0]
        if first is None or there != [(now, first[1] + k) for k in range(end - start)] or not name.startswith("_k"):
            continue
        place = first[1], first[1] + end - start
        if now.spans.get(name) == place or certain(words, new, Stretch(start, end, 0, 0), now, place):
            yield Wanted(name, now, *place)


def put(wanted: Wanted, number: int) -> None:
    """Puts the bookmark around its words."""
    atoms = wanted.para.atoms[wanted.start : wanted.end]
    slices = [s for n, a in enumerate(atoms) for s in ((*a.leads, *a.slices) if n else a.slices)]
    runs = [isolated(s) for s in reversed(coalesced(slices))]
    runs[-1].addprevious(build("w:bookmarkStart", {"w:id": str(number), "w:name": wanted.name}))
    runs[0].addnext(build("w:bookmarkEnd", {"w:id": str(number)}))


def _pairs(root: Element) -> list[tuple[Element | None, Element | None]]:
    pairs: list[tuple[Element | None, Element | None]] = []
    opened: dict[str, list[int]] = {}
    for element in root.iter(_START, _END):
        mark = w_value(element, "id") or ""
        if element.tag == _START:
            opened.setdefault(mark, []).append(len(pairs))
            pairs.append((element, None))
        elif opened.get(mark):
            place = opened[mark].pop()
            pairs[place] = (pairs[place][0], element)
        else:
            pairs.append((None, element))
    return pairs


def _drop_pair(root: Element, start: Element) -> None:
    mark = w_value(start, "id")
    for end in [e for e in root.iter(_END) if w_value(e, "id") == mark][:1]:
        _drop(end)
    _drop(start)


def _drop(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
