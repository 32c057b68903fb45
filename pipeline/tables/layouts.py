"""How an office says once what its own worksheets mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.content import Cell
    from pipeline.findings import CellPlace


@dataclass(frozen=True, slots=True)
class MappedColumn:
    """A column of the office's (`own`: letters, a label, or a fixed text in quotes) and what it is here.

    It is a declared `column`, or counts of a `term` for a `group`. `cell` says what is its own.
    """

    own: str
    cell: Cell
    column: str = ""
    term: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True)
class OwnLayout:
    """Which worksheets are which declared sheet (its key), where their rows begin and end, and what their columns are.

    `file` and `tab` are patterns with *; blank fits every one. Rows are counted from 0, None where not told.
    """

    file: str
    tab: str
    sheet: str
    labels: int | None
    first: int
    last: int | None
    columns: tuple[MappedColumn, ...]
    place: CellPlace
