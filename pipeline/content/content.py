"""Content, the first waist of the program: nothing above it knows Word, nothing below it knows Excel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.content.figure import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from pipeline.content.source import Cell
    from pipeline.content.table import Row, Table
    from pipeline.content.text import Text

SCHEMA = 2
"""2: a span may have a note, a cell a correction. 1: neither."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What makes a document itself: office code, type (its folder's name), period and subject.

    `issued` is the document's own date, None while it is blank.
    """

    office: str
    type: str
    period_from: int
    period_to: int
    subject: str
    issued: date | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """Everything one document will say. Names are dotted paths with diacritics and occur once over all three lists.

    `cells` holds each cell that a figure, text or row was made from, once, sorted.
    """

    document: Identity
    figures: tuple[Figure, ...] = ()
    texts: tuple[Text, ...] = ()
    tables: tuple[Table, ...] = ()
    cells: tuple[Cell, ...] = ()
    schema: int = SCHEMA

    def every_figure(self) -> Iterator[Figure]:
        """The figures of the document and of all rows of its tables, in order."""
        yield from self.figures
        for table in self.tables:
            yield from _figures(table.rows)


def _figures(rows: tuple[Row, ...]) -> Iterator[Figure]:
    for row in rows:
        yield from (value for value in row.values.values() if isinstance(value, Figure))
        yield from _figures(row.rows)
