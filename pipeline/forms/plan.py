"""A table of a form before it has cells: its fields from left to right, its rows from top to bottom."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.spec import ColumnKind
from pipeline.workbook import Look

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from pipeline.spec import Column, Sheet
    from pipeline.workbook.form import Held


@dataclass(frozen=True, slots=True)
class Field:
    """A column of the form: what its cells are known by in a row, its heading and the heading merged `over` it.

    `column` is the declared column it fills, None for one of a wide sheet. `sums` are the fields that a field of sums
    adds up. A `free` field leaves its heading to the person.
    """

    key: Hashable
    title: str
    over: str = ""
    look: Look = Look.ENTRY
    kind: ColumnKind = ColumnKind.TEXT
    column: Column | None = None
    width: float = 12
    number: str = "General"
    upright: bool = False
    sums: tuple[Hashable, ...] = ()
    free: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the form: what stands in it already, which of that is locked, and which is to be looked at again.

    A row with a `heading` only says the group of the rows below it.
    """

    values: Mapping[Hashable, Held] = field(default_factory=dict)
    fixed: frozenset[Hashable] = frozenset()
    review: frozenset[Hashable] = frozenset()
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """A declared sheet as a table to fill in; `summed` closes it with a row of sums."""

    sheet: Sheet
    year: int
    whose: str
    fields: tuple[Field, ...]
    rows: tuple[Row, ...]
    summed: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """What a cell may be chosen from: the name of the list, and what is said of anything else (see `Rule.style`)."""

    name: str
    style: str
