"""The template of the report on one year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.making import template_appendix as x
from tests.making import template_awards as a
from tests.making import template_movements as m
from tests.making import template_pieces as t
from tests.making.word import Row, block, each, note, p, section, when, write

if TYPE_CHECKING:
    from pathlib import Path

_YEAR = "năm {{ kỳ.đến_năm }}"


def make(folder: Path) -> None:
    """Writes the template."""
    body = opening() + results() + assessment() + ahead() + closing() + appendix() + block("phat_hien")
    notes = (m.movement_note(), *a.state_notes())
    write(folder / "mau.docx", body + section(), tuple(note(*n) for n in notes))


def opening() -> str:
    """From the letterhead to the sentence that says what is reported."""
    ground = "{% if ds.căn_cứ_mở_đầu %}Thực hiện " + t.cited("ds.căn_cứ_mở_đầu") + ", {% endif %}"
    words = f"{ground}{{{{ cơ_quan.tên_ngắn }}}} báo cáo kết quả công tác thi đua, khen thưởng {_YEAR} như sau:"
    return block("phan_dau") + block("kinh_gui") + p("NoiDung", words)


def results() -> str:
    """I: leadership, movements, awards, initiatives, what was done anew."""
    counted = (
        "Trong năm, hai cấp kiểm sát tham gia "
        "{% if phong_trào.trung_ương %}{{ phong_trào.trung_ương }} phong trào do Trung ương phát động{% endif %}"
        "{% if phong_trào.trung_ương and phong_trào.ngành %} và {% endif %}"
        "{% if phong_trào.ngành %}{{ phong_trào.ngành }} phong trào do VKSND tối cao phát động{% endif %}"
        "{% if ds.phong_trào_địa_phương %}, cùng các phong trào của địa phương{% endif %}[^1]."
    )
    grounds = "Văn bản đã được quán triệt, triển khai trong năm gồm: " + t.cited("ds.căn_cứ_lãnh_đạo") + "."
    short = "Các đợt thi đua ngắn hạn trong năm gồm: " + t.listed("ds.thi_đua_ngắn_hạn") + "."
    return (
        p("MucLon", "I. KẾT QUẢ CÔNG TÁC THI ĐUA, KHEN THƯỞNG")
        + p("Muc", "1. Lãnh đạo, chỉ đạo")
        + t.paragraphs("nội_dung.lãnh_đạo")
        + when("ds.căn_cứ_lãnh_đạo", p("NoiDung", grounds))
        + p("Muc", "2. Phong trào thi đua")
        + t.paragraphs("nội_dung.kết_quả_phong_trào")
        + when("phong_trào.trung_ương or phong_trào.ngành", p("NoiDung", counted))
        + m.movements()
        + when("ds.thi_đua_ngắn_hạn", p("NoiDung", short))
        + t.paragraphs("nội_dung.thi_đua_ngắn_hạn")
        + awards()
        + when("nội_dung.đổi_mới", p("Muc", "4. Việc làm mới, cách làm mới"))
        + t.dashes("nội_dung.đổi_mới")
    )


def awards() -> str:
    """3: the State's awards, the counts in words and as a table, initiatives."""
    pointer = "Kết quả của từng đơn vị nêu tại Phụ lục kèm theo Báo cáo này."
    return (
        p("Muc", "3. Khen thưởng và sáng kiến")
        + a.state_awards(2)
        + when(
            "bảng.khen_thưởng",
            p("NoiDung", f"Kết quả bình xét, khen thưởng {_YEAR}{t.WITHIN} của {{{{ cơ_quan.tên_ngành }}}}{t.UP_TO}:"),
        )
        + a.awards_in_words()
        + when("bảng.khen_thưởng", p("BangTen", f"Kết quả khen thưởng {_YEAR}"))
        + block("bang_khen_thuong")
        + when("phụ_lục.đơn_vị", p("NoiDung", pointer))
        + t.paragraphs("nội_dung.bình_xét")
        + a.initiatives()
    )


def assessment() -> str:
    """II: strengths, weaknesses, causes, lessons."""
    return (
        p("MucLon", "II. ĐÁNH GIÁ CHUNG")
        + p("Muc", "1. Ưu điểm")
        + t.paragraphs("nội_dung.ưu_điểm")
        + p("Muc", "2. Hạn chế và nguyên nhân")
        + p("TieuMuc", "2.1. Hạn chế")
        + t.dashes("nội_dung.hạn_chế")
        + t.causes("2.2")
        + when("nội_dung.bài_học", p("Muc", "3. Bài học kinh nghiệm"))
        + each("đoạn", "nội_dung.bài_học", p("NoiDung", "({{ loop.index }}) {{ đoạn }}"))
    )


def ahead() -> str:
    """III: directions and tasks of the next year."""
    carried = "- Tiếp tục thực hiện " + t.cited("ds.căn_cứ_nhiệm_vụ") + "."
    return (
        p("MucLon", "III. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM {{ kỳ.năm_sau }}")
        + p("Muc", "1. Phương hướng")
        + t.paragraphs("nội_dung.phương_hướng")
        + p("Muc", "2. Nhiệm vụ trọng tâm")
        + t.dashes("nội_dung.nhiệm_vụ")
        + when("ds.căn_cứ_nhiệm_vụ", p("GachDauDong", carried))
        + t.paragraphs("nội_dung.đề_nghị")
    )


def closing() -> str:
    """The last sentence, recipients and signature."""
    words = (
        f"Trên đây là kết quả công tác thi đua, khen thưởng {_YEAR}, {{{{ cơ_quan.tên_ngắn }}}} trân trọng báo cáo"
        " cấp trên xem xét, chỉ đạo./."
    )
    return t.replaced("Báo cáo") + p("DoanKet", words) + block("noi_nhan_ky")


def appendix() -> str:
    """Awards by unit; absent where the counts are not by unit."""
    unit = Row((("STT", ""), ("BangO", "{{ x.đơn_vị }}"), *x.numbers("x", "BangSo")))
    title = "KẾT QUẢ KHEN THƯỞNG THEO ĐƠN VỊ NĂM {{ kỳ.đến_năm }}"
    return x.opened(
        "phụ_lục.đơn_vị", x.appendix("Phụ lục", title, "phụ_lục.đơn_vị", "Đơn vị", x.loop("x", "phụ_lục.đơn_vị", unit))
    )
