"""Totals that an office wrote into its tables: never counted, always compared with the sum of the cells."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from pipeline.findings import Finding
from pipeline.read.aside import is_idle
from pipeline.read.codes import WRONG_TOTAL
from pipeline.read.layout.row_signs import first_words, is_subtotal
from pipeline.read.layout.rows import RowKind
from pipeline.read.sums import summed
from pipeline.read.values.numbers import read_number
from pipeline.read.values.values import broken_fault
from pipeline.spec import ColumnKind
from pipeline.spreadsheet import Broken
from pipeline.vietnamese import spell_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.read.layout.columns import Match
    from pipeline.read.layout.rows import Row
    from pipeline.read.layout.wide import WideColumn
    from pipeline.read.lines import Entry
    from pipeline.spec import Column
    from pipeline.spreadsheet import Grid, Position

_SUMMED = frozenset({ColumnKind.COUNT, ColumnKind.NUMBER, ColumnKind.MONEY, ColumnKind.AMOUNT})


def total_findings(
    match: Match,
    grid: Grid,
    rows: Sequence[Row],
    columns: Mapping[int, Column],
    entries: Mapping[int, Mapping[int, Entry]],
) -> Iterator[Finding]:
    """The findings of total rows, then of total columns, in the wide part."""
    places = [place for place, column in sorted(columns.items()) if column.kind in _SUMMED]
    for position, row in enumerate(rows):
        if row.kind in {RowKind.TOTAL, RowKind.SECTION}:
            spans = _spans(rows, position)
            for column in places:
                yield from _row_total(grid, row.number, column, spans, entries)
    for total in match.wide.totals:
        for row_number, values in entries.items():
            yield from _column_total(match, grid, row_number, total, values)


def _spans(rows: Sequence[Row], position: int) -> list[list[int]]:
    """The rows that a total may sum: since the total or section before it, all so far, or, at the top, those below."""
    before = [r.number for r in rows[:position] if r.kind is RowKind.FIGURES]
    if not before or rows[position].kind is RowKind.SECTION:
        return _below(rows, position)
    closed = max((r.number for r in rows[:position] if r.kind is RowKind.TOTAL), default=-1)
    opened = max((r.number for r in rows[:position] if r.kind is RowKind.SECTION), default=-1)
    spans = [[number for number in before if number > since] for since in (max(closed, opened), closed, opened)]
    return _different([*spans, before])


def _below(rows: Sequence[Row], position: int) -> list[list[int]]:
    """The rows that a total above them may sum: up to any later section or total, or all."""
    after = rows[position + 1 :]
    ends = [i for i, row in enumerate(after) if row.kind in {RowKind.TOTAL, RowKind.SECTION}]
    return _different([[r.number for r in after[:end] if r.kind is RowKind.FIGURES] for end in (*ends, len(after))])


def _different(spans: Sequence[list[int]]) -> list[list[int]]:
    return [span for n, span in enumerate(spans) if span and span not in spans[:n]]


def _row_total(
    grid: Grid, row: int, column: int, spans: list[list[int]], entries: Mapping[int, Mapping[int, Entry]]
) -> Iterator[Finding]:
    written = _written(grid, row, column)
    if isinstance(written, Finding):
        yield written
        return
    sums = [summed([entries[r][column] for r in span]) for span in spans]
    if written is None or not sums or None in sums or written in sums:
        return
    told = 0 if is_subtotal(first_words(grid.rows[row])[1]) else -1
    ranges = f"{grid.cell(spans[told][0], column).address}:{grid.cell(spans[told][-1], column).address}"
    yield _mismatch(grid, (row, column), written, sums[told] or Decimal(0), ranges)


def _column_total(
    match: Match, grid: Grid, row: int, total: WideColumn, entries: Mapping[int, Entry]
) -> Iterator[Finding]:
    """A column of sums is checked where its headings say what it sums."""
    parts = [w.heading.column for w in match.wide.summed_in(total)]
    column = total.heading.column
    written = _written(grid, row, column) if parts else None
    if isinstance(written, Finding):
        yield written
        return
    right = summed([entries[c] for c in parts])
    if written is not None and right is not None and written != right:
        cells = ", ".join(grid.cell(row, c).address for c in parts)
        yield _mismatch(grid, (row, column), written, right, cells)


def _written(grid: Grid, row: int, column: int) -> Decimal | Finding | None:
    value = grid.at(row, column)
    if isinstance(value, Broken):
        if is_idle(value):
            return None
        return broken_fault(value).at(grid.place(row, column), "", "")
    number, fault = read_number(value)
    if fault and number is None:
        return fault.at(grid.place(row, column), "", grid.cell(row, column).raw)
    return number if isinstance(number, Decimal) else None


def _mismatch(grid: Grid, at: Position, written: Decimal, right: Decimal, cells: str) -> Finding:
    cell = grid.cell(*at)
    return Finding(
        WRONG_TOTAL,
        grid.place(*at),
        found=f"ô ghi {spell_number(written)}, cộng các ô {cells} được {spell_number(right)}",
        expected="tổng đúng bằng các ô được cộng",
        mend=f"sửa ô {cell.address} hoặc các ô {cells}; nếu số đúng là như vậy, ghi một dòng ở trang “Chấp nhận”",
        value=cell.raw,
    )
