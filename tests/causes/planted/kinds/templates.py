"""Declarations, templates, blocks and styles, alone and beside cells."""

from __future__ import annotations

from pipeline.ooxml import build, w, w_value
from tests.causes.planted.desk import AWARDS, REPORT, cells, in_template, paragraph, replaced, reworded, row_removed
from tests.causes.planted.plant import plant
from tests.causes.planted.sheets import BY_UNIT, IDEA_COUNTS, RECIPIENTS
from tests.compare.planting import embolden, new_paragraph

MODEL = "bao-cao-nam/mau.docx"

DECLARED = (
    plant(
        "a figure that is declared otherwise",
        replaced(
            "bao-cao-nam/khai-bao.toml",
            'trang = "so_sang_kien"\ncot = "ngành"',
            'trang = "so_sang_kien"\ncot = "cơ_sở"',
        ),
        "declaration bao-cao-nam/khai-bao.toml",
        "số sáng_kiến.ngành",
        "VKSND tối cao công nhận",
    ),
    plant(
        "a cell beside it",
        cells(AWARDS, BY_UNIT, O8=9, O20=105),
        "cell O8",
        "số cá_nhân.giấy_khen",
        "số bảng.khen_thưởng.cá_nhân[hình_thức=Giấy khen]",
        "số phụ_lục.đơn_vị.cn_giấy_khen",
        "chữ changed đoạn: - Giấy khen",
        "ô bảng: 104105",
        "chữ changed ô bảng: 89",
    ),
)


def _closing(root):
    reworded(root, "Trên đây là kết quả", "Trên đây là kết quả", "Trên đây là toàn bộ kết quả")


def _moved(root):
    one, other = (
        paragraph(root, "Kết quả của từng đơn vị nêu tại"),
        paragraph(root, "Kết quả bình xét, khen thưởng năm"),
    )
    other.addprevious(one)


def _dropped(root):
    target = paragraph(root, "- {% if loop.first %}Khách quan")
    target.getparent().remove(target)


def _apart(target):
    properties = target.find(w("pPr"))
    properties.insert(1, build("w:spacing", {"w:before": "360"}))


def _size(root):
    style = next(s for s in root.iter(w("style")) if w_value(s, "styleId") == "Normal")
    spacing = next(style.iter(w("spacing")))
    spacing.set(w("before"), "240")


TEMPLATES = (
    plant(
        "words, a paragraph added, one gone and a heading in bold in the template",
        in_template(
            MODEL,
            lambda root: (
                _closing(root),
                _dropped(root),
                new_paragraph(paragraph(root, "1. Ưu điểm"), "Những điểm nổi bật nhất của năm như sau:"),
                embolden(paragraph(root, "2. Hạn chế và nguyên nhân")),
            ),
        ),
        f"template {MODEL}",
        "Trên đây là",
        "chữ removed đoạn: - Khách quan",
        "chữ added đoạn: Những điểm nổi bật",
        "thể thức gạch chân",
    ),
    plant(
        "the block of recipients and signature set otherwise",
        in_template("_chung/khoi-noi-nhan-ky.docx", lambda root: _apart(paragraph(root, "Nơi nhận:"))),
        "template _chung/khoi-noi-nhan-ky.docx",
        "thể thức cách đoạn",
    ),
    plant(
        "a heading in the block of the table of awards",
        in_template(
            "_chung/khoi-bang-khen-thuong.docx", lambda root: reworded(root, "Tập thể", "Tập thể", "Số tập thể")
        ),
        "template _chung/khoi-bang-khen-thuong.docx",
        "Số tập thể",
    ),
    plant(
        "a cell of a paragraph that the template leaves as it is",
        cells(AWARDS, BY_UNIT, H11=5, H20=7),
        "cell H11",
        "số tập_thể.bằng_khen_tỉnh",
        "số bảng.khen_thưởng.tập_thể[hình_thức=Bằng khen của Chủ tịch UBND tỉnh]",
        "số phụ_lục.đơn_vị.tt_bằng_khen_tỉnh",
        "- Bằng khen của Chủ tịch UBND tỉnh",
        "ô bảng: 37 ",
        "ô bảng: 15 ",
    ),
    plant(
        "another cell of the same paragraph",
        cells(AWARDS, BY_UNIT, N12=3, N20=3),
        "cell N12",
        "số cá_nhân.bằng_khen_tỉnh",
        "số bảng.khen_thưởng.cá_nhân[hình_thức=Bằng khen của Chủ tịch UBND tỉnh]",
        "số phụ_lục.đơn_vị.cn_bằng_khen_tỉnh",
        "- Bằng khen của Chủ tịch UBND tỉnh",
        "ô bảng: 13 ",
    ),
)


TEMPLATE_AND_CELL = (
    plant(
        "words of the template around a figure",
        in_template(
            MODEL,
            lambda root: reworded(
                root, "{% if sáng_kiến.cơ_sở %}Hội đồng", "Hội đồng sáng kiến", "Hội đồng xét sáng kiến"
            ),
        ),
        f"template {MODEL}",
        "chữ changed đoạn: Hội đồng",
    ),
    plant(
        "the figure in it",
        cells(AWARDS, IDEA_COUNTS, C6=4, C18=31),
        "cell C6",
        "số sáng_kiến.cơ_sở",
        "chữ changed đoạn: Hội đồng",
    ),
    plant(
        "a paragraph moved in the template",
        in_template(MODEL, _moved),
        f"template {MODEL}",
        "Kết quả của từng đơn vị nêu tại",
    ),
)


STYLES = (
    plant(
        "a style of all templates",
        in_template("_chung/kieu.docx", _size, "word/styles.xml"),
        "template _chung/kieu.docx",
        "thể thức",
    ),
    plant("a recipient beside it", row_removed(REPORT, RECIPIENTS, 8), "cell dòng 8", "Công đoàn VKSND tỉnh"),
)
