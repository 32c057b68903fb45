"""The sheet “Hướng dẫn”: what to fill in, by whom, where to send it, the colours, how blank, 0 and “-” differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.forms.fields import asked
from pipeline.read.aside import GUIDE, GUIDE_TITLE
from pipeline.spec import Home, Opening
from pipeline.workbook import Look, Sheet, Spot

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.spec import Sheet as Declared

    Task = tuple[str, str]
    Meant = tuple[str, str, str]

_WIDTHS: Final = (34.0, 96.0)
UNTIL: Final = "Thời hạn"
_LETTERS: Final = 104
_LINE: Final = 17
_TINT: Final = "70AD47"
_COLOURS: Final = (
    (Look.ENTRY, "Ô trắng", "điền vào"),
    (Look.REVIEW, "Ô vàng", "đã chép từ năm trước sang; xem lại từng ô, sửa hoặc xóa cả dòng nếu không dùng nữa"),
    (Look.FIXED, "Ô xám nhạt", "đã điền sẵn, đã khóa"),
    (Look.PAST, "Ô xám, chữ nghiêng", "số của năm trước, để so sánh; chương trình không đọc"),
    (Look.TOTAL, "Ô xanh lá", "công thức cộng; tự tính, đã khóa"),
    (Look.HEAD, "Ô xanh dương", "nhãn cột; đừng sửa, vì chương trình nhận cột bằng nhãn"),
)
_TYPING: Final = (
    ("Để trống", "chưa biết, hoặc không có số liệu. Chương trình không coi ô trống là 0."),
    ("Gõ 0", "có thống kê, và kết quả bằng không."),
    ("Gõ “-”", "không thuộc diện có số liệu này. In ra là “-”."),
    ("Số", "gõ liền, không có dấu chấm: 1059, 80000000."),
    ("Số ước chừng", "chỉ ở cột “Số lượng”, “Trị giá”…: gần 300, hơn 293 triệu đồng."),
    ("Ngày", "ngày/tháng/năm: 24/02/{year}."),
    ("Chữ", "phông Unicode (Times New Roman, Arial…), không dùng .VnTime, VNI."),
    ("Thêm dòng", "dùng các dòng trống có sẵn; thiếu thì chèn thêm dòng ở giữa bảng. Dòng không dùng thì để trống."),
    ("Mở khóa", "các trang khóa không có mật khẩu: thẻ Xem lại (Review), Bỏ khóa trang tính (Unprotect Sheet)."),
)
_OPENINGS: Final = {
    Opening.BLANK: "bắt đầu trống",
    Opening.CARRIED: "đã chép dòng của năm trước, nếu có; xem lại",
    Opening.REVIEWED: "đã chép dòng của năm trước, nếu có; ô vàng phải xem lại từng ô",
    Opening.UNITS: "mỗi đơn vị một dòng, đã điền sẵn tên",
    Opening.ABSENT: "",
}


def guide(year: int, whose: str, tasks: Iterable[Task], sheets: Iterable[Declared], codes: Sequence[Meant]) -> Sheet:
    """The guide: `tasks` say who does what until when, `codes` explain the codes that drop-downs offer."""
    spots: list[Spot] = [Spot(1, 1, GUIDE_TITLE, Look.TITLE), Spot(2, 1, f"Năm {year} · {whose}", Look.NOTE)]
    row = 4
    for title, lines in _parts(year, tasks, sheets, codes):
        spots.append(Spot(row, 1, title, Look.GROUP, across=1))
        for look, name, said in lines:
            row += 1
            spots += [Spot(row, 1, name, look), Spot(row, 2, said, _said(name))]
        row += 2
    heights = {s.row: _LINE * float(-(-len(str(s.value)) // _LETTERS)) for s in spots if s.look is Look.TEXT}
    return Sheet(GUIDE, tuple(spots), _WIDTHS, heights, landscape=True, tint=_TINT)


def _said(name: str) -> Look:
    """The look of what is said: what the office is to write itself is a cell to fill in."""
    return Look.ENTRY if name == UNTIL else Look.TEXT


def _parts(
    year: int, tasks: Iterable[Task], sheets: Iterable[Declared], codes: Sequence[Meant]
) -> Iterator[tuple[str, list[tuple[Look, str, str]]]]:
    yield "Việc phải làm", [(Look.TEXT, name, said) for name, said in tasks]
    yield "Màu của ô", list(_COLOURS)
    yield "Cách gõ", [(Look.TEXT, name, said.format(year=year)) for name, said in _TYPING]
    yield "Các trang", [(Look.TEXT, f"Trang “{s.title}”", _of_sheet(s)) for s in sheets]
    for label in dict.fromkeys(label for label, _, _ in codes):
        yield f"“{label}”: mã để chọn", [(Look.TEXT, code, said) for name, code, said in codes if name == label]


def _of_sheet(sheet: Declared) -> str:
    opening = Opening.BLANK if sheet.home is Home.OFFICE else sheet.opening  # no year before gives such a sheet rows
    columns = asked(sheet)
    must = ", ".join(f"“{c.labels[0]}”" for c in columns if c.filled)
    needed = f" Dòng nào có điền thì phải điền: {must}." if must else ""
    return f"{_OPENINGS[opening].capitalize()}.{needed}"
