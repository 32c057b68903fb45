"""The labels that Word computes for numbered paragraphs: “1.”, “a)”, “II.”."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pipeline.outline.numbering import LEVELS, Level, NumberedList

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.outline.numbering import Numbering

_PLACEHOLDER: Final = re.compile(r"%([1-9])")
_SYMBOL: Final = re.compile("[\uf000-\uf0ff]")
_ROMAN: Final = tuple(
    zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"),
        strict=True,
    )
)
_MOST_ROMAN: Final = 32_767  # where Word stops, as it does at thirty letters in a row
_MOST_LETTERS: Final = 30


@dataclass(slots=True)
class Counters:
    """Where each family of lists stands, as the story is read."""

    lists: Numbering
    standing: dict[str, list[int | None]] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)


def next_label(counters: Counters, list_id: str, level: int) -> str:
    """The label of the next paragraph of this list and level; empty where the list is unknown."""
    numbered = counters.lists.get(list_id)
    if numbered is None or not 0 <= level < LEVELS:
        return ""
    standing = counters.standing.setdefault(numbered.family, [None] * LEVELS)
    _begin_anew(counters, list_id, numbered, level, standing)
    _step(numbered, level, standing)
    return _label(numbered, level, standing)


def _begin_anew(
    counters: Counters, list_id: str, numbered: NumberedList, level: int, standing: list[int | None]
) -> None:
    if level in numbered.begun and (list_id, level) not in counters.begun:
        counters.begun.add((list_id, level))
        standing[level] = None


def _step(numbered: NumberedList, level: int, standing: list[int | None]) -> None:
    for above in range(level):
        if standing[above] is None:
            standing[above] = _start(numbered, above)
    current = standing[level]
    standing[level] = _start(numbered, level) if current is None else current + 1
    for below in range(level + 1, LEVELS):
        restart = numbered.levels.get(below, Level()).restart
        if restart is None or (restart != 0 and level < restart):
            standing[below] = None


def _start(numbered: NumberedList, level: int) -> int:
    return numbered.begun.get(level, numbered.levels.get(level, Level()).start)


def _label(numbered: NumberedList, level: int, standing: list[int | None]) -> str:
    shown = numbered.levels.get(level)
    if shown is None or shown.format == "none":
        return ""
    if shown.format == "bullet":
        return _SYMBOL.sub("•", shown.text)

    def number(match: re.Match[str]) -> str:
        index = int(match[1]) - 1
        style = "decimal" if shown.legal else numbered.levels.get(index, Level()).format
        return _FORMATS.get(style, str)(standing[index] or 0)

    return _PLACEHOLDER.sub(number, shown.text)


def _roman(number: int) -> str:
    if number > _MOST_ROMAN:
        return str(number)
    written = ""
    for value, letters in _ROMAN:
        written += letters * (number // value)
        number %= value
    return written


def _letter(number: int) -> str:
    if number < 1:
        return ""
    return chr(ord("A") + (number - 1) % 26) * ((number - 1) // 26 % _MOST_LETTERS + 1)


_FORMATS: Final[dict[str, Callable[[int], str]]] = {
    "decimal": str,
    "decimalZero": lambda n: f"{n:02d}",
    "upperRoman": _roman,
    "lowerRoman": lambda n: _roman(n).lower(),
    "upperLetter": _letter,
    "lowerLetter": lambda n: _letter(n).lower(),
    "none": lambda _: "",
}
