"""Figures that a document's lists hold and its template leaves out, so that no row is lost unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.build.codes import NOT_PRINTED
from pipeline.content import Figure, plain
from pipeline.findings import CellPlace
from pipeline.marks import read_marks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.content import Content, Row
    from pipeline.findings import Finding
    from pipeline.ooxml import Package


def unprinted(content: Content, document: Package) -> tuple[Finding, ...]:
    """A warning for each row with a figure that is not printed although other rows print that column."""
    marks = read_marks(document)
    printed = {mark.figure.name for mark in marks.figures} if marks else set()
    found: list[Finding] = []
    for table in content.tables:
        rows = list(_rows(table.rows))
        shown = {column for row in rows for column, value in row.values.items() if value.name in printed}
        found += [_finding(row, lost) for row in rows if (lost := _lost(row, shown, printed))]
    return tuple(found)


def _rows(rows: tuple[Row, ...]) -> Iterator[Row]:
    for row in rows:
        if not row.total:
            yield row
        yield from _rows(row.rows)


def _lost(row: Row, shown: set[str], printed: set[str]) -> list[Figure]:
    figures = [value for column, value in row.values.items() if column in shown and isinstance(value, Figure)]
    return [f for f in figures if f.value is not None and f.cells and f.name not in printed]


def _finding(row: Row, lost: list[Figure]) -> Finding:
    cell = lost[0].cells[0]
    told = ", ".join(str(figure.value) for figure in lost)
    words = "; ".join(plain(v) for v in row.values.values() if not isinstance(v, Figure) and plain(v))
    return NOT_PRINTED.at(
        CellPlace(cell.file, cell.sheet, cell.ref),
        found=f"số {told} ({words or row.key}) không in vào văn bản",
        expected="mỗi dòng số liệu của bảng đều được in",
        mend="kiểm tra mã, nhóm của dòng này cho khớp với các dòng khác, hoặc sửa điều kiện trong mẫu",
    )
