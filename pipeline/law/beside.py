"""What rules see beside the awards themselves: units, quotas, initiatives, percentages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from pipeline.content import Cell
    from pipeline.law.awards import Award


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of the office: its code, its name, the block that it competes in, all the names that it goes by.

    `since` and `until` are the days between which it was there, where the office's list tells them; `successor` is the
    name of the unit that took its place.
    """

    code: str
    name: str
    block: str
    names: frozenset[str]
    since: date | None = None
    until: date | None = None
    successor: str = ""

    @property
    def dated(self) -> bool:
        """Whether the office's list tells until when it was there."""
        return self.until is not None


@dataclass(frozen=True, slots=True)
class Quota:
    """How many of an award a block may have in a year; `cell` holds the number, `block_cell` the block's name."""

    block: str
    year: int | None
    award: Award
    number: Decimal | None
    cell: Cell | None
    block_cell: Cell | None


@dataclass(frozen=True, slots=True)
class Initiatives:
    """How many initiatives of a level were recognised in a unit in the years since…until."""

    level: str
    unit: str
    since: int | None
    until: int | None
    number: Decimal | None
    cell: Cell | None


@dataclass(frozen=True, slots=True)
class Initiative:
    """An initiative by name, with its level and year where they are told."""

    name: str
    level: str
    year: int | None
    cell: Cell | None


@dataclass(frozen=True, slots=True)
class Percentage:
    """A percentage that a sheet states, with the words beside it in which a ratio may stand."""

    value: Decimal
    words: str
    cell: Cell | None
