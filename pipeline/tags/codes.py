"""The faults of tags, one code each, whether they are met before or while a document is composed."""

from __future__ import annotations

from typing import Final

from pipeline.findings import Code, Kind, Severity


def _code(id_: str, title: str) -> Code:
    return Code(id_, Severity.ERROR, Kind.TEMPLATE, "soạn", title)


UNKNOWN_NAME: Final = _code("the-khong-khai-bao", "Thẻ chỉ gọi những tên đã khai báo hoặc tên có sẵn.")
BROKEN: Final = _code("vong-lap-hong", "Mỗi thẻ mở (for, if) có thẻ đóng cùng dạng, cùng bậc.")
BAD_TAG: Final = _code("the-viet-sai", "Mỗi thẻ viết đúng cú pháp và đóng ngay trong đoạn của nó.")
FORBIDDEN: Final = _code("the-khong-cho-phep", "Thẻ chỉ in, lặp và xét điều kiện; phép tính do khai báo làm.")
BAD_FILTER: Final = _code("bo-loc-sai", "Bộ lọc là một trong các bộ lọc có sẵn và hợp với giá trị đứng trước.")
LOST_WORDS: Final = _code(
    "chu-mat-canh-the", "Thẻ {%p %} đứng một mình trong đoạn, thẻ {%tr %} đứng một mình trong hàng."
)
NOTE_PLACE: Final = _code("chu-thich-dat-sai", "Chú thích chỉ đặt trong phần thân văn bản, ô bảng và phụ lục.")
EVERY: Final = (UNKNOWN_NAME, BROKEN, BAD_TAG, FORBIDDEN, BAD_FILTER, LOST_WORDS, NOTE_PLACE)
