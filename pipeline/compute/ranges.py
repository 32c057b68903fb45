"""Cells gathered into the ranges that a figure refers to."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from pipeline.content import Cell, CellRange

if TYPE_CHECKING:
    from collections.abc import Iterable

_ADDRESS = re.compile(r"([A-Z]+)(\d+)")


def ranges(cells: Iterable[Cell | None]) -> tuple[CellRange, ...]:
    """The cells as ranges, sorted; cells that follow one another in a column are one range."""
    known = sorted({_place(cell) for cell in cells if cell is not None})
    return tuple(
        CellRange(file, sheet, f"{letters}{first}" if first == last else f"{letters}{first}:{letters}{last}")
        for (file, sheet, _, letters), rows in groupby(known, key=lambda p: p[:4])
        for first, last in _runs([row for *_, row in rows])
    )


def _place(cell: Cell) -> tuple[str, str, int, str, int]:
    match = _ADDRESS.fullmatch(cell.address)
    if match is None:
        raise ValueError(f"not a cell address: {cell.address}")
    letters, row = match.groups()
    return cell.file, cell.sheet, len(letters), letters, int(row)


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for row in rows:
        if out and row == out[-1][1] + 1:
            out[-1] = (out[-1][0], row)
        else:
            out.append((row, row))
    return out
