"""The codes of what can be wrong with the archive and with versions."""

from __future__ import annotations

from typing import Final

from pipeline.findings import Code, Kind, Severity

_ENVIRONMENT: Final = (Severity.ERROR, Kind.ENVIRONMENT, "lưu")

NO_ARCHIVE: Final = Code("kho-luu-khong-thay", *_ENVIRONMENT, "kho lưu trữ còn ở nơi đã ghi")
SHRUNK_ARCHIVE: Final = Code("kho-luu-thieu-phien-ban", *_ENVIRONMENT, "kho lưu trữ không mất phiên bản nào")
DAMAGED_ARCHIVE: Final = Code("kho-luu-hong", *_ENVIRONMENT, "mọi tệp trong kho lưu trữ còn nguyên như khi lưu")
BUSY_ARCHIVE: Final = Code("kho-luu-dang-ban", *_ENVIRONMENT, "mỗi lúc một lệnh ghi vào kho lưu trữ")
UNWRITTEN_ARCHIVE: Final = Code("kho-luu-khong-ghi-duoc", *_ENVIRONMENT, "kho lưu trữ ghi được")
OTHER_ARCHIVE: Final = Code("kho-luu-khac", *_ENVIRONMENT, "một thư mục làm việc chỉ dùng một kho lưu trữ")
UNKNOWN_VERSION: Final = Code(
    "khong-co-phien-ban", Severity.ERROR, Kind.ENVIRONMENT, "lưu", "phiên bản được gọi tên có trong kho lưu trữ"
)
