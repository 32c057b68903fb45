"""Units of which the last year shown has no award counted: the sums do not hold them, and no cell of theirs says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.compute.units import there_in
from pipeline.law.facts import DECIDED
from pipeline.survey.sums.told import AWARDS
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

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


def _is_there(stock: Stock, unit: str, year: int) -> bool:
    listed = stock.tables.get("don_vi")
    return listed is None or stock.units.codes.get(fold(unit), unit) in there_in(listed, year)
