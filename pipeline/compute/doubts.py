"""Doubts about a document's tables as a whole: sheets and years that are missing, awards told twice or too late."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pipeline.compute.codes import AFTER_PERIOD, COUNTED_TWICE, MISSING_ROWS, SHEET_MISSING, YEAR_MISSING, YEAR_UNKNOWN
from pipeline.compute.selection import each, spelled
from pipeline.findings import CellPlace, DeclarationPlace, FilePlace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pipeline.compute.reach import Period
    from pipeline.content import Table
    from pipeline.findings import Finding
    from pipeline.spec import Declaration, Sheet
    from pipeline.tables import Records


def missing_sheets(declaration: Declaration, tables: Mapping[str, Records], folder: str) -> tuple[Finding, ...]:
    """A finding for each required sheet that no workbook holds."""
    lacking = [s for s in declaration.sheets if s.required and not _has_rows(tables.get(s.into or s.key))]
    return tuple(_lacking(sheet, folder) for sheet in lacking)


def missing_rows(declaration: Declaration, tables: Iterable[Table]) -> tuple[Finding, ...]:
    """A finding for each list or table that the declaration requires and that has no row."""
    empty = {table.name for table in tables if not table.rows}
    return tuple(
        MISSING_ROWS.at(
            DeclarationPlace(declaration.source, dict(declaration.lines).get(spec.name, 0), spec.name),
            found=f"“{spec.name}” không có dòng nào",
            expected="ít nhất một dòng",
            mend=f"nhập dòng vào trang “{_title(declaration, spec.sheet)}”, lưu tệp rồi chạy lại",
        )
        for spec in declaration.tables
        if spec.required and spec.name in empty
    )


def _title(declaration: Declaration, key: str) -> str:
    return next((sheet.title for sheet in declaration.sheets if sheet.key == key), key)


def missing_years(
    declaration: Declaration, tables: Mapping[str, Records], period: Period, folder: str
) -> tuple[Finding, ...]:
    """A finding for each sheet of counts by unit that tells nothing of some year of the period."""
    sheets = [s for s in declaration.sheets if s.wide and _has_rows(tables.get(s.key))]
    gaps = [(s, _gap(tables[s.key], period)) for s in sheets]
    return tuple(_gap_finding(sheet, years, folder) for sheet, years in gaps if years)


def yearless(declaration: Declaration, tables: Mapping[str, Records]) -> tuple[Finding, ...]:
    """A finding for each row of counts by unit whose year is blank beside years that are told."""
    sheets = [tables[s.key] for s in declaration.sheets if s.wide and _has_rows(tables.get(s.key))]
    counted = [r for r in sheets if "đơn_vị" in r.cells]
    rows = [(row, cell) for r in counted for row, cell in zip(each(r), r.cells["đơn_vị"], strict=True)]
    cells = [cell for row, cell in rows if cell and row["năm"] is None and row.get("từ_năm") is None]
    return tuple(
        YEAR_UNKNOWN.at(
            CellPlace(cell.file, cell.sheet, f"dòng {cell.address.lstrip('ABCDEFGHIJKLMNOPQRSTUVWXYZ')}"),
            found="ô “Năm” của dòng này để trống, trong khi các dòng khác có ghi",
            expected="năm của số liệu trên từng dòng",
            mend="ghi năm cho dòng này, hoặc bỏ cả cột “Năm” để lấy năm của thư mục",
        )
        for cell in dict.fromkeys(cells)
    )


def told_twice(declaration: Declaration, tables: Mapping[str, Records]) -> tuple[Finding, ...]:
    """A finding for each published total whose award is also counted by unit."""
    found: list[Finding] = []
    for sheet in declaration.sheets:
        if sheet.into and sheet.into in tables:
            found += _doubled(tables[sheet.into])
    return tuple(found)


def after_period(tables: Mapping[str, Records], period: Period) -> tuple[Finding, ...]:
    """A finding for each named award of a year after the period (CK-14); it is printed all the same."""
    records = tables.get("khen_cao")
    if records is None:
        return ()
    pairs = zip(records.values["năm"], records.cells["năm"], strict=True)
    return tuple(
        AFTER_PERIOD.at(
            CellPlace(cell.file, cell.sheet, cell.address),
            found=f"khen thưởng năm {year}, sau kỳ báo cáo {period.first}-{period.last}",
            expected=f"năm từ {period.first} đến {period.last}",
            mend="để nguyên nếu cố ý nêu thêm; nếu không thì bỏ dòng này",
        )
        for year, cell in pairs
        if cell is not None and year is not None and year > period.last
    )


def _has_rows(records: Records | None) -> bool:
    return records is not None and len(records.values) > 0


def _lacking(sheet: Sheet, folder: str) -> Finding:
    wanted = ", ".join(f"“{c.labels[0]}”" for c in sheet.columns if c.required)
    return SHEET_MISSING.at(
        FilePlace(f"thư mục {folder}"),
        found=f"không có trang “{sheet.title}”",
        expected=f"một trang có các cột {wanted}",
        mend=f"thêm trang “{sheet.title}” vào một tệp Excel trong thư mục, lưu rồi chạy lại",
    )


def _gap(records: Records, period: Period) -> list[int]:
    told: set[int] = set()
    for row in each(records):
        first, last = row.get("từ_năm"), row.get("đến_năm")
        told |= {row["năm"]} if first is None or last is None else set(range(first, last + 1))
    return [year for year in range(period.first, period.last + 1) if year not in told]


def _gap_finding(sheet: Sheet, years: Iterable[int], folder: str) -> Finding:
    named = ", ".join(str(year) for year in years)
    return YEAR_MISSING.at(
        FilePlace(f"thư mục {folder}"),
        found=f"trang “{sheet.title}” không có số liệu năm {named}",
        expected="số liệu của đủ các năm trong kỳ",
        mend=f"bỏ tệp của năm {named} vào đúng thư mục năm; nếu năm đó không có số liệu thì để nguyên",
    )


def _doubled(records: Records) -> list[Finding]:
    rows = list(zip(each(records), records.cells["số_lượng"], strict=True))
    by_unit = {_award(row) for row, _ in rows if row.get("từ_năm") is None and row["số_lượng"] is not None}
    return [
        COUNTED_TWICE.at(
            CellPlace(cell.file, cell.sheet, cell.address),
            found=f"“{' · '.join(_award(row))}” vừa có số theo đơn vị, vừa có số tổng hợp cả kỳ",
            expected="một trong hai nguồn",
            mend="bỏ dòng số tổng hợp nếu số theo đơn vị đã đủ",
        )
        for row, cell in rows
        if row.get("từ_năm") is not None and _award(row) in by_unit
    ]


def _award(row: Any) -> tuple[str, str]:
    return spelled(row["hình_thức"]), spelled(row["đối_tượng"])
