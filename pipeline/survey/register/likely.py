"""Names that somebody may have meant who asked for a name that nobody has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.findings import nearest
from pipeline.survey.register.register import persons
from pipeline.vietnamese import fold, sort_key, unaccented

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.survey.sums.stock import Stock

_MOST: Final = 5


def likely(asked: str, stocks: Sequence[Stock]) -> tuple[str, ...]:
    """The names of units and persons that hold the words asked for, written without marks or not; else the nearest."""
    names = (name for stock in stocks for name in (*stock.units.names, *sorted(persons(stock), key=str.isupper)))
    every = list({fold(name): name for name in reversed(list(names))}.values())[::-1]
    wanted = unaccented(fold(asked))
    holding = [name for name in every if wanted and f" {wanted} " in f" {unaccented(fold(name))} "]
    near = nearest(asked, every)
    return tuple(dict.fromkeys(([near] if near else []) + sorted(holding, key=sort_key)))[:_MOST]
