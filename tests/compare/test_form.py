"""Form: told where the text is the same, each kind of difference once."""

from __future__ import annotations

from pipeline.compare import to_plain
from tests.compare.writing import between, document, forms, p, r, table

TEXTS = [f"Đoạn văn thứ {n} của bản này có chừng ấy chữ." for n in range(1, 31)]


def test_one_format_changed_in_thirty_paragraphs_is_one_change():
    new = [p(t, properties='<w:jc w:val="center"/>') for t in TEXTS]
    comparison = between(document(*TEXTS), document(*new))
    assert comparison.wording == ()
    [change] = comparison.form
    assert (change.what, change.old, change.new, change.count) == ("căn lề", "trái", "giữa", 30)
    assert change.quotes == tuple(TEXTS[:3])
    assert change.place.path == "thân/đoạn 1"


def test_a_word_set_bold_is_told_with_that_word():
    new = p(r("Đoạn văn thứ ") + "<w:r><w:rPr><w:b/></w:rPr><w:t>1 của bản</w:t></w:r>" + r(" này có chừng ấy chữ."))
    [change] = between(document(TEXTS[0]), document(new)).form
    assert (change.what, change.old, change.new, change.quote) == ("chữ đậm", "không", "có", "1 của bản")


def test_words_that_are_new_have_no_format_to_compare():
    new = p(r(TEXTS[0]) + "<w:r><w:rPr><w:b/></w:rPr><w:t> Thêm một câu.</w:t></w:r>")
    assert forms(document(TEXTS[0]), document(new)) == []


def test_sizes_and_spaces_are_told_in_points_and_centimetres():
    new = p(TEXTS[0], properties='<w:spacing w:before="120"/><w:ind w:firstLine="567"/>', look='<w:sz w:val="28"/>')
    assert forms(document(TEXTS[0]), document(new)) == [
        ("lùi đầu dòng", "0 cm", "1 cm", 1),
        ("cách đoạn trước", "0 pt", "6 pt", 1),
        ("cỡ chữ", "10 pt", "14 pt", 1),
    ]


def test_a_table_set_in_is_told():
    new = table(["Một ô"]).replace("<w:tblPr/>", '<w:tblPr><w:tblInd w:w="567" w:type="dxa"/></w:tblPr>')
    assert forms(document(table(["Một ô"])), document(new)) == [("lùi bảng", "0 cm", "1 cm", 1)]


def test_a_page_turned_is_told():
    old = document(*TEXTS)
    turned = old["word/document.xml"].replace(
        b"<w:sectPr/>", b'<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>'
    )
    new = type(old)({**old.parts, "word/document.xml": turned})
    assert ("hướng trang", "dọc", "ngang", 1) in forms(old, new)


def test_an_empty_paragraph_more_is_told_by_the_words_behind_it():
    [change] = between(document(*TEXTS[:3]), document(TEXTS[0], p(), *TEXTS[1:3])).form
    assert (change.what, change.old, change.new, change.quote) == ("số đoạn trống phía trước", "0", "1", TEXTS[1])


def test_every_change_tells_its_place_in_json():
    new = document(p(TEXTS[0], look="<w:b/>"), TEXTS[1].replace("chữ", "từ"))
    plain = to_plain(between(document(*TEXTS[:2]), new))
    assert plain["schema"] == 1
    assert [c["quote"] for c in plain["form"]] == [TEXTS[0]]
    assert plain["wording"][0]["kind"] == "changed"
    assert plain["wording"][0]["new"] == {"part": "word/document.xml", "path": "thân/đoạn 2"}
