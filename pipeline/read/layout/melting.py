"""A row of cells as lines: one, or one for each count of its wide part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.read.lines import YEAR, Entry, Line
from pipeline.read.values.numbers import BLANKS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.read.layout.columns import Match
    from pipeline.read.layout.wide import WideColumn
    from pipeline.spec import Wide
    from pipeline.spreadsheet import Grid


def melted(
    match: Match, grid: Grid, row: int, entries: Mapping[int, Entry], year: int | None
) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """The lines of a row, given its entries by column place, and beside them those of its counts without a number.

    A blank count gives no line, since blank is not zero; one that cannot be read gives its line without a value, so
    that what is made of it knows of the cell. Of a row without any count nobody can say what was left blank.
    """
    own = {name: entries[heading.column] for name, heading in match.found.items()}
    base = {c.name: own.get(c.name, Entry(None)) for c in match.sheet.columns}
    base[YEAR] = with_year(own.get(YEAR), year)
    wide = match.sheet.wide
    if wide is None:
        return (Line(row, base),), ()
    every = tuple(
        Line(row, {**base, **_labels(grid, wide, column), wide.value: entries[column.heading.column]})
        for column in match.wide.columns
    )
    told = tuple(line for line in every if _is_told(line.entries[wide.value]))
    return told, tuple(line for line in every if line not in told) if told else ()


def _is_told(entry: Entry) -> bool:
    return entry.value is not None or _is_unreadable(entry)


def _is_unreadable(entry: Entry) -> bool:
    return entry.cell is not None and entry.cell.raw.strip() not in {"", *BLANKS}


def with_year(own: Entry | None, year: int | None) -> Entry:
    """The row's own year, else the folder's; one that was typed and cannot be read is not replaced."""
    typed = own is not None and own.cell is not None and own.cell.raw
    return own if own is not None and typed else Entry(year)


def only_own_years(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines without the folder's year where some of the sheet's rows tell their own: a blank there is not known."""
    if all(line.entries[YEAR].cell is None for line in lines):
        return tuple(lines)
    return tuple(
        line if line.entries[YEAR].cell else Line(line.row, {**line.entries, YEAR: Entry(None)}) for line in lines
    )


def _labels(grid: Grid, wide: Wide, column: WideColumn) -> dict[str, Entry]:
    heading = grid.cell(*grid.anchor(column.heading.row, column.heading.column))
    return {wide.term: Entry(column.term, heading), wide.group: Entry(column.group, heading)}
