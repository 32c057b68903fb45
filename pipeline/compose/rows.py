"""Tables as templates see them: rows to loop over, their columns by name, totals and headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.compose.values import Closed, FigureValue, WordsValue, spoken
from pipeline.content import Figure, Table, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.content import Row


class RowValue(Closed):
    """A row; its columns are looked up by name, `dòng` are the rows of its group and `khóa` its key."""

    __slots__ = ("row",)

    def __init__(self, row: Row) -> None:
        self.row = row

    def look_up(self, name: str) -> object | None:
        """The value in a column, the group's rows, or the key."""
        if name in self.row.values:
            return wrapped(self.row.values[name])
        if name == "dòng":
            return RowsValue(self.row.rows)
        return spoken(self.row.key) if name == "khóa" else None

    def known(self) -> Iterable[str]:
        """The columns, and what every row has."""
        return (*self.row.values, "dòng", "khóa")


class RowsValue(Closed):
    """Rows to loop over: those of the data, not the total that the program computed."""

    __slots__ = ("headings", "rows")

    def __init__(self, rows: tuple[Row, ...], headings: Mapping[str, str] | None = None) -> None:
        self.rows = rows
        self.headings = headings

    def look_up(self, name: str) -> object | None:
        """The total row (`tổng`) or the headings of computed columns (`đầu`)."""
        if name == "tổng":
            return next((RowValue(r) for r in self.rows if r.total), None)
        if name == "đầu" and self.headings is not None:
            return HeadingsValue(self.headings)
        return None

    def known(self) -> Iterable[str]:
        """What a table has beside its rows."""
        return ("tổng", "đầu")

    def __iter__(self) -> Iterator[RowValue]:
        return (RowValue(r) for r in self.rows if not r.total)

    def __len__(self) -> int:
        return sum(not r.total for r in self.rows)


class HeadingsValue(Closed):
    """The headings of computed columns."""

    __slots__ = ("headings",)

    def __init__(self, headings: Mapping[str, str]) -> None:
        self.headings = headings

    def look_up(self, name: str) -> object | None:
        """The heading of a column."""
        return spoken(self.headings[name]) if name in self.headings else None

    def known(self) -> Iterable[str]:
        """The computed columns."""
        return self.headings


def wrapped(value: Figure | Text | Table) -> object:
    """A value of the content as templates see it."""
    if isinstance(value, Figure):
        return FigureValue(value)
    if isinstance(value, Table):
        return RowsValue(value.rows, value.headings)
    return WordsValue(value)
