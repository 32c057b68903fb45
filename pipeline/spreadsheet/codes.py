"""What can be wrong with a spreadsheet file as a whole, each with its unchanging code."""

from __future__ import annotations

from typing import Final

from pipeline.findings import Code, Kind, Severity


def _error(code: str, title: str) -> Code:
    return Code(code, Severity.ERROR, Kind.DATA, "đọc", title)


OTHER_FORMAT: Final = _error("dang-tep-khac", "Bảng tính được lưu dạng .xlsx.")
UNREADABLE: Final = _error("tep-khong-doc-duoc", "Tệp Excel còn nguyên vẹn và mở được.")
LOCKED_FILE: Final = _error("tep-dang-bi-giu", "Tệp Excel không bị chương trình khác giữ riêng.")
PASSWORD: Final = _error("tep-co-mat-khau", "Tệp Excel không đặt mật khẩu.")
UNSAFE: Final = _error("tep-khong-an-toan", "Tệp Excel không chứa nội dung có thể làm treo máy.")
TOO_LARGE: Final = _error("trang-qua-lon", "Vùng dùng của một trang không quá 20 triệu ô.")
LYING_ENDING: Final = Code("duoi-tep-khac-ruot", Severity.NOTICE, Kind.DATA, "đọc", "Đuôi tệp đúng với dạng tệp.")
CONVERTED: Final = Code(
    "chu-da-chuyen-ma", Severity.NOTICE, Kind.DATA, "đọc", "Chữ trong ô được gõ bằng phông Unicode."
)
MIXED: Final = Code(
    "chu-hai-bang-ma", Severity.WARNING, Kind.DATA, "đọc", "Chữ trong một ô được gõ bằng cùng một bảng mã."
)
LOST_LETTERS: Final = Code("chu-mat-dau", Severity.WARNING, Kind.DATA, "đọc", "Tệp .csv giữ đủ chữ có dấu.")
UNTOLD: Final = Code(
    "dang-tep-khong-cho-biet", Severity.NOTICE, Kind.DATA, "đọc", "Dạng tệp cho biết đủ những gì cần đọc."
)
