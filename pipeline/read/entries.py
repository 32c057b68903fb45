"""A row of a table as entries: each value with its cell, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.content import Cell
from pipeline.read.codes import SHARED_NUMBER
from pipeline.read.fault import AGAIN, Fault, Outcome, quoted
from pipeline.read.layout.body import source
from pipeline.read.layout.turning import TurnedGrid
from pipeline.read.lines import Entry
from pipeline.read.values.values import NUMERIC, read_value
from pipeline.spec import ColumnKind
from pipeline.spreadsheet import column_letters, raw

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.findings import Finding
    from pipeline.read.layout.columns import Match
    from pipeline.read.values.terms import TermIndex
    from pipeline.spec import Column
    from pipeline.spreadsheet import Grid, Position, Value

_MANY: Final = 20_000
_BY_LOOKS: Final = frozenset({ColumnKind.RICH, ColumnKind.PERCENT})
RowEntries = tuple[dict[int, Entry], "list[Finding]"]


@dataclass(frozen=True, slots=True)
class Table:
    """A worksheet in the light of what it is: its columns by place, its vocabularies, the rows that hold figures.

    `read` remembers what equal cells of a column gave.
    """

    match: Match
    grid: Grid
    columns: Mapping[int, Column]
    terms: Mapping[str, TermIndex]
    figures: frozenset[int]
    read: Mapping[int, dict[tuple[type, Value], Outcome]]

    @property
    def names_terms(self) -> bool:
        """Whether a column's values are terms, of which the rest of the row may decide."""
        return any(column.vocabulary for column in self.columns.values())

    @property
    def is_plain(self) -> bool:
        """Whether each value stands in its own cell, as the file gives it."""
        grid = self.grid
        return not (grid.anchors or grid.corrected or isinstance(grid, TurnedGrid))


def row_entries(table: Table, row: int) -> RowEntries:
    """The entries of a row of figures by place, with its findings."""
    grid = table.grid
    cells = {place: source(grid, row, place, table.match.header.body) for place in table.columns}
    beside = [*table.match.said, *(v for at in cells.values() if isinstance(v := grid.at(*at), str))]
    entries: dict[int, Entry] = {}
    findings: list[Finding] = []
    for place, at in cells.items():
        value, fault = _shared(table, row, place) or _outcome(table, place, at, beside)
        entries[place] = Entry(value, grid.cell(*at))
        if fault and at[0] == row:
            findings.append(_told(table, fault, at, place))
    return entries, findings


def plain_entries(table: Table, row: int, letters: Mapping[int, str]) -> RowEntries:
    """The same for a plain table, in less time; `letters` are those of the columns by place."""
    grid, values, number = table.grid, table.grid.rows[row], str(row + 1)
    texts = (v for place in letters if isinstance(v := values[place], str)) if table.names_terms else ()
    beside = [*table.match.said, *texts]
    entries: dict[int, Entry] = {}
    findings: list[Finding] = []
    for place, column in letters.items():
        held = values[place]
        outcome = table.read[place].get((held.__class__, held)) or _outcome(table, place, (row, place), beside)
        entries[place] = Entry(outcome[0], Cell(grid.file, grid.sheet, column + number, raw(held)))
        if outcome[1]:
            findings.append(_told(table, outcome[1], (row, place), place))
    return entries, findings


def letters_of(table: Table) -> dict[int, str]:
    """The letters of the table's columns by place."""
    return {place: column_letters(place) for place in table.columns}


def _told(table: Table, fault: Fault, at: Position, place: int) -> Finding:
    column = table.columns[place]
    heading = table.match.found.get(column.name)
    return fault.at(table.grid.place(*at), heading.title if heading else column.name, table.grid.cell(*at).raw)


def _outcome(table: Table, place: int, at: Position, beside: Sequence[str]) -> Outcome:
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


def _shared(table: Table, row: int, place: int) -> Outcome | None:
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
