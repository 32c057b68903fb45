"""Rows that head a section of a table, also where the section's sums stand in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.read.layout.body import serial
from pipeline.read.layout.row_signs import first_words
from pipeline.read.letters import letters_of
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pipeline.read.layout.body import Body

_ROMAN: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")
_LETTERS: Final = ("ABCDEGHIKLMNOP", "ABCDEFGHIJKLMNOP", "ABCDĐEGHIKLMNOP")
_ORDERS: Final = (_ROMAN, *map(tuple, _LETTERS))
_UNMARKED: Final = 9
_BEFORE: Final = re.compile(r"([IVX]{1,5}|[A-ZĐ])\s*[-.)/:]\s*\S.*", re.DOTALL)
_ALONE: Final = re.compile(r"([IVX]{1,5}|[A-ZĐ])[.)]?")
_GROUPS: Final = (b"khoi", b"cum", b"nhom")
_GROUP: Final = re.compile(r"(khối|cụm|nhóm) .*", re.DOTALL)


def sections(body: Body, rows: Sequence[int]) -> Mapping[int, int]:
    """Those of the rows that may head sections: by marks in their order, I, II or A, B, or by a name; with levels."""
    found = _in_order({row: mark for row in rows if (mark := _mark(body, row))})
    if body.serials:
        found |= {row: _UNMARKED for row in rows if row not in found and _names_group(body, row)}
    return found


def with_parts(heads: Mapping[int, int], figures: Iterable[int]) -> frozenset[int]:
    """The heads below which a row of figures stands before the next head of their level or a higher one.

    A row of figures that only looks like a head, since every row is numbered so, has none below it.
    """
    found: set[int] = set()
    waiting: list[int] = []
    for row in sorted({*heads, *figures}):
        if row in heads:
            waiting = [*(head for head in waiting if heads[head] < heads[row]), row]
        else:
            found |= set(waiting)
            waiting = []
    return frozenset(found)


def marks(texts: Sequence[str]) -> Iterator[str]:
    """Those of the texts that may be the mark or the name of a section, wherever they stand in their row."""
    for text, letters in zip(texts, letters_of(texts), strict=True):
        words = text.strip()
        named = letters.startswith(_GROUPS) and _GROUP.fullmatch(fold(text))
        if named or _BEFORE.fullmatch(words) or _ALONE.fullmatch(words):
            yield text


def _mark(body: Body, row: int) -> str:
    number = serial(body, row)
    if isinstance(number, str) and (alone := _ALONE.fullmatch(number.strip())):
        return alone[1]
    before = _BEFORE.fullmatch(first_words(body.grid.rows[row])[1]) if number is None else None
    return before[1] if before else ""


def _in_order(marks: Mapping[int, str]) -> dict[int, int]:
    """The rows whose mark follows the last one of its order, or begins it."""
    last: dict[int, int] = {}
    found: dict[int, int] = {}
    for row, mark in marks.items():
        places = ((n, order.index(mark)) for n, order in enumerate(_ORDERS) if mark in order)
        levels = [n for n, place in places if place in {0, last.get(n, -1) + 1}]
        last |= {n: _ORDERS[n].index(mark) for n in levels}
        if levels:
            found[row] = 0 if levels[0] == 0 else 1
    return found


def _names_group(body: Body, row: int) -> bool:
    """Whether a row without a serial number, among rows that have one, names a group of units."""
    words = first_words(body.grid.rows[row])[1]
    return serial(body, row) is None and bool(_GROUP.fullmatch(fold(words)))
