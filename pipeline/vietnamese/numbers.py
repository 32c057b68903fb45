"""Numbers as Vietnamese offices print them, and the way back from print to number."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Context, Decimal

from pipeline.vietnamese.text import NBSP

_TWO_DIGITS = 10
_WRITTEN = re.compile(r"-?(?:[0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,[0-9]+)?")


def spell_count(n: int) -> str:
    """A count, in two digits under ten: 05, 12, 1.059; nothing counted is 0, never 00."""
    return f"{n:02d}" if 0 < n < _TWO_DIGITS else _grouped(n)


def spell_number(value: Decimal, places: int | None = None) -> str:
    """A number with dots for thousands and a comma for decimals; closing zeros fall away unless `places` are asked."""
    if places is not None:
        return _fixed(_rounded(value, places))
    spelled = _fixed(value)
    return spelled.rstrip("0").rstrip(",") if "," in spelled else spelled


def spell_percent(value: Decimal) -> str:
    """A share given in percent, with two decimals at the most and no space: 12,5%."""
    return f"{spell_number(_rounded(value, 2))}%"


def spell_money(value: Decimal, unit: str = "đồng") -> str:
    """An amount with its unit, kept on one line: 80.000.000 đồng."""
    return f"{spell_number(value)}{NBSP}{unit}"


def parse_number(text: str) -> Decimal | None:
    """The number written exactly as offices write it, or None: a dot parts thousands, a comma decimals."""
    if not _WRITTEN.fullmatch(text):
        return None
    return Decimal(text.replace(".", "").replace(",", "."))


def _rounded(value: Decimal, places: int) -> Decimal:
    context = Context(prec=max(value.adjusted(), 0) + places + 2)
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP, context)


def _fixed(value: Decimal) -> str:
    if not value.is_finite():
        raise ValueError(f"not a number that can be printed: {value}")
    whole, _, decimals = f"{value.copy_abs():f}".partition(".")
    sign = "-" if value < 0 else ""
    return f"{sign}{_grouped(int(whole))}" + (f",{decimals}" if decimals else "")


def _grouped(whole: int) -> str:
    return f"{whole:,}".replace(",", ".")
