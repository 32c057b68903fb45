"""A table read into lines: each row's values by column, its wide part as rows of their own, its totals checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.findings import CellPlace
from pipeline.read.codes import LONE_ROW, SHARED_NUMBER
from pipeline.read.fault import AGAIN, Fault, quoted
from pipeline.read.lines import YEAR, Entry, Extract, Line
from pipeline.read.rows import RowKind, rows, source
from pipeline.read.terms import TermIndex
from pipeline.read.totals import total_findings
from pipeline.read.values import NUMERIC, read_value
from pipeline.spec import Column

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.findings import Finding
    from pipeline.read.columns import Match
    from pipeline.read.grid import Grid
    from pipeline.read.rows import Row
    from pipeline.read.scan import Position
    from pipeline.read.wide import WideColumn
    from pipeline.spec import Vocabulary, Wide

Found = tuple[dict[int, Entry], list["Finding"]]


def read_table(match: Match, grid: Grid, vocabularies: Mapping[str, Vocabulary], year: int | None) -> Extract:
    """The lines and findings of a worksheet that is a table."""
    every = tuple(rows(match, grid))
    figures = tuple(r.number for r in every if r.kind is RowKind.FIGURES)
    columns = _columns(match)
    terms = {
        c.vocabulary: TermIndex(vocabularies[c.vocabulary]) for c in columns.values() if c.vocabulary in vocabularies
    }
    lines: list[Line] = []
    findings: list[Finding] = [_lone(grid, r) for r in every if r.kind is RowKind.LONE or _cuts(grid, r)]
    entries: dict[int, dict[int, Entry]] = {}
    for row in figures:
        entries[row], faults = _row(match, grid, row, columns, terms, frozenset(figures))
        findings += faults
        lines += _lines(match, grid, row, entries[row], year)
    findings += total_findings(match, grid, every, columns, entries)
    return Extract(match.sheet, grid, tuple(lines), tuple(findings))


def _columns(match: Match) -> dict[int, Column]:
    """Every column that holds values, declared or wide, by its place in the worksheet."""
    declared = {match.found[c.name].column: c for c in match.sheet.columns if c.name in match.found}
    wide = match.sheet.wide
    spread = (
        {w.heading.column: Column(w.heading.title, (w.heading.title,), wide.kind) for w in match.wide.columns}
        if wide
        else {}
    )
    return {**declared, **spread}


def _row(  # noqa: PLR0913 - a row is read in the light of its table
    match: Match,
    grid: Grid,
    row: int,
    columns: Mapping[int, Column],
    terms: Mapping[str, TermIndex],
    figures: frozenset[int],
) -> Found:
    beside = [v for c in columns if isinstance(v := grid.at(*source(grid, row, c, match.header.body)), str)]
    entries: dict[int, Entry] = {}
    findings: list[Finding] = []
    for place, column in sorted(columns.items()):
        at = source(grid, row, place, match.header.body)
        value, fault = _value(grid, at, row, column, terms.get(column.vocabulary), beside, figures)
        entries[place] = Entry(value, grid.cell(*at))
        if fault and at[0] == row:
            cell = grid.cell(*at)
            findings.append(fault.at(grid.place(*at), _title(match, column), cell.raw))
    return entries, findings


def _value(  # noqa: PLR0913 - as above
    grid: Grid,
    at: Position,
    row: int,
    column: Column,
    terms: TermIndex | None,
    beside: list[str],
    figures: frozenset[int],
) -> tuple[object, Fault | None]:
    merge = grid.anchors.get((row, at[1]))
    shared = [r for r in range(merge.top, merge.bottom + 1) if r in figures] if merge and merge.left == at[1] else []
    if column.kind in NUMERIC and len(shared) > 1:
        found = f"một số gộp cho {len(shared)} dòng ({quoted(grid.cell(*at).raw)})"
        return None, Fault(SHARED_NUMBER, found, "mỗi dòng một số", f"bỏ gộp ô {{cell}}, gõ số cho từng dòng, {AGAIN}")
    return read_value(grid, at, column, terms, beside)


def _title(match: Match, column: Column) -> str:
    heading = match.found.get(column.name)
    return heading.title if heading else column.name


def _lines(match: Match, grid: Grid, row: int, entries: Mapping[int, Entry], year: int | None) -> Iterator[Line]:
    base = {c.name: Entry(None) for c in match.sheet.columns}
    base |= {name: entries[heading.column] for name, heading in match.found.items()}
    if base.get(YEAR, Entry(None)).value is None and not _bears_fault(base.get(YEAR)):
        base[YEAR] = Entry(year)
    wide = match.sheet.wide
    if wide is None:
        yield Line(row, base)
        return
    for column in match.wide.columns:
        entry = entries[column.heading.column]
        if entry.value is not None:
            yield Line(row, {**base, **_melted(grid, wide, column), wide.value: entry})


def _melted(grid: Grid, wide: Wide, column: WideColumn) -> dict[str, Entry]:
    heading = grid.cell(column.heading.row, column.heading.column)
    return {wide.term: Entry(column.term, heading), wide.group: Entry(column.group, heading)}


def _bears_fault(entry: Entry | None) -> bool:
    """Whether a year was typed and could not be read, so that the folder's must not stand in for it."""
    return entry is not None and entry.cell is not None and entry.cell.raw != ""


def _cuts(grid: Grid, row: Row) -> bool:
    """Whether numbers stand below the row at which reading ends."""
    below = (v for values in grid.rows[row.number :] for v in values)
    return row.kind is RowKind.END and any(isinstance(v, float) for v in below)


def _lone(grid: Grid, row: Row) -> Finding:
    text = next((v for v in grid.rows[row.number] if isinstance(v, str)), "")
    rest = "dòng này và các dòng dưới" if row.kind is RowKind.END else "dòng này"
    return LONE_ROW.at(
        CellPlace(grid.file, grid.sheet, f"dòng {row.number + 1}"),
        found=f"{quoted(text)}: chương trình coi {rest} là ghi chú, không đọc",
        expected="dòng có số liệu thì điền đủ các cột",
        mend="nếu là dòng số liệu, điền các ô còn trống; nếu không thì không phải sửa",
    )
