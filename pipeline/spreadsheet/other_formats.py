"""Spreadsheets in formats that are not read, said as what their bytes show them to be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.files import kind_of
from pipeline.findings import FilePlace
from pipeline.spreadsheet.codes import OTHER_FORMAT

if TYPE_CHECKING:
    from pipeline.findings import Finding

OTHER_FORMATS: Final = (".xltx", ".xltm", ".xlt", ".ots", ".et", ".ett", ".numbers")
_IS = {
    "zip": "tệp nén", "ole": "bảng tính dạng Excel 97–2003", "html": "trang web đổi đuôi thành bảng tính",
    "pdf": "tệp PDF đổi đuôi thành bảng tính", "text": "tệp chữ thuần", "empty": "tệp rỗng",
    "binary": "tệp không rõ loại",
}  # fmt: skip


def other_format(content: bytes, ending: str, file: str) -> Finding:
    """The finding that asks to save the file as .xlsx."""
    kind = _IS.get(kind_of(content), "tệp không rõ loại")
    return OTHER_FORMAT.at(
        FilePlace(file),
        found=f"tệp đuôi {ending} không được đọc ({kind})",
        expected="bảng tính lưu dạng .xlsx",
        mend="mở bằng Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (.xlsx)”; bỏ tệp cũ rồi chạy lại",
    )
