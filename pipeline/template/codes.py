"""What can be wrong with a template before any figure is known."""

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
UNKNOWN_NAME: Final = _code("the-khong-khai-bao", "Thẻ chỉ gọi những tên đã khai báo hoặc tên có sẵn.")
BROKEN: Final = _code("vong-lap-hong", "Mỗi thẻ mở (for, if) có thẻ đóng cùng dạng, cùng bậc.")
BAD_TAG: Final = _code("the-viet-sai", "Mỗi thẻ viết đúng cú pháp và đóng ngay trong đoạn của nó.")
FORBIDDEN: Final = _code("the-khong-cho-phep", "Thẻ chỉ in, lặp và xét điều kiện; phép tính do khai báo làm.")
BAD_FILTER: Final = _code("bo-loc-sai", "Bộ lọc là một trong các bộ lọc có sẵn và hợp với giá trị đứng trước.")
LOST_WORDS: Final = _code(
    "chu-mat-canh-the", "Thẻ {%p %} đứng một mình trong đoạn, thẻ {%tr %} đứng một mình trong hàng."
)
NOTE_PLACE: Final = _code("chu-thich-dat-sai", "Chú thích chỉ đặt trong phần thân văn bản, ô bảng và phụ lục.")
NOT_SHOWN: Final = _code(
    "khai-bao-khong-dung", "Số liệu, nội dung, bảng đã khai báo thì có chỗ in trong mẫu.", Severity.WARNING
)
