"""One worksheet read: recognised, its headings judged, its table or pairs taken as lines."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.read.aside import is_for_people
from pipeline.read.layout.columns import Match
from pipeline.read.layout.heading_findings import heading_findings
from pipeline.read.layout.missing import missing_findings, near_label
from pipeline.read.layout.pairs import PairMatch, read_pairs
from pipeline.read.layout.recognition import recognise
from pipeline.read.layout.titles import year_findings
from pipeline.read.own import fitting, own_match, with_fixed
from pipeline.read.table import read_table
from pipeline.read.worksheet_findings import hidden_columns, hidden_rows, hidden_sheet, unclear_sheet, unknown_sheet

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.findings import Finding
    from pipeline.read.layout.recognition import Candidate
    from pipeline.read.lines import Extract
    from pipeline.read.values.terms import TermIndex
    from pipeline.spec import Sheet
    from pipeline.spreadsheet import Grid
    from pipeline.tables import OwnLayout

_FEW = 3


def read_worksheet(
    grid: Grid,
    sheets: Sequence[Sheet],
    lists: Mapping[str, TermIndex],
    year: int | None,
    layouts: Sequence[OwnLayout] = (),
) -> tuple[Extract | None, list[Finding]]:
    """What a worksheet gives, and what is wrong with it; nothing for one that is blank or none of the declared.

    One that an own layout is of is read by it.
    """
    if not any(v is not None for row in grid.rows for v in row):
        return None, []
    if layout := fitting(grid, layouts):
        return _by_layout(layout, grid, sheets, lists, year)
    known = recognise(grid, sheets, lists)
    if known.best is None:
        return None, _unread(grid, known.nearest)
    if known.rivals:
        return None, [unclear_sheet(grid, (known.best, *known.rivals))]
    told = [hidden_sheet(grid, known.best.sheet.title)] if grid.hidden else []
    told += hidden_rows(grid)
    told += year_findings(grid, known.best, year)
    whole, found, grid = grid, known.best.match, known.best.grid
    if isinstance(found, PairMatch):
        extract = read_pairs(found, grid, lists, year)
    else:
        told += heading_findings(found, grid, lists)
        extract = read_table(found, grid, lists, year)
    told += hidden_columns(whole, extract)
    return extract, [*told, *extract.findings]


def _by_layout(
    layout: OwnLayout, grid: Grid, sheets: Sequence[Sheet], lists: Mapping[str, TermIndex], year: int | None
) -> tuple[Extract | None, list[Finding]]:
    match, faults = own_match(layout, grid, sheets)
    if match is None:
        return None, faults
    told = [*([hidden_sheet(grid, match.sheet.title)] if grid.hidden else []), *hidden_rows(grid)]
    cut = grid if layout.last is None else replace(grid, rows=grid.rows[: layout.last + 1])
    extract = with_fixed(read_table(match, cut, lists, year), layout, lists)
    return extract, [*told, *hidden_columns(grid, extract), *extract.findings]


def _unread(grid: Grid, nearest: Candidate | None) -> list[Finding]:
    """An error where the worksheet is surely a declared one with something missing, else a notice or nothing."""
    if is_for_people(grid.sheet):
        return []
    if nearest and nearest.match.missing and (nearest.titled or _nearly(nearest)):
        return list(missing_findings(nearest, grid))
    return [unknown_sheet(grid, nearest)]


def _nearly(candidate: Candidate) -> bool:
    """Whether all that is missing was misspelt, or one column among many is missing."""
    found = candidate.match
    needed = [c for c in candidate.sheet.columns if c.required]
    if isinstance(found, Match) and found.found and all(near_label(c, found) for c in found.missing):
        return True
    return len(found.missing) == 1 and len(needed) > _FEW
