"""Names as the words that a file name or a title may hold: without marks, abbreviations written out."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from pipeline.vietnamese import fold, unaccented

Words = tuple[str, ...]

_WORD: Final = re.compile(r"[a-z]+|[0-9]+")
_PROCURACY: Final = ("vien", "kiem", "sat", "nhan", "dan")
_SHORT: Final = {
    "vksnd": _PROCURACY, "vks": _PROCURACY, "ksnd": _PROCURACY[1:], "kv": ("khu", "vuc"),
    "tp": ("thanh", "pho"), "tx": ("thi", "xa"),
}  # fmt: skip
_FEWEST_LETTERS: Final = 3


@lru_cache(maxsize=1 << 14)
def words_of(text: str) -> Words:
    """The words and numbers of a text: “VKSND KV1” and “Viện kiểm sát nhân dân khu vực 01” have the same."""
    found = _WORD.findall(unaccented(fold(text)))
    return tuple(
        word for one in found for word in _SHORT.get(one, (one.lstrip("0") or "0" if one[0].isdigit() else one,))
    )


def without_office(words: Words) -> Words:
    """The words after “Viện kiểm sát nhân dân”, where more than one follows; else none."""
    rest = words[len(_PROCURACY) :]
    return rest if words[: len(_PROCURACY)] == _PROCURACY and len(rest) > 1 else ()


def is_telling(words: Words) -> bool:
    """Whether the words stand for nothing else by chance: two, or one of three letters."""
    return len(words) > 1 or (len(words) == 1 and words[0].isalpha() and len(words[0]) >= _FEWEST_LETTERS)


def stretches(words: Words, longest: int) -> list[tuple[range, Words]]:
    """Every stretch of the words, up to the longest."""
    ends = ((i, j) for i in range(len(words)) for j in range(i + 1, min(i + longest, len(words)) + 1))
    return [(range(i, j), words[i:j]) for i, j in ends]
