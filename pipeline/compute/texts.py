"""Texts of a document: the paragraphs of the rows that fit, in the order of the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.compute.codes import MISSING_TEXT
from pipeline.compute.ranges import ranges
from pipeline.compute.selection import select
from pipeline.compute.values import paragraphs
from pipeline.content import LOST, Text
from pipeline.findings import CellPlace, FilePlace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.findings import Finding
    from pipeline.spec import Declaration, TextSpec
    from pipeline.tables import Records


def texts(
    declaration: Declaration, tables: Mapping[str, Records], folder: str
) -> tuple[tuple[Text, ...], tuple[Finding, ...]]:
    """The declared texts, and a finding for each required one that is blank; a draft shows its gap."""
    made = tuple(text(spec, tables) for spec in declaration.texts)
    pairs = zip(declaration.texts, made, strict=True)
    blank = [spec for spec, t in pairs if spec.required and not t.paragraphs]
    told = {s.key for s in declaration.sheets if s.required and s.key not in tables}
    missing = [_missing(spec, declaration, tables, folder) for spec in blank if spec.sheet not in told]
    named = {spec.name for spec in blank}
    return tuple(_with_gap(t) if t.name in named else t for t in made), tuple(missing)


def _with_gap(text: Text) -> Text:
    return Text(text.name, (LOST,), text.cells)


def text(spec: TextSpec, tables: Mapping[str, Records]) -> Text:
    """One text; empty where its sheet or rows are not there."""
    rows = select(tables.get(spec.sheet), spec.where)
    if rows is None:
        return Text(spec.name)
    found = [p for value in rows.column(spec.column) if value is not None for p in paragraphs(value)]
    return Text(spec.name, tuple(found), ranges(rows.cells_of(spec.column)))


def _missing(spec: TextSpec, declaration: Declaration, tables: Mapping[str, Records], folder: str) -> Finding:
    wanted = ", ".join(f"“{v}”" for c in spec.where for v in c.values)
    sheet = next((s.title for s in declaration.sheets if s.key == spec.sheet), spec.sheet)
    return MISSING_TEXT.at(
        _place(tables.get(spec.sheet), spec.column, f"thư mục {folder} · trang “{sheet}”"),
        found=f"không có dòng nào cho mục {wanted}" if wanted else "không có dòng nào",
        expected=f"ít nhất một đoạn văn cho mục {wanted}" if wanted else "ít nhất một đoạn văn",
        mend=f"thêm dòng mục {wanted} vào trang “{sheet}”, lưu tệp rồi chạy lại",
    )


def _place(records: Records | None, column: str, folder: str) -> CellPlace | FilePlace:
    """The worksheet that holds the other texts; the folder where none does."""
    cells = [c for c in records.cells[column] if c is not None] if records is not None else []
    return CellPlace(cells[0].file, cells[0].sheet, "") if cells else FilePlace(folder)
