"""A row of blocks or table rows brought up to date: what stays, what comes, what goes."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.merge.alignment import aligned
from pipeline.merge.coming import already, bring, first_element, last_element, rival
from pipeline.merge.desk import Told
from pipeline.merge.going import remarked, remove, take_away
from pipeline.merge.model import Kind
from pipeline.merge.pairing import learn_lists

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pipeline.merge.desk import Desk
    from pipeline.merge.nodes import Item
    from pipeline.merge.side_by_side import Alignment
    from pipeline.ooxml import Element


@dataclass(slots=True)
class Lists:
    """The same list three times, archived, new and edited, with what its items are and have become.

    `update` answers whether an item has gone from the edited copy; `fits` whether new items can stand in it.
    """

    olds: Sequence[Item]
    news: Sequence[Item]
    nows: Sequence[Item]
    container: Element
    update: Callable[[Item, Item], bool]
    home: Callable[[Item], Item | None]
    fits: bool = True
    after: Element | None = None
    at: int = -1
    spare: list[Item] = field(default_factory=list)
    crossed: set[int] = field(default_factory=set)
    """The places of old items that stand elsewhere in the new build."""


def merge_items(desk: Desk, lists: Lists) -> None:
    """Brings the items up to date one after another."""
    found = aligned(lists.olds, lists.news)
    for place, other in found.pairs.items():
        learn_lists(desk, lists.olds[place], lists.news[other])
    homes = [h for h in map(lists.home, lists.olds) if h is not None]
    lists.spare = [n for n in lists.nows if n not in homes]
    lists.crossed = found.pairs.keys() - _rising(found.pairs)
    for place, new in enumerate(lists.news):
        if place in found.back:
            stay = _move if found.back[place] in lists.crossed else _stay
            stay(desk, lists, lists.olds[found.back[place]], new, _limit(lists, found, place))
        else:
            _come(desk, lists, new, _limit(lists, found, place))
    for place, old in enumerate(lists.olds):
        if place not in found.pairs:
            take_away(desk, old, lists.home(old), sure=desk.sure(old))


def _stay(desk: Desk, lists: Lists, old: Item, new: Item, limit: int) -> None:
    now = lists.home(old)
    gone = lists.update(old, new)
    place = _place(lists, now)
    if now is not None and place > lists.at:
        _go_on(lists, now, place)
    elif gone and desk.take_new and now is None:
        lists.after = bring(desk, new, lists.after, _before(lists, limit), lists.container)


def _move(desk: Desk, lists: Lists, old: Item, new: Item, limit: int) -> None:
    """Puts an item where the new build has it; one that a person touched, or has put there, stays where it is."""
    now = lists.home(old)
    if now is None or now.sign != old.sign or lists.at < _place(lists, now) < limit or remarked(desk, now):
        _stay(desk, lists, old, new, limit)
    elif _place(lists, now) >= 0:
        lists.after = bring(desk, new, lists.after, _before(lists, limit), lists.container)
        desk.told[-1] = Told(Kind.MOVED, lists.after, (now.text, new.text))
        remove(desk, now)


def _rising(pairs: Mapping[int, int]) -> set[int]:
    """The longest run of pairs that are in the same order on both sides."""
    ends: list[tuple[int, tuple[int, ...]]] = []
    for one, other in sorted(pairs.items()):
        place = bisect_left([end for end, _ in ends], other)
        run = (*(ends[place - 1][1] if place else ()), one)
        ends[place : place + 1] = [(other, run)]
    return set(ends[-1][1]) if ends else set()


def _come(desk: Desk, lists: Lists, new: Item, limit: int) -> None:
    window = [s for s in lists.spare if lists.at < _place(lists, s) < limit]
    same, other = already(new, window), rival(new, window)
    if same is not None:
        lists.spare.remove(same)
        _go_on(lists, same, _place(lists, same))
        return
    if other is not None:
        lists.spare.remove(other)
        desk.told.append(
            Told("conflict", first_element(other), ("", other.text, new.text), taken=desk.take_new and lists.fits)
        )
        _go_on(lists, other, _place(lists, other))
        if not desk.take_new:
            return
    if lists.fits:
        lists.after = bring(desk, new, lists.after, _before(lists, limit), lists.container)
        if other is not None:
            remove(desk, other)
    else:
        desk.told.append(Told("unplaced", lists.container, ("", new.text)))


def _go_on(lists: Lists, now: Item, place: int) -> None:
    lists.after, lists.at = last_element(now), place


def _place(lists: Lists, item: Item | None) -> int:
    return next((n for n, x in enumerate(lists.nows) if x is item), -1)


def _limit(lists: Lists, found: Alignment, place: int) -> int:
    """Where the next item that stays stands in the edited copy."""
    for later in range(place + 1, len(lists.news)):
        if later in found.back and found.back[later] not in lists.crossed:
            there = _place(lists, lists.home(lists.olds[found.back[later]]))
            if there > lists.at:
                return there
    return len(lists.nows)


def _before(lists: Lists, limit: int) -> Element | None:
    return first_element(lists.nows[limit]) if limit < len(lists.nows) else None
