"""Values that need no look each: whole numbers, and texts among which no odd sign stands."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.read.values.texts import may_be_odd
from pipeline.spec import ColumnKind

if TYPE_CHECKING:
    from collections.abc import Collection

    from pipeline.spec import Column
    from pipeline.spreadsheet import Value

_NUMBERS: Final = frozenset({ColumnKind.COUNT, ColumnKind.NUMBER, ColumnKind.MONEY})
_LARGEST: Final = 10**15


def plain_values(column: Column, values: Collection[Value]) -> dict[Value, object]:
    """Those of a column's distinct values that are at once what its kind makes of them, without any fault."""
    if column.kind in _NUMBERS:
        whole = (v for v in values if v.__class__ is float and 0 <= v < _LARGEST and v.is_integer())
        return {v: Decimal(int(v)) for v in whole}
    if column.kind is not ColumnKind.TEXT or column.options or column.vocabulary:
        return {}
    texts = [v for v in values if isinstance(v, str)]
    return {} if may_be_odd("".join(texts)) else {v: v.strip() for v in texts}
