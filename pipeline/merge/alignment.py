"""Two lists of paragraphs, tables or rows laid side by side: which is which, and how sure that is."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

ALIKE: Final = 0.5
_MARKED_ALIKE: Final = 0.3
_MARGIN: Final = 0.1
_LONG: Final = 4
_FAR_ALIKE: Final = 0.7


class Alike(Protocol):
    """What can be laid side by side."""

    @property
    def names(self) -> frozenset[str]:
        """The bookmarks of ours that begin in it."""

    @property
    def symbols(self) -> tuple[str, ...]:
        """Its words."""

    @property
    def sign(self) -> str:
        """What equal ones share."""

    @property
    def key(self) -> str:
        """What those share that differ in their numbers only."""


@dataclass(slots=True)
class Alignment:
    """Places in the one list with their places in the other, and those of which there is no doubt."""

    pairs: dict[int, int] = field(default_factory=dict)
    sure: set[int] = field(default_factory=set)
    back: dict[int, int] = field(default_factory=dict)

    def add(self, one: int, other: int, *, sure: bool) -> None:
        """Puts two places side by side."""
        self.pairs[one], self.back[other] = other, one
        if sure:
            self.sure.add(one)


def aligned(ones: Sequence[Alike], others: Sequence[Alike], copied: Collection[str] = ()) -> Alignment:
    """The items of the one list with those of the other; `copied` are bookmarks that say nothing any more."""
    found = Alignment()
    if len(ones) == len(others) == 1 and ones[0].sign[:1] == others[0].sign[:1]:
        found.add(0, 0, sure=True)
        return found
    _by_marks(ones, others, found, copied)
    for sign in (_sign, _key):
        _in_order(ones, others, found, sign)
    _moved(ones, others, found)
    _alike(ones, others, found)
    _far(ones, others, found)
    _neighbours(ones, found)
    return found


def likeness(one: Alike, other: Alike) -> float:
    """How much of the words two items share, from 0 to 1; in what order, where their words are no rows to be sorted."""
    if one.sign[:1] != other.sign[:1]:
        return 0.0
    matcher = SequenceMatcher(None, one.symbols, other.symbols, autojunk=False)
    most = min(matcher.real_quick_ratio(), matcher.quick_ratio())
    return most if most < _MARKED_ALIKE or one.sign[:1] == "t" else matcher.ratio()


def _by_marks(ones: Sequence[Alike], others: Sequence[Alike], found: Alignment, copied: Collection[str]) -> None:
    holders: dict[str, list[int]] = defaultdict(list)
    for place, item in enumerate(others):
        for name in item.names:
            holders[name].append(place)
    for place, item in enumerate(ones):
        votes = Counter(h for n in item.names if n not in copied and len(holders[n]) == 1 for h in holders[n])
        ranked = sorted(votes, key=lambda h: (-votes[h], abs(h - place), h))
        for other in ranked:
            if other not in found.back and likeness(item, others[other]) >= _MARKED_ALIKE:
                found.add(place, other, sure=True)
                break


def _sign(item: Alike) -> str:
    return item.sign


def _key(item: Alike) -> str:
    return item.key


def _in_order(ones: Sequence[Alike], others: Sequence[Alike], found: Alignment, sign: Callable[[Alike], str]) -> None:
    left = [f"= {i}" if i in found.pairs else sign(x) for i, x in enumerate(ones)]
    right = [f"= {found.back[j]}" if j in found.back else sign(x) for j, x in enumerate(others)]
    count, other_count = Counter(map(sign, ones)), Counter(map(sign, others))
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    for start, other, size in matcher.get_matching_blocks():
        for i, j in zip(range(start, start + size), range(other, other + size), strict=True):
            if i not in found.pairs and j not in found.back:
                word = sign(ones[i])
                even = count[word] == other_count[word] and _rank(ones, i, sign) == _rank(others, j, sign)
                found.add(i, j, sure=even)


def _rank(items: Sequence[Alike], place: int, sign: Callable[[Alike], str]) -> int:
    word = sign(items[place])
    return sum(sign(x) == word for x in items[:place])


def _moved(ones: Sequence[Alike], others: Sequence[Alike], found: Alignment) -> None:
    """Items of the same words elsewhere, where there is only one such on either side."""
    for sign in (_sign, _key):
        left = _single(ones, sign, found.pairs)
        right = _single(others, sign, found.back)
        for word, i in left.items():
            if word in right and len(ones[i].symbols) >= _LONG:
                found.add(i, right[word], sure=True)


def _far(ones: Sequence[Alike], others: Sequence[Alike], found: Alignment) -> None:
    """Long items that were moved and edited: nearly the same words, and nothing else like them."""
    for i in [i for i, x in enumerate(ones) if i not in found.pairs and len(x.symbols) >= _LONG * 2]:
        free = [j for j in range(len(others)) if j not in found.back]
        scores = sorted(((likeness(ones[i], others[j]), -j) for j in free), reverse=True)[:2]
        if scores and scores[0][0] >= _FAR_ALIKE and (len(scores) == 1 or scores[0][0] - scores[1][0] >= _MARGIN):
            found.add(i, -scores[0][1], sure=True)


def _single(items: Sequence[Alike], sign: Callable[[Alike], str], taken: Collection[int]) -> dict[str, int]:
    counts = Counter(map(sign, items))
    return {sign(x): i for i, x in enumerate(items) if i not in taken and counts[sign(x)] == 1}


def _alike(ones: Sequence[Alike], others: Sequence[Alike], found: Alignment) -> None:
    """The most alike of what is left between two neighbours that were found."""
    for lefts, rights in _gaps(ones, others, found):
        _best(ones, others, found, lefts, rights)


def _gaps(ones: Sequence[Alike], others: Sequence[Alike], found: Alignment) -> list[tuple[list[int], list[int]]]:
    rising: list[tuple[int, int]] = []
    for i, j in sorted(found.pairs.items()):
        if not rising or j > rising[-1][1]:
            rising.append((i, j))
    gaps = []
    for (i0, j0), (i1, j1) in zip([(-1, -1), *rising], [*rising, (len(ones), len(others))], strict=True):
        lefts = [i for i in range(i0 + 1, i1) if i not in found.pairs]
        rights = [j for j in range(j0 + 1, j1) if j not in found.back]
        gaps.append((lefts, rights))
    return gaps


def _best(
    ones: Sequence[Alike], others: Sequence[Alike], found: Alignment, lefts: list[int], rights: list[int]
) -> None:
    scores = {(i, j): likeness(ones[i], others[j]) for i in lefts for j in rights}
    good = {pair: score for pair, score in scores.items() if score >= ALIKE}
    if not good:
        return
    i, j = max(good, key=lambda pair: (good[pair], -abs(pair[0] - pair[1]), -pair[0]))
    rivals = [s for (a, b), s in scores.items() if (a == i) != (b == j)]
    found.add(i, j, sure=scores[i, j] - max(rivals, default=0.0) >= _MARGIN)
    _best(ones, others, found, [a for a in lefts if a < i], [b for b in rights if b < j])
    _best(ones, others, found, [a for a in lefts if a > i], [b for b in rights if b > j])


def _neighbours(ones: Sequence[Alike], found: Alignment) -> None:
    """What stands directly beside a sure pair, on both sides of it and unlike it, is sure too."""
    length = len(ones)
    for places, step in ((range(1, length), -1), (range(length - 2, -1, -1), 1)):
        for i in places:
            beside = i + step
            if i not in found.pairs or beside not in found.sure or ones[i].sign == ones[beside].sign:
                continue
            if found.pairs[beside] == found.pairs[i] + step:
                found.sure.add(i)
