"""The fields of a form's table: the declared columns, last year's figures beside those that count."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.forms.plan import Field
from pipeline.read.aside import LAST_YEAR
from pipeline.spec import Carry, ColumnKind, Opening
from pipeline.workbook import Look

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from pipeline.spec import Column, Sheet

SERIAL: Final = "STT"
COUNTED: Final = frozenset({ColumnKind.COUNT, ColumnKind.NUMBER, ColumnKind.MONEY})
_COMPARED: Final = frozenset({ColumnKind.COUNT, ColumnKind.AMOUNT, ColumnKind.MONEY, ColumnKind.PERCENT})
_WIDTHS: Final = {
    ColumnKind.RICH: 60,
    ColumnKind.COUNT: 9,
    ColumnKind.NUMBER: 9,
    ColumnKind.YEAR: 8,
    ColumnKind.DATE: 13,
    ColumnKind.PERCENT: 9,
    ColumnKind.FLAG: 6,
}
_NUMBERS: Final = {
    ColumnKind.COUNT: "0",
    ColumnKind.YEAR: "0",
    ColumnKind.DATE: "dd/mm/yyyy",
    ColumnKind.TEXT: "@",
}
_PAST_WIDTH: Final = 9


def past(key: Hashable) -> tuple[str, Hashable]:
    """The key under which a row holds last year's figure beside the field of this key."""
    return (LAST_YEAR, key)


def serial() -> Field:
    """The field of serial numbers."""
    return Field(SERIAL, SERIAL, look=Look.FIXED, width=4.5, number="0")


def plain_fields(sheet: Sheet, remembered: frozenset[Hashable]) -> tuple[Field, ...]:
    """A field a declared column that a form asks for, last year's beside those that are `remembered`."""
    return tuple(_with_past(asked(sheet), remembered))


def asked(sheet: Sheet) -> tuple[Column, ...]:
    """The columns that a form asks for: a year that may be left out is left out, since the folder tells it."""
    return tuple(c for c in sheet.columns if c.required or c.kind is not ColumnKind.YEAR)


def unit_column(sheet: Sheet) -> Column | None:
    """The column that names the unit of a row, in a sheet that has a row a unit."""
    if sheet.opening is not Opening.UNITS:
        return None
    return next((c for c in sheet.columns if c.required and c.offers), None)


def of_column(column: Column, width: float = 0) -> Field:
    """The field of a declared column."""
    usual = _WIDTHS.get(column.kind, _text_width(column))
    number = _NUMBERS.get(column.kind, "General")
    return Field(column.name, column.labels[0], kind=column.kind, column=column, width=width or usual, number=number)


def _with_past(columns: Iterable[Column], remembered: frozenset[Hashable]) -> Iterator[Field]:
    for column in columns:
        yield of_column(column)
        if column.name in remembered and column.kind in _COMPARED:
            yield Field(past(column.name), LAST_YEAR, look=Look.PAST, width=_PAST_WIDTH)


def _text_width(column: Column) -> float:
    """Wide enough for what is usually said: longer where the column must be filled, shorter where it chooses."""
    if column.options:
        return max(12, *(len(o) for o in column.options)) + 2
    if column.carry is Carry.YEAR:
        return 40
    return 24 if column.required or column.filled else 18
