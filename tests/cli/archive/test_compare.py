"""The command compare: versions, files, folders and last year, and what a mistake on the command line gets."""

from __future__ import annotations

import json
import re
import shutil
import sys
from itertools import count

import pytest
from docx import Document

from pipeline.cli import screen
from pipeline.cli.main import main
from pipeline.ooxml import read_package
from pipeline.outline import all_paragraphs, read_outline
from tests.cli.conftest import typed
from tests.keep.house import DOCUMENT, KEY, build, furnished, write

pytestmark = pytest.mark.usefixtures("house")
TWICE = f"{KEY}@previous", f"{KEY}@latest"


@pytest.fixture(scope="module")
def _twice(tmp_path_factory):
    """The house with two versions, the second with another signer."""
    folder = furnished(tmp_path_factory.mktemp("nha"))
    build(folder)
    write(folder, "L6", "Nguyễn Văn Thử")
    build(folder)
    return folder


@pytest.fixture
def house(_twice, tmp_path, monkeypatch):
    folder = tmp_path / "nha"
    shutil.copytree(_twice, folder)
    monkeypatch.chdir(folder)
    return folder


def edited(house, words, name="sua.docx"):
    """A copy of the document on the desk with words put behind its first long paragraph."""
    word = Document(str(house / DOCUMENT))
    next(p for p in word.paragraphs if len(p.text) > 200).add_run(words)
    word.save(str(house / name))
    return name


def test_a_name_alone_compares_the_version_before_with_the_newest():
    result = typed("compare", KEY)
    assert result.exit_code == 0, result.output
    assert f"Cũ   {KEY}@1" in result.output
    assert f"Mới  {KEY}@2" in result.output
    assert "do ô:" in result.output
    assert "ô L6" in result.output
    assert typed("compare", *TWICE).output == result.output


def test_without_causes_the_same_differences_are_told():
    result = typed("compare", KEY, "--no-causes")
    assert "Nguyễn Văn Thử" in result.output
    assert "do ô" not in result.output
    assert "nguyên nhân" not in result.output


def test_the_search_for_causes_says_what_it_does(monkeypatch, capsys):
    clock = count(step=2)
    monkeypatch.setattr(screen.time, "monotonic", lambda: float(next(clock)))
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with pytest.raises(SystemExit):
        main(["compare", KEY])
    assert re.search(r"Đang tìm nguyên nhân 1/\d+(?!:)", capsys.readouterr().err)


@pytest.mark.long
def test_json_holds_both_names_and_every_change():
    plain = json.loads(typed("compare", KEY, "--format", "json").output)
    assert (plain["old"], plain["new"], plain["schema"]) == (f"{KEY}@1", f"{KEY}@2", 1)
    assert {c["kind"] for change in plain["wording"] for c in change["causes"]} == {"cell"}


def test_a_file_alone_is_compared_with_the_version_it_was_made_from(house):
    result = typed("compare", edited(house, " Đã xem lại."))
    assert f"Cũ   {KEY}@2" in result.output
    assert "{+ Đã xem lại.+}" in result.output
    assert "do sửa tay: sửa tay trong Word · sua.docx" in result.output
    assert result.output.count("do ") == 1


