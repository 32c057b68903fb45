"""Tables with the awards down and the units across: found where the worksheet as it stands is nothing known."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.read.layout.columns import Match, match
from pipeline.read.layout.headings import Heading, headers
from pipeline.read.layout.turning import TurnedGrid, turned
from pipeline.read.layout.wide_headings import names_term
from pipeline.read.values.terms import TermIndex
from pipeline.spec import ColumnKind
from pipeline.spreadsheet import raw

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.spec import Column, Sheet, Wide
    from pipeline.spreadsheet import Grid

_MOST_ROWS: Final = 300
_MOST_COLUMNS: Final = 6
_TWO: Final = 2
_NUMBERED: Final = re.compile(r"\(?[0-9]{1,3}\)?(\s*=.*)?")
_YEAR: Final = re.compile(r"(19|20|21)[0-9]{2}")


def across(sheet: Sheet, grid: Grid, lists: Mapping[str, TermIndex]) -> tuple[Match, TurnedGrid] | None:
    """The full match of a sheet to the worksheet with rows and columns exchanged, with that grid; None where none."""
    wide = sheet.wide
    if wide is None or len(grid.rows) > _MOST_ROWS or not _lists_terms(grid, wide, lists):
        return None
    flipped = turned(grid)
    matches = (match(sheet, h, lists, carried=True) for h in headers(flipped))
    whole = [m for found in matches if found.wide.enough and (m := _with_units(found, flipped)).full]
    best = max(whole, key=lambda m: m.rank, default=None)
    return (best, flipped) if best and _counts(best, flipped) else None


def _lists_terms(grid: Grid, wide: Wide, lists: Mapping[str, TermIndex]) -> bool:
    """Whether one of the first columns names an award."""
    terms = lists.get(wide.vocabulary, TermIndex(None))
    columns = range(min(grid.width, _MOST_COLUMNS))
    words = (v for row in grid.rows for c in columns if isinstance(v := row[c], str))
    return any(names_term(wide, v, terms) for v in words)


def _counts(found: Match, grid: TurnedGrid) -> bool:
    """Whether numbers stand beside most awards, each award once: else it is a list that names awards in a column."""
    columns = found.wide.columns
    rows = range(found.header.body, len(grid.rows))
    cells = [v for r in rows for w in columns if (v := grid.at(r, w.heading.column)) is not None]
    words = sum(isinstance(v, str) for v in cells)
    return words * 2 <= len(cells) and len({(w.term, w.group) for w in columns}) * 2 > len(columns)


def _with_units(found: Match, grid: TurnedGrid) -> Match:
    """The match with its missing column, and its years, taken from the lines above the first award."""
    first = min(w.heading.column for w in found.wide.columns)
    counted = [w.heading.column for w in found.wide.columns]
    rows = [r for r in range(found.header.body, len(grid.rows)) if any(grid.at(r, c) is not None for c in counted)]
    named = dict(found.found)
    for column in _lacking(found):
        taken = {h.column for h in named.values()}
        free = (c for c in reversed(range(first)) if c not in taken and _fits(column, _values(grid, rows, c)))
        if (place := next(free, None)) is not None:
            named[column.name] = _heading(found, place, column)
    used = {h.column for h in named.values()}
    return replace(
        found,
        found=named,
        missing=tuple(c for c in found.missing if c.name not in named),
        strays=tuple(h for h in found.strays if h.column not in used),
    )


def _lacking(found: Match) -> Iterator[Column]:
    """The columns that a line without a label may be: the one that names units, then the years."""
    columns = [c for c in found.sheet.columns if c.name not in found.found]
    yield from (c for c in columns if c.filled and c.kind is ColumnKind.TEXT)
    yield from (c for c in columns if c.kind is ColumnKind.YEAR)


def _values(grid: TurnedGrid, rows: Sequence[int], column: int) -> list[str]:
    return [raw(grid.shown(r, column)).strip() for r in rows]


def _fits(column: Column, values: Sequence[str]) -> bool:
    told = {v for v in values if v}
    if not told or sum(map(bool, values)) * 2 < len(values):
        return False
    if column.kind is ColumnKind.YEAR:
        return all(_YEAR.fullmatch(v) for v in told)
    names = {v for v in told if not (_NUMBERED.fullmatch(v) or _YEAR.fullmatch(v))}
    return names == told and (len(names) > 1 or len(values) <= _TWO)


def _heading(found: Match, place: int, column: Column) -> Heading:
    known = next((h for h in found.header.headings if h.column == place), None)
    return known or Heading(place, found.header.start, (column.labels[0],), frozenset(), alone=True)
