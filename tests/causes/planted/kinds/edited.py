"""What a person did in the finished document, beside cells of its inputs."""

from __future__ import annotations

from tests.causes.planted.desk import AWARDS, by_hand, cells, paragraph, reworded
from tests.causes.planted.plant import plant
from tests.causes.planted.sheets import BY_UNIT
from tests.compare.planting import centre, change_word, new_note, new_paragraph, say

HAND = "hand-edit Bao cao tong ket nam 2026.docx"


def _hand(name, change, *shows, also=""):
    return plant(name, by_hand(change), f"{HAND}{',' + also if also else ''}", *shows, hand=True)


def reworded_figure(draft, beginning, old, new):
    """A figure of the paragraph overtyped in its mark."""
    reworded(draft.body, beginning, old, new)


def new_note_first(draft):
    """A first note, or one more."""
    new_note(draft, paragraph(draft.body, "Phong trào được gắn với tự đào tạo"))


EDITED = (
    plant(
        "a cell whose change is no hand edit",
        cells(AWARDS, BY_UNIT, O8=9, O20=105),
        "cell O8",
        "số cá_nhân.giấy_khen",
        "số bảng.khen_thưởng.cá_nhân[hình_thức=Giấy khen]",
        "số phụ_lục.đơn_vị.cn_giấy_khen",
        "chữ changed đoạn: - Giấy khen",
        "ô bảng: 104105",
        "chữ changed ô bảng: 89",
    ),
    plant(
        "a sentence that goes",
        cells(AWARDS, BY_UNIT, E14=0, E20=0),
        "cell E14",
        "số tập_thể.cờ_ngành",
        "- Cờ thi đua ngành Kiểm sát nhân dân",
        "tt_cờ_ngành",
        "số bảng.khen_thưởng.tập_thể[hình_thức=Cờ thi đua ngành",
        "ô bảng: 10 ",
    ),
    _hand(
        "a word in prose",
        lambda d: change_word(paragraph(d.body, "Phong trào được gắn với tự đào tạo")),
        "Phong trào được gắn với tự đào tạo",
    ),
    _hand(
        "a paragraph added",
        lambda d: new_paragraph(paragraph(d.body, "1. Ưu điểm")),
        "chữ added đoạn: Đoạn này được thêm",
    ),
    _hand("a paragraph gone", lambda d: d.body.remove(paragraph(d.body, "(3) Khen sớm")), "Khen sớm, khen đúng chỗ"),
    _hand(
        "a figure overtyped",
        lambda d: reworded_figure(d, "- Chiến sĩ thi đua cơ sở", "25", "26"),
        "- Chiến sĩ thi đua cơ sở",
        "số cá_nhân.chiến_sĩ_cơ_sở",
    ),
    _hand(
        "a recipient added",
        lambda d: say(
            new_paragraph(paragraph(d.root("word/document.xml"), "- Công đoàn VKSND tỉnh")), "- Hội Luật gia tỉnh;"
        ),
        "Hội Luật gia tỉnh",
    ),
    _hand("a note added", new_note_first, "chú thích"),
    _hand(
        "a paragraph in the middle", lambda d: centre(paragraph(d.body, "Phong trào thi đua bám sát")), "thể thức căn"
    ),
    _hand(
        "a paragraph moved",
        lambda d: paragraph(d.body, "1. Ưu điểm").addprevious(paragraph(d.body, "Đề nghị mở thêm lớp")),
        "Đề nghị mở thêm lớp",
    ),
)
