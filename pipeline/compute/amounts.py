"""Sums of numbers and of estimated amounts; what is blank stays blank."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pipeline.content import Amount

if TYPE_CHECKING:
    from collections.abc import Iterable

_MORE = frozenset({"hơn", "trên"})
_LESS = frozenset({"gần"})


class MixedEstimatesError(ValueError):
    """Estimates of different directions, or without a number, cannot be summed."""


def total(values: Iterable[Any]) -> Amount:
    """The sum of the values that are not blank; its value is None where all are.

    Raises MixedEstimatesError where a sum would invent a figure (gần with hơn, “hàng trăm”).
    """
    known = [_amount(value) for value in values if value is not None]
    if not known:
        return Amount(None)
    if len(known) == 1:
        return known[0]
    if any(amount.value is None for amount in known):
        raise MixedEstimatesError
    return Amount(sum((a.value for a in known if a.value is not None), Decimal(0)), _qualifier(known), _unit(known))


def total_or_blank(values: Iterable[Any]) -> Amount:
    """The sum, or a blank where estimates cannot be summed: a row's total that nobody can know is not printed."""
    try:
        return total(values)
    except MixedEstimatesError:
        return Amount(None)


def _amount(value: Any) -> Amount:
    if isinstance(value, Amount):
        return value
    return Amount(Decimal(value))


def _qualifier(amounts: list[Amount]) -> str:
    words = {a.qualifier for a in amounts} - {""}
    if not words:
        return ""
    if words <= _MORE or words <= _LESS:
        return min(words)
    raise MixedEstimatesError


def _unit(amounts: list[Amount]) -> str:
    units = {a.unit for a in amounts} - {""}
    return units.pop() if len(units) == 1 else ""
