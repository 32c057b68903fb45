"""The planted changes, in groups that are built and compared together."""

from __future__ import annotations

from pipeline.ooxml import build, w, w_value
from tests.causes.planted.desk import (
    AWARDS,
    MOVEMENTS,
    OWN,
    REPORT,
    by_hand,
    cells,
    in_template,
    paragraph,
    replaced,
    reworded,
    row_added,
    row_removed,
    rows_swapped,
)
from tests.causes.planted.plant import plant
from tests.compare.planting import centre, change_word, embolden, new_note, new_paragraph, say

BY_UNIT, STATE, TITLES = "Khen thưởng theo đơn vị", "Khen thưởng cấp Nhà nước", "Danh hiệu của cơ quan"
IDEAS, IDEA_COUNTS = "Sáng kiến tiêu biểu", "Số sáng kiến"
STORY, GROUNDS, RECIPIENTS, DOCUMENTS, OTHER = (
    "Nội dung",
    "Căn cứ, viện dẫn",
    "Nơi nhận",
    "Văn bản cần lập",
    "Số liệu khác",
)
CAMPAIGNS, DEEDS = "Phong trào thi đua", "Hoạt động thi đua"
YEARLY = "Báo cáo tổng kết năm"
MODEL = "bao-cao-nam/mau.docx"

