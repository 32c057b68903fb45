"""Sections written both in the workbook and in a Word file, and Word files that nobody reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.content import told_ref
from pipeline.findings import CellPlace, FilePlace
from pipeline.read.prose.codes import STRAY, TWICE
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.read.lines import Extract


def written_twice(extracts: Sequence[Extract], key: str) -> Iterator[Finding]:
    """A finding for each section of the sheet `key` that two files give for one type of document."""
    first: dict[tuple[str, str], Cell] = {}
    told: set[tuple[str, str, str]] = set()
    for extract in (e for e in extracts if e.sheet.key == key):
        for line in extract.lines:
            cell, kind = line.entries["mục"].cell, line.entries["loại"].value
            if cell is None:
                continue
            section = (fold(str(line.entries["mục"].value)), fold(str(kind or "")))
            known = first.setdefault(section, cell)
            if known.file != cell.file and (*section, cell.file) not in told:
                told.add((*section, cell.file))
                yield _told(cell, known, str(line.entries["mục"].value))


def _told(cell: Cell, known: Cell, section: str) -> Finding:
    return TWICE.at(
        CellPlace(cell.file, cell.sheet, told_ref(cell.address)),
        found=f"mục “{section}” đã có ở tệp {known.file}",
        expected="mỗi mục viết ở một nơi",
        mend="xóa mục này ở một trong hai tệp, rồi chạy lại",
    )


def stray(file: str) -> Finding:
    """The notice that a Word file lies beside the workbooks and is not read."""
    return STRAY.at(
        FilePlace(file),
        found="tệp Word này không được đọc",
        expected="tệp lời văn tên noi-dung.docx",
        mend="nếu là lời văn cho văn bản, đổi tên thành noi-dung.docx; nếu không thì không phải sửa",
    )
