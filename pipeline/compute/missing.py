"""What a document cannot do without: sheets that no workbook holds, lists without a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.compute import codes
from pipeline.compute.codes import MISSING_ROWS, SHEET_ABSENT, SHEET_MISSING
from pipeline.findings import DeclarationPlace, FilePlace
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from pipeline.content import Table
    from pipeline.findings import Finding
    from pipeline.spec import Declaration, Sheet
    from pipeline.tables import Records

_UNITS = "don_vi"
_OF_FIGURES = (codes.YEAR_MISSING, codes.MISSING_TEXT, codes.MISSING_FIGURE)
_MISSED = frozenset(c.id for c in (SHEET_MISSING, SHEET_ABSENT, MISSING_ROWS, *_OF_FIGURES))


def missing_sheets(declaration: Declaration, tables: Mapping[str, Records], folder: str) -> tuple[Finding, ...]:
    """A finding for each required sheet that no workbook holds, or that has no row for this type."""
    lacking = [s for s in declaration.sheets if s.required and not has_rows(tables.get(s.into or s.key))]
    there = [s for s in lacking if (s.into or s.key) in tables]
    return tuple(_rowless(s, folder, declaration.title) if s in there else _lacking(s, folder) for s in lacking)


def absent_sheets(
    declaration: Declaration, tables: Mapping[str, Records], folder: str, troubled: Collection[str] = ()
) -> tuple[Finding, ...]:
    """A warning for each sheet that the document could take figures from and that no workbook holds.

    A worksheet called so that could not be read (`troubled`, by folded name) has been told already; one that nothing is
    printed from is there to be checked by, and is not missed.
    """
    asked = [s for s in declaration.sheets if not s.required and (s.into or s.key) in _printed_from(declaration)]
    absent = [s for s in asked if not has_rows(tables.get(s.into or s.key)) and fold(s.title) not in troubled]
    return tuple(
        SHEET_ABSENT.at(
            FilePlace(f"thư mục {folder}"),
            found=f"không có trang “{sheet.title}”, nên phần lấy từ trang này không in",
            expected=f"trang “{sheet.title}”, nếu năm nay có số liệu",
            mend="chép tệp có trang này vào thư mục rồi chạy lại; nếu không có số liệu thì để nguyên",
        )
        for sheet in absent
    )


def _printed_from(declaration: Declaration) -> set[str]:
    """The keys of the sheets that something printed is taken from; the list of units gives their order."""
    figures = (spec.sheet for spec in declaration.figures)
    tables = (spec.sheet for spec in declaration.tables)
    return {_UNITS, *figures, *tables, *(spec.sheet for spec in declaration.texts)}


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


def without_missed(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings but those of what is not there: it may stand in a workbook that could not be opened."""
    return tuple(f for f in findings if f.code not in _MISSED)


def _lacking(sheet: Sheet, folder: str) -> Finding:
    wanted = ", ".join(f"“{c.labels[0]}”" for c in sheet.columns if c.required)
    return SHEET_MISSING.at(
        FilePlace(f"thư mục {folder}"),
        found=f"không có trang “{sheet.title}”",
        expected=f"một trang có các cột {wanted}",
        mend=f"thêm trang “{sheet.title}” vào một tệp Excel trong thư mục, lưu rồi chạy lại",
    )


def _rowless(sheet: Sheet, folder: str, title: str) -> Finding:
    return SHEET_MISSING.at(
        FilePlace(f"thư mục {folder} · trang “{sheet.title}”"),
        found=f"trang có, nhưng chưa có dòng cho “{title}”",
        expected=f"ít nhất một dòng dùng cho “{title}”",
        mend=f"thêm dòng cho “{title}” vào trang “{sheet.title}”, lưu tệp rồi chạy lại",
    )


def _title(declaration: Declaration, key: str) -> str:
    return next((sheet.title for sheet in declaration.sheets if sheet.key == key), key)


def has_rows(records: Records | None) -> bool:
    """Whether the table is there and has a row."""
    return records is not None and len(records.values) > 0
