"""The edits as a worksheet from which a person pastes them back into cells and templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.workbook import Column, Grid, workbook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.adopt.edit import Edit

_COLUMNS: Final = (
    Column("STT", 6),
    Column("Chỗ", 16),
    Column("Câu cũ", 48),
    Column("Câu mới", 48),
    Column("Nguồn của câu cũ", 36),
    Column("Việc cần làm", 36),
)


def listing(title: str, edits: Sequence[Edit]) -> bytes:
    """The .xlsx file with one row an edit."""
    rows = tuple(
        (number, edit.place, edit.old or None, edit.new or None, edit.source or edit.origin.value, edit.todo)
        for number, edit in enumerate(edits, start=1)
    )
    above = (f"CÂU SỬA TAY: {title}", "Chép “Câu mới” vào đúng ô hoặc đoạn mẫu ghi ở cột “Nguồn của câu cũ”.")
    return workbook(Grid("Câu sửa tay", _COLUMNS, rows, above))
