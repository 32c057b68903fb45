"""What the rules of the award law see: counts, grants by name, units, quotas; what no table tells is None, never 0."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from pipeline.content import Cell
    from pipeline.law.awards import Award
    from pipeline.law.rule import Rule

REGISTERED: Final = "đăng ký"
PROPOSED: Final = "đề nghị"
DECIDED: Final = "đã quyết định"
OFFICE: Final = "(cơ quan)"
STAGES: Final = (REGISTERED, PROPOSED, DECIDED)
COLLECTIVE: Final = "Tập thể"
INDIVIDUAL: Final = "Cá nhân"
NESTED: Final = "lồng nhau"
EXCLUSIVE: Final = "riêng biệt"


@dataclass(frozen=True, slots=True)
class Count:
    """How many of an award a unit has, or the whole office (`unit` blank), in a year or in the years since…until.

    `number` is None where the cell is blank; `way` is “lượt”, “đối tượng” or blank where nobody said.
    """

    award: Award
    subject: str
    unit: str
    since: int | None
    until: int | None
    number: Decimal | None
    cell: Cell | None
    stage: str = DECIDED
    way: str = ""

    @property
    def year(self) -> int | None:
        """The one year that it tells of; None where it tells of several or says none."""
        return self.since if self.since == self.until else None


@dataclass(frozen=True, slots=True)
class Grant:
    """One award of one person or collective, by name; `sheet` is the key of the table that tells it.

    `who` is the key of whoever got it: a unit's code, the office's own, a person's folded name; people of one name are
    taken for one, so that no title is missed. `day` is that of the decision, `initiatives` the names of the initiatives
    that it rests on, `cells` by column.
    """

    sheet: str
    award: Award
    name: str
    who: str
    subject: str
    unit: str
    year: int | None
    cells: Mapping[str, Cell | None]
    stage: str = DECIDED
    day: date | None = None
    authority: str = ""
    initiatives: tuple[str, ...] = ()
    recruited: date | None = None
    barred: str = ""

    @property
    def cell(self) -> Cell | None:
        """The most telling cell: the award's, else any."""
        named = (self.cells.get(c) for c in ("danh_hiệu", "hình_thức", "tên"))
        return next((c for c in (*named, *self.cells.values()) if c), None)

    @property
    def decided_on(self) -> date | None:
        """The day of the decision; where nobody told it, the last of the year."""
        return self.day or (date(self.year, 12, 31) if self.year else None)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of the office: its code, its name, the block that it competes in, all the names that it goes by.

    `dated` where the office's list tells until when it was there.
    """

    code: str
    name: str
    block: str
    names: frozenset[str]
    dated: bool = False


@dataclass(frozen=True, slots=True)
class Quota:
    """How many of an award a block may have in a year."""

    block: str
    year: int | None
    award: Award
    number: Decimal | None
    cell: Cell | None


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


@dataclass(frozen=True, slots=True)
class Facts:
    """All that the tables of an office tell about awards.

    `grants` are those of the period, `history` those of all years that lists tell of; `codes` leads from the folded
    names of units to their codes; `modes` is the declared way of counting by subject; `unregistered_is_error` says
    whether the office knows no title without registration.
    """

    period: tuple[int, int] | None = None
    counts: tuple[Count, ...] = ()
    grants: tuple[Grant, ...] = ()
    history: tuple[Grant, ...] = ()
    units: tuple[Unit, ...] = ()
    codes: Mapping[str, str] = field(default_factory=dict)
    modes: Mapping[str, str] = field(default_factory=dict)
    unregistered_is_error: bool = False
    quotas: tuple[Quota, ...] = ()
    recognised: tuple[Initiatives, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    percentages: tuple[Percentage, ...] = ()

    def unit(self, name: str) -> str:
        """The code of the unit that goes by this name, else the folded name itself."""
        key = fold(name)
        return self.codes.get(key, key)


def within(facts: Facts, rule: Rule) -> Facts:
    """The facts that a rule may judge by its days; history stays whole."""
    if rule.since is None and rule.until is None:
        return facts
    counts = tuple(c for c in facts.counts if _binds(rule, _end(c.since), _end(c.until)))
    grants = tuple(g for g in facts.grants if _binds(rule, g.decided_on, g.decided_on))
    return replace(facts, counts=counts, grants=grants)


def _end(year: int | None) -> date | None:
    return date(year, 12, 31) if year else None


def _binds(rule: Rule, first: date | None, last: date | None) -> bool:
    """Whether the rule binds on all days from the first to the last; on unknown days it does not."""
    if first is None or last is None:
        return False
    return (rule.since is None or rule.since <= first) and (rule.until is None or last <= rule.until)
