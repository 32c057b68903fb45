"""The findings of composing: what the office's data does not give; faults of tags are in `tags`."""

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
EMPTY_NOTE: Final = _template("chu-thich-rong", "Mỗi chú thích phải có lời.", Severity.WARNING)
LEFT_OVER: Final = Code(
    "dau-noi-bo-con-sot", Severity.ERROR, Kind.OURS, _LAYER, "Văn bản xong không còn dấu riêng của chương trình."
)
