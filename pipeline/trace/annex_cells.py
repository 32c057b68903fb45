"""Cells with their contents as a table of the annex tells them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from pipeline.trace.listing import cell_told
from pipeline.trace.word import paragraph, row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.content import Cell

NO_CELL: Final = "(không có ô nào)"
FEW: Final = 60
LONG: Final = 300


def head(widths: Sequence[int], heads: Sequence[str]) -> str:
    """The heading row of a table."""
    return row(widths, [paragraph("BangDau", head) for head in heads], heading=True)


def cells_told(cells: Sequence[Cell]) -> Iterator[str]:
    """The cells by sheet, a line a sheet: their addresses and contents."""
    shown = cells[:FEW]
    for (file, sheet), group in groupby(shown, key=lambda c: (c.file, c.sheet)):
        yield f"{file} · {sheet}: " + "; ".join(cell_told(cell, LONG) for cell in group)
    if len(shown) < len(cells):
        yield f"… và {len(cells) - len(shown)} ô nữa"
