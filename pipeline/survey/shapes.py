"""A table between a document and its workbook: rows with keys, columns of numbers and of words."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.compose.kinds import by_kind
from pipeline.content import DASHED, Figure, FigureKind, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.content import Row, Table, Text

KEY: Final = "mã dòng"
"""The technical name of the first column: the row's key, by which tables of many offices are added up."""
Value = str | int | float | None
_ADDED: Final = frozenset({FigureKind.COUNT, FigureKind.NUMBER, FigureKind.MONEY})


@dataclass(frozen=True, slots=True)
class Line:
    """A row as it stands in a worksheet: its key, its values by column, how deep it lies, whether it is a total."""

    key: str
    values: Mapping[str, Value]
    depth: int = 0
    total: bool = False
    leaf: bool = True


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table to be written: its name, its columns with their headings, its lines in order."""

    name: str
    columns: tuple[str, ...]
    headings: Mapping[str, str]
    lines: tuple[Line, ...]

    def numeric(self) -> tuple[str, ...]:
        """The columns that hold nothing but numbers to add up, dashes and blanks, and some number."""
        return tuple(c for c in self.columns if _is_numeric([line.values.get(c) for line in self.lines]))


def sheet_of(table: Table) -> Sheet:
    """The table of a document; rows of a group stand below it."""
    lines = tuple(_lines(table.rows, 0))
    columns = tuple(c for c in _columns(table, lines) if any(line.values.get(c) is not None for line in lines))
    return Sheet(table.name, columns, {c: table.headings.get(c) or _worded(c) for c in columns}, lines)


def _columns(table: Table, lines: Sequence[Line]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*table.columns, *(c for line in lines for c in line.values)]))


def _lines(rows: Sequence[Row], depth: int) -> Iterator[Line]:
    for row in rows:
        values = {column: value_of(value) for column, value in row.values.items()}
        yield Line(row.key, values, depth, row.total, not row.rows)
        yield from _lines(row.rows, depth + 1)


def value_of(value: Figure | Text) -> Value:
    """What can be added up as a number; an estimate, a year, a share, a date as they are printed; a blank as None."""
    if not isinstance(value, Figure):
        return plain(value) or None
    if value.transform == DASHED:
        return "-"
    if isinstance(value.value, Decimal) and not value.qualifier and value.kind in _ADDED:
        return int(value.value) if value.value == value.value.to_integral_value() else float(value.value)
    return None if value.value is None and not value.qualifier else by_kind(value)


def _is_numeric(values: Sequence[Value]) -> bool:
    return any(isinstance(v, int | float) for v in values) and all(
        v is None or v == "-" or isinstance(v, int | float) for v in values
    )


def _worded(column: str) -> str:
    words = column.replace("_", " ")
    return words[:1].upper() + words[1:]
