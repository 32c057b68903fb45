"""A worksheet with its rows as columns, for tables with the awards down and the units across."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from pipeline.content import Cell
from pipeline.findings import CellPlace
from pipeline.spreadsheet import Grid, Merge, address, column_letters, raw

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from pipeline.content import Paragraph
    from pipeline.spreadsheet import Looks, Pieces, Position


class TurnedGrid(Grid):
    """A grid whose row r is the worksheet's column r; places and cells are named as they stand in the worksheet."""

    __slots__ = ()

    def place(self, row: int, column: int) -> CellPlace:
        """The place in the worksheet."""
        return CellPlace(self.file, self.sheet, address(column, row))

    def cell(self, row: int, column: int) -> Cell:
        """The cell of the worksheet."""
        told = self.corrected.get((row, column), "") if self.corrected else ""
        return Cell(self.file, self.sheet, address(column, row), raw(self.at(row, column)), told)


class _TurnedLooks:
    __slots__ = ("_looks", "_percents", "_raised")

    def __init__(self, looks: Looks) -> None:
        self._looks = looks
        self._percents = cache(lambda: frozenset(at[::-1] for at in looks.percents()))
        self._raised = cache(lambda: {at[::-1]: pieces for at, pieces in looks.raised().items()})

    def paragraphs(self, at: Position) -> tuple[Paragraph, ...]:
        return self._looks.paragraphs(at[::-1])

    def is_percent(self, at: Position) -> bool:
        return self._looks.is_percent(at[::-1])

    def percents(self) -> Collection[Position]:
        return self._percents()

    def raised(self) -> Mapping[Position, Pieces]:
        return self._raised()

    def number_format(self, at: Position) -> str:
        return self._looks.number_format(at[::-1])

    def font(self, at: Position) -> str:
        return self._looks.font(at[::-1])


def turned(grid: Grid) -> TurnedGrid:
    """The grid with its rows as columns."""
    anchors = {(column, row): _turned(merge) for (row, column), merge in grid.anchors.items()}
    return TurnedGrid(
        grid.file,
        grid.sheet,
        tuple(zip(*grid.rows, strict=True)),
        tuple(map(_turned, grid.merges)),
        anchors,
        looks=_TurnedLooks(grid.looks),
        hidden=grid.hidden,
        hidden_rows=grid.hidden_columns,
        hidden_columns=grid.hidden_rows,
        untold=grid.untold,
        from_1904=grid.from_1904,
        corrected={at[::-1]: told for at, told in grid.corrected.items()},
        notes={at[::-1]: told for at, told in grid.notes.items()},
    )


def line_name(grid: Grid, row: int) -> str:
    """A row of the grid as the worksheet's user knows it."""
    return f"cột {column_letters(row)}" if isinstance(grid, TurnedGrid) else f"dòng {row + 1}"


def _turned(merge: Merge) -> Merge:
    return Merge(merge.left, merge.top, merge.right, merge.bottom)
