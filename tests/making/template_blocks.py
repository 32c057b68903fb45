"""The common blocks: letterhead, addressees, recipients and signature, findings, award table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.making.word import WIDTH, Row, each, p, section, statement, table, tag, when, write

if TYPE_CHECKING:
    from pathlib import Path

LEFT, RIGHT = 4309, 5159  # 76 + 91 mm, 4 mm into the left margin: either side of the letterhead on one line
NUMBER = '{{ văn_bản.số | đếm | trống("\u00a0\u00a0\u00a0\u00a0\u00a0") }}/{{ văn_bản.ký_hiệu }}'


def letterhead() -> str:
    """Phần đầu: agency beside Quốc hiệu, number beside place and date, then the document's kind and subject."""
    agency = p("CoQuanChuQuan", "{{ cơ_quan.chủ_quản | hoa }}") + p("CoQuanBanHanh", "{{ cơ_quan.dòng_tên_1 | hoa }}")
    agency += when("cơ_quan.dòng_tên_2", p("CoQuanBanHanh", "{{ cơ_quan.dòng_tên_2 | hoa }}")) + p("DuongKeCoQuan")
    nation = p("QuocHieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + p("TieuNgu", "Độc lập - Tự do - Hạnh phúc")
    names = Row((("", agency), ("", nation + p("DuongKeTieuNgu"))))
    issued = "{{ cơ_quan.địa_danh }}, {{ văn_bản.ngày | ngày_dài }}"
    dates = Row((("SoKyHieu", f"Số: {NUMBER}"), ("DiaDanhNgay", issued)))
    return (
        when("dự_thảo", p("DuThao", "DỰ THẢO"))
        + when("cơ_quan.ghi_chú", p("MinhHoa", "{{ cơ_quan.ghi_chú }}"))
        + table("BangPhanDau", (LEFT, RIGHT), names, dates)
        + p("TenLoai", "{{ văn_bản.tên_loại | hoa }}")
        + each("đoạn", "văn_bản.trích_yếu", p("TrichYeu", "{{ đoạn }}"))
        + p("DuongKeTrichYeu")
        + p("CachDong")
    )


def addressees() -> str:
    """Kính gửi: one addressee on the same line, several each on a line."""
    one = p("KinhGui", "Kính gửi: {{ đoạn }}")
    several = when("loop.first", p("KinhGuiDau", "Kính gửi:")) + p(
        "KinhGuiDong", "- {{ đoạn }}{% if loop.last %}.{% else %};{% endif %}"
    )
    several += when("loop.last", p("CachDong"))
    inside = tag("if loop.length == 1") + one + tag("else") + several + tag("endif")
    return each("đoạn", "văn_bản.kính_gửi", inside)


def recipients_and_signature() -> str:
    """Nơi nhận beside the signature, never parted from one another."""
    line = p("NoiNhan", "- {{ nơi.tên }}{% if nơi.mục_đích %} ({{ nơi.mục_đích }}){% endif %}{{ nơi.dấu }}")
    recipients = p("NoiNhanDau", "Nơi nhận:") + each("nơi", "nơi_nhận", line)
    signature = when("văn_bản.quyền_hạn", p("KyQuyenHan", "{{ văn_bản.quyền_hạn | hoa }}"))
    signature += (
        p("KyChucVu", "{{ văn_bản.chức_vụ | hoa }}") + p("KyTrong") + p("KyHoTen", '{{ văn_bản.người_ký | trống("") }}')
    )
    return table("BangKhongVien", (3969, WIDTH - 3969), Row((("", recipients), ("", signature))))


def findings() -> str:
    """The last page of a draft: what was found while making it."""
    lines = (
        p("PhatHien", "{{ loop.index }}. **{{ điều.mức }}** {{ điều.mã }}"),
        p("PhatHien", "Ở: {{ điều.ở }}"),
        p("PhatHien", "Thấy: {{ điều.thấy }}"),
        p("PhatHien", "Cần: {{ điều.cần }}"),
        p("PhatHien", "Sửa: {{ điều.sửa }}"),
    )
    none = tag("if not phát_hiện") + p("PhatHien", "Không có điều gì cần sửa.") + tag("endif")
    heading = p("PhatHienDau", "NHỮNG ĐIỀU CẦN XEM LẠI TRƯỚC KHI TRÌNH KÝ")
    return when("dự_thảo", heading, each("điều", "phát_hiện", *lines), none)


def awards() -> str:
    """The table of awards by kind, for collectives and individuals."""
    widths = (680, 4989, 1701, 1701)
    heads = ("STT", "Danh hiệu thi đua, hình thức khen thưởng", "Tập thể", "Cá nhân")
    assert sum(widths) == WIDTH
    cells = (
        ("STT", ""),
        ("BangO", "{{ hàng.hình_thức }}"),
        ("BangSo", '{{ hàng.tập_thể | số | trống("-", "…") }}'),
        ("BangSo", '{{ hàng.cá_nhân | số | trống("-", "…") }}'),
    )
    rows = (
        Row(tuple(("BangDau", head) for head in heads), heading=True),
        statement("for hàng in bảng.khen_thưởng", 4),
        Row(cells),
        statement("endfor", 4),
    )
    return when("bảng.khen_thưởng", table("BangKe", widths, *rows), p("SauBang"))


BLOCKS = {
    "khoi-phan-dau": letterhead,
    "khoi-kinh-gui": addressees,
    "khoi-noi-nhan-ky": recipients_and_signature,
    "khoi-phat-hien": findings,
    "khoi-bang-khen-thuong": awards,
}


def make(common: Path) -> None:
    """Writes the styles part and the blocks."""
    write(common / "kieu.docx", p("NoiDung", "Kiểu trình bày dùng chung của mọi mẫu văn bản.") + section())
    for name, body in BLOCKS.items():
        last = "" if name != "khoi-noi-nhan-ky" else p("NgatPhan")
        write(common / f"{name}.docx", body() + last + section())
