"""Every award that some row says was given, counted or by name, with the cell that says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from pipeline.law.counting import written

if TYPE_CHECKING:
    from pipeline.content import Cell
    from pipeline.law.awards import Award
    from pipeline.law.facts import Facts


@dataclass(frozen=True, slots=True)
class Given:
    """An award given, to whom, in which year (or on which day) and where that stands."""

    award: Award
    subject: str
    year: int | None
    day: date | None
    cell: Cell | None


def given(facts: Facts) -> tuple[Given, ...]:
    """What was given; a blank or zero under a heading says nothing."""
    counted = (Given(c.award, c.subject, c.year, None, c.cell) for c in written(facts).counts if c.number)
    named = (Given(g.award, g.subject, g.year, g.day, g.cell) for g in facts.grants)
    return (*counted, *named)


def day_of(one: Given, period: tuple[int, int] | None) -> date | None:
    """The decision's day; else a day of its year, one in force where the year has one; else the period's last."""
    if one.day:
        return one.day
    if one.year is None:
        return date(period[1], 12, 31) if period else None
    award = one.award
    if award.since and award.since.year == one.year:
        return award.since
    return award.until if award.until and award.until.year == one.year else date(one.year, 12, 31)
