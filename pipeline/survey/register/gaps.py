"""Years of which an office's inputs say nothing of a unit: no award is one thing, no figures are another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.compute.units import there_in
from pipeline.survey.views.view import DASH

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from pipeline.law.facts import Count, Grant
    from pipeline.survey.sums.stock import Stock

_UNITS: Final = "don_vi"


def gaps(stock: Stock, codes: Collection[str], counts: Collection[Count], grants: Collection[Grant]) -> tuple[int, ...]:
    """The years from the first to the last with counts in which none is of the unit; `codes` are the unit's, by year.

    A year before it was founded or after it ended is none of them; a cell with 0 or “-” tells of its year.
    """
    known = {c.year for c in stock.facts.counts if c.year and c.unit}
    mine = {c.year for c in counts if _tells(c)} | {g.year for g in grants}
    span = range(min(known), max(known) + 1) if known else range(0)
    return tuple(year for year in span if year not in mine and _is_there(stock, codes, year))


def spelled_years(years: Collection[int]) -> Iterator[str]:
    """What the register says of such years; nothing where there are none."""
    if years:
        yield f"Số liệu nhập không nói gì về đơn vị trong năm {', '.join(map(str, years))}."


def _tells(count: Count) -> bool:
    return count.number is not None or (count.cell is not None and count.cell.raw.strip() == DASH)


def _is_there(stock: Stock, codes: Collection[str], year: int) -> bool:
    listed = stock.tables.get(_UNITS)
    known = [code for code in codes if code in stock.units.titles]
    return listed is None or not known or not there_in(listed, year).isdisjoint(known)
