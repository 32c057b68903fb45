"""Sentences of a passage, and stretches of it that are somebody else's words: quotations and symbols."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import pairwise
from typing import Final

_END: Final = re.compile(r"(?<=[.!?…])[”\")]*\s+(?=[“\"(]?[A-ZĐÀ-Ỹ])")
_SHORT: Final = re.compile(r"\b(?:TP|TX|TT|P|Q|KT|TM|TL|Đ/c|ThS|TS|GS|v\.v|tr)\.\s+$")
_QUOTED: Final = re.compile(r"“[^“”]{1,600}”|\"[^\"]{1,300}\"|«[^»]{1,300}»")
_LONGEST: Final = 220
_LONGEST_WORD: Final = 40
_ABBREVIATION: Final = 8
_HIDDEN: Final = "\u25cc"


@lru_cache(maxsize=1 << 12)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each sentence; a dot after TP. and its like ends none."""
    cuts = [m.end() for m in _END.finditer(text) if not _SHORT.search(text, max(0, m.end() - _ABBREVIATION), m.end())]
    bounds = [0, *cuts, len(text)]
    return tuple((a, b) for a, b in pairwise(bounds) if a < b)


def sentence(text: str, start: int, end: int | None = None) -> str:
    """The sentence that holds the stretch; of a very long one, the words around it."""
    last = start if end is None else end
    spans = sentences(text)
    first = spans[max(0, bisect_right(spans, start, key=lambda s: s[0]) - 1)][0] if spans else 0
    close = sentence_end(text, last - 1)
    if close - first <= _LONGEST:
        return text[first:close].strip()
    left = max(first, start - 80)
    right = min(close, max(last + 60, left + _LONGEST))
    return text[_word_start(text, left) : _word_end(text, right)].strip()


def sentence_end(text: str, at: int) -> int:
    """Where the sentence ends that holds this place."""
    spans = sentences(text)
    after = bisect_right(spans, at, key=lambda s: s[1])
    return spans[after][1] if after < len(spans) else len(text)


@lru_cache(maxsize=1 << 12)
def unquoted(text: str) -> str:
    """The text of equal length in which nothing stands between quotation marks."""
    return _QUOTED.sub(lambda m: m[0][0] + _HIDDEN * (len(m[0]) - 2) + m[0][-1], text)


def _word_start(text: str, at: int) -> int:
    least = at - _LONGEST_WORD
    while max(0, least) < at < len(text) and not text[at - 1].isspace():
        at -= 1
    return at


def _word_end(text: str, at: int) -> int:
    most = min(len(text), at + _LONGEST_WORD)
    while at < most and not text[at].isspace():
        at += 1
    return at
