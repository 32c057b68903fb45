from __future__ import annotations

import csv
import io
import json
import re
import shutil

import pytest
from openpyxl import load_workbook
from openpyxl.comments import Comment
from openxml_audit import OpenXmlValidator

from pipeline.ooxml import read_package, with_part, write_package
from pipeline.outline import all_blocks, all_paragraphs, read_outline, tables
from tests.cli.conftest import typed
from tests.keep.house import BOOK, DOCUMENT, KEY, build
from tests.trace.paper import bare, changed, without_mark

pytestmark = pytest.mark.usefixtures("stood")


def edited(stood, *deeds, name="Ke hoach sua.docx"):
    """A copy of the plan on which somebody worked, with its path."""
    package = read_package(stood / DOCUMENT)
    for deed in deeds:
        package = deed(package)
    (stood / name).write_bytes(write_package(package))
    return name


def test_a_number_is_answered_with_what_it_is_how_it_was_computed_and_its_cells():
    result = typed("trace", DOCUMENT, "70")
    assert result.exit_code == 0
    for told in ("[70] năm Lời kêu gọi", "= 70 năm", "hiệu", "số liệu Năm cuối của kỳ = 2018"):
        assert told in result.output
    assert "D5    1948" in result.output


def test_a_note_at_a_cell_below_the_number_is_told_and_one_elsewhere_is_not(stood):
    path = stood / BOOK.parent / "phong-trao-va-nhiem-vu-2018.xlsx"
    book = load_workbook(path, rich_text=True)
    book["Số liệu khác"]["D5"] = 1949
    book["Số liệu khác"]["D5"].comment = Comment("số này tạm tính, chờ QĐ", "Lan")
    book["Số liệu khác"]["D6"].comment = Comment("chuyện khác", "Lan")
    book.save(path)
    build(stood)
    told = typed("trace", DOCUMENT, "69").output
    assert "ô D5: ô có nhận xét “số này tạm tính, chờ QĐ”: nhận xét không in ra văn bản" in " ".join(told.split())
    assert "chuyện khác" not in told
    (note,) = json.loads(typed("trace", DOCUMENT, "69", "--format", "json").output)["notes"]
    assert note.endswith("ô D5: ô có nhận xét “số này tạm tính, chờ QĐ”: nhận xét không in ra văn bản")
    typed("trace", DOCUMENT, "--html", "nguon.html")
    assert f"<li>{note}</li>" in (stood / "nguon.html").read_text(encoding="utf-8")


def test_a_version_is_traced_as_its_file_is():
    one, other = typed("trace", DOCUMENT), typed("trace", KEY)
    assert one.output.splitlines()[1:] == other.output.splitlines()[1:]
    assert "lập từ phiên bản thai-binh/2018/Ke hoach nam 2018@1, chưa sửa" in one.output
    assert "15 chỗ in số liệu." in one.output
    assert "Trong văn bản có 62 con số; nêu được ô của 62 con số." in one.output


def test_a_file_alone_is_traced_without_any_workspace(stood, tmp_path_factory, monkeypatch):
    alone = tmp_path_factory.mktemp("xa") / "gui.docx"
    shutil.copyfile(stood / DOCUMENT, alone)
    monkeypatch.chdir(alone.parent)
    result = typed("trace", "gui.docx", "07/4/2014")
    assert result.exit_code == 0
    assert "E6    07/04/2014" in result.output
    assert "chỉ tra theo dấu trong tệp" in result.output


def test_an_overtyped_figure_is_said_to_differ(stood):
    name = edited(stood, lambda package: changed(package, (">70<", ">71<")))
    result = typed("trace", name, "71")
    assert "“71” · đoạn 6" in result.output
    assert "đã bị gõ đè, không còn khớp giá trị; theo số liệu: 70" in result.output
    assert "1 chỗ không còn như đã in." in typed("trace", name).output


