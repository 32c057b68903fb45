"""The table below its headings, and what one of its rows holds there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.read.aside import is_idle
from pipeline.read.layout.row_signs import heads_section, is_section_number
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.read.layout.columns import Match
    from pipeline.spreadsheet import Grid, Position, Value

Held = list[tuple[int, "Value"]]


@dataclass(frozen=True, slots=True)
class Body:
    """A worksheet's table: where it begins, its last column, and which columns are what.

    `explained` have a meaning, those that `must` be filled are never blank, nobody reads `serials`; a `wide` table
    counts under headings, and `sums` add its counts up.
    """

    grid: Grid
    start: int
    last: int
    explained: frozenset[int]
    must: frozenset[int]
    serials: frozenset[int]
    labels: Mapping[int, frozenset[str]]
    wide: bool
    sums: frozenset[int] = frozenset()


def body_of(match: Match, grid: Grid) -> Body:
    """The table below the headings of a match; what its columns are is worked out once for all rows."""
    labels = {h.column: frozenset(map(fold, h.path)) for h in match.header.headings}
    columns = match.last_column, match.explained, match.must, match.serials
    sums = frozenset(w.heading.column for w in match.wide.totals)
    return Body(grid, match.header.body, *columns, labels, wide=bool(match.wide.columns), sums=sums)


def source(grid: Grid, row: int, column: int, start: int) -> Position:
    """The cell that gives a row its value: its own, or the first of a range merged downwards in the table's body."""
    merge = grid.anchors.get((row, column)) if grid.anchors else None
    inside = merge is not None and merge.left == column and merge.top >= start
    return (merge.top, column) if inside and merge else (row, column)


def held(body: Body, row: int) -> Held:
    """What the row itself holds within the table, without its serial number and sums of nothing."""
    within = enumerate(body.grid.rows[row][: body.last + 1])
    every = [(c, v) for c, v in within if v is not None and c not in body.serials]
    return [(c, v) for c, v in every if not is_idle(v) and not (v == 0 and c in body.sums)]


def only_words(body: Body, row: int) -> tuple[int, str]:
    """The only cell that a row fills within the table and its words; blank words where there is no such cell."""
    filled = [(c, v) for c, v in enumerate(body.grid.rows[row][: body.last + 1]) if v is not None]
    column, value = filled[0] if len(filled) == 1 else (0, None)
    return column, value.strip() if isinstance(value, str) else ""


def serial(body: Body, row: int) -> Value:
    """The row's serial number, None where it has none."""
    return next((v for c in sorted(body.serials) if (v := body.grid.at(row, c)) is not None), None)


def is_coded(body: Body, row: int, label: int) -> bool:
    """Whether a code stands before the label, as in a list of figures of which one is called a total."""
    return any(c < label and body.grid.at(row, c) is not None for c in body.must)


def is_complete(body: Body, row: int) -> bool:
    """Whether every column that may not be blank is filled, and more than one column in all."""
    grid = body.grid
    if not grid.anchors:
        values = grid.rows[row]
        known = sum(values[c] is not None for c in body.explained)
        return (known > 1 or len(body.explained) == 1) and all(values[c] is not None for c in body.must)
    filled = {c for c in body.explained if grid.at(*source(grid, row, c, body.start)) is not None}
    return body.must <= filled and (len(filled) > 1 or len(body.explained) == 1)


def repeats_headings(body: Body, here: Held) -> bool:
    """Whether what a row holds says the headings again, as on a table's next page."""
    same = sum(isinstance(v, str) and fold(v) in body.labels.get(c, ()) for c, v in here)
    return same > 1 or (same == len(here) == 1 and len(body.explained) == 1)


def stands_over_section(body: Body, row: int, column: int, text: Value) -> bool:
    """Whether a lone text heads a section: numbered I, A, merged across, or beside such a number."""
    merge = body.grid.anchors.get((row, column))
    across = merge is not None and merge.right > merge.left
    return across or heads_section(str(text)) or is_section_number(serial(body, row))
