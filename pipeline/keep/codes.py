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
NEWER_ARCHIVE: Final = Code("kho-luu-doi-moi", *_ENVIRONMENT, "kho lưu trữ do chương trình này hoặc bản cũ hơn ghi")
NO_ROOM: Final = Code("thu-muc-khong-trong", *_ENVIRONMENT, "kho, bản sao và gói được ghi vào thư mục trống")
LOST_MEMORY: Final = Code("so-ghi-kho-hong", *_ENVIRONMENT, "outputs/.kho-luu.json nói đúng kho lưu trữ nằm ở đâu")
OTHER_ARCHIVE: Final = Code("kho-luu-khac", *_ENVIRONMENT, "một thư mục làm việc chỉ dùng một kho lưu trữ")
UNKNOWN_VERSION: Final = Code(
    "khong-co-phien-ban", Severity.ERROR, Kind.ENVIRONMENT, "lưu", "phiên bản được gọi tên có trong kho lưu trữ"
)
STALE_REGISTER: Final = Code(
    "muc-luc-chua-cap-nhat", Severity.WARNING, Kind.ENVIRONMENT, "lưu", "mục lục của kho lưu trữ ghi được"
)
