"""The template of the report on several years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.making import template_appendix as x
from tests.making import template_awards as a
from tests.making import template_movements as m
from tests.making import template_pieces as t
from tests.making.word import Row, block, each, note, p, section, when, write

if TYPE_CHECKING:
    from pathlib import Path

_SPAN = "{{ kỳ.từ_năm }}-{{ kỳ.đến_năm }}"


def make(folder: Path) -> None:
    """Writes the template."""
    body = opening() + results() + assessment() + ahead() + closing() + appendices() + block("phat_hien")
    notes = (m.movement_note(), *a.state_notes())
    write(folder / "mau.docx", body + section(), tuple(note(*n) for n in notes))


def opening() -> str:
    """From the letterhead to the sentence that says what is reported."""
    ground = "{% if ds.căn_cứ_mở_đầu %}Thực hiện " + t.cited("ds.căn_cứ_mở_đầu") + ", {% endif %}"
    words = (
        f"{ground}{{{{ cơ_quan.tên_ngắn }}}} tổng hợp, báo cáo kết quả thi đua, khen thưởng {{{{ kỳ.số_năm }}}} năm"
        f" ({_SPAN}) như sau:"
    )
    return block("phan_dau") + block("kinh_gui") + p("NoiDung", words)


def results() -> str:
    """I: leadership, movements, awards, what was done anew."""
    grounds = "Văn bản đã được quán triệt, triển khai trong kỳ gồm: " + t.cited("ds.căn_cứ_lãnh_đạo") + "."
    return (
        p("MucLon", f"I. KẾT QUẢ THI ĐUA, KHEN THƯỞNG GIAI ĐOẠN {_SPAN}")
        + p("Muc", "1. Lãnh đạo, chỉ đạo phong trào thi đua")
        + t.paragraphs("nội_dung.lãnh_đạo")
        + when("ds.căn_cứ_lãnh_đạo", p("NoiDung", grounds))
        + p("Muc", "2. Kết quả đạt được")
        + movements()
        + awards()
        + anew()
    )


def movements() -> str:
    """2.1: how many movements there were (named in the first note), the notable ones, the short campaigns."""
    counted = (
        "Trong {{ kỳ.số_năm }} năm, hai cấp kiểm sát đã hưởng ứng, thực hiện "
        "{% if phong_trào.trung_ương %}{{ phong_trào.trung_ương }} phong trào do Trung ương phát động{% endif %}"
        "{% if phong_trào.trung_ương and phong_trào.ngành %} và {% endif %}"
        "{% if phong_trào.ngành %}{{ phong_trào.ngành }} phong trào do VKSND tối cao phát động{% endif %}"
        "{% if ds.phong_trào_địa_phương %}, cùng các phong trào của địa phương{% endif %}[^1]."
    )
    short = "Các đợt thi đua ngắn hạn do {{ cơ_quan.tên_ngắn }} mở gồm: " + t.listed("ds.thi_đua_ngắn_hạn") + "."
    return (
        p("TieuMuc", "2.1. Thực hiện các phong trào thi đua")
        + t.paragraphs("nội_dung.kết_quả_phong_trào")
        + when("phong_trào.trung_ương or phong_trào.ngành", p("NoiDung", counted))
        + when("ds.phong_trào_nổi_bật", p("NoiDung", "Những kết quả nổi bật:"))
        + m.movements()
        + when("ds.thi_đua_ngắn_hạn", p("NoiDung", short))
        + t.paragraphs("nội_dung.thi_đua_ngắn_hạn")
    )


def awards() -> str:
    """2.2: the State's awards, the counts in words and as a table, initiatives."""
    total = (
        f"Tính chung {{{{ kỳ.số_năm }}}} năm{t.WITHIN}, kết quả bình xét, khen thưởng của {{{{ cơ_quan.tên_ngành }}}}"
    )
    years = f"{total}{t.UP_TO} như sau:"
    pointer = (
        "Số liệu theo đơn vị và từng năm nêu tại Phụ lục I; số liệu toàn cơ quan theo từng năm nêu tại Phụ lục II"
        " kèm theo Báo cáo này."
    )
    return (
        p("TieuMuc", "2.2. Công tác khen thưởng")
        + a.state_awards(2)
        + when("bảng.khen_thưởng", p("NoiDung", years))
        + a.awards_in_words()
        + when("bảng.khen_thưởng", p("BangTen", f"Kết quả khen thưởng giai đoạn {_SPAN}"))
        + block("bang_khen_thuong")
        + when("phụ_lục.đơn_vị", p("NoiDung", pointer))
        + t.paragraphs("nội_dung.bình_xét")
        + a.initiatives()
    )


