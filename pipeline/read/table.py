"""A table read into lines: each row's values by column, its wide part as rows of their own, its totals checked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.findings import CellPlace
from pipeline.read.codes import LONE_ROW, SHARED_NUMBER
from pipeline.read.fault import AGAIN, Fault, Outcome, quoted
from pipeline.read.layout.body import source
from pipeline.read.layout.melting import melted, only_own_years
from pipeline.read.layout.rows import RowKind, rows
from pipeline.read.layout.turning import line_name
from pipeline.read.lines import Entry, Extract
from pipeline.read.total_columns import column_totals
from pipeline.read.totals import row_totals
from pipeline.read.values.values import NUMERIC, read_value
from pipeline.spec import Column, ColumnKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.findings import Finding
    from pipeline.read.layout.columns import Match
    from pipeline.read.layout.rows import Row
    from pipeline.read.lines import Line
    from pipeline.read.values.terms import TermIndex
    from pipeline.spreadsheet import Grid, Position, Value

_MANY = 20_000
_BY_LOOKS = frozenset({ColumnKind.RICH, ColumnKind.PERCENT})


@dataclass(frozen=True, slots=True)
class _Table:
    """A worksheet in the light of what it is: its columns by place, its vocabularies, the rows that hold figures."""

    match: Match
    grid: Grid
    columns: Mapping[int, Column]
    terms: Mapping[str, TermIndex]
    figures: frozenset[int]
    read: Mapping[int, dict[tuple[type, Value], Outcome]]


def read_table(match: Match, grid: Grid, lists: Mapping[str, TermIndex], year: int | None) -> Extract:
    """The lines and findings of a worksheet that is a table."""
    every = tuple(rows(match, grid))
    figures = [r.number for r in every if r.kind is RowKind.FIGURES]
    table = _Table(match, grid, _columns(match), lists, frozenset(figures), {place: {} for place in _columns(match)})
    findings = [_lone(grid, r) for r in every if r.kind is RowKind.LONE or _cuts(grid, r) or _sums_nothing(table, r)]
    lines: list[Line] = []
    entries: dict[int, dict[int, Entry]] = {}
    for row in figures:
        entries[row], faults = _row(table, row)
        findings += faults
        lines += melted(match, grid, row, entries[row], year)
    findings += row_totals(grid, every, table.columns, entries)
    findings += column_totals(match, grid, every, entries)
    return Extract(match.sheet, grid, only_own_years(lines), tuple(findings))


def _columns(match: Match) -> dict[int, Column]:
    """Every column that holds values, declared or wide, by its place in the worksheet."""
    columns = {match.found[c.name].column: c for c in match.sheet.columns if c.name in match.found}
    if wide := match.sheet.wide:
        columns |= {w.heading.column: Column(w.heading.title, (), wide.kind) for w in match.wide.columns}
    return columns


def _row(table: _Table, row: int) -> tuple[dict[int, Entry], list[Finding]]:
    grid = table.grid
    cells = {place: source(grid, row, place, table.match.header.body) for place in sorted(table.columns)}
    beside = [*table.match.said, *(v for at in cells.values() if isinstance(v := grid.at(*at), str))]
    entries: dict[int, Entry] = {}
    findings: list[Finding] = []
    for place, at in cells.items():
        column = table.columns[place]
        value, fault = _shared(table, row, place) or _outcome(table, place, at, beside)
        entries[place] = Entry(value, grid.cell(*at))
        if fault and at[0] == row:
            findings.append(fault.at(grid.place(*at), _title(table.match, column), grid.cell(*at).raw))
    return entries, findings


def _outcome(table: _Table, place: int, at: Position, beside: Sequence[str]) -> Outcome:
    """What the cell gives; equal cells of a column give the same, where nothing but their value decides."""
    column = table.columns[place]
    if column.vocabulary or column.kind in _BY_LOOKS:
        return read_value(table.grid, at, column, table.terms.get(column.vocabulary), beside)
    value = table.grid.at(*at)
    known, key = table.read[place], (value.__class__, value)
    outcome = known.get(key)
    if outcome is None:
        outcome = read_value(table.grid, at, column, None, beside)
        if len(known) < _MANY:
            known[key] = outcome
    return outcome


def _shared(table: _Table, row: int, place: int) -> Outcome | None:
    """The fault of one number merged over several rows or columns of figures: nobody knows how much each has."""
    merge = table.grid.anchors.get((row, place)) if table.grid.anchors else None
    if merge is None or merge.left != place or table.columns[place].kind not in NUMERIC:
        return None
    lowest = min(merge.bottom, len(table.grid.rows) - 1)
    rows_sharing = sum(r in table.figures for r in range(merge.top, lowest + 1))
    columns_sharing = sum(c.kind in NUMERIC for p, c in table.columns.items() if place <= p <= merge.right)
    number = table.grid.cell(merge.top, place).raw
    if rows_sharing > 1:
        return None, _merged(f"{rows_sharing} dòng ({quoted(number)})", "dòng")
    return (
        (None, _merged(f"{columns_sharing} cột ({quoted(number)})", "cột")) if number and columns_sharing > 1 else None
    )


def _merged(over: str, what: str) -> Fault:
    mend = f"bỏ gộp ô {{cell}}, gõ số cho từng {what}, {AGAIN}"
    return Fault(SHARED_NUMBER, f"một số gộp cho {over}", f"mỗi {what} một số", mend)


def _title(match: Match, column: Column) -> str:
    heading = match.found.get(column.name)
    return heading.title if heading else column.name


def _cuts(grid: Grid, row: Row) -> bool:
    """Whether numbers stand below the row at which reading ends."""
    return row.kind is RowKind.END and any(isinstance(v, float) for r in grid.rows[row.number :] for v in r)


def _sums_nothing(table: _Table, row: Row) -> bool:
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
