"""Where two texts part: words that only one of them has, between words that both have."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import chain
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.keep.matching_words import Word

_BETWEEN: Final = "¦"
_SIGNS: Final = ".,/"


@dataclass(frozen=True, slots=True)
class Gap:
    """The places of words that only one side has, between words that both have."""

    old: range
    new: tuple[int, ...]


def gaps(old: Sequence[Word], new: Sequence[Word]) -> tuple[tuple[Gap, ...], int]:
    """The gaps in reading order, and how many words stand in long stretches that both have."""
    matcher = SequenceMatcher(None, [w.text for w in old], [w.text for w in new], autojunk=False)
    found = [
        Gap(range(a, b), tuple(_slid(range(c, d), new) if a == b else range(c, d)))
        for tag, a, b, c, d in matcher.get_opcodes()
        if tag != "equal"
    ]
    return tuple(found), sum(block.size for block in matcher.get_matching_blocks() if block.size > len(_SIGNS))


def reads_alike(old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether both say the same signs; where one has a new word the other may have none, or a sign between figures."""
    one, other = (f"{_BETWEEN.join(side)}{_BETWEEN}" for side in (old, new))
    i = j = 0
    while i < len(one) and j < len(other):
        if one[i] == other[j]:
            i, j = i + 1, j + 1
        elif _BETWEEN not in (one[i], other[j]):
            return False
        else:
            i, j = _stepped(one, i, other[j]), _stepped(other, j, one[i])
    return i == len(one) and j == len(other)


def without_moved(
    found: Sequence[Gap], left: set[int], old: Sequence[Word], new: Sequence[Word]
) -> tuple[list[Gap], set[int]]:
    """The gaps and the words left over without cells that stand elsewhere on their page, or go on at the next."""
    rest, kept = set(left), []
    for gap in found:
        place = () if gap.new else _elsewhere([old[n] for n in gap.old], sorted(rest), new)
        rest.difference_update(place)
        if not place:
            kept.append(gap)
    return kept, rest


def _elsewhere(cells: Sequence[Word], left: Sequence[int], new: Sequence[Word]) -> Sequence[int]:
    """The places of the same words, one behind the other; figures alone are not looked for, two may be exchanged."""
    said = [word.text for word in cells]
    if not all(word.row for word in cells) or not any(text.isalpha() for text in said):
        return ()
    runs = (left[n : n + len(said)] for n in range(len(left) - len(said) + 1))
    return next((r for r in runs if r[-1] - r[0] < len(r) and [new[n].text for n in r] == said), ())


def _stepped(text: str, at: int, sign: str) -> int:
    """The place behind what may be passed over against the other side's sign."""
    return at + (text[at] == _BETWEEN or (text[at] in _SIGNS and sign == _BETWEEN))


def _slid(run: range, words: Sequence[Word]) -> range:
    """The same stretch moved along equal words to where a page begins, else a line: there a page breaks the text."""
    return max(chain([run], _slides(run, words)), key=lambda r: _worth(r, words))


def _slides(run: range, words: Sequence[Word]) -> Iterator[range]:
    start, end = run.start, run.stop
    while start > 0 and words[start - 1].text == words[end - 1].text:
        start, end = start - 1, end - 1
        yield range(start, end)
    start, end = run.start, run.stop
    while end < len(words) and words[start].text == words[end].text:
        start, end = start + 1, end + 1
        yield range(start, end)


def _worth(run: range, words: Sequence[Word]) -> tuple[bool, bool, bool]:
    first, last = words[run.start], words[run.stop - 1]
    before = words[run.start - 1] if run.start else None
    after = words[run.stop] if run.stop < len(words) else None
    return (
        before is None or before.page != first.page,
        before is None or before.line != first.line,
        after is None or after.line != last.line,
    )
