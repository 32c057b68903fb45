"""The columns of a table read: each value once, however often it stands there, and what is wrong with it where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.read.layout.body import source
from pipeline.read.quantities import take_fractions
from pipeline.read.shared_numbers import shared_number
from pipeline.read.values.looks import odd_cells
from pipeline.read.values.plain import plain_values
from pipeline.read.values.texts import is_open
from pipeline.read.values.values import BY_LOOKS, NUMERIC, read_value, value_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from pipeline.findings import Finding
    from pipeline.read.fault import Fault, Outcome
    from pipeline.read.layout.columns import Match
    from pipeline.read.values.terms import TermIndex
    from pipeline.spec import Column
    from pipeline.spreadsheet import Grid, Position, Value


@dataclass(frozen=True, slots=True)
class Table:
    """A worksheet in the light of what it is: its columns by place, its vocabularies, the rows that hold figures."""

    match: Match
    grid: Grid
    columns: Mapping[int, Column]
    terms: Mapping[str, TermIndex]
    figures: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ReadColumn:
    """A column for each row of figures: the values it was read as, what its cells hold, and the rows of these.

    A cell stands in another row where a range is merged downwards.
    """

    values: list[object]
    held: list[Value]
    rows: Sequence[int]


def read_columns(table: Table) -> tuple[dict[int, ReadColumn], list[Finding]]:
    """The columns by place, with the findings row by row."""
    merged: dict[int, set[int]] = {}
    for row, place in table.grid.anchors:
        merged.setdefault(place, set()).add(row)
    read: dict[int, ReadColumn] = {}
    faults: dict[tuple[int, int], Fault] = {}
    for place in table.columns:
        read[place], found = _read(table, place, merged.get(place, set()).intersection(table.figures))
        faults |= {(row, place): fault for row, fault in found.items()}
    faults |= dict(take_fractions(table, read))
    return read, [_told(table, faults[at], at) for at in sorted(faults)]


def _told(table: Table, fault: Fault, at: Position) -> Finding:
    column = table.columns[at[1]]
    heading = table.match.found.get(column.name)
    return fault.at(table.grid.place(*at), heading.title if heading else column.name, table.grid.cell(*at).raw)


def _read(table: Table, place: int, merged: set[int]) -> tuple[ReadColumn, dict[int, Fault]]:
    """A column, and the faults of its own cells by their rows; in those that are `merged` it lies in a merged range."""
    rows = [_row(table, row, place) for row in table.figures] if merged else table.figures
    held = [table.grid.rows[row][place] for row in rows]
    odd = odd_cells(table.grid, place) if table.columns[place].kind in NUMERIC else frozenset()
    distinct = set(held)
    known, wrong = ({}, {}) if _are_mixed(held, distinct) else _known(table, place, distinct)
    values = list(map(known.get, held))
    faults = {row: wrong[v] for row, v in zip(table.figures, held, strict=True) if v in wrong} if wrong else {}
    if merged or odd or len(known) < len(distinct):
        for n, (row, at) in enumerate(zip(table.figures, rows, strict=True)):
            if row in merged or at in odd or held[n] not in known:
                values[n], fault = _alone(table, row, (at, place))
                faults |= {row: fault} if fault else {}
    own = {row: fault for row, fault in faults.items() if row not in merged or _row(table, row, place) == row}
    return ReadColumn(values, held, rows), own


def _are_mixed(held: Sequence[Value], distinct: AbstractSet[Value]) -> bool:
    """Whether marks stand among the values: True is 1 to Python, and not to a reader."""
    return bool(distinct & {True, False}) and bool in set(map(type, held))


def _known(table: Table, place: int, values: AbstractSet[Value]) -> tuple[dict[Value, object], dict[Value, Fault]]:
    """What equal cells of a column give, where nothing but their value decides, and the faults of some."""
    column = table.columns[place]
    if column.kind in BY_LOOKS:
        return {}, {}
    terms = table.terms.get(column.vocabulary)
    known = plain_values(column, values)
    wrong: dict[Value, Fault] = {}
    for value in values if len(known) < len(values) else ():
        if value not in known and not (terms and is_open(value, terms)):
            known[value], fault = value_of(value, column, terms, from_1904=table.grid.from_1904)
            wrong |= {value: fault} if fault else {}
    return known, wrong


def _alone(table: Table, row: int, at: Position) -> Outcome:
    """What one cell gives in its row."""
    column = table.columns[at[1]]
    shared = shared_number(table.grid, (row, at[1]), table.columns, table.figures)
    return shared or read_value(table.grid, at, column, table.terms.get(column.vocabulary), _beside(table, row))


def _beside(table: Table, row: int) -> list[str]:
    """The texts that say more of a row: what is said of the whole table, and its other cells."""
    cells = (table.grid.at(_row(table, row, place), place) for place in table.columns)
    return [*table.match.said, *(value for value in cells if isinstance(value, str))]


def _row(table: Table, row: int, place: int) -> int:
    return source(table.grid, row, place, table.match.header.body)[0]
