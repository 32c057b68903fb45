"""The names of a list beside the numbers of the same award and year: unit by unit, and of the office as a whole."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.law.facts import DECIDED
from pipeline.law.unit_times import there_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.content import Cell
    from pipeline.law.facts import Count, Facts, Grant

_OWN: Final = "danh_hieu_co_quan"
_NAMES: Final = "danh_sach_khen"

Cells = list["Cell | None"]
_What = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class Pair:
    """What is counted, the names that a list tells of it, and the number with its cells; None where none is written.

    `unit` is the one whose names and number they are, blank where they are the office's.
    """

    what: str
    names: Cells
    number: Decimal | None
    counted: Cells
    unit: str = ""

    @property
    def differs(self) -> bool:
        """Whether there are more names than are counted."""
        return len(self.names) > (self.number or 0)


def award_pairs(facts: Facts) -> Iterator[Pair]:
    """Each award of a year with the names of one list, each once: of each unit, then of all where no unit differs."""
    told, blank = _by_award(facts.counts), _by_award(facts.unfilled)
    for (what, sheet), grants in _lists(facts).items():
        open_cells = blank.get(what, []) if sheet == _NAMES and not _in_total(what, facts) else []
        pairs = list(_of_units(what, grants, told.get(what, []), open_cells, facts))
        yield from pairs
        if not any(pair.differs for pair in pairs):
            yield from _of_all(what, grants, told.get(what, []), facts)


def has_all_units(facts: Facts, units: Sequence[str], year: int) -> bool:
    """Whether numbers told of these units are the whole office's: one told its sum, or all units there are told of."""
    counted = {facts.counted_as(unit) for unit in units}
    return "" in counted or {facts.counted_as(code) for code in there_in(facts.units, year)} <= counted


def _lists(facts: Facts) -> dict[tuple[_What, str], list[Grant]]:
    names: dict[tuple[_What, str], list[Grant]] = defaultdict(list)
    for g in facts.grants:
        if g.sheet != _OWN and g.stage == DECIDED and g.year and g.name:
            names[(g.award.name, g.subject, g.year), g.sheet].append(g)
    return names


def _by_award(counts: Sequence[Count]) -> dict[_What, list[Count]]:
    found: dict[_What, list[Count]] = defaultdict(list)
    for c in counts:
        if c.stage == DECIDED and c.year:
            found[c.award.name, c.subject, c.year].append(c)
    return found


def _in_total(what: _What, facts: Facts) -> bool:
    """Whether a published total of several years holds the award of this year, so that units need not count it."""
    sums = (c for c in facts.counts if (c.award.name, c.subject) == what[:2] and c.year is None)
    return any(c.since is not None and c.until is not None and c.since <= what[2] <= c.until for c in sums)


def _of_units(
    what: _What, grants: Sequence[Grant], told: Sequence[Count], blank: Sequence[Count], facts: Facts
) -> Iterator[Pair]:
    """The names and the number of each unit that both tell of; none where a number of the unit could not be read."""
    if any(not c.unit for c in told):
        return
    for code in dict.fromkeys(facts.counted_as(g.unit) for g in grants if g.unit):
        mine = [c for c in told if facts.counted_as(c.unit) == code]
        counts = mine or [c for c in blank if c.unit and facts.counted_as(c.unit) == code]
        if counts and not any(c.number is None for c in mine):
            names = _once([g for g in grants if g.unit and facts.counted_as(g.unit) == code])
            yield Pair(_words(what), names, *_sum(mine, counts), counts[0].unit)


def _of_all(what: _What, grants: Sequence[Grant], told: Sequence[Count], facts: Facts) -> Iterator[Pair]:
    """The names of the whole office beside its sum; of its counted units alone where some are not counted."""
    units = [c.unit for c in told]
    counted = {facts.counted_as(unit) for unit in units}
    whole = has_all_units(facts, units, what[2]) and (facts.units or "" in counted)
    names = _once([g for g in grants if whole or (g.unit and facts.counted_as(g.unit) in counted)])
    if names and told and not any(c.number is None for c in told):
        yield Pair(_words(what), names, *_sum(told, told))


def _sum(mine: Sequence[Count], counts: Sequence[Count]) -> tuple[Decimal | None, Cells]:
    number = sum((c.number for c in mine if c.number is not None), Decimal(0)) if mine else None
    return number, [c.cell for c in counts if c.number] or [counts[0].cell]


def _words(what: _What) -> str:
    return f"{what[0]}, {what[1].lower()}, năm {what[2]}"


def _once(grants: Sequence[Grant]) -> Cells:
    """The cells of the names, each where it first stands: one person may get an award on two occasions of a year."""
    first: dict[str, Cell | None] = {}
    for grant in grants:
        first.setdefault(grant.who, grant.cells.get("tên"))
    return list(first.values())
