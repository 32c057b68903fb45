"""What a worksheet's XML tells and the values alone do not: extent, broken cells, merges, formats and styled text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.ooxml import local_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.ooxml import Element

MOST_CELLS = 20_000_000

Position = tuple[int, int]
_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")


@dataclass(frozen=True, slots=True)
class Broken:
    """A cell without a value: an Excel error (`error`), or a formula whose result was never stored."""

    error: str = ""
    formula: str = ""

    def __str__(self) -> str:
        return self.error or f"={self.formula}"


@dataclass(frozen=True, slots=True)
class Merge:
    """A merged range, by its first and last row and column, counted from 0."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Scan:
    """One worksheet's XML in short; positions are (row, column) from 0, `cells` the filled cells’ XML."""

    rows: int = 0
    columns: int = 0
    broken: Mapping[Position, Broken] = field(default_factory=dict)
    merges: tuple[Merge, ...] = ()
    cells: Mapping[Position, Element] = field(default_factory=dict)

    @property
    def too_large(self) -> bool:
        """Whether reading every cell up to the last one would fill the memory."""
        return self.rows * self.columns > MOST_CELLS


def scan(root: Element) -> Scan:
    """The scan of a worksheet's root element."""
    cells = dict(_cells(root))
    broken = {at: fault for at, cell in cells.items() if (fault := _broken(cell))}
    rows = max((row for row, _ in cells), default=-1) + 1
    columns = max((column for _, column in cells), default=-1) + 1
    return Scan(rows, columns, broken, _merges(root), cells)


def position(reference: str) -> Position | None:
    """The row and column of an address such as F12, from 0."""
    match = _REFERENCE.fullmatch(reference.strip())
    return (int(match[2]) - 1, column_number(match[1])) if match else None


def column_number(letters: str) -> int:
    """The number of a column from 0: A is 0, AA is 26."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def column_letters(column: int) -> str:
    """The letters of a column that is counted from 0."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def address(row: int, column: int) -> str:
    """A cell as Excel writes it."""
    return f"{column_letters(column)}{row + 1}"


def _cells(root: Element) -> list[tuple[Position, Element]]:
    """Cells with content; one without an address stands after the one before it."""
    found: list[tuple[Position, Element]] = []
    row = -1
    for line in root.iter("{*}row"):
        row = int(line.get("r") or row + 2) - 1
        column = -1
        for cell in line.iterchildren("{*}c"):
            at = position(cell.get("r") or "") or (row, column + 1)
            column = at[1]
            if len(cell):
                found.append((at, cell))
    return found


def _broken(cell: Element) -> Broken | None:
    value, formula = cell.find("{*}v"), cell.find("{*}f")
    if cell.get("t") == "e":
        return Broken(error=(value.text if value is not None else None) or "#N/A")
    if formula is None or cell.get("t") == "str" or (value is not None and value.text):
        return None
    return Broken(formula=formula.text or "…")


def _merges(root: Element) -> tuple[Merge, ...]:
    return tuple(m for e in root.iter("{*}mergeCell") if (m := _merge(e)))


def _merge(element: Element) -> Merge | None:
    first, _, last = (element.get("ref") or "").partition(":")
    start, end = position(first), position(last)
    return Merge(start[0], start[1], end[0], end[1]) if local_name(element) and start and end else None
