"""Rows kept for one type of document: a name that is no type would keep them from every document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.build.codes import STRANGE_TYPE
from pipeline.compute import spelled
from pipeline.findings import CellPlace, nearest
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.spec import Declaration, Sheet
    from pipeline.tables import Reading

_COLUMN, _LABEL, _OWN = "loại", "Loại văn bản", "van_ban"


def strange_types(reading: Reading, declarations: Sequence[Declaration]) -> tuple[Finding, ...]:
    """A warning for each cell of a column “Loại văn bản” that names no type."""
    titles = [d.title for d in declarations]
    known = {fold(name) for d in declarations for name in (d.title, d.type)}
    odd = {cell: value for cell, value in _cells(reading, declarations) if fold(value) not in known}
    return tuple(_finding(cell, value, titles) for cell, value in odd.items())


def _cells(reading: Reading, declarations: Sequence[Declaration]) -> Iterator[tuple[Cell, str]]:
    sheets = {s.key: s for d in declarations for s in d.sheets if s.key != _OWN and _is_by_type(s)}
    for key in sheets:
        if key in reading.tables:
            table = reading.tables[key]
            for value, cell in zip(table.values[_COLUMN], table.cells[_COLUMN], strict=True):
                if cell is not None and spelled(value):
                    yield cell, spelled(value)


def _is_by_type(sheet: Sheet) -> bool:
    return any(c.name == _COLUMN and _LABEL in c.labels for c in sheet.columns)


def _finding(cell: Cell, value: str, titles: list[str]) -> Finding:
    near = nearest(value, titles)
    return STRANGE_TYPE.at(
        CellPlace(cell.file, cell.sheet, cell.address),
        found=f"“{value}” không phải một loại văn bản, nên dòng này không vào văn bản nào",
        expected="để trống (dùng cho mọi văn bản), hoặc " + ", ".join(f"“{title}”" for title in titles),
        mend=f"nếu đúng ý thì sửa thành “{near}”, lưu tệp rồi chạy lại" if near else "sửa lại tên loại, hoặc để trống",
    )
