"""The rows of a table that a declaration's conditions pick, each value beside its cell."""

from __future__ import annotations

from dataclasses import dataclass
from string import ascii_uppercase
from typing import TYPE_CHECKING, Any, Final

from pipeline.content import Cell
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import pandas as pd

    from pipeline.spec import Condition
    from pipeline.tables import Records

STAGE: Final = "giai_đoạn_xét"
DECIDED: Final = "đã quyết định"
"""A row of awards is at some stage; one that names none was decided."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Rows of one table: `values` and `cells` have the same index and columns."""

    values: pd.DataFrame
    cells: pd.DataFrame

    def __len__(self) -> int:
        return len(self.values)

    def column(self, name: str) -> list[Any]:
        """The values of a column, in order; None where blank or where there is no such column."""
        return list(self.values[name]) if name in self.values else [None] * len(self)

    def cells_in(self, name: str) -> list[Cell | None]:
        """The cells of a column, in order; None where a value has none or where there is no such column."""
        return list(self.cells[name]) if name in self.cells else [None] * len(self)

    def cells_of(self, *names: str) -> list[Cell]:
        """The cells of the columns, column by column, without those that have none."""
        columns = [self.cells[name] for name in names if name in self.cells]
        return [cell for column in columns for cell in column if isinstance(cell, Cell)]

    def at(self, keep: Sequence[bool]) -> Selection:
        """The rows whose mark is true."""
        return Selection(self.values[list(keep)], self.cells[list(keep)])


def each(records: Records) -> list[dict[str, Any]]:
    """The rows as plain mappings; iterating over a frame would turn a blank beside text into a float."""
    names = [str(name) for name in records.values.columns]
    columns = [list(records.values[name]) for name in names]
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def each_cell(records: Records) -> list[dict[str, Cell | None]]:
    """The cells of the rows as plain mappings, in the order of `each`."""
    names = [str(name) for name in records.cells.columns]
    columns = [list(records.cells[name]) for name in names]
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def row_of(cell: Cell) -> str:
    """The cell's row as Excel numbers it."""
    return cell.address.lstrip(ascii_uppercase)


def select(records: Records | None, conditions: Iterable[Condition]) -> Selection | None:
    """The rows that fit all conditions, or None where the table was not given at all.

    Only what was decided is picked, unless a condition asks for another stage: stages are never added up.
    """
    if records is None:
        return None
    picked = Selection(records.values, records.cells)
    conditions = tuple(conditions)
    if STAGE in records.values and not any(c.column == STAGE for c in conditions):
        picked = picked.at([is_decided(value) for value in picked.column(STAGE)])
    for condition in conditions:
        picked = picked.at([fits(value, condition) for value in picked.column(condition.column)])
    return picked


def fits(value: Any, condition: Condition) -> bool:
    """Whether a value fits the condition; names are compared by `fold`, a stage that is not named is the last."""
    if condition.column == STAGE:
        value = spelled(value) or DECIDED
    if condition.blank is not None:
        return (spelled(value) == "") is condition.blank
    inside = fold(spelled(value)) in {fold(v) for v in condition.values}
    return inside is not condition.negate


def is_decided(stage: object) -> bool:
    """Whether a row at this stage was decided."""
    return fold(spelled(stage) or DECIDED) == fold(DECIDED)


def first_spellings(names: Iterable[str], key: Callable[[str], str] = fold) -> list[str]:
    """The names in the order in which they first come, each once, as it is first spelled; `key` says which are one."""
    first: dict[str, str] = {}
    for name in names:
        first.setdefault(key(name), name)
    return list(first.values())


def spelled(value: Any) -> str:
    """A table's value as plain text, empty where blank."""
    if value is None or value is False:
        return ""
    if isinstance(value, tuple):
        return "\n".join("".join(span.text for span in paragraph) for paragraph in value)
    return str(value)
