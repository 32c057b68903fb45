"""Lines: the rows read from a worksheet, each value with its cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.spec import Sheet
    from pipeline.spreadsheet import Grid

YEAR = "năm"
UNIT = "đơn_vị"
STAGE = "giai_đoạn_xét"
DECIDED = "đã quyết định"
MEASURE = "đơn_vị_tính"
DECISION = ("số_quyết_định", "ngày_quyết_định")
"""Columns of counts, and that of units of measure, that the program knows by name."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A value and the cell it stands in; a folder's year has none."""

    value: object
    cell: Cell | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a declared sheet: its entries by column name, and the worksheet row from 0."""

    row: int
    entries: Mapping[str, Entry]


@dataclass(frozen=True, slots=True)
class Extract:
    """What one worksheet gave as one declared sheet; `blanks` are counts without a number, of rows that have some."""

    sheet: Sheet
    grid: Grid
    lines: Sequence[Line]
    findings: tuple[Finding, ...] = ()
    blanks: Sequence[Line] = ()
