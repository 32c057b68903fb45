"""The five-year report of Hải Dương says what was published, figure by figure (slots B1–B29)."""

from __future__ import annotations

import pytest

from pipeline.outline import paragraphs, shown_text

BODY = {
    "B1 number and symbol": "Số: /BC-VKSHD",
    "B2 place and date": "Hải Dương, ngày 24 tháng 02 năm 2025",
    "B3 kind": "BÁO CÁO",
    "B3 subject": "5 năm (2020-2024)",
    "B4 ground": "Kế hoạch số 194/KH-VKSTC ngày 26/8/2024",
    "B4 congress": "lần thứ VII năm 2025",
    "B5 resolution": "Nghị quyết số 109-NQ/BCSĐ ngày 18/12/2023",
    "B5 circular": "Thông tư số 02/2024/TT-VKSTC ngày 12/8/2024",
    "B5 law": "Luật Thi đua, khen thưởng năm 2022",
    "B6 movements": "06 phong trào",
    "B7 movements": "02 phong trào",
    "B8 communes": "11 xã",
    "B9 titles": "100 đầu sách",
    "B9 shelves": "03 tủ sách",
    "B9 vague": "hàng trăm đầu báo",
    "B10 ratio": "12/12",
    "B10 share": "đạt 100%",
    "B11 models": "29 KDC",
    "B12 talks": "07 cuộc",
    "B13 land": "60 m²",
    "B13 worth": "600.000.000 đồng",
    "B13 road": "04 km",
    "B13 land again": "50 m²",
    "B13 worth again": "80.000.000 đồng",
    "B14 sum": "gần 01 tỷ đồng",
    "B14 gifts": "388 suất quà",
    "B14 worth": "hơn 293 triệu đồng",
    "B15 meetings": "08 cuộc họp",
    "B15 year": "2040",
    "B15 households": "25 hộ",
    "B15 cases": "36 vụ",
    "B15 linked cases": "09 vụ",
    "B16 house": "Phạm Thị Thiệu",
    "B17 campaign": "Mừng Đảng, Mừng xuân",
    "B17 quarter": "quý I/2023",
    "B17 finish": "60 ngày thi đua về đích sớm",
    "B18 second class": "Huân chương Lao động hạng Nhì",
    "B18 first class": "Huân chương Lao động hạng Nhất",
    "B18 third class": "01 tập thể và 02 cá nhân",
    "B20 every year": "2020, 2021, 2022, 2023, 2024",
    "B20 flags of the sector": "2020, 2022",
    "B20 flags of the Government": "2021, 2023",
    "B21 BK VKSTC collective": "71 lượt tập thể",
    "B21 BK VKSTC individual": "214 lượt cá nhân",
    "B21 GK collective": "198 lượt tập thể",
    "B21 GK individual": "753 lượt cá nhân",
    "B21 TTLĐXS": "40 lượt tập thể",
    "B21 flags": "22 lượt tập thể",
    "B21 TTLĐTT": "70 lượt tập thể",
    "B21 CSTĐCS": "116 lượt cá nhân",
    "B21 CSTĐ of the sector": "02 cá nhân",
    "B21 LĐTT": "1.059 lượt cá nhân",
    "B21 BK UBND collective": "12 lượt tập thể",
    "B21 BK UBND individual": "25 lượt cá nhân",
    "B21 flags of the province": "03 tập thể",
    "B22 initiatives": "169 sáng kiến",
    "B22 of the sector": "04 sáng kiến",
    "B23 tables": "04 bảng",
    "B23 of which": "01 bảng",
    "B23 and": "03 bảng",
    "B23 criteria": "từ 70 đến 113 tiêu chí",
    "B24 day": "31/10",
    "B24 all": "100%",
    "B24 cluster": "Cụm thi đua số 5",
    "B25 groups": "Vai trò của tổ chức đoàn thể",
    "B25 objective cause": "- Khách quan:",
    "B25 subjective cause": "- Chủ quan:",
    "B26 first lesson": "(1) Ngay từ đầu năm",
    "B26 second lesson": "(2) Đề cao trách nhiệm",
    "B26 third lesson": "(3) Công chức tham mưu",
    "B26 fourth lesson": "(4) Coi trọng việc kiến nghị phòng ngừa",
    "B26 fifth lesson": "(5) Linh hoạt đổi mới",
    "B27 directive": "Chỉ thị số 34-CT/TW ngày 07/4/2014",
    "B27 provincial directive": "Chỉ thị số 37-CT/TU ngày 10/7/2014",
    "B29 post": "VIỆN TRƯỞNG",
    "B29 name": "Nguyễn Hoàng Dương",
}


@pytest.fixture(scope="module")
def text(documents):
    blocks = documents["hai_duong"].outline.body.blocks
    return "\n".join(" ".join(p.text.split()) for p in paragraphs(blocks))


@pytest.mark.parametrize("words", BODY.values(), ids=BODY.keys())
def test_the_body_says(text, words):
    assert words in text


def notes(document):
    return [[" ".join(p.text.split()) for p in note.blocks] for note in document.outline.footnotes]


def test_note_one_has_two_paragraphs_that_open_in_bold_and_count_their_lists(documents):
    first, second = notes(documents["hai_duong"])[0]
    assert "06 phong trào" in first
    assert [f"({n})" in first for n in range(1, 8)] == [True] * 6 + [False]
    assert "02 phong trào" in second
    lead = documents["hai_duong"].outline.footnotes[0].blocks[0].runs
    assert next(r for r in lead if "phong trào" in r.text).format.bold


def test_notes_two_to_four_name_those_who_were_honoured(documents):
    _, two, three, four = (" ".join(n) for n in notes(documents["hai_duong"]))
    assert all(name in two for name in ("Phòng Tổ chức cán bộ", "Phạm Văn Quang", "Chu Văn Tập"))
    assert "Văn phòng tổng hợp" in three
    assert "Phạm Văn Quang, nguyên Viện trưởng VKSND tỉnh" in four


def test_no_year_is_invented_for_an_award_that_was_published_without_one(documents):
    assert not any("năm 2024" in line for note in notes(documents["hai_duong"])[1:] for line in note)


def test_recipients_begin_with_those_above_and_end_with_the_file_copy(documents):
    lines = [p.text.strip() for p in paragraphs(documents["hai_duong"].outline.body.blocks) if p.style_id == "NoiNhan"]
    assert lines == [
        "- Như trên;",
        "- Ban Thi đua - Khen thưởng tỉnh;",
        "- Lãnh đạo VKSND tỉnh;",
        "- Công đoàn cơ sở VKSND tỉnh;",
        "- Hội đồng Thi đua - Khen thưởng VKSND tỉnh;",
        "- Các đơn vị hai cấp;",
        "- Lưu: VT, VP.",
    ]


def test_the_award_table_gives_the_same_figures_as_the_sentences(documents):
    table = next(b for b in documents["hai_duong"].outline.body.blocks if hasattr(b, "rows") and b.rows[0].heading)
    rows = {shown_text(r.cells[1].blocks[0]): [shown_text(c.blocks[0]) for c in r.cells[2:]] for r in table.rows[1:]}
    assert rows["Giấy khen"] == ["198", "753"]
    assert rows["Lao động tiên tiến"][1] == "1.059"
    assert rows["Bằng khen của Viện trưởng VKSND tối cao"] == ["71", "214"]
