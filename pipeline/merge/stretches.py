"""Two paragraphs compared word by word, figures held against figures of the same mark."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pipeline.merge.nodes import Para


class Stretch(NamedTuple):
    """Words a0…a1 of the one paragraph and b0…b1 of the other; `name` is the bookmark of the figure that they are."""

    a0: int
    a1: int
    b0: int
    b1: int
    name: str = ""


def compared(
    one: Para, other: Para, same_name: Callable[[str], str], *, whole: bool = False
) -> Iterator[tuple[bool, Stretch]]:
    """The stretches of both paragraphs in order, each with whether they are equal; a figure is a stretch of its own.

    With `whole`, only figures that say the same in both: a mark around other words is not believed.
    """
    if one.symbols == other.symbols:
        yield True, Stretch(0, len(one.symbols), 0, len(other.symbols))
        return
    at = (0, 0)
    slots = [s for s in _slots(one, other, same_name) if not whole or _equal(one, other, s)]
    for slot in (*slots, None):
        end = (len(one.symbols), len(other.symbols)) if slot is None else (slot.a0, slot.b0)
        yield from _words(one.symbols, other.symbols, Stretch(at[0], end[0], at[1], end[1]))
        if slot is not None:
            yield _equal(one, other, slot), slot
            at = (slot.a1, slot.b1)


def _equal(one: Para, other: Para, part: Stretch) -> bool:
    return one.symbols[part.a0 : part.a1] == other.symbols[part.b0 : part.b1]


def _slots(one: Para, other: Para, same_name: Callable[[str], str]) -> list[Stretch]:
    left, right = _figures(one), _figures(other)
    left, right = ([f for f in side if same_name(f[0])] for side in (left, right))
    names = [same_name(n) for n, _ in left], [same_name(n) for n, _ in right]
    slots: list[Stretch] = []
    for i, j, size in SequenceMatcher(None, *names, autojunk=False).get_matching_blocks():
        for (name, (a0, a1)), (_, (b0, b1)) in zip(left[i : i + size], right[j : j + size], strict=True):
            slots.append(Stretch(a0, a1, b0, b1, name))
    return slots


def _figures(para: Para) -> list[tuple[str, tuple[int, int]]]:
    """The figures' bookmarks in order, none of them inside another."""
    found: list[tuple[str, tuple[int, int]]] = []
    for name, (start, end) in sorted(para.spans.items(), key=lambda item: (item[1], item[0])):
        if name.startswith("_k") and (not found or found[-1][1][1] <= start):
            found.append((name, (start, end)))
    return found


def _words(one: Sequence[str], other: Sequence[str], part: Stretch) -> Iterator[tuple[bool, Stretch]]:
    a0, a1, b0, b1, _ = part
    head = _common(one[a0:a1], other[b0:b1])
    tail = _common(one[a0 + head : a1][::-1], other[b0 + head : b1][::-1])
    left, right = one[a0 + head : a1 - tail], other[b0 + head : b1 - tail]
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    blocks = [(a0, b0, head)] if head else []
    blocks += [(a0 + head + i, b0 + head + j, size) for i, j, size in matcher.get_matching_blocks() if size]
    blocks += [(a1 - tail, b1 - tail, tail)] if tail else []
    i, j = a0, b0
    for a, b, size in (*_slid(one, other, blocks, (a0, b0)), (a1, b1, 0)):
        if (a, b) != (i, j):
            yield False, Stretch(i, a, j, b)
        if size:
            yield True, Stretch(a, a + size, b, b + size)
        i, j = a + size, b + size


def _slid(
    one: Sequence[str], other: Sequence[str], blocks: list[tuple[int, int, int]], start: tuple[int, int]
) -> list[tuple[int, int, int]]:
    """The equal blocks, each grown at its end as far as it goes when words came or went behind it.

    “x.” made “x. y.” is then always “y.” behind “x.”, never “. y” within it.
    """
    grown = list(blocks)
    for n in range(len(grown) - 1, -1, -1):
        i, j, size = grown[n]
        a, b, before = grown[n - 1] if n else (*start, 0)
        end, last = a + before, b + before
        steps = 0
        while steps < size and (end == i) != (last == j) and one[end + steps] == other[last + steps]:
            steps += 1
        if n and steps:
            grown[n - 1] = (a, b, before + steps)
        elif steps:
            continue
        grown[n] = (i + steps, j + steps, size - steps)
    return [block for block in grown if block[2]]


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))
