"""The number that a label stands for: 3 for “III.”, “3.” and “(3)”, 5 for “đ)”."""

from __future__ import annotations

import re
from typing import Final

from pipeline.vietnamese import letters, roman

MOST: Final = 60
POINTS: Final = tuple(letters(n) for n in range(1, MOST))
ROMANS: Final = tuple(roman(n) for n in range(1, MOST))


def number(label: str) -> int | None:
    """The number of a label in Roman or Arabic numerals; None where it has neither."""
    plain = re.sub(r"[^\w]", "", label)
    if plain.upper() in ROMANS:
        return ROMANS.index(plain.upper()) + 1
    return int(plain) if plain.isdecimal() else None


def parts_of(label: str) -> tuple[int, ...]:
    """The numbers of a label in several parts: 2, 1 for “2.1.”."""
    return tuple(int(n) for n in re.findall(r"\d+", label))


def letter(label: str) -> str:
    """The letter of a point's label: đ for “đ)”."""
    return re.sub(r"[^\w]", "", label).lower()


def follows(here: int, standing: tuple[int, ...]) -> bool:
    """Whether the number is next in a list that stands at one of these (nowhere: then 1 is next)."""
    return here - 1 in (standing or (0,))


def stand(here: int, standing: tuple[int, ...]) -> tuple[int, ...]:
    """Where a list stands after this number: a wrong one may be a slip, or the rest may go on from it."""
    return (here,) if follows(here, standing) else (here, (standing or (0,))[0] + 1)
