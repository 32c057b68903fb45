"""Which of several texts with the same words was printed at a place: what the marks and the words around it leave."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from pipeline.trace.wanted import Hand, Wanted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from pipeline.trace.keyed import Keyed
    from pipeline.trace.spots import Spot


class Evidence(NamedTuple):
    """Characters of a paragraph of which the list and the row are known."""

    start: int
    end: int
    table: str
    rank: int


@dataclass(frozen=True, slots=True)
class Standing:
    """Words at a place, and the texts that may have put them there."""

    spot: Spot
    by: tuple[Wanted, ...]

    @property
    def sure(self) -> bool:
        """Whether one source is left."""
        return len({one.cells for one in self.by}) == 1

    @property
    def told(self) -> Wanted:
        """The one text; where texts of different cells are left nobody can tell."""
        return self.by[0] if self.sure else Wanted(self.by[0].words, "", Hand.SEVERAL)


def allowed(
    alike: Sequence[Wanted], here: frozenset[str], beside: frozenset[str], known: frozenset[tuple[str, str]]
) -> tuple[Wanted, ...]:
    """Those of the rows or the list printed here, or `beside` in the paragraph; else those that may stand anywhere."""
    left = [one for one in alike if one.key in here | beside] or [one for one in alike if one.may_stand(known)]
    left = [one for one in left if any(key in here for key in one.above)] or left
    return tuple(_those(left, lambda one: one.table in here))


def narrowed(standing: Sequence[Standing], keys: Keyed, ranks: Mapping[tuple[str, str], int]) -> list[Standing]:
    """The standing words of one paragraph, those that could be several rows' held against what is sure around them.

    Rows are printed in their order, so that words between two sure ones are of a row between these; and each row's
    words are printed once.
    """
    path = standing[0].spot.paragraph.address.path
    marked = [Evidence(s.start[1], s.end[1], t, ranks[t, k]) for s, t, k in keys.figures_in(path) if (t, k) in ranks]
    found = list(standing)
    for _ in found:
        sure = [o for o in found if o.sure]
        evidence = [*marked, *_evidence(sure)]
        fresh = [o if o.sure else replace(o, by=_fitting(o, sure, evidence)) for o in found]
        if fresh == found:
            break
        found = fresh
    return [one for one in found if not _told_nearer(one, found, marked)]


def _told_nearer(one: Standing, found: Sequence[Standing], marked: Sequence[Evidence]) -> bool:
    """Whether the row's words stand nearer to the rest of the row: a row prints each text once."""
    if not one.sure or not one.by[0].key:
        return False
    same = [o for o in found if o.sure and o.by[0].cells == one.by[0].cells and o.by[0].words == one.by[0].words]
    others = [*marked, *_evidence(o for o in found if o.sure and o not in same)]
    near = [_nearness(o, others) for o in same]
    return near.count(max(near)) == 1 and _nearness(one, others) < max(near)


def _nearness(one: Standing, evidence: Sequence[Evidence]) -> int:
    """On how many sides the next figure or text is of the same row."""
    text = one.by[0]
    return sum(e is not None and (e.table, e.rank) == (text.table, text.rank) for e in _around(one.spot, evidence))


def _evidence(sure: Iterable[Standing]) -> list[Evidence]:
    return [Evidence(o.spot.start, o.spot.end, w.table, w.rank) for o in sure if (w := o.by[0]).key]


def _around(spot: Spot, evidence: Sequence[Evidence]) -> tuple[Evidence | None, Evidence | None]:
    """The nearest evidence on either side."""
    before = max((e for e in evidence if e.end <= spot.start), key=lambda e: e.end, default=None)
    after = min((e for e in evidence if e.start >= spot.end), key=lambda e: e.start, default=None)
    return before, after


def _fitting(one: Standing, sure: Sequence[Standing], evidence: Sequence[Evidence]) -> tuple[Wanted, ...]:
    tables = {e.table for e in evidence}
    before, after = _around(one.spot, evidence)
    told = {o.by[0].cells for o in sure}

    def between(text: Wanted) -> bool:
        low = before.rank if before and before.table == text.table else text.rank
        high = after.rank if after and after.table == text.table else text.rank
        return low <= text.rank <= high

    left = _those(one.by, lambda text: text.table in tables)
    left = _those(left, between)
    return tuple(_those(left, lambda text: not (text.key and text.cells in told)))


def _those(texts: Sequence[Wanted], fit: Callable[[Wanted], bool]) -> Sequence[Wanted]:
    """The texts that fit; all of them where none does."""
    return [text for text in texts if fit(text)] or texts
