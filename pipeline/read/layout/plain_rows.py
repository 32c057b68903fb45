"""Rows of a table that are figures at a glance: nothing that must stand there is blank, and no word is a sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.read.layout.row_signs import is_sign
from pipeline.read.layout.sections import may_mark
from pipeline.spreadsheet import Broken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.read.layout.body import Body
    from pipeline.spreadsheet import Value

    Columns = list[tuple[Value, ...]]


def rows_to_judge(body: Body) -> frozenset[int]:
    """The rows of the table that are not figures at a glance; each column is looked through once, each value once.

    Every other row is figures wherever it stands, as soon as one row of figures stands above it.
    """
    columns = list(zip(*body.grid.rows[body.start :], strict=True))
    found = {row for row, _ in body.grid.anchors if row >= body.start}
    for place, column in enumerate(columns):
        if odd := {value for value in set(column) if _is_odd(body, place, value)}:
            found.update(body.start + n for n, value in enumerate(column) if value in odd)
    found.update(body.start + n for n in _sparse(body, columns))
    return frozenset(found)


def _is_odd(body: Body, place: int, value: Value) -> bool:
    if isinstance(value, str):
        return is_sign(value, body.labels.get(place, frozenset())) or (body.wide and may_mark(value))
    return isinstance(value, Broken) or (value is None and place in body.must)


def _sparse(body: Body, columns: Columns) -> Iterator[int]:
    """The rows with fewer than two values in the columns that have a meaning, sums left aside."""
    known = [columns[place] for place in sorted(body.explained - body.sums)] if columns else []
    partly = [column for column in known if None in column]
    needed = min(2, len(body.explained)) - (len(known) - len(partly))
    if needed > 0:
        most = len(partly) - needed
        rows = zip(*partly, strict=True) if partly else ((),) * (len(columns[0]) if columns else 0)
        yield from (n for n, row in enumerate(rows) if row.count(None) > most)