def test_two_loose_files_are_compared_without_any_workspace(house, tmp_path, monkeypatch):
    one, other = edited(house, " Câu cũ.", "mot.docx"), edited(house, " Câu mới.", "hai.docx")
    for name in (one, other):
        shutil.move(house / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    result = typed("compare", one, other)
    assert result.exit_code == 0, result.output
    assert "Câu [-cũ-]{+mới+}." in result.output


@pytest.mark.long
def test_a_redline_tells_old_and_new_and_never_overwrites(house):
    result = typed("compare", KEY, "--redline", "theo-doi.docx")
    assert "Đã ghi bản theo dõi thay đổi theo-doi.docx." in result.output
    accepted = " ".join(p.text for p in all_paragraphs(read_outline(read_package(house / "theo-doi.docx"))))
    assert "Nguyễn Văn Thử" in accepted
    before = (house / "theo-doi.docx").read_bytes()
    again = typed("compare", KEY, "--redline", "theo-doi.docx")
    assert again.exit_code == 2
    assert "đã có tệp “theo-doi.docx”" in again.output
    assert (house / "theo-doi.docx").read_bytes() == before


def test_a_redline_stands_in_a_word_file_only():
    assert "phải có đuôi .docx" in typed("compare", KEY, "--redline", "theo-doi.pdf").output


def test_the_page_is_written_anew_but_over_no_foreign_page(house):
    (house / "la.html").write_text("<title>khác</title>", encoding="utf-8")
    assert "không do lệnh này ghi" in typed("compare", KEY, "--html", "la.html").output
    for _ in range(2):
        assert "Đã ghi trang so.html." in typed("compare", KEY, "--no-causes", "--html", "so.html").output


def test_one_version_named_twice_is_told():
    result = typed("compare", f"{KEY}@2", f"{KEY}@latest")
    assert result.exit_code == 3
    assert "so-cung-mot-ban" in result.output
    assert "so-cung-mot-ban" in typed("compare", DOCUMENT, DOCUMENT).output
    assert "so-cung-mot-ban" in typed("compare", "inputs/thai-binh/2018", "inputs/thai-binh/2018/").output


def test_a_copy_saved_elsewhere_is_another_file_whatever_its_name(house):
    for name in ("cho-khac/Ke hoach nam 2018.docx", "ten-khac.docx"):
        copy = house / name
        copy.parent.mkdir(exist_ok=True)
        shutil.copy(house / DOCUMENT, copy)
        for words in ((DOCUMENT, name), (name, DOCUMENT)):
            result = typed("compare", *words)
            assert result.exit_code == 0, result.output
            assert result.output.splitlines()[-1] == "Hai bản không khác nhau."


def test_two_files_of_one_name_are_told_apart_by_their_folders(house):
    (house / "khac").mkdir()
    edited(house, " Câu thêm.", f"khac/{house.joinpath(DOCUMENT).name}")
    told = typed("compare", DOCUMENT, "khac/Ke hoach nam 2018.docx").output
    assert f"Cũ   {DOCUMENT}\n" in told
    assert "Mới  khac/Ke hoach nam 2018.docx\n" in told


@pytest.mark.long
def test_the_later_version_named_first_is_told_and_compared_as_asked():
    result = typed("compare", f"{KEY}@2", f"{KEY}@1")
    assert result.exit_code == 0
    assert "so-nguoc-thu-tu" in result.output
    assert f"Cũ   {KEY}@2" in result.output


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (("Bao cao khong co",), "khong-co-phien-ban"),
        ((f"{KEY}@9",), "khong-co-phien-ban"),
        (("inputs/thai-binh/2018", str(DOCUMENT)), "so-khac-loai"),
        (("inputs/thai-binh/2018",), "so-khac-loai"),
        (("inputs/thai-binh/2018", "inputs/thai-binh"), "so-khong-phai-thu-muc-nam"),
        (("inputs/thai-binh/don-vi.xlsx", "inputs/thai-binh/don-vi.xlsx"), "so-khac-loai"),
        (("hong.docx", str(DOCUMENT)), "van-ban-khong-mo-duoc"),
        (("cu.doc", str(DOCUMENT)), "van-ban-khong-mo-duoc"),
        (("la.docx",), "so-khong-ro-ban-goc"),
        ((KEY, "--last-year"), "so-khong-co-nam-truoc"),
    ],
)
def test_a_mistake_is_a_finding_that_says_what_to_do(house, asked, code):
    (house / "hong.docx").write_bytes((house / DOCUMENT).read_bytes()[:900])
    (house / "cu.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    strange = Document()
    strange.add_paragraph("Một tệp không liên quan gì đến văn bản nào trong kho lưu trữ này cả.")
    strange.save(str(house / "la.docx"))
    result = typed("compare", *asked)
    assert result.exit_code in {3, 4}, result.output
    assert code in result.output
    assert "Sửa" in result.output


def test_a_missing_word_file_is_told_as_a_file():
    for words in (("khong-co.docx",), (KEY, "thu-muc/khong-co.docx")):
        result = typed("compare", *words)
        assert result.exit_code in {3, 4}, result.output
        assert "so-khong-co-tep" in result.output


def test_the_other_version_may_be_named_by_its_number_alone():
    assert f"Mới  {KEY}@2" in typed("compare", f"{KEY}@1", "@2", "--no-causes").output


def test_options_that_do_not_go_together_are_usage_errors():
    assert typed("compare", *TWICE, "--last-year").exit_code == 2
    assert typed("compare", "inputs/thai-binh/2018", "inputs/thai-binh", "--redline", "a.docx").exit_code == 2


def test_a_workspace_without_an_archive_says_so(house):
    shutil.rmtree(house / "outputs" / "luu-tru")
    result = typed("compare", KEY)
    assert result.exit_code == 3
    assert "kho-luu-khong-thay" in result.output


def test_two_yearly_folders_are_compared_by_key(house):
    shutil.copytree(house / "inputs/thai-binh/2018", house / "inputs/thai-binh/2019")
    book = next((house / "inputs/thai-binh/2019").glob("van-ban*"))
    write(house, "L6", "Lê Thị Khác", book=book.relative_to(house))
    result = typed("compare", "inputs/thai-binh/2018", "inputs/thai-binh/2019")
    assert result.exit_code == 0, result.output
    assert "Nguyễn Văn Thử → Lê Thị Khác" in result.output
    assert result.output.splitlines()[-1] == "Khác nhau: 1 dòng sửa."
    plain = json.loads(typed("compare", "inputs/thai-binh/2018", "inputs/thai-binh/2019", "--format", "json").output)
    assert len(plain["tables"]) == 1
    result = typed("compare", "inputs/thai-binh/2018", "inputs/thai-binh/2019", "--html", "so.html")
    assert result.output.splitlines()[-1] == "Đã ghi trang so.html."
    assert "Nguyễn Văn Thử</del>" in (house / "so.html").read_text(encoding="utf-8")
    (house / "la.html").write_text("<title>khác</title>", encoding="utf-8")
    refused = typed("compare", "inputs/thai-binh/2018", "inputs/thai-binh/2019", "--html", "la.html")
    assert (refused.exit_code, "không do lệnh này ghi" in refused.output) == (2, True)


@pytest.mark.long
def test_this_years_document_is_compared_with_last_years_by_the_names_of_figures(house):
    shutil.copytree(house / "inputs/thai-binh/2018", house / "inputs/thai-binh/2019")
    book = next((house / "inputs/thai-binh/2019").glob("van-ban*")).relative_to(house)
    for cell in ("D6", "E6"):
        write(house, cell, 2019, book=book)
    build(house)
    new = KEY.replace("2018", "2019")
    result = typed("compare", new, "--last-year")
    assert result.exit_code == 0, result.output
    assert f"Cũ   {KEY}@2" in result.output
    assert f"Mới  {new}@1" in result.output
