"""What can be wrong with the sheet “Cách đọc bảng”."""

from __future__ import annotations

from typing import Final

from pipeline.findings import Code, Kind, Severity


def _error(code: str, title: str) -> Code:
    return Code(code, Severity.ERROR, Kind.DATA, "đọc", title)


NO_SHEET: Final = _error("cach-doc-trang-la", "Cột “Là trang” ghi tên một trang mà chương trình biết.")
NO_COLUMN: Final = _error("cach-doc-cot-la", "“Cột của chương trình” là một cột của trang ấy, hoặc một hình thức khen.")
NOT_THERE: Final = _error("cach-doc-cot-khong-thay", "“Cột của cơ quan” là một cột có trong bảng.")
LACKING: Final = _error("cach-doc-thieu-cot", "Cách đọc bảng cho biết mọi cột bắt buộc.")
ROWS: Final = _error("cach-doc-dong-sai", "Dòng số liệu đầu ở dưới dòng nhãn, dòng cuối không ở trên dòng đầu.")
UNUSED: Final = Code(
    "cach-doc-khong-dung", Severity.WARNING, Kind.DATA, "đọc", "Cách đọc bảng ứng với một trang có trong thư mục."
)
LAYOUT_FAULTS: Final = frozenset({NOT_THERE, LACKING})
"""What a worksheet that is read by a layout shows to be wrong with it."""
