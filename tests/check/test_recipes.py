"""The recipe language does what it says, and a recipe that cannot be followed is no passing case."""

from __future__ import annotations

import pytest
from openxml_audit import OpenXmlValidator

from pipeline.ooxml import write_package
from pipeline.outline import all_paragraphs, read_outline
from tests.check.bases import base
from tests.check.recipes import Expected, WrongRecipe, cook, read_recipe


def cooked(*lines):
    return read_outline(cook(read_recipe("\n".join(("nền: bao-cao", *lines)))))


def only(outline, words):
    (found,) = (p for p in all_paragraphs(outline) if words in p.text)
    return found


def run_of(paragraph, words):
    (found,) = (r for r in paragraph.runs if words in r.text)
    return found


@pytest.mark.parametrize("name", ["bao-cao", "ke-hoach", "cong-van"])
def test_a_known_good_document_opens_in_word(name, tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(write_package(base(name)))
    assert [str(e) for e in OpenXmlValidator().validate(str(path)).errors] == []


def test_words_are_replaced_over_the_borders_of_runs_and_the_first_format_stays():
    paragraph = only(cooked("thay “người chịu trách nhiệm chính và” thành “AAA”"), "AAA")
    assert run_of(paragraph, "AAA").format.bold is False
    assert "trách nhiệm chính" not in paragraph.text
    assert paragraph.text.count(" báo cáo tiến độ") == 1


def test_paragraphs_come_and_go():
    outline = cooked("xóa đoạn “2.1. Hạn chế”", "thêm sau “1. Ưu điểm”: Câu mới", "thêm trước “Câu mới”: Câu trước")
    texts = [p.text for p in all_paragraphs(outline)]
    assert "2.1. Hạn chế" not in texts
    at = texts.index("1. Ưu điểm")
    assert texts[at : at + 3] == ["1. Ưu điểm", "Câu trước", "Câu mới"]
    assert only(outline, "Câu mới").style_id == "Muc"


def test_the_second_hit_is_meant_where_it_is_asked_for():
    outline = cooked("thay “Nghị định số 152/2025/NĐ-CP”#2 thành “Nghị định ấy”")
    assert only(outline, "Nghị định ấy").text.startswith("Theo Nghị định ấy,")


def test_a_table_goes_whole():
    assert "Hình thức khen thưởng" not in {p.text for p in all_paragraphs(cooked("xóa bảng “Hình thức khen thưởng”"))}


def test_a_paragraph_s_format_is_set():
    form = only(
        cooked("đoạn “Năm 2025, các tập thể”: căn=giữa, thụt=10mm, trái=1cm, trước=3pt, sau=0pt, dòng=1.5"),
        "Năm 2025, các",
    ).format
    assert (form.alignment, form.first_line, form.left, form.before, form.after) == ("center", 567, 567, 60, 0)
    assert (form.line, form.line_rule) == (360, "auto")


@pytest.mark.parametrize(("written", "rule", "line"), [("18pt", "exact", 360), ("≥18pt", "atLeast", 360)])
def test_a_line_is_set_in_points(written, rule, line):
    form = only(cooked(f"đoạn “Năm 2025, các tập thể”: dòng={written}"), "Năm 2025, các").format
    assert (form.line_rule, form.line) == (rule, line)


def test_only_the_words_named_change_their_look():
    paragraph = only(
        cooked("chữ “tập thể, cá nhân”: đậm=có, nghiêng=có, gạch=có, cỡ=13.5, phông=Arial, màu=FF0000, hoa=có"),
        "Năm 2025, các",
    )
    run = run_of(paragraph, "tập thể, cá nhân")
    form = run.format
    assert run.text == "tập thể, cá nhân"
    assert (form.bold, form.italic, form.underline, form.size) == (True, True, "single", 27)
    assert (set(form.fonts), form.colour, form.caps) == ({"Arial"}, "FF0000", True)
    assert {r.format.size for r in paragraph.runs if r is not run} == {28}


def test_a_style_and_the_defaults_change_what_stands_in_them():
    outline = cooked("kiểu NoiDung: cỡ=12, căn=trái", "kiểu mặc_định: màu=112233")
    paragraph = only(outline, "Năm 2025, các")
    assert (paragraph.format.alignment, paragraph.runs[0].format.size) == ("left", 24)
    assert paragraph.runs[0].format.colour == "112233"


def test_a_format_is_copied():
    outline = cooked("chép định dạng “BÁO CÁO” cho “Năm 2025, các tập thể”")
    assert only(outline, "Năm 2025, các").style_id == "TenLoai"


def test_a_page_is_set():
    page = cooked("trang 1: lề_trái=20mm, khổ=letter, hướng=ngang, trang_đầu_khác=không, số_đầu=3").sections[0].page
    assert (page.left, page.width, page.height, page.orientation) == (1134, 15840, 12240, "landscape")
    assert (page.title_page, page.number_start) == (False, 3)


@pytest.mark.parametrize(("where", "above", "below"), [("dưới", 0, 1), ("không", 0, 0)])
def test_a_page_number_moves_down_or_goes(where, above, below):
    outline = cooked(f"trang 1: số_trang={where}")

    def numbers(stories):
        return sum(f.kind == "PAGE" for s in stories for p in s.blocks for f in p.fields)

    assert (numbers(outline.headers), numbers(outline.footers)) == (above, below)


def test_xml_is_put_where_it_is_asked_for():
    outline = cooked("xml sau “1. Ưu điểm”: <w:p><w:r><w:t>Đoạn thô</w:t></w:r></w:p>")
    assert only(outline, "Đoạn thô").text == "Đoạn thô"


def test_what_is_expected_is_read_with_its_place():
    recipe = read_recipe("nền: ke-hoach\nngày: 31/12/2026\n# lời\nmong: TT-44 @ “A “b””\nmong: TT-03")
    assert recipe.expected == [Expected("TT-44", "A “b"), Expected("TT-03")]
    assert (recipe.base, recipe.on.year) == ("ke-hoach", 2026)


@pytest.mark.parametrize(
    "line",
    [
        "thay “không đâu có” thành “x”",
        "đoạn “BÁO CÁO”: căn=chéo",
        "chữ “BÁO CÁO”: to=có",
        "kiểu KhongCo: cỡ=3",
        "trang 9: lề_trái=20mm",
        "trang 1: lề_trái=20",
        "làm gì đó",
    ],
)
def test_a_recipe_that_cannot_be_followed_is_refused(line):
    with pytest.raises((WrongRecipe, IndexError)):
        cooked(line)


def test_a_base_is_never_changed_by_a_recipe():
    before = dict(base("bao-cao").parts)
    cooked("xóa đoạn “BÁO CÁO”", "kiểu NoiDung: cỡ=9")
    assert base("bao-cao").parts == before
