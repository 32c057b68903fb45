"""Two lists of paragraphs, tables or rows laid side by side: which is which, and how sure that is."""

from __future__ import annotations

from collections import Counter, defaultdict
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from pipeline.merge.likeness import LEAST, likeness, pair_between, pair_far
from pipeline.merge.side_by_side import Alignment

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from pipeline.merge.side_by_side import Alike

_LONG: Final = 4


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
    pair_between(ones, others, found)
    pair_far(ones, others, found)
    _neighbours(ones, found)
    return found


def _by_marks(ones: Sequence[Alike], others: Sequence[Alike], found: Alignment, copied: Collection[str]) -> None:
    holders: dict[str, list[int]] = defaultdict(list)
    for place, item in enumerate(others):
        for name in item.names:
            holders[name].append(place)
    for place, item in enumerate(ones):
        votes = Counter(h for n in item.names if n not in copied and len(holders[n]) == 1 for h in holders[n])
        ranked = sorted(votes, key=lambda h: (-votes[h], abs(h - place), h))
        for other in ranked:
            if other not in found.back and likeness(item, others[other]) >= LEAST:
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
    ranks, other_ranks = _ranks(ones, sign), _ranks(others, sign)
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    for start, other, size in matcher.get_matching_blocks():
        for i, j in zip(range(start, start + size), range(other, other + size), strict=True):
            if i not in found.pairs and j not in found.back:
                word = sign(ones[i])
                found.add(i, j, sure=count[word] == other_count[word] and ranks[i] == other_ranks[j])


def _ranks(items: Sequence[Alike], sign: Callable[[Alike], str]) -> list[int]:
    """Of each item, how many of its sign stand before it."""
    seen: Counter[str] = Counter()
    found: list[int] = []
    for word in map(sign, items):
        found.append(seen[word])
        seen[word] += 1
    return found


def _moved(ones: Sequence[Alike], others: Sequence[Alike], found: Alignment) -> None:
    """Items of the same words elsewhere, where there is only one such on either side."""
    for sign in (_sign, _key):
        left = _single(ones, sign, found.pairs)
        right = _single(others, sign, found.back)
        for word, i in left.items():
            if word in right and len(ones[i].symbols) >= _LONG:
                found.add(i, right[word], sure=True)


def _single(items: Sequence[Alike], sign: Callable[[Alike], str], taken: Collection[int]) -> dict[str, int]:
    counts = Counter(map(sign, items))
    return {sign(x): i for i, x in enumerate(items) if i not in taken and counts[sign(x)] == 1}


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
