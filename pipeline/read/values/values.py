"""The value of one cell by the kind of its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.content import Span
from pipeline.read.codes import BLANK_CELL, ERROR_CELL, UNCOMPUTED
from pipeline.read.fault import AGAIN, Fault, Outcome
from pipeline.read.values.amounts import read_amount
from pipeline.read.values.dates import read_date, read_year
from pipeline.read.values.looks import look_fault
from pipeline.read.values.numbers import read_count, read_money, read_number, read_percent
from pipeline.read.values.texts import read_flag, read_option, read_term, read_text, sign_fault
from pipeline.spec import Column, ColumnKind
from pipeline.spreadsheet import Broken

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pipeline.read.values.terms import TermIndex
    from pipeline.spreadsheet import Grid, Value

NUMERIC = frozenset({ColumnKind.COUNT, ColumnKind.NUMBER, ColumnKind.AMOUNT, ColumnKind.MONEY, ColumnKind.PERCENT})

_READERS: Mapping[ColumnKind, Callable[[Value], Outcome]] = {
    ColumnKind.TEXT: read_text,
    ColumnKind.COUNT: read_count,
    ColumnKind.NUMBER: read_number,
    ColumnKind.MONEY: read_money,
    ColumnKind.AMOUNT: read_amount,
    ColumnKind.YEAR: read_year,
    ColumnKind.FLAG: read_flag,
}


def read_value(
    grid: Grid, at: tuple[int, int], column: Column, terms: TermIndex | None, beside: Sequence[str] = ()
) -> Outcome:
    """The value that the column's kind makes of a cell, or what is wrong with it."""
    value = grid.at(*at)
    if isinstance(value, Broken):
        return None, broken_fault(value)
    if column.kind in NUMERIC and (odd := look_fault(grid, at, column.kind)):
        return None, odd
    result, fault = _by_kind(grid, at, column, terms, beside)
    if column.filled and result is None and fault is None:
        return None, Fault(BLANK_CELL, "ô để trống", "ô có nội dung", f"điền ô {{cell}}, {AGAIN}")
    return result, fault


def broken_fault(value: Broken) -> Fault:
    """The fault of a cell that holds an Excel error or a formula without result."""
    if value.error:
        return Fault(ERROR_CELL, f"ô báo lỗi {value.error}", "một giá trị", f"sửa công thức ở ô {{cell}}, {AGAIN}")
    mend = "mở tệp bằng Excel để công thức được tính (bấm F9), lưu tệp rồi chạy lại"
    return Fault(UNCOMPUTED, f"công thức {value} ở ô chưa có kết quả", "kết quả của công thức", mend)


def _by_kind(
    grid: Grid, at: tuple[int, int], column: Column, terms: TermIndex | None, beside: Sequence[str]
) -> Outcome:
    value = grid.at(*at)
    if terms is not None:
        return read_term(value, terms, beside)
    if column.options:
        return read_option(value, column.options)
    if column.kind is ColumnKind.RICH:
        return _rich(grid, at)
    if column.kind is ColumnKind.PERCENT:
        return read_percent(value, shown_as_percent=grid.looks.is_percent(at))
    if column.kind is ColumnKind.DATE:
        return read_date(value, from_1904=grid.from_1904)
    return _READERS[column.kind](value)


def _rich(grid: Grid, at: tuple[int, int]) -> Outcome:
    """The paragraphs of a text cell; a number in a text column is one plain paragraph."""
    text, fault = read_text(grid.at(*at))
    if fault or not isinstance(text, str):
        return None, fault
    paragraphs = grid.looks.paragraphs(at) or ((Span(text),),)
    # The XML's own escapes (_xE001_) become signs here that the Excel reader leaves as they are written.
    fault = sign_fault("\n".join(span.text for paragraph in paragraphs for span in paragraph))
    return (None, fault) if fault else (paragraphs, None)
