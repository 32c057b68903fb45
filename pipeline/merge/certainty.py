"""Whether words that were found again are surely those of a change: by what stands around them, as often in both."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pipeline.merge.changes import glued

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.merge.nodes import Para
    from pipeline.merge.stretches import Stretch
    from pipeline.merge.wordmap import WordMap


def certain(words: WordMap, old: Para, change: Stretch, now: Para, place: tuple[int, int]) -> bool:
    """Whether words that were found are surely those of the change: by their neighbours, as often in both."""
    if old not in words.sure or _edges(now, place) != _edges(old, (change.a0, change.a1)):
        return False
    if old.symbols == now.symbols:
        return True
    mine, other = _context(old, (change.a0, change.a1)), _context(now, place)
    before, after = mine[0] == other[0], mine[2] == other[2]
    if not _has_digit(mine[1]):
        return before or after
    if before and after:
        return _rank(old, change.a0, mine) == _rank(now, place[0], mine)
    alone = _rank(old, change.a0, mine)[1] == 1 == _rank(now, place[0], other)[1]
    apart = _apart(words, old, range(change.a0 - 1, -1, -1), now) if other[0] == "" else False
    torn = _apart(words, old, range(change.a1, len(old.symbols)), now) if other[2] == "" else False
    behind = mine[2] == "" and _closes(words, old, change.a1, now, place[1])
    return alone and (before or apart) and (after or torn or behind)


def written_on(words: WordMap, para: Para, place: tuple[int, int]) -> bool:
    """Whether a person wrote words directly beside these, which are no number: both then say it together."""
    start, end = place
    said = para.symbols[start:end]
    if _has_digit(said) or not any(word.isalnum() for word in said):
        return False
    beside = [n for n in (start - 1, end) if 0 <= n < len(para.symbols)]
    return any(para.symbols[n].isalnum() and (para, n) not in words.taken for n in beside)


def _closes(words: WordMap, old: Para, end: int, now: Para, there: int) -> bool:
    """Whether the signs that ended the paragraph still follow, and a person wrote on behind them."""
    tail = range(end, len(old.symbols))
    return bool(tail) and all(words.words.get((old, i)) == (now, there + i - end) for i in tail)


def _apart(words: WordMap, old: Para, places: Iterable[int], now: Para) -> bool:
    """Whether the neighbour went to another paragraph, where a person cut this one in two."""
    there = next((words.words.get((old, i)) for i in places if old.symbols[i].isalnum()), None)
    return there is not None and there[0] is not now


def _edges(para: Para, place: tuple[int, int]) -> tuple[bool, bool]:
    """Whether the words are part of a longer number, at their start and at their end."""
    start, end = place
    return end > start and glued(para.atoms, start - 1), end > start and glued(para.atoms, end - 1)


def _has_digit(said: Sequence[str]) -> bool:
    return any(sign.isdigit() for word in said for sign in word)


def _context(para: Para, place: tuple[int, int]) -> tuple[str, tuple[str, ...], str]:
    """The words with the nearest word before and behind them; signs do not count."""
    start, end = place
    before = next((s for s in reversed(para.symbols[:start]) if s.isalnum()), "")
    after = next((s for s in para.symbols[end:] if s.isalnum()), "")
    return before, para.symbols[start:end], after


def _rank(para: Para, place: int, context: tuple[str, tuple[str, ...], str]) -> tuple[int, int]:
    """The how-manieth of the places with this context it is, and of how many."""
    size = len(context[1])
    same = [i for i in range(len(para.symbols) - size + 1) if _context(para, (i, i + size)) == context]
    return Counter(i < place for i in same)[True], len(same)
