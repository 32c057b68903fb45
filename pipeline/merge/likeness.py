"""Items that are nearly the same: how much two of them share, and which of those left over belong together."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.merge.side_by_side import Alignment, Alike

_ALIKE: Final = 0.5
LEAST: Final = 0.3
_MARGIN: Final = 0.1
_LONG: Final = 8
_FAR_ALIKE: Final = 0.7


def likeness(one: Alike, other: Alike) -> float:
    """How much of the words two items share, from 0 to 1; in what order, where their words are no rows to be sorted."""
    if one.sign[:1] != other.sign[:1]:
        return 0.0
    matcher = SequenceMatcher(None, one.symbols, other.symbols, autojunk=False)
    most = min(matcher.real_quick_ratio(), matcher.quick_ratio())
    return most if most < LEAST or one.sign[:1] == "t" else matcher.ratio()


def pair_between(ones: Sequence[Alike], others: Sequence[Alike], found: Alignment) -> None:
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
    good = {pair: score for pair, score in scores.items() if score >= _ALIKE}
    if not good:
        return
    i, j = max(good, key=lambda pair: (good[pair], -abs(pair[0] - pair[1]), -pair[0]))
    rivals = [s for (a, b), s in scores.items() if (a == i) != (b == j)]
    found.add(i, j, sure=scores[i, j] - max(rivals, default=0.0) >= _MARGIN)
    _best(ones, others, found, [a for a in lefts if a < i], [b for b in rights if b < j])
    _best(ones, others, found, [a for a in lefts if a > i], [b for b in rights if b > j])


def pair_far(ones: Sequence[Alike], others: Sequence[Alike], found: Alignment) -> None:
    """Long items that were moved and edited: nearly the same words, and nothing else like them."""
    for i in [i for i, x in enumerate(ones) if i not in found.pairs and len(x.symbols) >= _LONG]:
        free = [j for j in range(len(others)) if j not in found.back]
        scores = sorted(((likeness(ones[i], others[j]), -j) for j in free), reverse=True)[:2]
        if scores and scores[0][0] >= _FAR_ALIKE and (len(scores) == 1 or scores[0][0] - scores[1][0] >= _MARGIN):
            found.add(i, -scores[0][1], sure=True)
