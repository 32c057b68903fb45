"""A change of the inputs with all that a person changed along with it: what stands between words that both left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.merge.changes import figure_of
from pipeline.merge.stretches import Stretch, compared
from pipeline.merge.wordmap import holds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.merge.nodes import Para
    from pipeline.merge.wordmap import WordMap


def hunk(words: WordMap, old: Para, new: Para, change: Stretch) -> Stretch:
    """The change grown over the neighbouring words that no longer stand, as git shows a conflict.

    A sentence that was cut out is then one conflict, and comes back as one, not as the number in it alone.
    """
    start, end = change.a0, change.a1
    while start > 0 and not holds(words, old, start - 1, -1):
        start -= 1
    while end < len(old.symbols) and not holds(words, old, end, 1):
        end += 1
    parts = list(compared(old, new, figure_of))
    first = 0 if start == 0 else _after(parts, start - 1)
    last = len(new.symbols) if end == len(old.symbols) else _at(parts, end)
    a0, b0 = (change.a0, change.b0) if first is None else (start, min(first, change.b0))
    a1, b1 = (change.a1, change.b1) if last is None else (end, max(last, change.b1))
    return Stretch(a0, a1, b0, b1, change.name)


def _after(parts: Sequence[tuple[bool, Stretch]], word: int) -> int | None:
    """The place behind this old word in the new build; None within words that changed."""
    for equal, part in parts:
        if part.a0 <= word < part.a1:
            return part.b0 + word - part.a0 + 1 if equal else part.b1 if word == part.a1 - 1 else None
    return None


def _at(parts: Sequence[tuple[bool, Stretch]], word: int) -> int | None:
    """The place of this old word in the new build; None within words that changed."""
    for equal, part in parts:
        if part.a0 <= word < part.a1:
            return part.b0 + word - part.a0 if equal else part.b0 if word == part.a0 else None
    return None
