"""What a summary lacks and no cell says: units without an award counted in the last year shown, years without any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.compute.units import there_in
from pipeline.law.facts import DECIDED
from pipeline.survey.sums.stock import LAST
from pipeline.survey.sums.told import AWARDS
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.survey.sums.stock import Stock
    from pipeline.survey.sums.told import Told


def lacking(stock: Stock, told: Sequence[Told], shown: Sequence[Told], years: Sequence[int]) -> list[str]:
    """The units that something shown is of, or awards of the year before, and no award decided in the last year.

    None where no unit has any, and none that was not there in the year.
    """
    last = years[-1] if years else 0
    awards = [t for t in told if t.kind == AWARDS and t.unit and t.stage == DECIDED and t.number is not None]
    counted = {t.unit for t in awards if t.year == last}
    known = dict.fromkeys(t.unit for t in (*(t for t in awards if t.year == last - 1), *shown) if t.unit)
    return [u for u in known if u not in counted and _is_there(stock, u, last)] if counted else []


def years_without(years: Sequence[int], span: tuple[int, int]) -> str:
    """The years asked for of which nothing is told, in words; empty where there are none, or nothing is told at all.

    Where no first or last year is asked for, those that are told stand for it.
    """
    if not years:
        return ""
    first, last = span[0] or years[0], years[-1] if span[1] == LAST else span[1]
    missing = [year for year in range(first, last + 1) if year not in years]
    return ", ".join(_runs(missing))


def _runs(years: Sequence[int]) -> Iterator[str]:
    """The years, those that follow one another as one run: 2022-2024."""
    for first in (y for y in years if y - 1 not in years):
        last = next(y for y in years if y >= first and y + 1 not in years)
        yield str(first) if first == last else f"{first}-{last}"


def _is_there(stock: Stock, unit: str, year: int) -> bool:
    listed = stock.tables.get("don_vi")
    return listed is None or stock.units.codes.get(fold(unit), unit) in there_in(listed, year)
