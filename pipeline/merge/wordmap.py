"""Where each word of the archived version stands in the edited copy."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from pipeline.merge.stretches import compared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.merge.nodes import Para

_SHARE: Final = 0.6
_FEWEST: Final = 3
_LONG: Final = 8


@dataclass(slots=True)
class WordMap:
    """The places of words, the paragraph that each paragraph has become, and which of these are sure."""

    words: dict[tuple[Para, int], tuple[Para, int]] = field(default_factory=dict)
    taken: set[tuple[Para, int]] = field(default_factory=set)
    homes: dict[Para, Para] = field(default_factory=dict)
    sure: set[Para] = field(default_factory=set)
    marked: dict[str, list[tuple[Para, int, int]]] = field(default_factory=dict)
    copies: dict[Para, list[Para]] = field(default_factory=dict)

    def put(self, old: Para, place: int, now: Para, there: int) -> None:
        """A word of the archived version found again."""
        if (now, there) not in self.taken:
            self.words[old, place] = now, there
            self.taken.add((now, there))


def holds(words: WordMap, old: Para, place: int, step: int) -> bool:
    """Whether a word still stands, so that a change may be laid beside it; a sign only with what is beyond it.

    A comma that a person typed in a sentence of his own is not the comma of the sentence that he took out. `step` is
    the direction away from the change.
    """
    there = words.words.get((old, place))
    if there is None or old.symbols[place].isalnum():
        return there is not None
    para, at = there
    beyond, next_ = place + step, at + step
    if not 0 <= beyond < len(old.symbols):
        return not 0 <= next_ < len(para.symbols)
    return words.words.get((old, beyond)) == (para, next_)


def pair(words: WordMap, old: Para, now: Para, *, sure: bool) -> None:
    """Notes that a paragraph has become another, and where its words are."""
    words.homes[old] = now
    if sure:
        words.sure.add(old)
    for equal, part in compared(old, now, str, whole=True):
        if equal:
            for step in range(part.a1 - part.a0):
                words.put(old, part.a0 + step, now, part.b0 + step)


def follow(words: WordMap, olds: Sequence[Para], nows: Sequence[Para]) -> None:
    """Finds the other half of paragraphs that were split, and those that were joined to a neighbour."""
    backs = {words.homes[old]: old for old in olds if old in words.homes}
    if len(backs) == len(nows) == len(olds):
        return
    homes = set(backs)
    signs = {old.sign: old for old in olds if old in words.homes and len(old.symbols) >= _LONG}
    for place, now in enumerate(nows):
        if now not in homes and now.sign in signs:
            words.copies.setdefault(signs[now.sign], []).append(now)
        elif now not in homes:
            beside = [backs[n] for n in (*nows[max(place - 1, 0) : place], *nows[place + 1 : place + 2]) if n in backs]
            for old in beside:
                _rest(words, old, now)
    for place, old in enumerate(olds):
        if old not in words.homes:
            for neighbour in (*olds[max(place - 1, 0) : place], *olds[place + 1 : place + 2]):
                if neighbour in words.homes and _rest(words, old, words.homes[neighbour]):
                    words.homes[old] = words.homes[neighbour]
                    break


def _rest(words: WordMap, old: Para, now: Para) -> bool:
    """The words of both that have no place yet, put side by side where they are mostly the same."""
    left = [i for i in range(len(old.symbols)) if (old, i) not in words.words]
    right = [j for j in range(len(now.symbols)) if (now, j) not in words.taken]
    found: list[tuple[int, int]] = []
    for run, other in ((a, b) for a in _runs(left) for b in _runs(right)):
        size = _longest(old.symbols[run[0] : run[-1] + 1], now.symbols[other[0] : other[-1] + 1])
        if size[2] > len(found):
            found = [(run[0] + size[0] + k, other[0] + size[1] + k) for k in range(size[2])]
    if len(found) < _FEWEST or len(found) < _SHARE * min(len(left), len(right)):
        return False
    for i, j in found:
        words.put(old, i, now, j)
    if old not in words.homes and len(found) == len(old.symbols):
        words.sure.add(old)
    return True


def _runs(places: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for place in places:
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs


def _longest(one: Sequence[str], other: Sequence[str]) -> tuple[int, int, int]:
    match = SequenceMatcher(None, one, other, autojunk=False).find_longest_match()
    return match.a, match.b, match.size
