"""Which rows of figures a row of sums may add up."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from pipeline.read.layout.row_kinds import RowKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.read.layout.rows import Row, Rows

    Mark = tuple[Row, int]

Span = tuple[int, int]
"""The first of some rows of figures and the one after the last, counted among the rows of figures."""


def spans(rows: Rows) -> Iterator[tuple[Row, tuple[Span, ...]]]:
    """Each row of sums with what it may add up, the nearest first; nothing where no figures stand around it."""
    marks = list(_marks(rows))
    count = len(rows.figures)
    closed = opened = 0
    for position, (row, before) in enumerate(marks):
        if row.kind is RowKind.SECTION or not before:
            found = [(before, end) for end in _ends(marks, position, count)]
        else:
            found = [(start, before) for start in (max(closed, opened), closed, opened, 0)]
        yield row, tuple(dict.fromkeys(span for span in found if span[0] < span[1]))
        closed = before if row.kind is RowKind.TOTAL else closed
        opened = before if row.kind is RowKind.SECTION else opened


def _marks(rows: Rows) -> Iterator[Mark]:
    """The rows of sums, each with the number of rows of figures above it."""
    for row in rows.others:
        if row.kind in {RowKind.TOTAL, RowKind.SECTION}:
            yield row, bisect_left(rows.figures, row.number)


def _ends(marks: Sequence[Mark], position: int, count: int) -> Iterator[int]:
    """Where the figures below a sum at their head may end: at the next sum, the next head of its level, or the last."""
    head, later = marks[position][0], marks[position + 1 :]
    yield from (before for _, before in later[:1])
    for row, before in later:
        if row.kind is RowKind.SECTION and row.level <= head.level:
            yield before
            break
    yield count
