"""Sums of cells, as far as every one of them is a plain number."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from pipeline.content import Amount
from pipeline.read.values.numbers import BLANKS
from pipeline.spreadsheet import raw

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.read.entries import ReadColumn
    from pipeline.spreadsheet import Value

Addends = list["Decimal | None"]


def addends(column: ReadColumn) -> Addends:
    """What each cell adds to a sum; None where one could not be read or is no plain number."""
    return [_plain(value, held) for value, held in zip(column.values, column.held, strict=True)]


def summed(parts: Iterable[Decimal | None]) -> Decimal | None:
    """The sum, or None where a part of it is not known."""
    total = Decimal(0)
    for part in parts:
        if part is None:
            return None
        total += part
    return total


def _plain(value: object, held: Value) -> Decimal | None:
    if isinstance(value, Decimal):
        return value
    if isinstance(value, Amount):
        return None if value.qualifier or value.unit else value.value
    return Decimal(0) if value is None and raw(held).strip() in {"", *BLANKS} else None
