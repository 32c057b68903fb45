"""Which of the known names a misspelt one is: each of its words must be nearly the same, each number the very same."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from pipeline.vietnamese import fold, unaccented

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_WORD: Final = re.compile(r"[^\W_]+")
_LAST_Y: Final = re.compile(r"y(?![^\W_])")
_NOTE: Final = re.compile(r"\s*\([0-9*]{1,2}\)\s*$")
_SOUNDS: Final = str.maketrans("xn", "sl")
_FILLING: Final = frozenset({"cua", "so", "cac", "ve", "va", "cho"})
_ROMAN: Final = ("i", "ii", "iii", "iv", "v", "", "vii", "viii", "ix", "x")  # VI is also “vị”
_NUMBERS: Final = {sign: n for n, sign in enumerate(_ROMAN, 1) if sign} | {"nhat": 1, "nhi": 2, "ba": 3}
_ALIKE: Final = 0.75
_CLEARLY: Final = 0.03
_LONG: Final = 5


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name that this one clearly is with a slip in it; empty where none is, or several may be."""
    near = near_names(name, known)
    return near[0] if len({_plain(n) for n in near}) == 1 else ""


def near_names(name: str, known: Iterable[str]) -> list[str]:
    """The known names that are as near to this one as any, the nearest first."""
    found = sorted(((likeness, k) for k in known if (likeness := _likeness(name, k))), key=lambda pair: -pair[0])
    return [k for likeness, k in found if likeness >= found[0][0] - _CLEARLY]


def _likeness(one: str, other: str) -> float:
    """How like two names are, from 0 to 1; 0 where a word or a number is another one."""
    first, second = _plain(one), _plain(other)
    matcher = SequenceMatcher(None, first, second)
    if not first or not second or matcher.real_quick_ratio() < _ALIKE - _CLEARLY:
        return 0
    a, b = _WORD.findall(first), _WORD.findall(second)
    is_near = "".join(a) == "".join(b) or _words_near(a, b) or _words_near(_telling(a), _telling(b))
    return matcher.ratio() if is_near else 0


def _words_near(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether the words are nearly the same one by one; a long name may have one more, or one less."""
    if len(a) < len(b):
        a, b = b, a
    if len(a) - len(b) == 1 and len(a) >= _LONG:
        return any(_words_near([*a[:n], *a[n + 1 :]], b) for n in range(len(a)) if _number(a[n]) is None)
    return bool(a) and all(x == y or _same_word(x, y) for x, y in zip_longest(a, b, fillvalue=""))


def _same_word(x: str, y: str) -> bool:
    numbers = _number(x), _number(y)
    if numbers != (None, None):
        return numbers[0] == numbers[1]
    x, y = x.translate(_SOUNDS), y.translate(_SOUNDS)
    return sorted(x) == sorted(y) or SequenceMatcher(None, x, y).ratio() >= _ALIKE


def _number(word: str) -> tuple[object, ...] | None:
    """The number that a word is or holds, with the letters beside it: 3, III, ba; P1."""
    if word in _NUMBERS:
        return "", str(_NUMBERS[word]), ""
    found = re.fullmatch(r"([a-z]*?)0*([0-9]+)([a-z]*)", word)
    return found.groups() if found else (word,) if any(map(str.isdecimal, word)) else None


def _telling(words: Sequence[str]) -> list[str]:
    return [word for word in words if word not in _FILLING]


def _plain(name: str) -> str:
    return _LAST_Y.sub("i", unaccented(fold(_NOTE.sub("", name))))