def anew() -> str:
    """2.3: what was done anew."""
    tables = (
        "- Số bảng tiêu chí chấm điểm thi đua đang áp dụng: {{ bảng_tiêu_chí.tổng }} bảng"
        "{% if bảng_tiêu_chí.cơ_sở and bảng_tiêu_chí.phòng %} ({{ bảng_tiêu_chí.cơ_sở }} bảng dùng cho đơn vị cấp dưới,"
        " {{ bảng_tiêu_chí.phòng }} bảng dùng cho các phòng){% endif %}"
        "{% if bảng_tiêu_chí.từ and bảng_tiêu_chí.đến %}, mỗi bảng từ {{ bảng_tiêu_chí.từ }}"
        " đến {{ bảng_tiêu_chí.đến }} tiêu chí{% endif %}."
    )
    heading = p("TieuMuc", "2.3. Những việc làm mới, cách làm mới")
    some = "nội_dung.đổi_mới or bảng_tiêu_chí.tổng"
    return when(some, heading) + t.dashes("nội_dung.đổi_mới") + when("bảng_tiêu_chí.tổng", p("GachDauDong", tables))


def assessment() -> str:
    """II: strengths, weaknesses, causes, lessons."""
    return (
        p("MucLon", "II. ĐÁNH GIÁ CHUNG VÀ BÀI HỌC KINH NGHIỆM")
        + p("Muc", "1. Đánh giá chung")
        + p("TieuMuc", "1.1. Ưu điểm")
        + t.paragraphs("nội_dung.ưu_điểm")
        + p("TieuMuc", "1.2. Hạn chế")
        + t.dashes("nội_dung.hạn_chế")
        + t.causes("1.3")
        + p("Muc", "2. Bài học kinh nghiệm")
        + each("đoạn", "nội_dung.bài_học", p("NoiDung", "({{ loop.index }}) {{ đoạn }}"))
    )


def ahead() -> str:
    """III: directions, tasks, how the work itself will be led."""
    carried = "- Tiếp tục thực hiện " + t.cited("ds.căn_cứ_nhiệm_vụ") + "."
    return (
        p("MucLon", "III. PHƯƠNG HƯỚNG, NHIỆM VỤ NHỮNG NĂM TIẾP THEO")
        + p("Muc", "1. Phương hướng")
        + t.paragraphs("nội_dung.phương_hướng")
        + p("Muc", "2. Nhiệm vụ trọng tâm")
        + t.dashes("nội_dung.nhiệm_vụ")
        + when("ds.căn_cứ_nhiệm_vụ", p("GachDauDong", carried))
        + when("nội_dung.đổi_mới_tới", p("Muc", "3. Lãnh đạo, đổi mới công tác thi đua, khen thưởng"))
        + t.dashes("nội_dung.đổi_mới_tới")
        + t.paragraphs("nội_dung.đề_nghị")
    )


def closing() -> str:
    """The last sentence, recipients and signature."""
    words = (
        f"Trên đây là kết quả thi đua, khen thưởng {{{{ kỳ.số_năm }}}} năm ({_SPAN}), {{{{ cơ_quan.tên_ngắn }}}}"
        " trân trọng báo cáo cấp trên xem xét, chỉ đạo./."
    )
    return t.replaced("Báo cáo") + p("DoanKet", words) + block("noi_nhan_ky")


def appendices() -> str:
    """Awards by unit and year, then by year; absent where the counts are not by unit."""
    unit = Row((("STT", ""), ("BangTong", "{{ đơn_vị_này.đơn_vị }}"), *x.numbers("đơn_vị_này", "BangTongSo")))
    year = Row((("BangO", ""), ("BangO", "Năm {{ x.năm }}"), *x.numbers("x", "BangSo")))
    by_unit = x.loop("đơn_vị_này", "phụ_lục.đơn_vị", unit, *x.loop("x", "đơn_vị_này.dòng", year))
    alone = Row((("STT", ""), ("BangO", "Năm {{ x.năm }}"), *x.numbers("x", "BangSo")))
    by_year = x.loop("x", "phụ_lục.năm", alone)
    of = f"GIAI ĐOẠN {_SPAN}"
    first = x.appendix(
        "Phụ lục I", f"KẾT QUẢ KHEN THƯỞNG THEO ĐƠN VỊ VÀ THEO NĂM, {of}", "phụ_lục.đơn_vị", "Đơn vị, năm", by_unit
    )
    second = x.appendix("Phụ lục II", f"KẾT QUẢ KHEN THƯỞNG THEO NĂM, {of}", "phụ_lục.năm", "Năm", by_year)
    return x.opened("phụ_lục.đơn_vị", first, when("phụ_lục.năm", second))
