"""The rows below the headings: those of figures, and what each of the others is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.read.layout.body import body_of, held, is_complete, only_words
from pipeline.read.layout.plain_rows import rows_to_judge
from pipeline.read.layout.row_kinds import RowKind, holds_numbers, kind_of
from pipeline.read.layout.row_signs import counts_something, tells_number
from pipeline.read.layout.sections import sections, with_parts

if TYPE_CHECKING:
    from pipeline.read.layout.body import Body
    from pipeline.read.layout.columns import Match
    from pipeline.spreadsheet import Grid

    Judged = dict[int, "Row"]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the worksheet, from 0, and what it is; a section's head has the level of its mark.

    One that is not `complete` lacks a cell that must be filled.
    """

    number: int
    kind: RowKind
    level: int = 0
    complete: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows below the headings: the numbers of those of figures, and what each of the others is, both in order."""

    figures: tuple[int, ...]
    others: tuple[Row, ...]


def rows(match: Match, grid: Grid) -> Rows:
    """The rows below the headings, up to the signatures under the table."""
    body = body_of(match, grid)
    judged, end = _judged(body)
    judged |= _remarks(body, judged, end)
    heads = sections(body, [r.number for r in judged.values() if _may_head(body, r)])
    if heads:
        headed = with_parts(heads, _figures(body, judged, end))
        judged |= {n: Row(n, RowKind.SECTION, heads[n]) for n in judged if n in headed}
    others = tuple(row for row in judged.values() if row.kind is not RowKind.FIGURES)
    return Rows(_figures(body, judged, end), others)


def _figures(body: Body, judged: Judged, end: int) -> tuple[int, ...]:
    others = {number for number, row in judged.items() if row.kind is not RowKind.FIGURES}
    return tuple(number for number in range(body.start, end) if number not in others)


def _remarks(body: Body, judged: Judged, end: int) -> Judged:
    """The rows of lone words with a number below the last figures, which are told; none where no figures stand."""
    told: Judged = {}
    for number in reversed(range(body.start, end)):
        row = judged.get(number)
        if row and _is_remark(body, row):
            told[number] = Row(number, RowKind.LONE)
        elif row is None or row.kind is RowKind.FIGURES:
            return told
    return {}


def _is_remark(body: Body, row: Row) -> bool:
    column, words = only_words(body, row.number)
    if row.kind is RowKind.FIGURES:
        return body.wide and column in body.must and counts_something(words)
    return row.kind is RowKind.NOTHING and tells_number(words)


def _may_head(body: Body, row: Row) -> bool:
    """Whether a row may head a section: it is alone, or holds sums where nothing else can stand."""
    if row.kind is not RowKind.FIGURES:
        return row.kind is RowKind.NOTHING
    return (body.wide or not row.complete) and holds_numbers(body, held(body, row.number))


def _judged(body: Body) -> tuple[Judged, int]:
    """The rows that are no figures at a glance, with what they are, and the row after the last."""
    waiting = rows_to_judge(body)
    found: Judged = {}
    after_total = seen = False
    for number in range(body.start, len(body.grid.rows)):
        if seen and number not in waiting:
            continue
        complete = is_complete(body, number)
        kind = kind_of(body, number, after_total=after_total, first=not seen, complete=complete)
        found[number] = Row(number, kind, complete=complete)
        if kind is RowKind.END:
            return found, number + 1
        after_total |= kind is RowKind.TOTAL and seen
        seen |= kind is RowKind.FIGURES
    return found, len(body.grid.rows)
