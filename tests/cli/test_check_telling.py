"""What `pipeline check` says of a document's day, kind and unseen parts, and how it stands on a screen and a page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.cli.check_table import short
from pipeline.cli.check_words import quoted
from pipeline.ooxml import write_package
from tests.check.others.typed.shelf import made
from tests.check.recipes import cook, read_recipe
from tests.cli.conftest import typed

LETTER = "nền: cong-van"
BLANK = "nền: bao-cao\nthay “ngày 09 tháng 02 năm 2026” thành “ngày    tháng 02 năm 2026”"
HEADLESS = "nền: bao-cao\nxóa bảng “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”"
BROKEN = "nền: bao-cao\nđoạn kiểu NoiDung: căn=trái"


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def saved(name, recipe):
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(write_package(cook(read_recipe(recipe))))


def first_line(*options):
    return typed("check", "a.docx", *options).output.splitlines()[0]


def in_one_line(output):
    return " ".join(output.split())


def test_a_letter_is_called_by_its_kind():
    saved("a.docx", LETTER)
    assert first_line().startswith("a.docx: công văn, ngày ")
    assert json.loads(typed("check", "a.docx", "--format", "json").output)["documents"][0]["kind"] == "công văn"


@pytest.mark.parametrize(
    ("recipe", "options", "words", "source"),
    [
        ("nền: bao-cao", (), "BÁO CÁO, ngày 09/02/2026", "signed"),
        (BLANK, (), "BÁO CÁO, chưa rõ ngày, lấy cuối tháng 28/02/2026", "month"),
        (HEADLESS, (), "BÁO CÁO, chưa rõ ngày, lấy cuối kỳ 31/12/2025", "period"),
        (BLANK, ("--as-of", "7/1/2018"), "BÁO CÁO, lấy ngày 07/01/2018 theo --as-of", "chosen"),
    ],
    ids=["signed", "month", "period", "chosen"],
)
def test_a_day_that_does_not_stand_in_the_document_is_told_with_how_it_was_chosen(recipe, options, words, source):
    saved("a.docx", recipe)
    assert first_line(*options) == f"a.docx: {words}"
    assert (
        json.loads(typed("check", "a.docx", *options, "--format", "json").output)["documents"][0]["date_from"] == source
    )


def test_a_part_that_was_not_seen_is_told_in_the_last_line_in_the_table_in_the_page_and_in_json():
    saved("a.docx", HEADLESS)
    saved("b.docx", "nền: bao-cao")
    assert "không nhận ra: Quốc hiệu, Tiêu ngữ," in in_one_line(typed("check", "a.docx").output)
    both = in_one_line(typed("check", "a.docx", "b.docx", "--html", "soat.html").output)
    assert "1 tệp có phần không nhận ra. Chưa sửa gì" in both
    assert both.count("không nhận ra: Quốc hiệu, Tiêu ngữ") == 1
    page = Path("soat.html").read_text(encoding="utf-8")
    assert page.count("Quốc hiệu, Tiêu ngữ, tên cơ quan ban hành") == 2
    assert "trong những gì soát được của 2 tệp" in page
    assert "Không có lỗi trong 2 tệp" not in page
    told = json.loads(typed("check", "a.docx", "b.docx", "--format", "json").output)["documents"]
    assert told[0]["unrecognised"][:2] == ["Quốc hiệu", "Tiêu ngữ"]
    assert told[1]["unrecognised"] == []


def test_a_file_that_is_no_office_s_document_lacks_no_part():
    saved("a.docx", "nền: bao-cao")
    Path("la.docx").write_bytes(write_package(plain()))
    assert "không nhận ra:" not in typed("check", "la.docx").output


def plain():
    from tests.check.bases import document

    return document("NoiDung: The quick brown fox jumps over the lazy dog, and nobody signs for it.")


def test_every_line_fits_a_screen_of_eighty_columns():
    saved("a.docx", BROKEN)
    saved("b.docx", HEADLESS)
    saved("một thư mục có tên rất dài/một thư mục nữa cũng dài/Báo cáo tổng kết năm 2026 (số liệu mới).docx", LETTER)
    lines = typed("check", ".", "--notices").output.splitlines()
    whole = [line for line in lines if not line.startswith("một thư mục")]
    assert max(map(len, whole)) <= 80


def test_one_file_has_no_table():
    saved("a.docx", BROKEN)
    assert "\nTệp " not in typed("check", "a.docx", "--html", "soat.html").output
    assert "<table" not in Path("soat.html").read_text(encoding="utf-8")


def test_a_code_is_told_with_its_title():
    saved("a.docx", BROKEN)
    assert "lỗi TT-44: " in typed("check", "a.docx").output


def test_what_concerns_the_whole_document_is_said_to():
    saved("a.docx", "nền: cong-van\ntrang 1: lề_trái=20mm")
    saved("b.docx", "nền: bao-cao\ntrang 1: lề_trái=20mm")
    assert "  Ở     cả văn bản" in typed("check", "a.docx").output.splitlines()
    assert "        phần trang 1, từ “VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO”" in typed("check", "b.docx").output.splitlines()


@pytest.mark.parametrize(
    ("words", "most", "told"),
    [
        ("đủ bốn mươi chữ", 20, "“đủ bốn mươi chữ”"),
        ("chữ cuối bị cắt giữa chừng", 20, "“chữ cuối bị cắt giữa” …"),
        ("chữ cuối bị cắt giữa", 20, "“chữ cuối bị cắt giữa”"),
        ("", 20, ""),
    ],
)
def test_what_stands_between_quotation_marks_stands_so_in_the_document(words, most, told):
    assert quoted(words, most) == told


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("a/b.docx", "a/b.docx"),
        ("mot/hai/ba/bon/nam/sau/bay/tam/Bao cao.docx", "…/hai/ba/bon/nam/sau/bay/tam/Bao cao.docx"[-38:]),
    ],
)
def test_a_long_path_keeps_its_end(path, told):
    found = short(path)
    assert len(found) <= 38
    assert found.removeprefix("…") in path
    assert told.endswith("Bao cao.docx") is found.endswith("Bao cao.docx")


def test_of_a_long_name_both_ends_are_told():
    name = "Bao cao tong ket phong trao thi dua nam 2026 (so lieu moi).docx"
    assert (len(short(name)), short(name)[:7], short(name)[-5:]) == (38, "Bao cao", ".docx")


def test_what_an_archive_of_versions_holds_is_not_judged():
    saved("outputs/a.docx", LETTER)
    saved("outputs/luu-tru/x/v1/content/b.docx", LETTER)
    Path("outputs/luu-tru/0=ocfl_1.1").write_text("ocfl_1.1\n", encoding="utf-8")
    assert typed("check", "outputs").output.splitlines()[-1].startswith("Không có lỗi trong 1 tệp.")
    assert "b.docx" in typed("check", "outputs/luu-tru").output


def test_the_last_line_counts_the_files_that_could_not_be_judged():
    saved("a.docx", LETTER)
    Path("hong.docx").write_bytes(b"x")
    assert "1 lỗi trong 2 tệp, trong đó 1 tệp không soát được." in typed("check", "a.docx", "hong.docx").output
    assert "1 lỗi trong 1 tệp, không soát được." in typed("check", "hong.docx").output
    assert "2 lỗi trong 2 tệp, không tệp nào soát được." in typed("check", "hong.docx", "khong-co.docx").output


def test_a_profile_that_cannot_be_used_is_told_with_each_fault_and_that_nothing_was_judged():
    saved("a.docx", LETTER)
    Path("nha.toml").write_text('schema = 1\nten = "Nhà"\n[bo]\nTT-4 = "x"\nTT-999 = "x"\n', encoding="utf-8")
    lines = typed("check", "a.docx", "--profile", "nha.toml").output.splitlines()
    assert [line for line in lines if line.startswith("lỗi ma-quy-tac-la: ")] == [lines[0], lines[lines.index("") + 1]]
    assert lines[-1] == "2 lỗi. Chưa soát văn bản nào."


@pytest.mark.parametrize("name", ["giay_gioi_thieu", "bien_ban", "bao_cao_dang", "quy_che", "ke_hoach_doan"])
def test_a_part_that_a_document_of_its_kind_rightly_lacks_is_not_missed(name):
    Path("a.docx").write_bytes(made(name))
    (document,) = json.loads(typed("check", "a.docx", "--format", "json").output)["documents"]
    assert document["unrecognised"] == []
    assert "không nhận ra:" not in typed("check", "a.docx").output.splitlines()[-1]
