"""The findings of composing: what a template asks for in vain, and what the office's data does not give."""

from __future__ import annotations

from typing import Final

from pipeline.findings import Code, Kind, Severity

_LAYER: Final = "soạn"


def _template(code: str, title: str, severity: Severity = Severity.ERROR) -> Code:
    return Code(code, severity, Kind.TEMPLATE, _LAYER, title)


def _data(code: str, title: str, severity: Severity = Severity.ERROR) -> Code:
    return Code(code, severity, Kind.DATA, _LAYER, title)


MISSING: Final = _data("thieu-so-lieu", "Chỗ nào mẫu in số liệu hoặc nội dung thì phải có số liệu, nội dung ấy.")
STRANGE_SIGN: Final = _data("ky-tu-khong-in-duoc", "Văn bản không chứa ký tự điều khiển và ký tự riêng của phần mềm.")
NO_ROWS: Final = _data("bang-khong-co-dong", "Bảng in ra phải còn ít nhất một dòng số liệu.", Severity.WARNING)
UNKNOWN: Final = _template("ten-la-trong-mau", "Mẫu chỉ gọi những tên có trong nội dung văn bản.")
SYNTAX: Final = _template("the-sai-cu-phap", "Thẻ trong mẫu phải viết đúng cú pháp.")
FORBIDDEN: Final = _template("the-bi-cam", "Thẻ trong mẫu chỉ in số liệu, không gọi vào bên trong chương trình.")
REFUSED: Final = _template("the-khong-chay-duoc", "Thẻ chỉ in, lặp và xét điều kiện; phép tính do khai báo làm.")
TANGLED: Final = _template("the-long-nhau-sai", "Vòng lặp, điều kiện mở ở đâu thì đóng ở cùng bậc ấy.")
BESIDE: Final = _template(
    "chu-ben-the-lenh", "Thẻ {%p %} đứng một mình trong đoạn, thẻ {%tr %} đứng một mình trong hàng."
)
NOTE_PLACE: Final = _template("chu-thich-sai-cho", "Chú thích chỉ đặt trong phần thân văn bản, ô bảng và phụ lục.")
EMPTY_NOTE: Final = _template("chu-thich-rong", "Mỗi chú thích phải có lời.", Severity.WARNING)
LEFT_OVER: Final = Code(
    "dau-noi-bo-con-sot", Severity.ERROR, Kind.OURS, _LAYER, "Văn bản xong không còn dấu riêng của chương trình."
)
