"""What a comparison of tables holds: rows and columns that came, went or changed, with the cells of both sides."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.compare.figure_change import CellChange


class RowKind(StrEnum):
    """What became of a row; a renamed one holds the same cells under another key."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    RENAMED = "renamed"


@dataclass(frozen=True, slots=True)
class RowPlace:
    """A row of a worksheet, as Excel numbers it."""

    file: str
    sheet: str
    row: int

    def __str__(self) -> str:
        return f"{self.file} · {self.sheet} · dòng {self.row}"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A cell of a row whose value differs, with the name of its column."""

    column: str
    cell: CellChange


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row that differs: the keys and places of both sides, empty or None where there is none."""

    kind: RowKind
    old_key: str
    new_key: str
    old: RowPlace | None
    new: RowPlace | None
    cells: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class TableChange:
    """A table that differs; `key_columns` are those by which its rows were matched."""

    table: str
    key_columns: tuple[str, ...]
    rows: tuple[RowChange, ...] = ()
    columns_added: tuple[str, ...] = ()
    columns_removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TablesComparison:
    """The tables that differ, and those that only one side has."""

    tables: tuple[TableChange, ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.tables or self.added or self.removed)
