"""Sheets of pairs: a label in one cell, its value in the next filled cell to the right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.read.letters import letters_of
from pipeline.read.lines import YEAR, Entry, Extract, Line
from pipeline.read.noted import noted_cells
from pipeline.read.values.values import read_value
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from pipeline.findings import Finding
    from pipeline.read.values.terms import TermIndex
    from pipeline.spec import Column, Sheet
    from pipeline.spreadsheet import Grid, Position


@dataclass(frozen=True, slots=True)
class PairMatch:
    """How far a worksheet answers a sheet of pairs: the label's cell of each pair found, and the pairs missing."""

    sheet: Sheet
    found: Mapping[str, Position]
    missing: tuple[Column, ...]

    @property
    def full(self) -> bool:
        """Whether every required pair is there."""
        return not self.missing and bool(self.found)


def match_pairs(sheet: Sheet, grid: Grid) -> PairMatch:
    """The match of a worksheet to a sheet of pairs; the first cell that bears a label is taken."""
    labels = _labels(grid, [label for column in sheet.columns for label in column.labels])
    found: dict[str, Position] = {}
    for column in sheet.columns:
        at = next((labels[k] for label in column.labels if (k := fold(label)) in labels), None)
        if at is not None and at not in found.values():
            found[column.name] = at
    return PairMatch(sheet, found, tuple(c for c in sheet.columns if c.required and c.name not in found))


def read_pairs(match: PairMatch, grid: Grid, lists: Mapping[str, TermIndex], year: int | None) -> Extract:
    """The one line of a sheet of pairs."""
    entries: dict[str, Entry] = {c.name: Entry(None) for c in match.sheet.columns}
    findings: list[Finding] = []
    read: list[Position] = []
    taken = set(match.found.values())
    for column in match.sheet.columns:
        if column.name in match.found:
            at = _value_cell(grid, match.found[column.name], taken)
            value, fault = read_value(grid, at, column, lists.get(column.vocabulary))
            entries[column.name] = Entry(value, grid.cell(*at))
            read.append(at)
            findings += [fault.at(grid.place(*at), column.labels[0], grid.cell(*at).raw)] if fault else []
    entries[YEAR] = _with_year(entries.get(YEAR), year)
    findings += noted_cells(grid, read)
    return Extract(match.sheet, grid, (Line(0, entries),), tuple(findings))


def _labels(grid: Grid, wanted: Collection[str]) -> dict[str, Position]:
    """The first cell of each wanted label, by its folded words; equal texts of a column are looked at once."""
    like = set(letters_of(sorted(wanted)))
    first = [(at, text) for place in range(grid.width) for text, at in _firsts(grid, place)]
    letters = letters_of([text for _, text in first])
    found: dict[str, Position] = {}
    for at, text in sorted(pair for pair, bare in zip(first, letters, strict=True) if bare in like):
        found.setdefault(fold(text), at)
    return found


def _firsts(grid: Grid, place: int) -> Iterator[tuple[str, Position]]:
    """The texts of a column, each with the first cell that it stands in."""
    rows = {row[place]: number for number, row in reversed(tuple(enumerate(grid.rows)))}
    return ((value, (row, place)) for value, row in rows.items() if isinstance(value, str))


def _value_cell(grid: Grid, label: Position, labels: set[Position]) -> Position:
    """The next filled cell of the row, unless it is a label itself; else the cell beside the label."""
    row, column = label
    merge = grid.anchors.get(label)
    beside = (merge.right if merge else column) + 1
    for place in range(beside, len(grid.rows[row])):
        if grid.at(row, place) is not None:
            return (row, beside) if (row, place) in labels else (row, place)
    return row, beside


def _with_year(own: Entry | None, year: int | None) -> Entry:
    """The sheet's own year, else the folder's; one that was typed and cannot be read is not replaced."""
    typed = own is not None and own.cell is not None and own.cell.raw
    return own if own is not None and typed else Entry(year)
