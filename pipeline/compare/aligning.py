"""Two sequences aligned: what is equal holds its place, what is alike is paired between, the rest stands alone."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

ALIKE: Final = 0.5
"""Texts that share at least half of their words are one text, edited."""

Pair = tuple[int | None, int | None]


def aligned(
    old: Sequence[Hashable],
    new: Sequence[Hashable],
    likeness: Callable[[int, int], float],
    least: float = ALIKE,
    alone: float = ALIKE,
) -> list[Pair]:
    """The pairs of places in reading order of the new sequence; None where the other side has nothing.

    A pair has at least the `least` likeness; the only two between equal neighbours need no more than `alone`.
    """
    pairs: list[Pair] = []
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            pairs += zip(range(a, b), range(c, d), strict=True)
        else:
            only = b - a == d - c == 1
            pairs += _between(range(a, b), range(c, d), likeness, alone if only else least)
    return pairs


def alike(old: Sequence[Hashable], new: Sequence[Hashable]) -> float:
    """How much two sequences of words share, from 0 to 1."""
    if not old or not new:
        return float(not old and not new)
    if most(old, new) < ALIKE:
        return 0.0
    return SequenceMatcher(None, old, new, autojunk=False).ratio()


def most(old: Sequence[Hashable], new: Sequence[Hashable]) -> float:
    """What `alike` cannot exceed, told quickly."""
    return 2 * (Counter(old) & Counter(new)).total() / max(1, len(old) + len(new))


def _between(old: range, new: range, likeness: Callable[[int, int], float], least: float) -> list[Pair]:
    """The alignment of greatest likeness, in which a pair has at least the least."""
    best = _table(old, new, likeness, least)
    pairs: list[Pair] = []
    i = j = 0
    while i < len(old) or j < len(new):
        if i < len(old) and j < len(new) and best[i][j][1] == "pair":
            pairs.append((old[i], new[j]))
            i, j = i + 1, j + 1
        elif j == len(new) or (i < len(old) and best[i][j][1] == "old"):
            pairs.append((old[i], None))
            i += 1
        else:
            pairs.append((None, new[j]))
            j += 1
    return pairs


def _table(
    old: range, new: range, likeness: Callable[[int, int], float], least: float
) -> list[list[tuple[float, str]]]:
    best: list[list[tuple[float, str]]] = [[(0.0, "")] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            worth = likeness(old[i], new[j])
            choices = [(best[i + 1][j][0], "old"), (best[i][j + 1][0], "new")]
            if worth >= least:
                choices.insert(0, (best[i + 1][j + 1][0] + worth, "pair"))
            best[i][j] = max(choices, key=lambda c: c[0])
    return best
