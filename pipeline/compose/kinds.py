"""How figures are spelled: by their kind, or as a filter asks."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.compose.refused import Refused
from pipeline.content import FigureKind
from pipeline.tags.codes import BAD_FILTER
from pipeline.vietnamese import NBSP, long_date, short_date, spell_count, spell_money, spell_number, spell_percent

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.content import Figure

_MILLION: Final = Decimal(1_000_000)
_BILLION: Final = Decimal(1_000_000_000)
_DONG: Final = "đồng"


def is_blank(figure: Figure) -> bool:
    """Whether a figure has nothing to print; zero is something."""
    return figure.value is None and not figure.qualifier


def by_kind(figure: Figure) -> str:
    """The figure as its kind is printed when no filter says otherwise."""
    return _SPELLINGS[figure.kind](figure)


def as_count(figure: Figure) -> str:
    """A whole number in two digits under ten; any other number as a number."""
    return _qualified(figure, _count)


def as_number(figure: Figure) -> str:
    """A plain number."""
    return _qualified(figure, spell_number)


def as_percent(figure: Figure) -> str:
    """A share in percent."""
    return _qualified(figure, spell_percent)


def as_year(figure: Figure) -> str:
    """A year: digits without dots."""
    return _qualified(figure, lambda value: f"{value:f}".partition(".")[0])


def as_money(figure: Figure) -> str:
    """An amount with its unit; in a unit larger than đồng (tỷ đồng) it is spelled as a count.

    An estimate in whole millions or billions is spelled as people say it (SO-05): gần 01 tỷ đồng, hơn 293 triệu đồng.
    """
    unit = figure.unit or _DONG
    if unit == _DONG:
        return _qualified(figure, _rounded if figure.qualifier else spell_money)
    return _qualified(figure, lambda value: f"{_count(value)}{NBSP}{unit}")


def _rounded(value: Decimal) -> str:
    for size, word in ((_BILLION, "tỷ"), (_MILLION, "triệu")):
        if value and value % size == 0:
            return f"{_count(value / size)}{NBSP}{word}{NBSP}{_DONG}"
    return spell_money(value)


def as_millions(figure: Figure) -> str:
    """An amount given in đồng, spelled in millions: 80 triệu đồng."""
    return _qualified(figure, lambda value: f"{spell_number(value / _MILLION)}{NBSP}triệu{NBSP}{_DONG}")


def as_short_date(figure: Figure) -> str:
    """A date in a citation."""
    return short_date(_date(figure))


def as_long_date(figure: Figure) -> str:
    """A date in full."""
    return long_date(_date(figure))


def _qualified(figure: Figure, spell: Callable[[Decimal], str]) -> str:
    if isinstance(figure.value, dt.date):
        raise Refused(f"“{figure.name}” là ngày, không in được như số", BAD_FILTER)
    number = "" if figure.value is None else spell(figure.value)
    return " ".join(filter(None, (figure.qualifier, number)))


def _count(value: Decimal) -> str:
    whole = value == value.to_integral_value()
    return spell_count(int(value)) if whole and value >= 0 else spell_number(value)


def _date(figure: Figure) -> dt.date:
    if not isinstance(figure.value, dt.date):
        raise Refused(f"“{figure.name}” không phải là ngày", BAD_FILTER)
    return figure.value


_SPELLINGS: Final[dict[FigureKind, Callable[[Figure], str]]] = {
    FigureKind.COUNT: as_count,
    FigureKind.NUMBER: as_number,
    FigureKind.MONEY: as_money,
    FigureKind.PERCENT: as_percent,
    FigureKind.YEAR: as_year,
    FigureKind.SPAN: as_number,
    FigureKind.ORDINAL: as_number,
    FigureKind.DATE: as_short_date,
}
