"""Quantities of a table judged by their units, which stand in a column of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.content import Amount
from pipeline.read.lines import MEASURE
from pipeline.read.values.fractions import fraction_fault
from pipeline.spec import ColumnKind
from pipeline.spreadsheet import raw
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.read.entries import ReadColumn, Table
    from pipeline.read.fault import Fault
    from pipeline.spec import Column

_MONEY: Final = ("tiền", "trị giá", "kinh phí", "đồng)")


def take_fractions(table: Table, read: Mapping[int, ReadColumn]) -> Iterator[tuple[tuple[int, int], Fault]]:
    """The cells with fractions of what has none, whose values are taken out, and the fault of each."""
    unit = next((place for place, column in table.columns.items() if column.name == MEASURE), None)
    for place, column in table.columns.items():
        if column.kind is ColumnKind.AMOUNT:
            values, money = read[place].values, is_money(column)
            for n, value in enumerate(values):
                if isinstance(value, Amount) and value.value is not None and value.value % 1:
                    row, said = table.figures[n], None if unit is None else raw(read[unit].held[n])
                    fault = fraction_fault(read[place].held[n], value, said, money=money)
                    if fault:
                        values[n] = None
                        yield (row, place), fault


def is_money(column: Column) -> bool:
    """Whether a column's labels say that its quantities are of money."""
    labels = [fold(label) for label in column.labels or (column.name,)]
    return any(word in label for label in labels for word in _MONEY)
