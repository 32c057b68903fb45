"""Sums of numbers and of estimated amounts; what is blank stays blank."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pipeline.compute.selection import first_spellings
from pipeline.content import Amount

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.content import Cell

_MORE = frozenset({"hơn", "trên"})
_LESS = frozenset({"gần"})
_ABOUT = frozenset({"ước", "ước tính", "ước khoảng", "khoảng", "xấp xỉ"})
_ESTIMATED = "ước"
_DASHES = frozenset("-–—−")
_ESTIMATES = "các số ước lượng khác nhau (gần, hơn, hàng trăm…)"


class MixedAmountsError(ValueError):
    """Amounts that cannot be summed; its words are those of a message."""


def total(values: Iterable[Any]) -> Amount:
    """The sum of the values that are not blank; its value is None where all are.

    Raises MixedAmountsError where a sum would invent a figure (gần with hơn, “hàng trăm”, đồng với suất).
    """
    known = [_amount(value) for value in values if value is not None]
    if not known:
        return Amount(None)
    if len(known) == 1:
        return known[0]
    if any(amount.value is None for amount in known):
        raise MixedAmountsError(_ESTIMATES)
    return Amount(sum((a.value for a in known if a.value is not None), Decimal(0)), _qualifier(known), _unit(known))


def total_or_blank(values: Iterable[Any]) -> Amount:
    """The sum, or a blank where amounts cannot be summed: a row's total that nobody can know is not printed."""
    try:
        return total(values)
    except MixedAmountsError:
        return Amount(None)


def is_dashed(amount: Amount, cells: Iterable[Cell | None]) -> bool:
    """Whether there is no number because every cell holds a dash, the sign for nothing to count."""
    typed = [cell for cell in cells if cell is not None]
    return amount.value is None and not amount.qualifier and bool(typed) and all(map(is_dash, typed))


def is_dash(cell: Cell) -> bool:
    """Whether the cell holds a dash, typed as any of the signs that look like one."""
    raw = cell.raw.strip()
    return bool(raw) and raw in _DASHES


def _amount(value: Any) -> Amount:
    if isinstance(value, Amount):
        return value
    return Amount(Decimal(value))


def _qualifier(amounts: list[Amount]) -> str:
    """The word before a sum: an estimate in it makes it one; “hơn” stays “hơn” where nothing pulls the other way."""
    words = {a.qualifier.lower() for a in amounts} - {""}
    if not words:
        return ""
    if words <= _MORE or words <= _LESS:
        return min(words)
    if words <= _ABOUT:
        return _ESTIMATED
    raise MixedAmountsError(_ESTIMATES)


def _unit(amounts: list[Amount]) -> str:
    units = first_spellings(a.unit for a in amounts if a.unit)
    if len(units) > 1:
        raise MixedAmountsError(f"các số khác đơn vị ({', '.join(units)})")
    return "".join(units)
