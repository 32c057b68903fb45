"""The codes of what keeps a trace from answering."""

from __future__ import annotations

from typing import Final

from pipeline.findings import Code, Kind, Severity

NO_MARKS: Final = Code(
    "van-ban-khong-mang-dau-so-lieu",
    Severity.ERROR,
    Kind.DATA,
    "tra",
    "văn bản mang dấu của số liệu, hoặc phiên bản gốc của nó có trong kho lưu trữ",
)
NOTHING_HOLDS: Final = Code(
    "khong-thay-chu-can-tra",
    Severity.ERROR,
    Kind.DATA,
    "tra",
    "chữ cần tra có trong văn bản, tên số liệu hoặc địa chỉ ô",
)
