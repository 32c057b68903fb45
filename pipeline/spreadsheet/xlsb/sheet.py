"""A worksheet of a binary workbook: its values, and what stands around them, in one pass over its records."""

from __future__ import annotations

import struct
from array import array
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from pipeline.spreadsheet.addresses import COLUMNS, ROWS
from pipeline.spreadsheet.inside import Merge
from pipeline.spreadsheet.number_formats import moment, shows_moments
from pipeline.spreadsheet.scan import MOST_CELLS
from pipeline.spreadsheet.xlsb.cells import SHARED_CELL, is_cell, placed, style_number, value_at
from pipeline.spreadsheet.xlsb.records import number_at, records

if TYPE_CHECKING:
    from pipeline.spreadsheet.addresses import Position
    from pipeline.spreadsheet.xlsb.book import XlsbBook

_ROW, _COLUMNS, _FILTER, _FILTERED, _MERGE = 0, 60, 161, 163, 176
_HIDDEN_ROW: Final = 0x10
_FLAGS_IN_ROW: Final = 11
_RANGE: Final = struct.Struct("<IIII")
_SHARED: Final = struct.Struct("<III")


@dataclass(slots=True)
class XlsbSheet:
    """What is read of a worksheet; once its cells are too many, none are kept, and `extent` tells how many."""

    part: bytes
    rows: list[list[Any]] = field(default_factory=list)
    merges: list[Merge] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    filters: list[Merge] = field(default_factory=list)
    is_filtered: bool = False
    starts: array[int] = field(default_factory=lambda: array("l"))
    places: array[int] = field(default_factory=lambda: array("q"))
    extent: Position = (0, 0)

    @property
    def filtered_rows(self) -> frozenset[int]:
        """The hidden rows below the heading of a filter that is in use."""
        used = self.filters if self.is_filtered else []
        return frozenset(row for row in self.hidden_rows if any(f.top < row <= f.bottom for f in used))


def xlsb_sheet(part: bytes, book: XlsbBook) -> XlsbSheet:
    """The worksheet of a part; ValueError or struct.error where it is spoiled."""
    sheet = XlsbSheet(part)
    moments = {n: s.number_format for n, s in enumerate(book.styles.known) if shows_moments(s.number_format)}
    row, column = -1, -1
    texts = book.texts.texts
    for number, start, end in records(part):
        if number == SHARED_CELL:  # what most cells are, settled in place for speed
            column, _, text = _SHARED.unpack_from(part, start)
            _put(sheet, row, column, texts[text])
        elif number == _ROW and end - start > _FLAGS_IN_ROW:
            row, column = _begin_row(sheet, row, start, end), -1
        elif is_cell(number):
            kind, column, at = placed(part, number, start, column)
            value = value_at(part, kind, at + 4, book.texts)
            if value.__class__ is float and (code := moments.get(style_number(part, at))):
                value = moment(value, code, from_1904=book.from_1904)
            if value is not None:
                _put(sheet, row, column, value)
        elif number in {_COLUMNS, _MERGE, _FILTER, _FILTERED}:
            _around(sheet, number, start)
    return sheet


def _begin_row(sheet: XlsbSheet, last: int, start: int, end: int) -> int:
    row = number_at(sheet.part, start)
    if not last < row < ROWS:
        raise ValueError("rows out of order")
    if sheet.part[start + _FLAGS_IN_ROW] & _HIDDEN_ROW:
        sheet.hidden_rows.add(row)
    sheet.starts.append(row)
    sheet.places.append(end)
    return row


def _put(sheet: XlsbSheet, row: int, column: int, value: object) -> None:
    """A value at its place; texts that are blank count too, as they do in Excel."""
    if row < 0 or not 0 <= column < COLUMNS:
        raise ValueError("a cell where none can be")
    rows, columns = sheet.extent
    if row >= rows or column >= columns:
        sheet.extent = rows, columns = max(rows, row + 1), max(columns, column + 1)
        if rows * columns > MOST_CELLS:
            sheet.rows.clear()
    if rows * columns > MOST_CELLS:
        return
    while len(sheet.rows) <= row:
        sheet.rows.append([])
    values = sheet.rows[row]
    if column == len(values):
        values.append(value)
        return
    if column > len(values):
        values.extend([None] * (column + 1 - len(values)))
    values[column] = value


def _around(sheet: XlsbSheet, number: int, start: int) -> None:
    if number == _FILTERED:
        sheet.is_filtered = True
        return
    first, last, left, right = _RANGE.unpack_from(sheet.part, start)
    if number == _COLUMNS:
        hidden = sheet.part[start + _RANGE.size] & 1
        sheet.hidden_columns |= set(range(first, min(last + 1, COLUMNS))) if hidden else set()
    else:
        ranges = sheet.merges if number == _MERGE else sheet.filters
        ranges.append(Merge(first, left, min(last, ROWS - 1), min(right, COLUMNS - 1)))
