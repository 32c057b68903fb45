"""One cell's value as a document prints it: a figure of its column's kind, or a text."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from pipeline.compute.amounts import is_dashed
from pipeline.compute.ranges import ranges
from pipeline.compute.selection import spelled
from pipeline.content import DASHED, Amount, Figure, FigureKind, Span, Text
from pipeline.spec import FIGURE_KINDS

if TYPE_CHECKING:
    from pipeline.compute.selection import Selection
    from pipeline.spec import ColumnKind

_DONG: Final = "đồng"


def value(name: str, row: Selection, column: str, kind: ColumnKind) -> Figure | Text:
    """One cell's value as a figure or a text of this name."""
    raw, cells = row.column(column)[0], ranges(row.cells_of(column))
    if kind in FIGURE_KINDS:
        amount = raw if isinstance(raw, Amount) else Amount(_number(raw))
        number = raw if isinstance(raw, date) else amount.value
        measure = FigureKind.MONEY if amount.unit == _DONG else FIGURE_KINDS[kind]
        how = "lấy ô" if cells or number is None else "năm của thư mục"
        how = DASHED if number is None and is_dashed(amount, row.cells_in(column)) else how
        return Figure(name, measure, number, amount.qualifier, amount.unit, how, (), cells)
    return Text(name, paragraphs(raw), cells)


def paragraphs(raw: Any) -> tuple[tuple[Span, ...], ...]:
    """A table's value as paragraphs; a line break in plain text stays inside its paragraph."""
    if isinstance(raw, tuple):
        return raw
    return ((Span(spelled(raw)),),) if spelled(raw) else ()


def _number(raw: Any) -> Decimal | None:
    return Decimal(raw) if isinstance(raw, int | Decimal) and not isinstance(raw, bool) else None
