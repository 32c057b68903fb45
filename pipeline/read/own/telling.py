"""What is said of a line of “Cách đọc bảng” that cannot be followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.findings import nearest
from pipeline.read.fault import AGAIN, quoted
from pipeline.read.own.codes import LACKING, NO_COLUMN, NO_SHEET, NOT_THERE, ROWS, UNUSED
from pipeline.spec import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.findings import CellPlace, Finding
    from pipeline.read.values.terms import TermIndex
    from pipeline.spec import Column, Sheet
    from pipeline.spreadsheet import Grid


def no_sheet(place: CellPlace, title: str, sheets: Sequence[Sheet]) -> Finding:
    """The error that no sheet is called so."""
    titles = [s.title for s in sheets if s.shape is Shape.TABLE]
    near = nearest(title, titles)
    known = ", ".join(f"“{one}”" for one in titles)
    return NO_SHEET.at(
        place,
        found=quoted(title) if title else "ô để trống",
        expected=f"tên một trang mà chương trình biết: {known}",
        mend=(f"nếu đúng ý thì sửa ô {place.cell} thành “{near}”" if near else f"sửa ô {place.cell}") + f", {AGAIN}",
    )


def no_column(place: CellPlace, told: str, sheet: Sheet, terms: TermIndex) -> Finding:
    """The error that the sheet has no such column."""
    labels = [c.labels[0] for c in sheet.columns]
    near = nearest(told, labels) or (terms.nearest(told) if sheet.wide else "")
    award = ", hoặc tên hình thức kèm đối tượng, như “Giấy khen · Cá nhân”" if sheet.wide else ""
    return NO_COLUMN.at(
        place,
        found=quoted(told) + (f"; gần giống “{near}”" if near else ""),
        expected=f"một cột của trang “{sheet.title}”: " + ", ".join(f"“{label}”" for label in labels[:6]) + award,
        mend=f"sửa ô {place.cell}, {AGAIN}",
    )


def not_there(place: CellPlace, own: str, grid: Grid) -> Finding:
    """The error that the office's worksheet has no such column."""
    return NOT_THERE.at(
        place,
        found=f"{quoted(own)}: không có cột này ở tệp {grid.file} · trang “{grid.sheet}”",
        expected="chữ cái của cột (như C), hoặc nhãn ghi ở dòng nhãn",
        mend=f"sửa ô {place.cell} cho đúng với bảng, {AGAIN}",
    )


def lacking(place: CellPlace, sheet: Sheet, missing: Sequence[Column]) -> Finding:
    """The error that a column that must be there is none of those told."""
    labels = ", ".join(f"“{c.labels[0]}”" for c in missing)
    return LACKING.at(
        place,
        found=f"chưa cho biết cột nào là {labels}",
        expected=f"đủ các cột bắt buộc của trang “{sheet.title}”",
        mend=f"thêm một dòng cho mỗi cột; cả bảng chung một giá trị thì ghi giá trị ấy trong ngoặc kép, {AGAIN}",
    )


def wrong_row(place: CellPlace) -> Finding:
    """The error that rows of a layout stand in no order."""
    return ROWS.at(
        place,
        found="thứ tự dòng nhãn, dòng số liệu đầu, dòng cuối không đúng",
        expected="số thứ tự dòng như Excel đánh ở mép trái: dòng nhãn, rồi dòng đầu, rồi dòng cuối",
        mend=f"sửa ô {place.cell}, {AGAIN}",
    )


def unused(place: CellPlace, file: str, tab: str) -> Finding:
    """The warning that a layout fits no worksheet."""
    return UNUSED.at(
        place,
        found=f"không tệp nào tên {quoted(file or '*')} có trang {quoted(tab or '*')} trong thư mục",
        expected="tên tệp, tên trang đúng như trong thư mục; dấu * thay cho phần thay đổi",
        mend=f"sửa tên tệp, tên trang ở dòng này, hoặc xóa dòng, {AGAIN}",
    )
