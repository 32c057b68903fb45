"""The template of the plan of one year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.making import template_pieces as t
from tests.making.word import Row, block, each, p, section, statement, table, when, write

if TYPE_CHECKING:
    from pathlib import Path

_YEAR = "năm {{ kỳ.đến_năm }}"


def make(folder: Path) -> None:
    """Writes the template."""
    body = opening() + purpose() + content() + carrying_out() + block("noi_nhan_ky") + block("phat_hien")
    write(folder / "mau.docx", body + section())


def opening() -> str:
    """From the letterhead to the sentence that says what is planned; anniversaries counted by the program."""
    call = "kỷ niệm {{ kỷ_niệm.lời_kêu_gọi }} năm Lời kêu gọi thi đua ái quốc của Bác Hồ"
    founding = "kỷ niệm {{ kỷ_niệm.thành_lập_ngành }} năm ngày thành lập ngành Kiểm sát nhân dân"
    days = (
        f"{_YEAR.capitalize()} {{% if kỷ_niệm.lời_kêu_gọi %}}{call}{{% endif %}}"
        "{% if kỷ_niệm.lời_kêu_gọi and kỷ_niệm.thành_lập_ngành %}, {% endif %}"
        f"{{% if kỷ_niệm.thành_lập_ngành %}}{founding}{{% endif %}}."
    )
    ground = "{% if ds.căn_cứ_mở_đầu %}Thực hiện " + t.cited("ds.căn_cứ_mở_đầu") + ", {% endif %}"
    words = f"{ground}{{{{ cơ_quan.tên }}}} ban hành Kế hoạch với các nội dung sau đây:"
    return (
        block("phan_dau")
        + t.paragraphs("nội_dung.bối_cảnh")
        + when("kỷ_niệm.lời_kêu_gọi or kỷ_niệm.thành_lập_ngành", p("NoiDung", days))
        + p("NoiDung", words)
    )


def purpose() -> str:
    """I: purpose and requirements."""
    return (
        p("MucLon", "I. MỤC ĐÍCH, YÊU CẦU")
        + p("Muc", "1. Mục đích")
        + t.paragraphs("nội_dung.mục_đích")
        + p("Muc", "2. Yêu cầu")
        + t.paragraphs("nội_dung.yêu_cầu")
    )


def content() -> str:
    """II: the theme, the movements by who launched them, the measures."""
    focus = "Trọng tâm công tác thi đua, khen thưởng của toàn đơn vị là //“{{ nội_dung.trọng_tâm }}”//."
    theme = f"Chủ đề thi đua {_YEAR} của {{{{ cơ_quan.tên_ngành }}}}: **“{{{{ nội_dung.chủ_đề }}}}”**."
    theirs = "Cùng với chủ đề trên, các đơn vị thực hiện, hưởng ứng những phong trào và cuộc vận động sau:"
    some = " or ".join(rows for _, rows in _LAUNCHED)
    people = (
        "Mỗi đơn vị lựa chọn, giới thiệu ít nhất {{ chỉ_tiêu.điển_hình }} cá nhân điển hình tiên tiến để nhân rộng."
    )
    return (
        p("MucLon", "II. NỘI DUNG")
        + p("Muc", "1. Phát động phong trào thi đua")
        + when(
            "ds.căn_cứ_phát_động", p("NoiDung", "Các đơn vị tiếp tục thực hiện " + t.cited("ds.căn_cứ_phát_động") + ".")
        )
        + when("nội_dung.trọng_tâm", p("NoiDung", focus))
        + p("NoiDung", theme)
        + t.paragraphs("nội_dung.phát_động")
        + when(some, p("NoiDung", theirs))
        + "".join(when(rows, p("GachDauDong", f"- {who}: {t.listed(rows)}.")) for who, rows in _LAUNCHED)
        + p("Muc", "2. Biện pháp thực hiện")
        + each("đoạn", "nội_dung.biện_pháp", p("NoiDung", "2.{{ loop.index }}. {{ đoạn }}"))
        + when(
            "ds.căn_cứ_biện_pháp",
            p("NoiDung", "Văn bản cần phổ biến, quán triệt: " + t.cited("ds.căn_cứ_biện_pháp") + "."),
        )
        + when("chỉ_tiêu.điển_hình", p("NoiDung", people))
    )


_LAUNCHED = (
    ("Do Trung ương phát động", "ds.phong_trào_trung_ương"),
    ("Do VKSND tối cao phát động", "ds.phong_trào_ngành"),
    ("Do địa phương phát động", "ds.phong_trào_địa_phương"),
    ("Do {{ cơ_quan.tên_ngắn }} phát động", "ds.phong_trào_đơn_vị"),
    ("Cuộc vận động", "ds.cuộc_vận_động"),
)


def carrying_out() -> str:
    """III: who does what by when, registration, and the other points."""
    by = (
        "Các đơn vị gửi đăng ký thi đua của tập thể, cá nhân đến Thường trực Hội đồng Thi đua - Khen thưởng"
        " {{ cơ_quan.tên_ngắn }} chậm nhất là ngày **{{ hạn.đăng_ký | ngày }}**."
    )
    officer = (
        "Mỗi đơn vị cử {{ chỉ_tiêu.cán_bộ_đầu_mối }} cán bộ làm đầu mối giúp lãnh đạo theo dõi thi đua, khen thưởng."
    )
    return (
        p("MucLon", "III. TỔ CHỨC THỰC HIỆN")
        + p("Muc", "1. Phân công nhiệm vụ")
        + p("NoiDung", "Nhiệm vụ, đơn vị chủ trì, phối hợp và thời hạn được phân công như sau:")
        + tasks()
        + p("Muc", "2. Đăng ký thi đua")
        + t.paragraphs("nội_dung.đăng_ký")
        + when("hạn.đăng_ký", p("NoiDung", by))
        + p("Muc", "3. Trách nhiệm thực hiện")
        + each("đoạn", "nội_dung.tổ_chức", p("NoiDung", "3.{{ loop.index }}. {{ đoạn }}"))
        + when("chỉ_tiêu.cán_bộ_đầu_mối", p("NoiDung", officer))
        + t.replaced("Kế hoạch")
        + p("DoanKet", "{{ cơ_quan.tên }} yêu cầu các đơn vị nghiêm túc thực hiện Kế hoạch này./.")
    )


def tasks() -> str:
    """The table of tasks, under a row for each group that has a name."""
    widths = (624, 3515, 1928, 1701, 1303)
    heads = ("STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn")
    wide = len(widths)
    when_due = '{% if x.thời_hạn %}{{ x.thời_hạn | ngày }}{% else %}{{ x.định_kỳ | trống("") }}{% endif %}'
    task = Row(
        (
            ("STT", ""),
            ("BangO", "{{ x.việc }}"),
            ("BangO", "{{ x.chủ_trì }}"),
            ("BangO", '{{ x.phối_hợp | trống("") }}'),
            ("BangSo", when_due),
        )
    )
    rows = (
        Row(tuple(("BangDau", head) for head in heads), heading=True),
        statement("for g in ds.nhiệm_vụ", wide),
        statement("if g.nhóm", wide),
        Row((("BangNhom", "{{ g.nhóm }}", wide),)),
        statement("endif", wide),
        statement("for x in g.dòng", wide),
        task,
        statement("endfor", wide),
        statement("endfor", wide),
    )
    return table("BangKe", widths, *rows) + p("SauBang")
