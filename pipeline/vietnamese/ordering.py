"""The Vietnamese alphabet: how names are sorted and how sections and points are numbered."""

from __future__ import annotations

import re
import unicodedata

from pipeline.vietnamese.tones import settled

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_POINTS = "abcdđeghiklmnopqrstuvxy"
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip

SortKey = tuple[tuple[tuple[int, int], ...], tuple[int, ...], tuple[bool, ...], str]


def sort_key(text: str) -> SortKey:
    """The key of Vietnamese order: letters first, then tones, then small before capital; numbers by their size."""
    line = settled(unicodedata.normalize("NFC", " ".join(text.split())))
    pieces = re.findall(r"[0-9]+|.", line)
    letters = tuple(_letter(p) for p in pieces)
    return letters, tuple(_tone(p) for p in pieces), tuple(p.isupper() for p in pieces), line


def roman(n: int) -> str:
    """The Roman numeral of a section: 1 is I, 4 is IV."""
    if n < 1:
        raise ValueError(f"no Roman numeral: {n}")
    spelled = ""
    for value, sign in _ROMAN:
        times, n = divmod(n, value)
        spelled += sign * times
    return spelled


def letters(n: int) -> str:
    """The letter of the n-th point in a clause (a b c d đ e g …), without its bracket; after y come aa, ab."""
    if n < 1:
        raise ValueError(f"no letter: {n}")
    rest, place = divmod(n - 1, len(_POINTS))
    return (letters(rest) if rest else "") + _POINTS[place]


def _letter(piece: str) -> tuple[int, int]:
    """Signs before numbers before letters, the alphabet before letters of other tongues."""
    if piece.isascii() and piece.isdigit():
        return 1, int(piece)
    marks = unicodedata.normalize("NFD", piece.lower())
    letter = unicodedata.normalize("NFC", "".join(m for m in marks if m not in _TONES))
    if letter in _ALPHABET:
        return 2, _ALPHABET.index(letter)
    return (3 if piece.isalpha() else 0), ord(piece)


def _tone(piece: str) -> int:
    return max((_TONES.get(m, 0) for m in unicodedata.normalize("NFD", piece)), default=0)
