"""A table read into lines: each row's values by column, its wide part as rows of their own, its totals checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.findings import CellPlace
from pipeline.read.codes import LONE_ROW
from pipeline.read.entries import Table, read_columns
from pipeline.read.fault import quoted
from pipeline.read.layout.melting import melted
from pipeline.read.layout.row_kinds import RowKind
from pipeline.read.layout.rows import rows
from pipeline.read.layout.turning import line_name
from pipeline.read.lines import Extract
from pipeline.read.noted import noted_cells
from pipeline.read.total_columns import column_totals
from pipeline.read.totals import row_totals
from pipeline.spec import Column

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.findings import Finding
    from pipeline.read.entries import ReadColumn
    from pipeline.read.layout.columns import Match
    from pipeline.read.layout.rows import Row
    from pipeline.read.values.terms import TermIndex
    from pipeline.spreadsheet import Grid, Position


def read_table(match: Match, grid: Grid, lists: Mapping[str, TermIndex], year: int | None) -> Extract:
    """The lines and findings of a worksheet that is a table."""
    every = rows(match, grid)
    columns = dict(sorted(_columns(match).items()))
    table = Table(match, grid, columns, lists, every.figures)
    findings = [
        _lone(grid, r) for r in every.others if r.kind is RowKind.LONE or _cuts(grid, r) or _sums_nothing(table, r)
    ]
    read, faults = read_columns(table)
    lines, blanks = melted(match, grid, every.figures, read, year)
    findings += [*noted_cells(grid, _noted(grid, read)), *faults]
    findings += [*row_totals(grid, every, columns, read), *column_totals(match, grid, every, read)]
    return Extract(match.sheet, grid, lines, tuple(findings), blanks)


def _columns(match: Match) -> dict[int, Column]:
    """Every column that holds values, declared or wide, by its place in the worksheet."""
    columns = {match.found[c.name].column: c for c in match.sheet.columns if c.name in match.found}
    if wide := match.sheet.wide:
        columns |= {w.heading.column: Column(w.heading.title, (), wide.kind) for w in match.wide.columns}
    return columns


def _noted(grid: Grid, read: Mapping[int, ReadColumn]) -> list[Position]:
    """The cells with a note in which a row of figures has a value, or could have one."""
    rows = {column: set(read[column].rows) for _, column in grid.notes if column in read}
    return [(row, column) for row, column in grid.notes if row in rows.get(column, ())]


def _cuts(grid: Grid, row: Row) -> bool:
    """Whether numbers stand below the row at which reading ends."""
    return row.kind is RowKind.END and any(isinstance(v, float) for r in grid.rows[row.number :] for v in r)


def _sums_nothing(table: Table, row: Row) -> bool:
    """Whether the row is a total with numbers in a table that has no row of figures at all."""
    numbers = (table.grid.at(row.number, place) for place in table.columns)
    return row.kind is RowKind.TOTAL and not table.figures and any(isinstance(v, float) for v in numbers)


def _lone(grid: Grid, row: Row) -> Finding:
    text = next((v for v in grid.rows[row.number] if isinstance(v, str)), "")
    name = line_name(grid, row.number)
    what = name.split()[0]
    rest = f"{what} này và các {what} dưới" if row.kind is RowKind.END else f"{what} này"
    return LONE_ROW.at(
        CellPlace(grid.file, grid.sheet, name),
        found=f"{quoted(text)}: chương trình coi {rest} là ghi chú, không đọc",
        expected="dòng có số liệu thì điền đủ các cột",
        mend="nếu là dòng số liệu, điền các ô còn trống; nếu không thì không phải sửa",
    )
