"""What each row below the headings is: figures, a total, or nothing to read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from pipeline.read.row_signs import (
    first_words,
    heads_section,
    is_note,
    is_section_number,
    is_total,
    numbers_columns,
    opens_signatures,
)
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.read.addresses import Position
    from pipeline.read.columns import Match
    from pipeline.read.grid import Grid, Value


class RowKind(Enum):
    """What a row is; a LONE one is told, since nobody can be sure that it holds no figures; END opens signatures."""

    FIGURES = auto()
    TOTAL = auto()
    LONE = auto()
    END = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the worksheet, from 0, and what it is."""

    number: int
    kind: RowKind


Held = list[tuple[int, "Value"]]
_MANY_COLUMNS = 4


def rows(match: Match, grid: Grid) -> Iterator[Row]:
    """The rows below the headings, up to the signatures under the table."""
    after_total = seen = False
    for number in range(match.header.body, len(grid.rows)):
        kind = _kind(match, grid, number, after_total=after_total, first=not seen)
        yield Row(number, kind)
        if kind is RowKind.END:
            return
        after_total |= kind is RowKind.TOTAL and seen
        seen |= kind is RowKind.FIGURES


def source(grid: Grid, row: int, column: int, body: int) -> Position:
    """The cell that gives a row its value: its own, or the first of a range merged downwards in the table's body."""
    merge = grid.anchors.get((row, column))
    inside = merge is not None and merge.left == column and merge.top >= body
    return (merge.top, column) if inside and merge else (row, column)


def _kind(match: Match, grid: Grid, row: int, *, after_total: bool, first: bool) -> RowKind:
    held, complete = _held(match, grid, row), _complete(match, grid, row)
    column, words = first_words(grid.rows[row])
    in_table = any(c in match.explained for c, _ in held)
    if is_total(words) and not _is_coded(match, grid, row, column):
        return RowKind.TOTAL if in_table else RowKind.NOTHING
    if opens_signatures(grid.rows[row], words, complete=complete):
        return RowKind.END
    if not in_table or is_note(words, complete=complete):
        return RowKind.NOTHING
    if numbers_columns([v for _, v in held], first=first) or _repeats_headings(match, held):
        return RowKind.NOTHING
    if complete or not (after_total or len(held) == 1):
        return RowKind.FIGURES
    return _incomplete(match, grid, row, held, after_total=after_total)


def _incomplete(match: Match, grid: Grid, row: int, held: Held, *, after_total: bool) -> RowKind:
    """What a row is that stands alone with one cell, or below a total with cells missing."""
    if any(isinstance(v, float) for _, v in held):
        return RowKind.FIGURES
    if len(held) > 1 or not isinstance(held[0][1], str):
        return RowKind.LONE if after_total else RowKind.FIGURES
    many = len(match.explained) >= _MANY_COLUMNS
    if _heads_section(match, grid, row, *held[0]):
        return RowKind.NOTHING if many or match.wide.columns else RowKind.LONE
    if after_total:
        return RowKind.NOTHING
    alone = many and _serial(match, grid, row) is None and not match.wide.columns
    return RowKind.LONE if alone else RowKind.FIGURES


def _held(match: Match, grid: Grid, row: int) -> Held:
    """What the row itself holds within the table, without its serial number."""
    serials = match.serials
    places = [c for c in range(match.last_column + 1) if c not in serials]
    return [(c, v) for c in places if (v := grid.at(row, c)) is not None]


def _serial(match: Match, grid: Grid, row: int) -> Value:
    return next((v for c in sorted(match.serials) if (v := grid.at(row, c)) is not None), None)


def _is_coded(match: Match, grid: Grid, row: int, label: int) -> bool:
    """Whether a code stands before the label, as in a list of figures of which one is called a total."""
    return any(c < label and grid.at(row, c) is not None for c in match.must)


def _complete(match: Match, grid: Grid, row: int) -> bool:
    """Whether every column that may not be blank is filled, and more than one column in all."""
    filled = {c for c in match.explained if grid.at(*source(grid, row, c, match.header.body)) is not None}
    return match.must <= filled and (len(filled) > 1 or len(match.explained) == 1)


def _repeats_headings(match: Match, held: Held) -> bool:
    labels = {h.column: {fold(p) for p in h.path} for h in match.header.headings}
    same = sum(isinstance(v, str) and fold(v) in labels.get(c, ()) for c, v in held)
    return same > 1 or (same == len(held) == 1 and len(match.explained) == 1)


def _heads_section(match: Match, grid: Grid, row: int, column: int, text: Value) -> bool:
    """Whether a lone text heads a section: numbered I, A, merged across, or beside such a number."""
    merge = grid.anchors.get((row, column))
    across = merge is not None and merge.right > merge.left
    return across or heads_section(str(text)) or is_section_number(_serial(match, grid, row))
