"""The rows of a table as a rule reads them: texts, whole numbers and days by column, each with its cell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pipeline.content import Cell
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.tables import Records


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a column that the table does not have is blank, and a blank is None."""

    values: Mapping[str, Any]
    cells: Mapping[str, Any]

    def get(self, column: str) -> Any:
        """The value, None where blank or where there is no such column."""
        return self.values.get(column)

    def text(self, column: str) -> str:
        """The value as text on one line, empty where blank."""
        value = self.values.get(column)
        return " ".join(value.split()) if isinstance(value, str) else ""

    def choice(self, column: str, *options: str) -> str:
        """The one of the options that the value is, however it is typed; blank where it is none."""
        return next((o for o in options if fold(o) == fold(self.text(column))), "")

    def whole(self, column: str) -> int | None:
        """The whole number, None where there is none."""
        value = self.values.get(column)
        return int(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else None

    def day(self, column: str) -> date | None:
        """The day, None where there is none."""
        value = self.values.get(column)
        if isinstance(value, datetime):
            return value.date()
        return value if isinstance(value, date) else None

    def cell(self, column: str) -> Cell | None:
        """The cell, None where the value has none."""
        found = self.cells.get(column)
        return found if isinstance(found, Cell) else None


def each(records: Records) -> tuple[Row, ...]:
    """The rows of a table in order."""
    values = records.values.astype(object).to_dict("records")
    cells = records.cells.astype(object).to_dict("records")
    return tuple(Row(_plain(v), _plain(c)) for v, c in zip(values, cells, strict=True))


def told_of(row: Row) -> date | None:
    """The day that a row of awards tells of: the decision's, else the last of its year or of its period."""
    year = row.whole("đến_năm") or row.whole("năm")
    return row.day("ngày_quyết_định") or (date(year, 12, 31) if year else None)


def _plain(row: Mapping[Any, Any]) -> dict[str, Any]:
    """The row with names as text; pandas writes a blank beside numbers as NaN, which is not equal to itself."""
    return {str(name): (None if value != value else value) for name, value in row.items()}  # noqa: PLR0124
