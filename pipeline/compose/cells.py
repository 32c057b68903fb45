"""The contents of the cells that a figure was made from, as far as a mark carries them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.marks import MOST_CELLS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.content import Cell, CellRange, Figure

_ADDRESS: Final = re.compile(r"\$?([A-Z]+)\$?([0-9]+)")
_LETTERS: Final = 26

Sheets = dict[tuple[str, str], dict[tuple[int, int], "Cell"]]


def by_sheet(cells: Iterable[Cell]) -> Sheets:
    """The cells by file and sheet, then by row and column."""
    sheets: Sheets = {}
    for cell in cells:
        place = _place(cell.address)
        if place is not None:
            sheets.setdefault((cell.file, cell.sheet), {})[place] = cell
    return sheets


def contents(figure: Figure, sheets: Sheets) -> tuple[Cell, ...]:
    """The cells in a figure's ranges, row by row, the first 200 of them."""
    return inside(figure.cells, sheets)[:MOST_CELLS]


def inside(ranges: Iterable[CellRange], sheets: Sheets) -> tuple[Cell, ...]:
    """The cells in some ranges, each once, in the order of the ranges and row by row."""
    found = (cell for r in ranges for cell in _inside(r, sheets.get((r.file, r.sheet), {})))
    return tuple(dict.fromkeys(found))


def _inside(r: CellRange, sheet: dict[tuple[int, int], Cell]) -> list[Cell]:
    ends = [_place(end) for end in r.ref.split(":")]
    first, last = ends[0], ends[-1]
    if first is None or last is None:
        return []
    if first == last:
        return [sheet[first]] if first in sheet else []
    inside = (p for p in sheet if first[0] <= p[0] <= last[0] and first[1] <= p[1] <= last[1])
    return [sheet[place] for place in sorted(inside)]


def _place(address: str) -> tuple[int, int] | None:
    match = _ADDRESS.fullmatch(address.strip().upper())
    if match is None:
        return None
    column = 0
    for letter in match[1]:
        column = column * _LETTERS + ord(letter) - ord("A") + 1
    return int(match[2]), column
