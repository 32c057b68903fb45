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
    _plain("DiaDanhNgay", "Địa danh, ngày tháng năm", size=26, italic=True, align="center", before=60),
    _plain("TenLoai", "Tên loại văn bản", size=28, bold=True, align="center", before=360, keep_next=True),
    _plain("TrichYeu", "Trích yếu nội dung", size=28, bold=True, align="center", left=1417, right=1417, keep_next=True),
    _plain("KinhGui", "Kính gửi", align="center", before=120, after=240),
    _plain("KinhGuiDau", "Kính gửi nhiều nơi", align="left", left=1701, before=120, keep_next=True),
    _plain("KinhGuiDong", "Kính gửi, từng nơi", align="left", left=2841, hanging=150, after=0),
    _plain("CachDong", "Dòng cách sau tiêu đề", after=120, line=120, exact=True),
    _plain("BangDau", "Đầu bảng", size=24, bold=True, align="center", before=40, after=40, keep_next=True),
    _plain("BangO", "Ô chữ của bảng", size=24, align="left", before=40, after=40),
    _plain("BangSo", "Ô số của bảng", size=24, align="center", before=40, after=40),
    _plain("BangTong", "Dòng tổng của bảng", size=24, bold=True, align="left", before=40, after=40, keep_next=True),
    _plain("BangTongSo", "Số ở dòng tổng của bảng", size=24, bold=True, align="center", before=40, after=40, keep_next=True),
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
_TABLES = (
    ("BangKe", "Bảng kẻ", 'w:val="single" w:sz="4" w:space="0" w:color="auto"', 57, 0),
    ("BangKhongVien", "Bảng không viền", 'w:val="nil"', 0, 0),
    ("BangPhanDau", "Bảng phần đầu văn bản", 'w:val="nil"', 0, -227),  # 4 mm into the left margin
)
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def styles_xml() -> str:
    """The styles part."""
    body = (_defaults(), _normal(), *map(_paragraph, PARAGRAPHS), _default_character(), *(_character(*c) for c in CHARACTERS))
    last = (_default_table(), *(_table(*t) for t in _TABLES), _no_list())
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles {space}>{"".join(body + last)}</w:styles>'


def _defaults() -> str:
    fonts = " ".join(f'w:{side}="{FONT}"' for side in ("ascii", "hAnsi", "eastAsia", "cs"))
    run = f'<w:rFonts {fonts}/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>'
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{run}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
        '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )


def _normal() -> str:
    return (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/>'
        f'<w:spacing w:before="0" w:after="120" w:line="264" w:lineRule="auto"/><w:ind w:firstLine="{FIRST_LINE}"/>'
        '<w:jc w:val="both"/></w:pPr></w:style>'
    )


def _paragraph(s: Style) -> str:
    next_ = "NoiDung" if s.outline is not None or s.id == "TenPhongTrao" else ""
    head = f'<w:name w:val="{s.name}"/><w:basedOn w:val="{s.based}"/>' + (f'<w:next w:val="{next_}"/>' if next_ else "")
    custom = "" if s.name == "footnote text" else ' w:customStyle="1"'
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{s.id}">{head}<w:qFormat/>'
        f"{_wrap('pPr', _paragraph_properties(s))}{_wrap('rPr', _run_properties(s))}</w:style>"
    )


def _paragraph_properties(s: Style) -> str:
    parts = [
        "<w:keepNext/>" if s.keep_next else "",
        "<w:keepLines/>" if s.keep_lines else "",
        "<w:pageBreakBefore/>" if s.new_page else "",
        '<w:numPr><w:numId w:val="1"/></w:numPr>' if s.numbered else "",
        _borders(s),
        _spacing(s),
        _indents(s),
        f'<w:jc w:val="{s.align}"/>' if s.align else "",
        "" if s.outline is None else f'<w:outlineLvl w:val="{s.outline}"/>',
    ]
    return "".join(parts)


def _borders(s: Style) -> str:
    line = 'w:val="single" w:sz="6" w:space="{}" w:color="auto"'
    if s.box:
        sides = "".join(f"<w:{side} {line.format(1)}/>" for side in ("top", "left", "bottom", "right"))
        return f"<w:pBdr>{sides}</w:pBdr>"
    return f"<w:pBdr><w:bottom {line.format(0)}/></w:pBdr>" if s.rule else ""


def _spacing(s: Style) -> str:
    given = {"before": s.before, "after": s.after, "line": s.line or None}
    words = [f'w:{name}="{value}"' for name, value in given.items() if value is not None]
    if s.line:
        words.append(f'w:lineRule="{"exact" if s.exact else "auto"}"')
    return f"<w:spacing {' '.join(words)}/>" if words else ""


def _indents(s: Style) -> str:
    given = {"left": s.left, "right": s.right}
    words = [f'w:{name}="{value}"' for name, value in given.items() if value is not None]
    if s.hanging:
        words.append(f'w:hanging="{s.hanging}"')
    elif s.first is not None:
        words.append(f'w:firstLine="{s.first}"')
    return f"<w:ind {' '.join(words)}/>" if words else ""


def _run_properties(s: Style) -> str:
    parts = [
        "<w:b/><w:bCs/>" if s.bold else "",
        "<w:i/><w:iCs/>" if s.italic else "",
        f'<w:sz w:val="{s.size}"/><w:szCs w:val="{s.size}"/>' if s.size else "",
    ]
    return "".join(parts)


def _wrap(name: str, inner: str) -> str:
    return f"<w:{name}>{inner}</w:{name}>" if inner else ""


def _default_character() -> str:
    return (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    )


def _character(id_: str, name: str, properties: str) -> str:
    custom = "" if name.isascii() else ' w:customStyle="1"'
    return (
        f'<w:style w:type="character"{custom} w:styleId="{id_}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>{properties}</w:rPr></w:style>'
    )


def _default_table() -> str:
    margins = "".join(f'<w:{s} w:w="{n}" w:type="dxa"/>' for s, n in (("top", 0), ("left", 0), ("bottom", 0), ("right", 0)))
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/>'
        f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr></w:style>'
    )


def _table(id_: str, name: str, border: str, side: int, indent: int) -> str:
    borders = "".join(f"<w:{s} {border}/>" for s in _SIDES)
    margins = "".join(
        f'<w:{s} w:w="{n}" w:type="dxa"/>' for s, n in (("top", 0), ("left", side), ("bottom", 0), ("right", side))
    )
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{id_}"><w:name w:val="{name}"/><w:basedOn w:val="TableNormal"/>'
        f'<w:tblPr><w:tblInd w:w="{indent}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders>'
        f'<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr><w:tcPr><w:vAlign w:val="{"center" if side else "top"}"/></w:tcPr></w:style>'
    )


def _no_list() -> str:
    return (
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    )
