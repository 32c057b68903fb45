"""A list or table that a document prints: rows with keys, their values, and rows below rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.content.figure import Figure
    from pipeline.content.text import Text


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its key (never a row number), its values by column name, and the rows of its group.

    A `total` row was computed by the program.
    """

    key: str
    values: Mapping[str, Figure | Text]
    rows: tuple[Row, ...] = ()
    total: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A named table: column names in order, the rows, and headings of computed columns by column name."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    headings: Mapping[str, str]
