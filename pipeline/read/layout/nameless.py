"""Columns of a table of awards that hold numbers while the cell for their own label is blank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.read.layout.labels import bare
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.read.layout.columns import Match
    from pipeline.read.layout.headings import Heading
    from pipeline.spreadsheet import Grid


def nameless_columns(found: Match, grid: Grid) -> Iterator[int]:
    """The columns under a group's label, or between two awards, with numbers and without a label of their own."""
    if not found.sheet.wide:
        return
    awards = found.wide.explained
    between = range(min(awards, default=0), max(awards, default=0))
    headed = {h.column for h in found.header.headings}
    open_ = {c for c in between if c not in headed} | _under_group_only(found)
    for column in sorted(open_ - found.explained):
        if grid.shown(found.header.lowest, column) is None and has_numbers(found, grid, column):
            yield column


def has_blank_label(grid: Grid, heading: Heading, lowest: int) -> bool:
    """Whether only groups stand over a column, while the cell for its own label is blank."""
    row, column = heading.row, heading.column
    if row == lowest or grid.shown(lowest, column) is not None:
        return False
    typed_once = grid.shown(row, column + 1) is None and grid.shown(lowest, column + 1) is not None
    return not heading.alone or typed_once


def has_content(found: Match, grid: Grid, column: int) -> bool:
    """Whether anything stands in a column under its heading."""
    return any(grid.at(row, column) is not None for row in range(found.header.body, len(grid.rows)))


def has_numbers(found: Match, grid: Grid, column: int) -> bool:
    """Whether a column holds a number above or below 0 under its heading."""
    body = range(found.header.body, len(grid.rows))
    return any(isinstance(value := grid.at(row, column), float) and value for row in body)


def _under_group_only(found: Match) -> set[int]:
    groups = {fold(label) for label, _ in found.sheet.wide.groups} if found.sheet.wide else set()
    return {h.column for h in found.strays if not h.alone and fold(bare(h.path[-1])) in groups}
