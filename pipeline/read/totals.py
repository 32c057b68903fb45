"""Rows of sums that an office wrote into its tables: never counted, always compared with the sum of the cells."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from pipeline.findings import Finding
from pipeline.read.aside import is_idle
from pipeline.read.codes import WRONG_TOTAL
from pipeline.read.layout.row_signs import closes_section, first_words, is_grand, is_subtotal
from pipeline.read.layout.rows import RowKind
from pipeline.read.layout.spans import spans
from pipeline.read.stages import added_rows, stages_of
from pipeline.read.sums import summed
from pipeline.read.values.numbers import read_number
from pipeline.read.values.values import broken_fault
from pipeline.spec import ColumnKind
from pipeline.spreadsheet import Broken
from pipeline.vietnamese import spell_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.read.layout.rows import Row, Rows
    from pipeline.read.layout.spans import Span
    from pipeline.read.lines import Entry
    from pipeline.read.stages import Stages, Stretch
    from pipeline.spec import Column
    from pipeline.spreadsheet import Grid, Position

SUMMED = frozenset({ColumnKind.COUNT, ColumnKind.NUMBER, ColumnKind.MONEY, ColumnKind.AMOUNT})


def row_totals(
    grid: Grid, rows: Rows, columns: Mapping[int, Column], entries: Mapping[int, Mapping[int, Entry]]
) -> Iterator[Finding]:
    """The findings of the rows of sums."""
    places = [place for place, column in sorted(columns.items()) if column.kind in SUMMED]
    stages = stages_of(columns, entries)
    grand = _grand(grid, rows)
    for row, parts in spans(rows):
        added = added_rows(rows.figures, _fitting(grid, row, parts, grand), stages)
        for column in places:
            yield from _row_total(grid, (row.number, column), added, stages, entries)


def _fitting(grid: Grid, row: Row, parts: tuple[Span, ...], grand: int) -> tuple[Span, ...]:
    """Of what a row may add up, that which its words leave: all rows, those of its section, or either."""
    by_length = sorted(parts, key=lambda span: span[1] - span[0])
    if row.number == grand:
        return tuple(by_length[-1:])
    if closes_section(first_words(grid.rows[row.number])[1]):
        return tuple(by_length[:-1] or by_length)
    return parts


def _grand(grid: Grid, rows: Rows) -> int:
    """The row that alone is called the total of all, which sums every row and not some of them; -1 where none is."""
    totals = [row.number for row in rows.others if row.kind is RowKind.TOTAL]
    named = [number for number in totals if is_grand(first_words(grid.rows[number])[1])]
    return named[0] if len(named) == 1 else -1


def _row_total(
    grid: Grid,
    at: Position,
    added: Sequence[Stretch],
    stages: Stages,
    entries: Mapping[int, Mapping[int, Entry]],
) -> Iterator[Finding]:
    total = written(grid, *at)
    if isinstance(total, Finding):
        yield total
    if not isinstance(total, Decimal):
        return
    sums: list[Decimal] = []
    for rows in added:
        part = summed([entries[r][at[1]] for r in rows])
        if part is None or part == total:
            return
        sums.append(part)
    if sums:
        told = 0 if is_subtotal(first_words(grid.rows[at[0]])[1]) else _widest(added)
        first, last = added[told][0], added[told][-1]
        ranges = f"{grid.cell(first, at[1]).address}:{grid.cell(last, at[1]).address}"
        stage = f" ở các dòng “{stages[first]}”" if len(set(stages.values())) > 1 else ""
        yield mismatch(grid, at, total, sums[told], ranges + stage)


def _widest(added: Sequence[Stretch]) -> int:
    return max(range(len(added)), key=lambda n: added[n][-1] - added[n][0])


def written(grid: Grid, row: int, column: int) -> Decimal | Finding | None:
    """The number that an office wrote as a sum, None where there is none, or what is wrong with the cell."""
    value = grid.at(row, column)
    if isinstance(value, Broken):
        return None if is_idle(value) else broken_fault(value).at(grid.place(row, column), "", "")
    number, fault = read_number(value)
    if fault and number is None:
        return fault.at(grid.place(row, column), "", grid.cell(row, column).raw)
    return number if isinstance(number, Decimal) else None


def mismatch(grid: Grid, at: Position, total: Decimal, right: Decimal, cells: str) -> Finding:
    """The error that a sum is not that of its cells."""
    cell = grid.cell(*at)
    also = f"; nếu tổng chưa kịp điều chỉnh, thêm ô {cell.address} vào trang “Điều chỉnh”" if grid.corrected else ""
    return Finding(
        WRONG_TOTAL,
        grid.place(*at),
        found=f"ô ghi {spell_number(total)}, cộng các ô {cells} được {spell_number(right)}",
        expected="tổng đúng bằng các ô được cộng",
        mend=f"sửa ô {cell.address} hoặc các ô {cells}; nếu số đúng là như vậy, ghi một dòng ở trang “Chấp nhận”{also}",
        value=cell.raw,
    )
