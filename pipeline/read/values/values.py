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

BY_LOOKS = frozenset({ColumnKind.RICH, ColumnKind.PERCENT})
"""Kinds of which a value alone does not say what it is."""
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
    if column.kind in NUMERIC and not isinstance(value, Broken) and (odd := look_fault(grid, at, column.kind)):
        return None, odd
    if isinstance(value, Broken) or terms is not None or column.options or column.kind not in BY_LOOKS:
        return value_of(value, column, terms, beside, from_1904=grid.from_1904)
    if column.kind is ColumnKind.PERCENT:
        return _filled(read_percent(value, shown_as_percent=grid.looks.is_percent(at)), column)
    return _filled(_rich(grid, at), column)


def value_of(
    value: Value, column: Column, terms: TermIndex | None, beside: Sequence[str] = (), *, from_1904: bool = False
) -> Outcome:
    """The same where the looks of the cell do not matter: equal values give the same."""
    if isinstance(value, Broken):
        return None, broken_fault(value)
    if terms is not None:
        return _filled(read_term(value, terms, beside), column)
    if column.options:
        return _filled(read_option(value, column.options), column)
    if column.kind is ColumnKind.DATE:
        return _filled(read_date(value, from_1904=from_1904), column)
    return _filled(_READERS[column.kind](value), column)


def _filled(outcome: Outcome, column: Column) -> Outcome:
    """The outcome; the fault of a blank cell where the column must be filled."""
    if column.filled and outcome == (None, None):
        return None, Fault(BLANK_CELL, "ô để trống", "ô có nội dung", f"điền ô {{cell}}, {AGAIN}")
    return outcome


def broken_fault(value: Broken) -> Fault:
    """The fault of a cell that holds an Excel error or a formula without result."""
    if value.error:
        return Fault(ERROR_CELL, f"ô báo lỗi {value.error}", "một giá trị", f"sửa công thức ở ô {{cell}}, {AGAIN}")
    mend = "mở tệp bằng Excel để công thức được tính (bấm F9), lưu tệp rồi chạy lại"
    return Fault(UNCOMPUTED, f"công thức {value} ở ô chưa có kết quả", "kết quả của công thức", mend)


def _rich(grid: Grid, at: tuple[int, int]) -> Outcome:
    """The paragraphs of a text cell; a number in a text column is one plain paragraph."""
    text, fault = read_text(grid.at(*at))
    if fault or not isinstance(text, str):
        return None, fault
    paragraphs = grid.looks.paragraphs(at) or ((Span(text),),)
    # The XML's own escapes (_xE001_) become signs here that the Excel reader leaves as they are written.
    fault = sign_fault("\n".join(span.text for paragraph in paragraphs for span in paragraph))
    return (None, fault) if fault else (paragraphs, None)
