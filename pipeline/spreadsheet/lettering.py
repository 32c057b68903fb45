"""Cells and notes typed in TCVN3 (ABC) or VNI put into Unicode, before anything else looks at them."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from pipeline.spreadsheet.lettered_looks import Change, LetteredLooks
from pipeline.spreadsheet.lettered_texts import change_of, mixed, proven_by
from pipeline.spreadsheet.letters_told import converted, in_doubt
from pipeline.vietnamese.legacy import is_decisive, may_be_old

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.findings import Finding
    from pipeline.spreadsheet.addresses import Position
    from pipeline.spreadsheet.grid import Grid
    from pipeline.vietnamese.legacy import Mixture, Scheme


def in_unicode(grids: Sequence[Grid], findings: Sequence[Finding]) -> tuple[tuple[Grid, ...], tuple[Finding, ...]]:
    """The grids of a file with old letters converted, and one more notice for each worksheet in which there were any.

    An encoding is believed in a file where some cell or note proves it: by letters that Unicode never has, in a font of
    that encoding or in several words. Only then are those converted whose letters alone could be either. What is left
    of a cell that has letters of both kinds is told at the cell.
    """
    if not any(may_be_old(_letters(grid)) for grid in grids):
        return tuple(grids), tuple(findings)
    of_both = [dict(_mixtures(grid)) for grid in grids]
    proven = {scheme for grid, cells in zip(grids, of_both, strict=True) for scheme in _proofs(grid, cells)}
    told: list[Finding] = []
    made: list[Grid] = []
    for grid, cells in zip(grids, of_both, strict=True):
        changes = dict(_changes(grid, proven, cells)) if proven else {}
        made.append(_with_notes(_with(grid, changes), proven))
        told += [converted(grid, changes)] if changes else []
        told += [f for at, cell in cells.items() for f in in_doubt(grid, at, cell, is_proven=cell.scheme in proven)]
    return tuple(made), (*findings, *told)


def _letters(grid: Grid) -> str:
    return "\n".join(v for v in chain(chain.from_iterable(grid.rows), grid.notes.values()) if isinstance(v, str))


def _texts(grid: Grid) -> Iterator[tuple[Position, str]]:
    for row, values in enumerate(grid.rows):
        for column, value in enumerate(values):
            if isinstance(value, str):
                yield (row, column), value


def _mixtures(grid: Grid) -> Iterator[tuple[Position, Mixture]]:
    """The cells that have letters of both kinds."""
    for at, text in _texts(grid):
        if may_be_old(text) and (found := mixed(text, grid.looks.font(at))):
            yield at, found


def _proofs(grid: Grid, of_both: Mapping[Position, Mixture]) -> Iterator[Scheme]:
    old = ((at, text) for at, text in _texts(grid) if at in of_both or is_decisive(text))
    cells = (proven_by(text, of_both.get(at), grid.looks.font(at)) for at, text in old)
    notes = (proven_by(text, mixed(text)) for text in grid.notes.values())
    yield from (scheme for scheme in chain(cells, notes) if scheme)


def _changes(grid: Grid, proven: set[Scheme], of_both: Mapping[Position, Mixture]) -> Iterator[tuple[Position, Change]]:
    for at, text in _texts(grid):
        if change := change_of(text, of_both.get(at), grid.looks.font(at), proven):
            yield at, change


def _with(grid: Grid, changes: Mapping[Position, Change]) -> Grid:
    if not changes:
        return grid
    rows = [list(row) for row in grid.rows]
    for (row, column), change in changes.items():
        rows[row][column] = change.after
    return replace(grid, rows=tuple(map(tuple, rows)), looks=LetteredLooks(grid.looks, changes))


def _with_notes(grid: Grid, proven: set[Scheme]) -> Grid:
    """The grid with its notes in Unicode; their fonts are not known."""
    if not proven or not grid.notes:
        return grid
    changes = {at: change_of(text, mixed(text), "", proven) for at, text in grid.notes.items()}
    return replace(grid, notes={**grid.notes, **{at: change.after for at, change in changes.items() if change}})