def test_a_bookmark_lost_is_found_again_by_the_archive(stood):
    name = edited(
        stood,
        lambda package: without_mark(package, "kỷ_niệm.lời_kêu_gọi"),
        lambda package: changed(package, (">70<", ">17<")),
    )
    result = typed("trace", name, "70")
    assert "gõ đè" in result.output
    assert "tìm lại được nhờ chữ xung quanh" in result.output


def test_a_file_without_marks_is_traced_by_the_version_that_it_is_most_like(stood):
    name = edited(stood, bare, lambda package: changed(package, ("Thái Bình", "Thái Bình ta")))
    result = typed("trace", name)
    assert result.exit_code == 0
    assert "15 chỗ in số liệu." in result.output
    assert "tìm lại được nhờ chữ xung quanh" in result.output


def test_a_file_of_another_archive_is_not_traced_by_a_version_that_is_only_like_it(stood):
    def sealed_otherwise(package):
        name = next(
            n for n in package.parts if n.startswith("customXml/item") and b"urn:vks-pipeline:marks" in package[n]
        )
        return with_part(package, name, re.sub(rb'outline="[0-9a-f]+"', b'outline="' + b"0" * 64 + b'"', package[name]))

    result = typed("trace", edited(stood, sealed_otherwise), "70")
    assert result.exit_code == 0
    assert "không có phiên bản gốc trong kho" in result.output
    assert "số liệu kỷ niệm, năm lời kêu gọi\n" in result.output


def test_a_file_without_marks_and_without_archive_is_a_finding(stood, tmp_path_factory, monkeypatch):
    name = edited(stood, bare)
    far = tmp_path_factory.mktemp("xa")
    shutil.move(stood / name, far / name)
    monkeypatch.chdir(far)
    result = typed("trace", name)
    assert result.exit_code == 4
    assert "van-ban-khong-mang-dau-so-lieu" in result.output


def test_words_that_are_nowhere_are_a_finding_with_something_near():
    result = typed("trace", DOCUMENT, "kỷ niệm lời kêu gọi nào đó")
    assert result.exit_code == 4
    assert "khong-thay-chu-can-tra" in result.output


@pytest.mark.parametrize(("asked", "code"), [("khong-co.docx", 3), ("Ke hoach nam 1990", 3), (f"{KEY}@9", 3)])
def test_a_document_that_is_not_there_is_a_finding(asked, code):
    result = typed("trace", asked)
    assert result.exit_code == code
    assert "khong-co-phien-ban" in result.output


def test_json_tells_the_same_to_programs():
    told = json.loads(typed("trace", KEY, "70", "--format", "json").output)
    assert told["share"] == {"numbers": 62, "with_cells": 62}
    (answer,) = told["answers"]
    assert (answer["printed"], answer["value"], answer["agrees"]) == ("70", "70", True)
    assert answer["below"][1]["cells"][0] == {
        "file": "thai-binh/2018/phong-trao-va-nhiem-vu-2018.xlsx", "sheet": "Số liệu khác", "address": "D5",
        "content": "1948",
    }  # fmt: skip


def test_csv_has_a_line_a_printing():
    rows = list(csv.reader(io.StringIO(typed("trace", KEY, "--format", "csv").output)))
    assert len(rows) == 16
    assert rows[4][1:4] == ["70", "kỷ_niệm.lời_kêu_gọi", "70"]
    assert "D5 = 1948" in rows[4][8]
    assert rows[4][-1] == "như đã in"


def test_the_page_links_every_number_to_its_cells_without_a_script(stood):
    assert typed("trace", KEY, "--html", "trang.html").exit_code == 0
    page = (stood / "trang.html").read_text(encoding="utf-8")
    targets = re.findall(r'<a class="(?:so|chu|khong)[^"]*"[^>]* href="#(n\d+)"', page)
    assert len(targets) == 15 + 31
    assert set(targets) == set(re.findall(r'<section class="nguon" id="(n\d+)"', page))
    assert "<script" not in page
    assert "http" not in page
    assert "D5" in page


