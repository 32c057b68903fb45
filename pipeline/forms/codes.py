"""The codes of what making next year's workbooks can meet."""

from __future__ import annotations

from typing import Final

from pipeline.findings import Code, Kind, Severity

FILLED: Final = Code(
    "bieu-da-dien", Severity.ERROR, Kind.DATA, "lưu", "Biểu đã có người điền hoặc lưu lại thì không bị ghi đè"
)
NO_UNITS: Final = Code(
    "bieu-khong-co-don-vi", Severity.ERROR, Kind.DATA, "đọc", "Lập biểu cho từng đơn vị thì phải có danh sách đơn vị"
)
THERE_ALREADY: Final = Code(
    "trang-da-co-trong-nam",
    Severity.NOTICE,
    Kind.DATA,
    "đọc",
    "Trang mà thư mục năm đã có thì biểu không lập lại",
)
