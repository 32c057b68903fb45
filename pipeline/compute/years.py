"""The years of a document's tables: those of the period that nobody told, and rows of no known year."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pipeline.compute.codes import YEAR_MISSING, YEAR_UNKNOWN
from pipeline.compute.missing import has_rows
from pipeline.compute.selection import STAGE, each, each_cell, is_decided, row_of
from pipeline.findings import CellPlace, FilePlace
from pipeline.spec import Reach

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pipeline.compute.reach import Period
    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.spec import Declaration, Sheet
    from pipeline.tables import Records

_SEVERAL = 2


def missing_years(
    declaration: Declaration, tables: Mapping[str, Records], period: Period, folder: str
) -> tuple[Finding, ...]:
    """A finding for each sheet of numbers that tells nothing of some year of the period.

    A list, unlike counts by unit, may tell of the whole period in one year: it lacks a year only beside two others.
    """
    sheets = [s for s in declaration.sheets if _is_yearly(s) and has_rows(tables.get(s.key))]
    gaps = [(s, _gap(tables[s.key], period, least=0 if s.wide else _SEVERAL)) for s in sheets]
    return tuple(_gap_finding(sheet, years, folder) for sheet, years in gaps if years)


def yearless(declaration: Declaration, tables: Mapping[str, Records]) -> tuple[Finding, ...]:
    """A finding for each row of numbers whose year is blank beside years that are told: every period would have it."""
    sheets = [s for s in declaration.sheets if _is_yearly(s) and s.key in tables]
    cells = (cell for sheet in sheets for cell in _yearless(tables[sheet.key]))
    return tuple(
        YEAR_UNKNOWN.at(
            CellPlace(cell.file, cell.sheet, f"dòng {row_of(cell)}"),
            found="ô “Năm” của dòng này để trống, trong khi các dòng khác có ghi",
            expected="năm của số liệu trên từng dòng",
            mend="ghi năm cho dòng này, hoặc bỏ cả cột “Năm” để lấy năm của thư mục",
        )
        for cell in cells
    )


def _is_yearly(sheet: Sheet) -> bool:
    return sheet.reach is Reach.PERIOD and sheet.holds_numbers


def _yearless(records: Records) -> list[Cell]:
    """The first cell of each row that tells neither year nor period; a year that cannot be read is told elsewhere."""
    rows = zip(each(records), each_cell(records), strict=True)
    blank = [cells for row, cells in rows if _has_no_year(row) and not (cells["năm"] and cells["năm"].raw)]
    first = (next((c for name, c in cells.items() if c and name != "năm"), None) for cells in blank)
    return list({(c.file, c.sheet, row_of(c)): c for c in first if c}.values())


def _has_no_year(row: dict[str, Any]) -> bool:
    return row["năm"] is None and (row.get("từ_năm") is None or row.get("đến_năm") is None)


def _gap(records: Records, period: Period, *, least: int) -> list[int]:
    told: set[int] = set()
    for row in (row for row in each(records) if is_decided(row.get(STAGE))):
        first, last = row.get("từ_năm"), row.get("đến_năm")
        told |= {row["năm"]} if first is None or last is None else set(range(first, last + 1))
    years = range(period.first, period.last + 1)
    return [year for year in years if year not in told] if len(told.intersection(years)) >= least else []


def _gap_finding(sheet: Sheet, years: Iterable[int], folder: str) -> Finding:
    named = ", ".join(str(year) for year in years)
    return YEAR_MISSING.at(
        FilePlace(f"thư mục {folder}"),
        found=f"trang “{sheet.title}” không có số liệu năm {named}",
        expected="số liệu của đủ các năm trong kỳ",
        mend=f"bỏ tệp của năm {named} vào đúng thư mục năm; nếu năm đó không có số liệu thì để nguyên",
    )
