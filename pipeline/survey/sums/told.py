"""Numbers that the inputs tell, of awards and of initiatives alike, and their sums with the cells behind them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.compute.amounts import is_dash
from pipeline.law.awards import extended
from pipeline.law.facts import COLLECTIVE, DECIDED
from pipeline.survey.views.view import BLANK, Entry, Form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pipeline.content import Cell
    from pipeline.law.facts import Count, Facts
    from pipeline.survey.sums.stock import Stock

AWARDS: Final = "khen-thuong"
INITIATIVES: Final = "sang-kien"
LIST: Final = "danh_sach_khen"
NO_UNIT: Final = "(không ghi đơn vị)"
_LEVELS: Final = ("cơ sở", "ngành")


@dataclass(frozen=True, slots=True)
class Told:
    """One number: what it counts (`kind`, `group`, `item`), of which unit, in which years, at which stage.

    `place` puts items in the order of the law's list, `code` is the award's; `named` where it is one name of a list.
    """

    kind: str
    group: str
    item: str
    code: str
    place: int
    unit: str
    since: int
    until: int
    number: Decimal | None
    cell: Cell | None
    stage: str = DECIDED
    named: bool = False

    @property
    def year(self) -> int | None:
        """Its year; None where it tells of several years together."""
        return self.since if self.since == self.until else None


def all_told(stock: Stock) -> tuple[Told, ...]:
    """Every number about awards and initiatives, in the order in which they are printed."""
    return (*_awards(stock), *_initiatives(stock))


def _awards(stock: Stock) -> list[Told]:
    order = {award.code: place for place, award in enumerate(extended(stock.extra))}
    made = [
        Told(AWARDS, c.subject, c.award.name, c.award.code, order[c.award.code], stock.unit(c.unit), c.since, c.until,
             c.number, c.cell, c.stage)
        for c in (*stock.facts.counts, *_unfilled(stock.facts))
        if c.since and c.until
    ]  # fmt: skip
    return sorted([*made, *_by_name(stock, order)], key=lambda t: (t.group != COLLECTIVE, t.place))


def _unfilled(facts: Facts) -> Iterator[Count]:
    """The counts that a wide table leaves without a number, of the awards that some number tells of."""
    told = {(c.award.code, c.subject, c.stage) for c in facts.counts}
    return (c for c in facts.unfilled if (c.award.code, c.subject, c.stage) in told)


def _by_name(stock: Stock, order: Mapping[str, int]) -> Iterator[Told]:
    """One for each name on a list; none where the unit's number of that award and stage is told.

    A unit that was counted in a year has no further awards from its list, as in every document: what a list alone says
    was decided serves only beside what it says was registered.
    """
    known = {(c.award.code, c.subject, stock.unit(c.unit), c.since, c.stage) for c in stock.facts.counts if c.until}
    seen: set[tuple[str, int, str, str, str]] = set()
    for g in stock.facts.grants:
        unit, year = stock.unit(g.unit), g.year
        who = (g.award.code, year or 0, g.who, g.stage, unit)
        if g.sheet == LIST and year and who not in seen:
            seen.add(who)
            if (g.award.code, g.subject, unit, year, g.stage) not in known:
                yield Told(AWARDS, g.subject, g.award.name, g.award.code, order[g.award.code], unit, year, year,
                           Decimal(1), g.cells.get("tên") or g.cell, g.stage, named=True)  # fmt: skip


def _initiatives(stock: Stock) -> list[Told]:
    made = [
        Told(INITIATIVES, "", f"Sáng kiến cấp {i.level}", "", _LEVELS.index(i.level), stock.unit(i.unit), i.since,
             i.until, i.number, i.cell)
        for i in stock.facts.recognised
        if i.since and i.until
    ]  # fmt: skip
    return sorted(made, key=lambda t: t.place)


def summed(parts: Iterable[Told]) -> Entry:
    """The sum; “-” where every cell says so, nothing where all are blank, partial where only some are."""
    known = list(parts)
    cells = tuple(t.cell for t in known if t.cell)
    numbers = [t.number for t in known if t.number is not None]
    dashes = [t for t in known if t.number is None and t.cell and is_dash(t.cell)]
    if not numbers:
        return Entry(None, cells, dashed=bool(known) and len(dashes) == len(known))
    return Entry(sum(numbers, Decimal(0)), cells, partial=len(numbers) + len(dashes) < len(known))


def change(now: Entry, before: Entry) -> Entry:
    """How much more or less there is than before; nothing where either is not known."""
    if not isinstance(now.value, Decimal) or not isinstance(before.value, Decimal):
        return BLANK
    partial = now.partial or before.partial
    return Entry(now.value - before.value, (*before.cells, *now.cells), Form.CHANGE, partial=partial)


def share(part: Entry, whole: Entry) -> Entry:
    """How many percent of the whole the part is; nothing where either is not known, or the whole is zero."""
    if not isinstance(part.value, Decimal) or not isinstance(whole.value, Decimal) or not whole.value:
        return BLANK
    partial = part.partial or whole.partial
    return Entry(part.value * 100 / whole.value, (*part.cells, *whole.cells), Form.PERCENT, partial=partial)


def years_of(told: Sequence[Told]) -> tuple[int, ...]:
    """The years of which something is told, in order."""
    return tuple(sorted({t.since for t in told if t.year}))
