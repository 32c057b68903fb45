"""The named styles of every document: the house preset inside the ranges of Nghị định 30/2020/NĐ-CP, Phụ lục I."""

from __future__ import annotations

from dataclasses import dataclass

FONT = "Times New Roman"
FIRST_LINE = 720  # 1,27 cm


@dataclass(frozen=True, slots=True)
class Style:
    """One style: its id, its name in Word, what it is based on, and what differs; measures in twips and half-points."""

    id: str
    name: str
    based: str = "Normal"
    size: int = 0
    bold: bool | None = None
    italic: bool | None = None
    align: str = ""
    first: int | None = None
    left: int | None = None
    right: int | None = None
    hanging: int = 0
    before: int | None = None
    after: int | None = None
    line: int = 0
    exact: bool = False
    keep_next: bool = False
    keep_lines: bool = False
    new_page: bool = False
    outline: int | None = None
    rule: bool = False
    box: bool = False
    numbered: bool = False


def _plain(id_: str, name: str, **differs: object) -> Style:
    """A style of a component: no first line, no gaps, single-spaced."""
    given = {"first": 0, "before": 0, "after": 0, "line": 240} | differs
    return Style(id_, name, **given)  # type: ignore[arg-type]


def _rule(id_: str, name: str, side: int) -> Style:
    """A line (đường kẻ): an empty, very low paragraph with a bottom border between two indents."""
    return _plain(id_, name, size=4, align="center", left=side, right=side, after=60, line=40, exact=True, rule=True)


PARAGRAPHS = (
    Style("NoiDung", "Nội dung"),
    Style("DoanKet", "Đoạn kết", based="NoiDung", keep_next=True, keep_lines=True),
    Style("GachDauDong", "Gạch đầu dòng", based="NoiDung"),
    Style("CanCu", "Căn cứ", italic=True),
    Style("MucLon", "Mục lớn", bold=True, before=120, keep_next=True, keep_lines=True, outline=0),
    Style("Muc", "Mục", bold=True, keep_next=True, keep_lines=True, outline=1),
    Style("TieuMuc", "Tiểu mục", bold=True, italic=True, keep_next=True, keep_lines=True, outline=2),
    Style("TenPhongTrao", "Tên phong trào", bold=True, keep_next=True, keep_lines=True),
    _plain("QuocHieu", "Quốc hiệu", size=24, bold=True, align="center"),
    _plain("TieuNgu", "Tiêu ngữ", size=26, bold=True, align="center"),
    _plain("CoQuanChuQuan", "Cơ quan chủ quản", size=24, align="center"),
    _plain("CoQuanBanHanh", "Cơ quan ban hành", size=24, bold=True, align="center"),
    _rule("DuongKe", "Đường kẻ", 0),
    _rule("DuongKeCoQuan", "Đường kẻ dưới tên cơ quan", 1474),
    _rule("DuongKeTieuNgu", "Đường kẻ dưới Tiêu ngữ", 989),
    _rule("DuongKeTrichYeu", "Đường kẻ dưới trích yếu", 3402),
    _plain("SoKyHieu", "Số, ký hiệu", size=26, align="center", before=60),
    _plain("VeViec", "Trích yếu công văn", size=24, align="center", before=120),
    _plain("DiaDanhNgay", "Địa danh, ngày tháng năm", size=26, italic=True, align="center", before=60),
    _plain("TenLoai", "Tên loại văn bản", size=28, bold=True, align="center", before=360, keep_next=True),
    _plain("TrichYeu", "Trích yếu nội dung", size=28, bold=True, align="center", left=1871, right=1871, keep_next=True),
    _plain("KinhGui", "Kính gửi", align="center", before=120, after=240),
    _plain("KinhGuiDau", "Kính gửi nhiều nơi", align="left", left=1701, before=120, keep_next=True),
    _plain("KinhGuiDong", "Kính gửi, từng nơi", align="left", left=2841, hanging=150, after=0),
    _plain("CachDong", "Dòng cách sau tiêu đề", after=120, line=120, exact=True),
    _plain("BangDau", "Đầu bảng", size=24, bold=True, align="center", before=40, after=40, keep_next=True),
    _plain("BangO", "Ô chữ của bảng", size=24, align="left", before=40, after=40),
    _plain("BangSo", "Ô số của bảng", size=24, align="center", before=40, after=40),
    _plain("BangTong", "Dòng tổng của bảng", size=24, bold=True, align="left", before=40, after=40, keep_next=True),
    _plain(
        "BangTongSo", "Số ở dòng tổng của bảng", size=24, bold=True, align="center", before=40, after=40, keep_next=True
    ),
    _plain("BangNhom", "Tên nhóm trong bảng", size=24, bold=True, align="left", before=40, after=40, keep_next=True),
    _plain("STT", "Số thứ tự trong bảng", size=24, align="center", before=40, after=40, numbered=True),
    _plain("BangTen", "Tên bảng", bold=True, align="center", before=120, after=120, keep_next=True),
    _plain("SauBang", "Dòng cách sau bảng", line=120, exact=True),
    _plain("NoiNhanDau", "Nơi nhận, tiêu đề", size=24, bold=True, italic=True, align="left", keep_next=True),
    _plain("NoiNhan", "Nơi nhận", size=22, align="left", keep_next=True),
    _plain("KyQuyenHan", "Quyền hạn người ký", size=28, bold=True, align="center", keep_next=True),
    _plain("KyChucVu", "Chức vụ người ký", size=28, bold=True, align="center", keep_next=True),
    _plain("KyTrong", "Chỗ ký tên, đóng dấu", align="center", line=1300, exact=True, keep_next=True),
    _plain("KyHoTen", "Họ tên người ký", size=28, bold=True, align="center"),
    _plain("PhuLucDau", "Phụ lục, số thứ tự", size=28, bold=True, align="center", keep_next=True, outline=0),
    _plain("PhuLucTen", "Phụ lục, tiêu đề", size=28, bold=True, align="center", keep_next=True),
    _plain("PhuLucGhiChu", "Phụ lục, ghi chú kèm theo", size=28, italic=True, align="center", keep_next=True),
    _plain("NgatPhan", "Ngắt phần", size=4, line=20, exact=True),
    _plain("SoTrang", "Số trang", size=28, align="center"),
    _plain("FootnoteText", "footnote text", size=20, align="both"),
    _plain("DuThao", "Dự thảo", size=28, bold=True, align="right", after=60),
    _plain("MinhHoa", "Số liệu minh họa", size=26, bold=True, align="center", after=120, box=True),
    _plain("PhatHienDau", "Danh sách phát hiện", bold=True, align="center", after=120, new_page=True),
    _plain("PhatHien", "Phát hiện", size=26, align="left", after=60),
)
CHARACTERS = (
    ("FootnoteReference", "footnote reference", '<w:vertAlign w:val="superscript"/>'),
    ("Strong", "Strong", "<w:b/><w:bCs/>"),
    ("Emphasis", "Emphasis", "<w:i/><w:iCs/>"),
    ("StrongEmphasis", "Đậm nghiêng", "<w:b/><w:bCs/><w:i/><w:iCs/>"),
    ("Thieu", "Chỗ thiếu số liệu", '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>'),
)
TABLES = (
    ("BangKe", "Bảng kẻ", 'w:val="single" w:sz="4" w:space="0" w:color="auto"', 57, 0),
    ("BangKhongVien", "Bảng không viền", 'w:val="nil"', 0, 0),
    ("BangPhanDau", "Bảng phần đầu văn bản", 'w:val="nil"', 0, -227),  # 4 mm into the left margin
)
