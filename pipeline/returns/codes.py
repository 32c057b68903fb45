"""What can be wrong with the returns of units, each with its unchanging code."""

from __future__ import annotations

from typing import Final

from pipeline.findings import Code, Kind, Severity


def _code(code: str, severity: Severity, title: str) -> Code:
    return Code(code, severity, Kind.DATA, "đọc", title)


NOT_SENT: Final = _code("don-vi-chua-gui", Severity.WARNING, "Mỗi đơn vị của năm gửi một bản báo cáo.")
SENT_TWICE: Final = _code("don-vi-gui-hai-ban", Severity.ERROR, "Mỗi đơn vị chỉ có một bản trong thư mục don-vi.")
LAST_YEARS: Final = _code("don-vi-gui-ban-nam-truoc", Severity.ERROR, "Bản đơn vị gửi là của năm của thư mục.")
UNREAD: Final = _code("don-vi-gui-tep-khong-doc", Severity.WARNING, "Bản đơn vị gửi là bảng tính đọc được.")
BLANK: Final = _code("don-vi-gui-bieu-trong", Severity.WARNING, "Bản đơn vị gửi có số liệu.")
BLANK_SHEET: Final = _code("don-vi-gui-trang-trong", Severity.WARNING, "Đơn vị điền đủ các trang như các đơn vị khác.")
UNDECIDED: Final = _code("don-vi-chua-co-so-quyet-dinh", Severity.WARNING, "Bản đơn vị gửi có số đã quyết định.")
UNCLEAR_UNIT: Final = _code("khong-ro-don-vi", Severity.ERROR, "Tệp đơn vị gửi cho biết là của đơn vị nào.")
NOBODYS: Final = _code("tep-khong-ro-cua-ai", Severity.WARNING, "Mỗi tệp trong thư mục don-vi là của một đơn vị.")
OTHER_NAME: Final = _code("ten-tep-khac-don-vi", Severity.WARNING, "Tên tệp và nội dung cùng nói một đơn vị.")
OTHER_UNIT: Final = _code("dong-cua-don-vi-khac", Severity.ERROR, "Bản của một đơn vị chỉ có số liệu của đơn vị ấy.")
NOT_SENT_IN: Final = _code("trang-ngoai-ban-gui", Severity.WARNING, "Trang này chỉ đọc ở tệp của cơ quan.")
NO_COUNT: Final = _code(
    "don-vi-khong-co-so", Severity.WARNING, "Bảng theo đơn vị có số của mọi đơn vị trong danh sách."
)
NO_LIST: Final = _code("chua-co-danh-sach-don-vi", Severity.NOTICE, "Có danh sách đơn vị để biết ai đã gửi.")
