"""What can be wrong with a template as a file and as the home of a declaration; faults of its tags are in `tags`."""

from __future__ import annotations

from typing import Final

from pipeline.findings import Code, Kind, Severity

_LAYER: Final = "soạn"


def _code(id_: str, title: str, severity: Severity = Severity.ERROR) -> Code:
    return Code(id_, severity, Kind.TEMPLATE, _LAYER, title)


UNREADABLE: Final = _code("mau-khong-mo-duoc", "Mẫu là tệp Word (.docx) mở được.")
UNKNOWN_BLOCK: Final = _code("khoi-khong-co", "Khối được gọi trong mẫu thì phải có tệp trong thư mục _chung.")
BAD_BLOCK: Final = _code("khoi-khong-dung-duoc", "Khối chỉ gồm chữ, bảng và thẻ; không có hình, liên kết, chú thích.")
NO_STYLES: Final = _code("thieu-tep-kieu", "Thư mục _chung có tệp kieu.docx giữ các kiểu trình bày dùng chung.")
NOT_SHOWN: Final = _code(
    "khai-bao-khong-dung", "Số liệu, nội dung, bảng đã khai báo thì có chỗ in trong mẫu.", Severity.WARNING
)
