"""The codes of why a copy could not be brought up to date."""

from __future__ import annotations

from typing import Final

from pipeline.findings import Code, Kind, Severity

_DATA: Final = (Severity.ERROR, Kind.DATA, "cập nhật")

NO_BASE: Final = Code("khong-thay-ban-goc", *_DATA, "Văn bản được lập từ một phiên bản có trong kho lưu trữ")
OTHER_BASE: Final = Code("ban-goc-o-kho-khac", *_DATA, "Kho lưu trữ có chính phiên bản mà văn bản được lập từ đó")
NOT_DECLARED: Final = Code("chua-khai-van-ban-cung-loai", *_DATA, "Văn bản cần cập nhật được khai trong năm ấy")
SEVERAL_DECLARED: Final = Code("nhieu-van-ban-cung-loai", *_DATA, "Trong năm ấy chỉ một văn bản cùng loại, cùng số năm")
ALREADY_SENT: Final = Code("van-ban-da-ban-hanh", *_DATA, "Văn bản đã ban hành không thay bằng bản cập nhật")
HANDED_DOWN: Final = Code(
    "chuyen-tu-nam-truoc", Severity.WARNING, Kind.DATA, "cập nhật", "Văn bản năm nay có đủ số liệu, lời văn của năm nay"
)
MAYBE_OPEN: Final = Code(
    "tep-co-the-dang-mo", Severity.WARNING, Kind.ENVIRONMENT, "cập nhật", "Tệp đã lưu và đóng trong Word"
)
