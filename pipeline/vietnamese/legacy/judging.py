"""Whether a text is in an old encoding: every word that it would change must then be a Vietnamese syllable."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.vietnamese.legacy.encodings import IN_UNICODE_TOO, SCHEMES, VNI, Scheme
from pipeline.vietnamese.legacy.syllables import is_syllable, usual, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_UNICODE_ONLY: Final = re.compile(
    "[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u0300-\u0323]"
)
_SOME_SIGN: Final = re.compile(
    "["
    + "".join(
        re.escape(c) for s in SCHEMES for c in sorted(set("".join(s.letters)) - IN_UNICODE_TOO) if not c.isascii()
    )
    + "]"
)


def _pairs(scheme: Scheme) -> re.Pattern[str]:
    """The pairs of letters that Unicode never has, looked for by their second one, which is far quicker."""
    marks: dict[str, str] = {}
    for sign in scheme.letters:
        if len(sign) > 1 and scheme.decisive.fullmatch(sign):
            marks[sign[0]] = marks.get(sign[0], "") + sign[1]
    behind = "|".join(f"(?<={base}[{found}])" for base, found in marks.items())
    return re.compile(f"[{''.join(sorted(set(''.join(marks.values()))))}](?:{behind})")


_SOME_PAIR: Final = _pairs(VNI)
_CAPITAL_FONT: Final = re.compile(r"\.vn.*h", re.IGNORECASE)
_PARTS: Final = re.compile(r"[\s,.;:/()“”\"'+-]+|[^\s,.;:/()“”\"'+-]+")
_SYMBOLS: Final = frozenset("µªº")
"""Letters to Unicode that are signs to a reader: micro, and the marks of ordinal numbers."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as an old encoding reads it; `words` is how many of its words only that encoding explains."""

    scheme: Scheme
    text: str
    words: int


def may_be_old(text: str) -> bool:
    """Whether a long text holds any sign of an old encoding: quick, and sometimes true of a text that is none."""
    return _SOME_SIGN.search(text) is not None or _SOME_PAIR.search(text) is not None


def is_decisive(text: str) -> bool:
    """Whether the text holds a sign that Vietnamese in Unicode never has, and none that only Unicode has."""
    return not has_unicode_only(text) and any(scheme.decisive.search(text) for scheme in SCHEMES)


def read(text: str, schemes: Iterable[Scheme] = SCHEMES) -> Reading | None:
    """The best clean reading of a text as one of the encodings; None where it has none or is in Unicode already."""
    if has_unicode_only(text):
        return None
    readings = [r for scheme in schemes if (r := _reading(text, scheme))]
    return max(readings, key=lambda r: (_usual(r.text), r.words), default=None)


def reads_better(reading: Reading, text: str) -> bool:
    """Whether the reading has more usual words than the text as it stands."""
    return _usual(reading.text) > _usual(text)


def decoded(text: str, scheme: Scheme) -> str:
    """The text in Unicode word by word; a sign that stands alone, such as the dot between two words, is no letter."""
    return "".join(new for _, new in words_read(text, scheme))


def shown_capital(font: str) -> bool:
    """Whether a font shows all letters as capitals, as .VnTimeH does."""
    return _CAPITAL_FONT.fullmatch(font.strip()) is not None


def words_read(text: str, scheme: Scheme) -> tuple[tuple[str, str], ...]:
    """The words of a text and what stands between them, each as it is typed and as the encoding reads it."""
    return tuple((old, _word(old, scheme)) for old in _PARTS.findall(text))


def is_clean(word: str) -> bool:
    """Whether the letters of a decoded word are syllables, or the capitals of an abbreviation such as VKSNDTC, CSTĐ."""
    parts = words_of(word)
    left = re.sub(r"[^\W_]+", "", word)
    return bool(parts) and left.isascii() and all(is_syllable(part) or part.isupper() for part in parts)


def has_unicode_only(text: str) -> bool:
    """Whether the text holds a letter that no old encoding can show, such as ổ."""
    return _UNICODE_ONLY.search(text) is not None


def _reading(text: str, scheme: Scheme) -> Reading | None:
    parts = words_read(text, scheme)
    changed = [(old, new) for old, new in parts if old != new]
    if not changed or not all(is_clean(new) for _, new in changed):
        return None
    words = sum(len(old) > 1 and scheme.decisive.search(old) is not None for old, _ in changed)
    return Reading(scheme, "".join(new for _, new in parts), words)


def _word(old: str, scheme: Scheme) -> str:
    alone = len(old) == 1 and (not old.isalpha() or old in _SYMBOLS)
    return old if alone else scheme.decoded(old)


def _usual(text: str) -> int:
    return sum(word.casefold() in usual() for word in words_of(text))
