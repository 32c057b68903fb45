"""The columns of a table as lines: a line for each row, or one for each count of its wide part."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from pipeline.read.lines import YEAR, Entry
from pipeline.read.provenance import CellArray, cells_of
from pipeline.read.strips import Lines, Strip, alike, joined, objects
from pipeline.read.values.numbers import BLANKS
from pipeline.spreadsheet import UNKNOWN_LOOKS, raw

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.read.entries import ReadColumn
    from pipeline.read.layout.columns import Match
    from pipeline.spec import Wide
    from pipeline.spreadsheet import Grid, Value

    Read = Mapping[int, ReadColumn]
    Strips = dict[str, Strip]


def melted(match: Match, grid: Grid, figures: Sequence[int], read: Read, year: int | None) -> tuple[Lines, Lines]:
    """The lines, given the rows of figures and the columns by place, and apart those of counts without a number.

    A blank count gives no line, since blank is not zero; one that cannot be read gives its line without a value, so
    that what is made of it knows of the cell. Of a row without any count nobody can say what was left blank.
    """
    lean = replace(grid, looks=UNKNOWN_LOOKS)  # the cells of lines outlive the file that they were read from
    own = {name: _strip(lean, heading.column, read[heading.column]) for name, heading in match.found.items()}
    nothing = alike(Entry(None), len(figures))
    base = {c.name: own.get(c.name, nothing) for c in match.sheet.columns}
    wide = match.sheet.wide
    told = _told(match, read, len(figures)) if wide else np.ones((len(figures), 1), dtype=bool)
    used: Any = told.any(axis=1)
    base[YEAR] = _years(match, own, read, used, year)
    if wide is None:
        return Lines(figures, base), Lines((), {})
    heads = _heads(match, lean, wide)
    counts = {wide.value: joined([_strip(lean, w.heading.column, read[w.heading.column]) for w in match.wide.columns])}
    blank = ~told & used[:, np.newaxis]
    return _picked(figures, base, heads, counts, told), _picked(figures, base, heads, counts, blank)


def _strip(grid: Grid, place: int, column: ReadColumn) -> Strip:
    return Strip(objects(column.values), CellArray.below(grid, column.rows, place))


def _years(match: Match, own: Strips, read: Read, used: Any, year: int | None) -> Strip:
    """The row's own year, else the folder's; where any row in use tells its own, a blank there is not known."""
    if YEAR not in own:
        return alike(Entry(year), len(used))
    held = read[match.found[YEAR].column].held
    typed = np.fromiter((value is not None and value != "" for value in held), dtype=bool, count=len(held))
    other = None if (typed & used).any() else year
    values = [value if is_typed else other for value, is_typed in zip(own[YEAR].values, typed, strict=True)]
    return Strip(objects(values), own[YEAR].cells.only(typed))


def _told(match: Match, read: Read, length: int) -> Any:
    """Which counts of which rows give a line, the columns of the wide part from left to right."""
    found = np.zeros((length, len(match.wide.columns)), dtype=bool)
    for n, column in enumerate(read[w.heading.column] for w in match.wide.columns):
        found[:, n] = [v is not None or _is_typed(h) for v, h in zip(column.values, column.held, strict=True)]
    return found


def _is_typed(held: Value) -> bool:
    return held is not None and raw(held).strip() not in {"", *BLANKS}


def _heads(match: Match, grid: Grid, wide: Wide) -> Strips:
    """Term and group of each column of the wide part, with the cell of its heading."""
    columns = match.wide.columns
    cells = cells_of([grid.cell(*grid.anchor(w.heading.row, w.heading.column)) for w in columns])
    terms, groups = objects([w.term for w in columns]), objects([w.group for w in columns])
    return {wide.term: Strip(terms, cells), wide.group: Strip(groups, cells)}


def _picked(figures: Sequence[int], base: Strips, heads: Strips, counts: Strips, chosen: Any) -> Lines:
    """The lines of the chosen cells of the wide part, row by row; its counts stand column after column."""
    rows, columns = np.nonzero(chosen)
    strips = {name: strip.at(rows) for name, strip in base.items()}
    strips |= {name: strip.at(columns) for name, strip in heads.items()}
    strips |= {name: strip.at(columns * len(figures) + rows) for name, strip in counts.items()}
    return Lines(np.asarray(figures, dtype=np.int64)[rows].tolist(), strips)
