"""Counts put together: what a unit has in a year, what all units have, what a period has; stages never mixed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from pipeline.law.facts import DECIDED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pipeline.content import Cell
    from pipeline.law.awards import Award
    from pipeline.law.facts import Count, Facts

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Sum:
    """Counts of one award added up; `whole` where none of them is blank."""

    award: Award
    number: Decimal
    cells: tuple[Cell | None, ...]
    whole: bool
    way: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """What one unit, or the whole office, has in the same years: its sums by the award's code."""

    unit: str
    span: Span
    sums: Mapping[str, Sum]

    @property
    def when(self) -> str:
        """The years in words."""
        first, last = self.span
        return f"năm {first}" if first == last else f"giai đoạn {first}-{last}"


def written(facts: Facts) -> Facts:
    """The facts without the counts that are but names of a list: a rule that reads the names would tell them twice."""
    return replace(facts, counts=tuple(c for c in facts.counts if not c.listed))


def by_unit(facts: Facts, stage: str = DECIDED) -> tuple[Line, ...]:
    """What each unit has in each year, and what is told of a period as a whole."""
    names: dict[str, str] = {}
    return _lines(facts.counts, stage, lambda c: names.setdefault(facts.unit(c.unit), c.unit))


def by_year(facts: Facts, stage: str = DECIDED) -> tuple[Line, ...]:
    """What all units have together in each year; periods are left out."""
    return _lines((c for c in facts.counts if c.year), stage, lambda _: "")


def _lines(counts: Iterable[Count], stage: str, unit_of: Callable[[Count], str]) -> tuple[Line, ...]:
    """The sums; a number under recipients that the award is not for is told as that fault alone (CK-19)."""
    groups: dict[tuple[str, Span], dict[str, list[Count]]] = {}
    for count in counts:
        if count.stage == stage and count.since and count.until and count.subject in ("", *count.award.subjects):
            key = (unit_of(count), (count.since, count.until))
            groups.setdefault(key, {}).setdefault(count.award.code, []).append(count)
    return tuple(
        Line(unit, span, {code: _sum(parts) for code, parts in awards.items()})
        for (unit, span), awards in groups.items()
    )


def _sum(parts: list[Count]) -> Sum:
    known = [c.number for c in parts if c.number is not None]
    cells = tuple(c.cell for c in parts if c.number)
    ways = {c.way for c in parts}
    return Sum(
        parts[0].award,
        sum(known, Decimal(0)),
        cells or tuple(c.cell for c in parts[:1]),
        len(known) == len(parts),
        ways.pop() if len(ways) == 1 else "",
    )
