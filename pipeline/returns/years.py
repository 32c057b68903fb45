"""The year that a return tells by its titles, its rows and its dates, where it is not that of its folder."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.read.lines import YEAR
from pipeline.returns.kinds import counts_by_unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.content import Cell
    from pipeline.read.lines import Extract
    from pipeline.spreadsheet import Grid

_TITLED: Final = re.compile(r"\bnăm\s+((?:19|20|21)[0-9]{2})\b(?!\s*[-–—])", re.IGNORECASE)
_DATED: Final = re.compile(r"\bngày\b.{0,12}\btháng\b.{0,12}\bnăm\s+((?:19|20|21)[0-9]{2})\b", re.IGNORECASE)
_SHORT: Final = 60


def other_year(grids: Sequence[Grid], extracts: Sequence[Extract], year: int) -> tuple[int, Cell] | None:
    """The other year that a return tells, with a cell that says so; None where it tells its folder's, or no year.

    The rows' own years count before titles, which nobody changes in last year's file, and these before the dates at
    which it was signed: those may well be of a later year.
    """
    told = list(_rows(extracts)) or list(_titles(extracts))
    if told:
        return None if any(named == year for named, _ in told) else told[0]
    signed = list(_dates(grids))
    return signed[0] if signed and all(named < year for named, _ in signed) else None


def odd_rows(extracts: Iterable[Extract], year: int) -> tuple[tuple[int, Cell], ...]:
    """The rows of other years, each with the cell that says so."""
    return tuple(dict.fromkeys(told for told in _rows(extracts) if told[0] != year))


def without_rows(extract: Extract, odd: Sequence[tuple[int, Cell]]) -> Extract:
    """The worksheet without the rows of other years."""
    places = {(cell.sheet, cell.address) for _, cell in odd}
    if not places:
        return extract
    cells = [(line, entry.cell if (entry := line.entries.get(YEAR)) else None) for line in extract.lines]
    kept = [line for line, cell in cells if cell is None or (cell.sheet, cell.address) not in places]
    return replace(extract, lines=kept)


def _rows(extracts: Iterable[Extract]) -> Iterator[tuple[int, Cell]]:
    for extract in extracts:
        for line in extract.lines if counts_by_unit(extract.sheet) else ():
            entry = line.entries.get(YEAR)
            if entry and entry.cell and isinstance(entry.value, int):
                yield entry.value, entry.cell


def _titles(extracts: Iterable[Extract]) -> Iterator[tuple[int, Cell]]:
    """The years that lines above a table name, each line only one; dates are no titles."""
    for extract in extracts:
        first = extract.lines[0].row if extract.lines else 0
        for row, column, text in _texts(extract.grid, first):
            years = set(_TITLED.findall(_DATED.sub("", text)))
            if len(years) == 1:
                yield int(years.pop()), extract.grid.cell(row, column)


def _dates(grids: Iterable[Grid]) -> Iterator[tuple[int, Cell]]:
    for grid in grids:
        for row, column, text in _texts(grid, len(grid.rows)):
            if len(text) <= _SHORT and (match := _DATED.search(text)):
                yield int(match[1]), grid.cell(row, column)


def _texts(grid: Grid, rows: int) -> Iterator[tuple[int, int, str]]:
    for row in range(rows):
        for column, value in enumerate(grid.rows[row]):
            if isinstance(value, str):
                yield row, column, value
