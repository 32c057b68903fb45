"""Sums of cells, as far as every one of them is a plain number."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from pipeline.content import Amount
from pipeline.read.values.numbers import BLANKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.read.lines import Entry


def summed(entries: Sequence[Entry]) -> Decimal | None:
    """The sum of the cells, or None where one of them could not be read or is no plain number."""
    total = Decimal(0)
    for entry in entries:
        number = _plain(entry)
        if number is None:
            return None
        total += number
    return total


def _plain(entry: Entry) -> Decimal | None:
    value = entry.value
    if isinstance(value, Amount):
        return None if value.qualifier or value.unit else value.value
    if value is None:
        return Decimal(0) if entry.cell is None or entry.cell.raw.strip() in {"", *BLANKS} else None
    return value if isinstance(value, Decimal) else None
