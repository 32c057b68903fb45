"""Which declared sheets a unit may send, and how they are read where the unit is known from elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.spec import ColumnKind, Home

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.spec import Column, Sheet

UNIT: Final = "đơn_vị"
NUMBERS: Final = frozenset(
    {ColumnKind.COUNT, ColumnKind.NUMBER, ColumnKind.AMOUNT, ColumnKind.MONEY, ColumnKind.PERCENT}
)


def is_sent(sheet: Sheet) -> bool:
    """Whether a unit's figures of this sheet are consolidated: it says so, or its rows are a unit's."""
    return sheet.home is Home.YEAR and not sheet.single and (sheet.sent or unit_column(sheet) is not None)


def unit_column(sheet: Sheet) -> Column | None:
    """The column that names the unit of a row."""
    return next((column for column in sheet.columns if column.name == UNIT), None)


def counts_by_unit(sheet: Sheet) -> bool:
    """Whether every row belongs to a unit: awards counted, and lists whose unit may not be blank."""
    column = unit_column(sheet)
    return column is not None and (sheet.wide is not None or column.filled)


def without_unit(sheets: Iterable[Sheet]) -> tuple[Sheet, ...]:
    """The sheets of rows of units as a unit fills them in that names itself once, over the table."""
    return tuple(_without(sheet) for sheet in sheets if is_sent(sheet) and unit_column(sheet) is not None)


def _without(sheet: Sheet) -> Sheet:
    return replace(sheet, columns=tuple(c for c in sheet.columns if c.name != UNIT))
