"""Rows of sums that an office wrote into its tables: never counted, always compared with the sum of the cells."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from pipeline.findings import Finding
from pipeline.read.aside import is_idle
from pipeline.read.codes import WRONG_TOTAL
from pipeline.read.layout.row_kinds import RowKind
from pipeline.read.layout.row_signs import closes_section, first_words, is_grand, is_subtotal
from pipeline.read.layout.spans import spans
from pipeline.read.stages import added_rows, stages_of
from pipeline.read.sums import addends, summed
from pipeline.read.values.looks import look_fault
from pipeline.read.values.numbers import read_number
from pipeline.read.values.values import broken_fault
from pipeline.spec import ColumnKind
from pipeline.spreadsheet import Broken
from pipeline.vietnamese import spell_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.read.entries import ReadColumn
    from pipeline.read.layout.rows import Row, Rows
    from pipeline.read.layout.spans import Span
    from pipeline.read.stages import Stages, Stretch
    from pipeline.read.sums import Addends
    from pipeline.spec import Column
    from pipeline.spreadsheet import Grid, Position

SUMMED = frozenset({ColumnKind.COUNT, ColumnKind.NUMBER, ColumnKind.MONEY, ColumnKind.AMOUNT})


def row_totals(
    grid: Grid, rows: Rows, columns: Mapping[int, Column], read: Mapping[int, ReadColumn]
) -> Iterator[Finding]:
    """The findings of the rows of sums."""
    sums = tuple(spans(rows))
    stages = stages_of(columns, read)
    grand = _grand(grid, rows)
    added = [(row.number, added_rows(_fitting(grid, row, parts, grand), stages)) for row, parts in sums]
    adding = {p: addends(read[p]) for p, column in columns.items() if sums and column.kind in SUMMED}
    for row, stretches in added:
        for place, parts in sorted(adding.items()):
            yield from _row_total(grid, (row, place), stretches, parts, Told(rows.figures, stages))


@dataclass(frozen=True, slots=True)
class Told:
    """The rows of figures, and the stage of each where the table tells stages."""

    figures: Sequence[int]
    stages: Stages


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


def _row_total(grid: Grid, at: Position, added: Sequence[Stretch], adding: Addends, told: Told) -> Iterator[Finding]:
    total = written(grid, *at)
    if isinstance(total, Finding):
        yield total
    if not isinstance(total, Decimal):
        return
    sums: list[Decimal] = []
    for stretch in added:
        part = summed(adding[n] for n in stretch)
        if part is None or part == total:
            return
        sums.append(part)
    if sums:
        chosen = 0 if is_subtotal(first_words(grid.rows[at[0]])[1]) else _widest(added, told.figures)
        yield mismatch(grid, at, total, sums[chosen], _ranges(grid, at[1], added[chosen], told))


def _ranges(grid: Grid, column: int, stretch: Stretch, told: Told) -> str:
    first, last = told.figures[stretch[0]], told.figures[stretch[-1]]
    stage = f" ở các dòng “{told.stages[stretch[0]]}”" if len(set(told.stages)) > 1 else ""
    return f"{grid.cell(first, column).address}:{grid.cell(last, column).address}{stage}"


def _widest(added: Sequence[Stretch], figures: Sequence[int]) -> int:
    return max(range(len(added)), key=lambda n: figures[added[n][-1]] - figures[added[n][0]])


def written(grid: Grid, row: int, column: int) -> Decimal | Finding | None:
    """The number that an office wrote as a sum, None where there is none, or what is wrong with the cell."""
    value = grid.at(row, column)
    if isinstance(value, Broken):
        return None if is_idle(value) else broken_fault(value).at(grid.place(row, column), "", "")
    odd = look_fault(grid, (row, column), ColumnKind.NUMBER)
    number, fault = (None, odd) if odd else read_number(value)
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
