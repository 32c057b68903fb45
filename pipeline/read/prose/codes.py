"""What can be wrong with a Word file of prose, each with its unchanging code."""

from __future__ import annotations

from typing import Final

from pipeline.findings import Code, Kind, Severity


def _code(id_: str, severity: Severity, title: str) -> Code:
    return Code(id_, severity, Kind.DATA, "đọc", title)


UNREAD: Final = _code("loi-van-khong-doc-duoc", Severity.ERROR, "Tệp lời văn là tệp Word (.docx) mở được.")
NO_HEADING: Final = _code("loi-van-khong-co-muc", Severity.ERROR, "Mỗi đoạn lời văn đứng dưới tiêu đề của một mục.")
NOT_TAKEN: Final = _code("loi-van-khong-lay", Severity.WARNING, "Tệp lời văn chỉ gồm chữ và chú thích.")
CHANGES: Final = _code("loi-van-con-sua-doi", Severity.NOTICE, "Tệp lời văn không còn sửa đổi chờ duyệt, nhận xét.")
WRONG_TYPE: Final = _code(
    "loi-van-sai-loai", Severity.ERROR, "Tệp lời văn tên noi-dung.docx, hoặc noi-dung- rồi tên một loại văn bản."
)
TWICE: Final = _code("loi-van-hai-noi", Severity.ERROR, "Mỗi mục chỉ viết ở một nơi: trang “Nội dung” hoặc tệp Word.")
STRAY: Final = _code("tep-word-khong-doc", Severity.NOTICE, "Tệp Word trong thư mục năm là tệp lời văn.")
