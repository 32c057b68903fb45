"""Rows of a table that are figures at a glance: nothing that must stand there is blank, and no word is a sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.read.layout.row_signs import signs
from pipeline.read.layout.sections import marks
from pipeline.spreadsheet import Broken

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from pipeline.read.layout.body import Body
    from pipeline.spreadsheet import Value

    Columns = list[list[Value]]


def rows_to_judge(body: Body) -> frozenset[int]:
    """The rows of the table that are not figures at a glance; each column is looked through once, each value once.

    Every other row is figures wherever it stands, as soon as one row of figures stands above it.
    """
    rows = body.grid.rows[body.start :]
    columns = [[row[place] for row in rows] for place in range(body.grid.width)]
    every = [set(column) for column in columns]
    found = {row for row, _ in body.grid.anchors if row >= body.start}
    for place, column in enumerate(columns):
        if odd := _odd(body, place, every[place]):
            found.update(body.start + n for n, value in enumerate(column) if value in odd)
    known = sorted(body.explained - body.sums)
    partly = [columns[place] for place in known if None in every[place]]
    found.update(body.start + n for n in _sparse(body, partly, len(known) - len(partly), len(rows)))
    return frozenset(found)


def _odd(body: Body, place: int, values: AbstractSet[Value]) -> set[Value]:
    """Those of a column's values that make a row one to be judged."""
    texts = [value for value in values if value.__class__ is str]
    odd: set[Value] = {*signs(texts, body.labels.get(place, ())), *(marks(texts) if body.wide else ())}
    odd |= {value for value in values if isinstance(value, Broken)}
    return odd | ({None} if None in values and place in body.must else set())


def _sparse(body: Body, partly: Columns, full: int, length: int) -> Iterator[int]:
    """The rows with fewer than two values in columns with a meaning, of which some are full and some filled `partly`.

    Columns of sums count for nothing here.
    """
    needed = min(2, len(body.explained)) - full
    if needed > 0:
        most = len(partly) - needed
        rows = zip(*partly, strict=True) if partly else ((),) * length
        yield from (n for n, row in enumerate(rows) if row.count(None) > most)