def test_the_page_says_all_that_the_document_says(stood):
    typed("trace", KEY, "--html", "trang.html")
    page = (stood / "trang.html").read_text(encoding="utf-8")
    main = re.sub(r"<[^>]+>", "", page[page.index("<main") : page.index("</main>")].replace("&emsp;", " "))
    said = " ".join(main.split())
    for paragraph in all_paragraphs(read_outline(read_package(stood / DOCUMENT))):
        if paragraph.address.story == "thân" and not paragraph.notes:
            assert " ".join(paragraph.text.split()).replace("&", "&amp;") in said


def test_the_page_shows_what_was_overtyped(stood):
    name = edited(stood, lambda package: changed(package, (">70<", ">71<")))
    typed("trace", name, "--html", "trang.html")
    page = (stood / "trang.html").read_text(encoding="utf-8")
    assert re.search(r'<a class="so lech"[^>]*>71</a>', page)
    assert "1 chỗ không còn như đã in" in page


def test_the_page_is_written_over_its_own_kind_only(stood):
    assert typed("trace", KEY, "--html", "trang.html").exit_code == 0
    assert typed("trace", KEY, "--html", "trang.html").exit_code == 0
    (stood / "khac.html").write_text("<title>khác</title>", encoding="utf-8")
    assert typed("trace", KEY, "--html", "khac.html").exit_code == 2


def test_the_annex_is_a_sound_word_document_with_every_figure_and_its_cells(stood):
    assert typed("trace", KEY, "--annex", "phu-luc.docx").exit_code == 0
    assert OpenXmlValidator().validate(stood / "phu-luc.docx").errors == []
    said = "\n".join(p.text for p in all_paragraphs(read_outline(read_package(stood / "phu-luc.docx"))))
    assert "NGUỒN SỐ LIỆU CỦA VĂN BẢN" in said
    assert "I. Số liệu (15 chỗ in)" in said
    assert "D5 = 1948" in said
    assert "II. Số nằm trong lời văn (31 con số)" in said


def test_the_annex_of_one_number_holds_that_number_only(stood):
    typed("trace", KEY, "--annex", "het.docx")
    assert typed("trace", KEY, "70", "--annex", "mot.docx").exit_code == 0
    whole, one = (read_outline(read_package(stood / name)) for name in ("het.docx", "mot.docx"))
    rows = [sum(len(t.rows) for t in tables(all_blocks(outline))) for outline in (whole, one)]
    assert rows[1] == 2 < rows[0]
    assert any("D5" in p.text for p in all_paragraphs(one))


def test_the_annex_is_never_written_over_a_file(stood):
    (stood / "co-san.docx").write_bytes(b"old")
    assert typed("trace", KEY, "--annex", "co-san.docx").exit_code == 2
    assert (stood / "co-san.docx").read_bytes() == b"old"


def test_the_same_version_gives_the_same_bytes(stood):
    for n in (1, 2):
        typed("trace", KEY, "--html", f"{n}.html", "--annex", f"{n}.docx")
    assert (stood / "1.html").read_bytes() == (stood / "2.html").read_bytes()
    assert (stood / "1.docx").read_bytes() == (stood / "2.docx").read_bytes()


def test_a_damaged_archive_is_a_finding(stood):
    for file in (stood / "outputs/luu-tru").rglob("noi-dung.json"):
        file.write_text("{}", encoding="utf-8")
    result = typed("trace", KEY, "70")
    assert result.exit_code == 3
    assert "kho-luu-hong" in result.output


def test_marks_cut_in_half_are_read_as_no_marks(stood):
    def halved(package):
        name = next(n for n in package.parts if n.startswith("customXml/item") and b"marks" in package[n])
        return with_part(package, name, package[name][: len(package[name]) // 2])

    name = edited(stood, halved)
    result = typed("trace", name, "70")
    assert result.exit_code == 0
    assert "= 70 năm" in result.output
