"""Filters that make a sentence of a table's rows or a text's paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.compose.asked import printed
from pipeline.compose.context import Names
from pipeline.compose.pieces import Printed, Words
from pipeline.compose.refused import Refused
from pipeline.compose.rows import RowsValue
from pipeline.compose.values import WordsValue
from pipeline.tags.codes import BAD_FILTER, UNKNOWN_NAME

if TYPE_CHECKING:
    from pipeline.compose.pieces import Piece
    from pipeline.compose.rows import RowValue


def listed(rows: object, name: object = "") -> Printed:
    """(1) …; (2) …; (3) … of a column."""
    items = _items(rows, name)
    pieces: list[Piece] = []
    for n, item in enumerate(items, start=1):
        pieces += (Words(f"{'; ' if n > 1 else ''}({n}) "), *item)
    return Printed(tuple(pieces))


def joined(rows: object, name: object = "", between: object = ", ") -> Printed:
    """The values of a column with a separator between them."""
    pieces: list[Piece] = []
    if not isinstance(between, str):
        raise Refused("dấu ngăn giữa hai mục phải là chữ trong ngoặc kép", BAD_FILTER)
    for n, item in enumerate(_items(rows, name)):
        pieces += (Words(between), *item) if n else item
    return Printed(tuple(pieces))


def _items(rows: object, name: object) -> list[tuple[Piece, ...]]:
    if isinstance(rows, Names):
        rows = rows.own
    if isinstance(rows, WordsValue):
        return [printed(paragraph).pieces for paragraph in rows]
    if not isinstance(rows, RowsValue):
        raise Refused("chỉ liệt kê, nối được các dòng của một bảng", BAD_FILTER)
    return [printed(_field(row, name)).pieces for row in rows]


def _field(row: RowValue, name: object) -> object:
    if not isinstance(name, str) or not name:
        raise Refused("bộ lọc không ghi tên cột", BAD_FILTER)
    value = row.look_up(name)
    if value is None:
        raise Refused(f"bảng không có cột “{name}”", UNKNOWN_NAME)
    return value


def length(rows: object) -> int:
    """The number of rows, for conditions."""
    if not isinstance(rows, RowsValue):
        raise Refused("chỉ đếm được số dòng của một bảng", BAD_FILTER)
    return len(rows)