COUNTS = (
    plant(
        "a count that a total, a line, a table and an annex print",
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
        "a count of the collectives in the same paragraph",
        cells(AWARDS, BY_UNIT, I9=5, I20=25),
        "cell I9",
        "số tập_thể.giấy_khen",
        "số bảng.khen_thưởng.tập_thể[hình_thức=Giấy khen]",
        "số phụ_lục.đơn_vị.tt_giấy_khen",
        "chữ changed đoạn: - Giấy khen",
        "chữ changed ô bảng: 2225",
        "chữ changed ô bảng: 25",
    ),
    plant(
        "a count that becomes none: its sentence and its row go",
        cells(AWARDS, BY_UNIT, F15=0, F20=0),
        "cell F15",
        "số tập_thể.cờ_tỉnh",
        "số bảng.khen_thưởng.tập_thể[hình_thức=Cờ thi đua của UBND tỉnh]",
        "số phụ_lục.đơn_vị.tt_cờ_tỉnh",
        "chữ removed đoạn: - Cờ thi đua của UBND tỉnh",
        "ô bảng: 10 ",
    ),
    plant(
        "two cells that together switch a clause off",
        cells(AWARDS, IDEA_COUNTS, D11=0, D12=0, D18=0),
        "cell D11, cell D12",
        "số sáng_kiến.ngành",
        "Hội đồng sáng kiến VKSND tỉnh Lam Giang đã xét",
    ),
    plant(
        "a count in the same paragraph as the clause",
        cells(AWARDS, IDEA_COUNTS, C6=4, C18=31),
        "cell C6",
        "số sáng_kiến.cơ_sở",
        "Hội đồng sáng kiến VKSND tỉnh Lam Giang đã xét",
    ),
    plant(
        "a share and the count that it is made of",
        cells(REPORT, OTHER, D6=6),
        "cell D6",
        "số ký_quy_chế.đã_ký",
        "số ký_quy_chế.tỉ_lệ",
        "- Ký quy chế phối hợp",
    ),
)
SWITCHES = (
    plant(
        "a row that goes and switches a clause off",
        row_removed(AWARDS, STATE, 8),
        "cell dòng 8",
        "số bằng_khen_thủ_tướng.cá_nhân",
        "Bế Ngọc Trâm Ca",
        "- Bằng khen của Thủ tướng Chính phủ",
    ),
    plant(
        "a row that switches a clause on",
        row_added(AWARDS, STATE, 7, B="Huân chương Lao động hạng Ba", C="Tập thể", D="Phòng 4", F="2021-2025"),
        "cell dòng 7",
        "số huân_chương_ba.tập_thể",
        "chữ changed chú thích: Tập thể: Phòng 4",
        "- Huân chương Lao động hạng Ba",
    ),
    plant(
        "a cell that switches a clause off and moves a movement to another count",
        cells(MOVEMENTS, CAMPAIGNS, D12="Ngành"),
        "cell D12",
        "số phong_trào.ngành",
        "chữ changed chú thích: 0203 phong trào thi đua",
        "Trong năm, hai cấp kiểm sát tham gia",
    ),
    plant(
        "a cell that becomes blank and takes its words with it",
        cells(MOVEMENTS, CAMPAIGNS, E14=None),
        "cell E14",
        "Các đợt thi đua ngắn hạn",
    ),
    plant(
        "a row that takes the last paragraph of a chapter and its heading with it",
        row_removed(REPORT, STORY, 21),
        "cell dòng 21",
        "- Khách quan",
    ),
    plant(
        "a title of the office that goes from a list",
        row_removed(AWARDS, TITLES, 6),
        "cell dòng 6",
        "Tập thể VKSND tỉnh Lam Giang đạt",
    ),
)
TEXTS = (
    plant(
        "a word in a paragraph of prose",
        cells(
            REPORT,
            STORY,
            D18="Nội dung đăng ký thi đua ở vài đơn vị còn chung chung, chưa nêu được sản phẩm "
            "và mốc hoàn thành nên khó đánh giá khi kết thúc đợt.",
        ),
        "cell D18",
        "- Nội dung đăng ký thi đua",
    ),
    plant(
        "a paragraph that is added between others",
        row_added(
            REPORT,
            STORY,
            30,
            B=YEARLY,
            C="Nhiệm vụ trọng tâm",
            D="Mỗi quý họp giao ban công tác thi đua một lần tại một khu vực khác nhau.",
        ),
        "cell dòng 29",
        "chữ added đoạn: - Mỗi quý họp giao ban",
    ),
    plant(
        "a paragraph that goes",
        row_removed(REPORT, STORY, 26),
        "cell dòng 26",
        "Người đứng đầu nêu gương",
    ),
    plant(
        "two paragraphs that change places",
        rows_swapped(REPORT, STORY, 35, 36),
        "cell dòng 35",
        "Đề nghị",
    ),
    plant(
        "the name of an initiative",
        cells(AWARDS, IDEAS, B7="Mẫu yêu cầu điều tra đối với tội phạm đánh bạc trên không gian mạng"),
        "cell B7",
        "Sáng kiến tiêu biểu",
    ),
    plant(
        "the number of a document on which the report stands",
        cells(REPORT, GROUNDS, D6="03/2024/TT-VKSTC"),
        "cell D6",
        "Thực hiện Thông tư",
    ),
    plant(
        "the day of a document on which it stands",
        cells(REPORT, GROUNDS, E8="15/6/2025"),
        "cell E8",
        "số ds.căn_cứ_lãnh_đạo.ngày[mã=ND152]",
        "Văn bản đã được quán triệt",
    ),
    plant(
        "a document that is added in the same paragraph",
        row_added(
            REPORT,
            GROUNDS,
            10,
            B="QD1",
            C="Quyết định",
            D="88/QĐ-VKSTC",
            G="về chấm điểm thi đua",
            H="Lãnh đạo, chỉ đạo",
        ),
        "cell dòng 10",
        "số ds.căn_cứ_lãnh_đạo.ngày[mã=QD1]",
        "Văn bản đã được quán triệt",
    ),
    plant(
        "the passage of a movement",
        cells(
            MOVEMENTS,
            CAMPAIGNS,
            G8="Người có kinh nghiệm kèm cặp người mới, các đơn vị nghiệp vụ luân phiên "
            "tổ chức sinh hoạt chuyên đề hằng quý.",
        ),
        "cell G8",
        "các đơn vị nghiệp vụ luân phiên",
    ),
    plant(
        "an amount of money",
        cells(MOVEMENTS, DEEDS, I16=76000000),
        "cell I16",
        "- Tặng quà",
        "số ds.hoạt_động.số_tiền[đơn_vị=",
    ),
)
HEADS = (
    plant(
        "a recipient that goes",
        row_removed(REPORT, RECIPIENTS, 5),
        "cell dòng 5",
        "Ban Thi đua - Khen thưởng tỉnh",
    ),
    plant(
        "a recipient that is added",
        row_added(REPORT, RECIPIENTS, 8, C="Hội Luật gia tỉnh"),
        "cell dòng 8",
        "Hội Luật gia tỉnh",
    ),
    plant(
        "a recipient by another name",
        cells(REPORT, RECIPIENTS, C5="Viện trưởng, các Phó Viện trưởng VKSND tỉnh"),
        "cell C5",
        "chữ removed Nơi nhận: - Lãnh đạo VKSND tỉnh;",
        "Phó Viện trưởng VKSND tỉnh",
    ),
    plant(
        "who is addressed",
        cells(REPORT, DOCUMENTS, H7="Viện kiểm sát nhân dân tối cao (Vụ Tổ chức cán bộ)"),
        "cell H7",
        "Kính gửi",
    ),
    plant("who signs", cells(REPORT, DOCUMENTS, K7="Lê Hồng Quân"), "cell K7", "Hồng Quân", "Đàm Khắc Vĩnh"),
    plant("the authority to sign", cells(REPORT, DOCUMENTS, I7="KT."), "cell I7", "KT"),
    plant("the number", cells(REPORT, DOCUMENTS, F7=413), "cell F7", "số văn_bản.số", "Số:", "Kèm theo Báo cáo số"),
    plant(
        "the day",
        cells(REPORT, DOCUMENTS, G7="17/11/2026"),
        "cell G7",
        "số văn_bản.ngày",
        "Lam Giang, ngày",
        "Kèm theo Báo cáo số",
    ),
    plant(
        "what the report is about",
        cells(REPORT, DOCUMENTS, E7="Kết quả phong trào thi đua và công tác khen thưởng năm 2026"),
        "cell E7",
        "phong trào thi đua và công tác khen thưởng năm 2026",
    ),
    plant(
        "a cell of the office's own workbook",
        cells(OWN, "Thông tin chung", B7="ngành Kiểm sát nhân dân Lam Giang"),
        "cell B7",
        "Kết quả bình xét, khen thưởng năm 2026 của",
    ),
)
RENAMED = (
    plant(
        "a unit by another name in both workbooks",
        lambda desk: (cells(OWN, "Danh sách đơn vị", C8="Phòng 5")(desk), cells(AWARDS, BY_UNIT, B11="Phòng 5")(desk)),
        "cell C8, cell B11",
        "Phòng",
    ),
)
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
                new_paragraph(paragraph(root, "1. Ưu điểm"), "Những điểm nổi bật nhất của năm như sau:"),
                embolden(paragraph(root, "2. Hạn chế và nguyên nhân")),
            ),
        ),
        f"template {MODEL}",
        "Trên đây là",
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

GROUPS = {
    "counts": COUNTS,
    "switches": SWITCHES,
    "texts": TEXTS,
    "heads": HEADS,
    "renamed": RENAMED,
    "declared": DECLARED,
    "templates": TEMPLATES,
    "template and cell": TEMPLATE_AND_CELL,
    "styles": STYLES,
    "edited": EDITED,
}
