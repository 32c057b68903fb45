"""Columns of sums in a wide table: never counted, compared with the cells that their headings or their rows name."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from pipeline.findings import Finding
from pipeline.read.layout.spans import spans
from pipeline.read.sums import addends, summed
from pipeline.read.totals import mismatch, written

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.read.entries import ReadColumn
    from pipeline.read.layout.columns import Match
    from pipeline.read.layout.rows import Rows
    from pipeline.read.layout.wide import WideColumn
    from pipeline.read.sums import Addends
    from pipeline.spreadsheet import Grid, Value

    Adding = Mapping[int, Addends]


def column_totals(match: Match, grid: Grid, rows: Rows, read: Mapping[int, ReadColumn]) -> Iterator[Finding]:
    """The findings of the columns of sums, row by row, then where they meet the rows of sums."""
    if not match.wide.totals:
        return
    adding = {w.heading.column: addends(read[w.heading.column]) for w in match.wide.columns}
    for total in match.wide.totals:
        parts = _parts(match, grid, total, rows, adding)
        column = total.heading.column
        across = zip(*(adding[c] for c in parts), strict=True)
        for row, numbers in zip(rows.figures, across, strict=True) if parts else ():
            if not _agrees(grid.at(row, column), right := summed(numbers)):
                yield from _checked(grid, (row, column), right, parts)
        if parts:
            yield from _corners(grid, rows, column, parts, adding)


def _agrees(value: Value, right: Decimal | None) -> bool:
    """Whether a cell at once holds the right number."""
    return isinstance(value, float) and value.is_integer() and right == int(value)


def _parts(match: Match, grid: Grid, total: WideColumn, rows: Rows, adding: Adding) -> list[int]:
    """The columns that it sums: those that its headings name, else the ones that at least half of its rows add up."""
    if match.wide.unnamed or match.wide.groupless:
        return []  # nobody knows which of them it sums
    named = [w.heading.column for w in match.wide.summed_in(total)]
    if named or total.group or total.term:
        return named
    every = [w.heading.column for w in match.wide.columns]
    column = [written(grid, row, total.heading.column) for row in rows.figures]
    numbers = [(n, number) for n, number in enumerate(column) if isinstance(number, Decimal)]
    fitting = sum(summed(adding[c][n] for c in every) == number for n, number in numbers)
    return every if fitting > 1 and fitting * 2 >= len(numbers) else []


def _checked(grid: Grid, at: tuple[int, int], right: Decimal | None, parts: Sequence[int]) -> Iterator[Finding]:
    total = written(grid, *at)
    if isinstance(total, Finding):
        yield total
    elif total is not None and right is not None and total != right:
        yield mismatch(grid, at, total, right, ", ".join(grid.cell(at[0], c).address for c in parts))


def _corners(grid: Grid, rows: Rows, column: int, parts: list[int], adding: Adding) -> Iterator[Finding]:
    """The sums of sums: right where they add up their row or their column."""
    for row, below in spans(rows):
        total, beside = written(grid, row.number, column), [written(grid, row.number, c) for c in parts]
        if isinstance(total, Finding):
            yield total
        elif total is not None and below:
            sums = [summed(adding[c][n] for n in range(a, b) for c in parts) for a, b in below]
            across = sum((n for n in beside if isinstance(n, Decimal)), Decimal(0))
            if total != across and total not in sums and None not in sums:
                yield from _checked(grid, (row.number, column), sums[-1], parts)
