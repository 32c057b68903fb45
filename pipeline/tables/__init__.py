"""Rows read from the office's sheets, each value beside the cell it stands in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.tables.codes import REPEATED
from pipeline.tables.corrections import Correction
from pipeline.tables.layouts import MappedColumn, OwnLayout

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

    from pipeline.findings import CellPlace, Finding

__all__ = [
    "REPEATED",
    "Acceptance",
    "Correction",
    "MappedColumn",
    "OwnLayout",
    "Reading",
    "Records",
    "blanks_of",
    "is_of_blanks",
]

_BLANKS: Final = ".trống"


@dataclass(frozen=True, slots=True)
class Records:
    """The rows of one declared sheet: `values` and `cells` have the same index (0…n-1) and the same columns.

    A cell is a `pipeline.content.Cell`, or None where a value has no cell (a folder's year). A blank value is None.
    By kind of column a value is: chữ str · văn tuple[Paragraph, …] · đếm, số, tiền, phần trăm Decimal · lượng Amount ·
    năm int · ngày date · dấu bool. Every table has a column `năm`: the row's own year, or its folder's (None in the
    office's folder).
    """

    key: str
    values: pd.DataFrame
    cells: pd.DataFrame


def blanks_of(key: str) -> str:
    """The key under which a table of counts keeps the cells that hold no count: left blank, or a dash."""
    return f"{key}{_BLANKS}"


def is_of_blanks(key: str) -> bool:
    """Whether the table of this key holds the cells without a count of another."""
    return key.endswith(_BLANKS)


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A line of the sheet “Chấp nhận”: the doubt of this code at this place is settled while the cell holds `value`."""

    code: str
    place: CellPlace
    value: str
    reason: str
    person: str


@dataclass(frozen=True, slots=True)
class Reading:
    """All that a folder's workbooks gave: tables by sheet key, findings, and what the office itself settles."""

    tables: Mapping[str, Records]
    findings: tuple[Finding, ...] = ()
    acceptances: tuple[Acceptance, ...] = ()
    layouts: tuple[OwnLayout, ...] = ()
    corrections: tuple[Correction, ...] = ()
