"""The findings that say why a spreadsheet file is not read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.findings import FilePlace

if TYPE_CHECKING:
    from pipeline.findings import Code, Finding
    from pipeline.spreadsheet.grid import Grid

SAVE_AGAIN: Final = "mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (.xlsx)”, rồi chạy lại"
SEND_AGAIN: Final = "chép lại tệp từ nơi gửi, rồi chạy lại"
UNLOCK: Final = "mở tệp, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ), lưu rồi chạy lại"


def refused(code: Code, file: str, found: str, mend: str = SAVE_AGAIN) -> tuple[tuple[Grid, ...], tuple[Finding, ...]]:
    """No grids, and the finding about the file as a whole."""
    return (), (code.at(FilePlace(file), found=found, expected="một tệp Excel (.xlsx) mở được", mend=mend),)
