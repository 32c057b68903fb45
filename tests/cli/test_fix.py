"""`pipeline check --fix` writes a mended copy beside the original, tells each deed, and never writes over a file."""

from __future__ import annotations

import json

import pytest

from pipeline.mending.codes import UNBROKEN
from pipeline.ooxml import read_package, write_package
from pipeline.outline import as_text, read_outline
from tests.annotate.conftest import document
from tests.check.bases import base
from tests.check.recipes import cook, read_recipe
from tests.cli.conftest import typed
from tests.mending.undoing import marks, rejected

BROKEN = "nền: ke-hoach\ntrang 1: lề_trái=25mm\nchữ “Kỷ cương”: phông=Arial"
HALF = f"{BROKEN}\nthay “Số: 08/KH-VKSLG” thành “Số: 08/2026/KH-VKSLG”"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.docx").write_bytes(write_package(cook(read_recipe(BROKEN))))
    (tmp_path / "nua.docx").write_bytes(write_package(cook(read_recipe(HALF))))
    return tmp_path


def test_the_copy_is_mended_each_deed_is_told_and_the_original_stays(folder):
    before = (folder / "a.docx").read_bytes()
    result = typed("check", "a.docx", "--fix", "b.docx")
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert lines[lines.index("  cả văn bản") + 1] == "    TT-03: lề trái 25 mm → lề trái 30 mm"
    assert "phông Arial → phông Times New Roman" in result.output
    assert result.output.splitlines()[-1] == "Bản đã sửa: b.docx, không còn lỗi. Tệp gốc giữ nguyên."
    assert (folder / "a.docx").read_bytes() == before
    assert typed("check", "b.docx").exit_code == 0


def test_what_is_left_to_a_person_is_told_in_full_and_decides_the_exit_code(folder):
    result = typed("check", "nua.docx", "--fix", "b.docx")
    assert (result.exit_code, (folder / "b.docx").exists()) == (4, True)
    assert "lỗi TT-20" in result.output
    assert "lỗi TT-03" not in result.output
    assert result.output.splitlines()[-1] == "Bản đã sửa: b.docx, còn 1 lỗi. Tệp gốc giữ nguyên."


def test_with_track_each_change_can_be_undone_in_word(folder):
    result = typed("check", "a.docx", "--fix", "b.docx", "--track")
    assert (result.exit_code, "theo dõi được" in result.output) == (0, True)
    copy, original = read_package(folder / "b.docx"), read_package(folder / "a.docx")
    assert marks(copy)
    assert read_outline(rejected(copy)) == read_outline(original)


def test_a_document_in_which_nothing_is_to_be_mended_gets_no_copy(folder):
    typed("check", "a.docx", "--fix", "b.docx")
    result = typed("check", "b.docx", "--fix", "c.docx")
    assert (result.exit_code, (folder / "c.docx").exists()) == (0, False)
    assert "Không có chỗ nào sửa chắc chắn được." in result.output
    assert result.output.splitlines()[-1] == "Không ghi c.docx."


def test_json_holds_each_deed_and_what_is_left(folder):
    told = json.loads(typed("check", "nua.docx", "--fix", "b.docx", "--format", "json").output)["documents"][0]
    fix = told["fix"]
    assert (fix["file"], fix["written"], fix["tracked"]) == ("b.docx", True, False)
    assert {"TT-03", "TT-04"} <= {deed["code"] for deed in fix["deeds"]}
    margin = next(deed for deed in fix["deeds"] if deed["code"] == "TT-03")
    assert (margin["before"], margin["after"]) == ("lề trái 25 mm", "lề trái 30 mm")
    assert {"TT-03", "TT-04", "TT-20"} <= {f["code"] for f in told["findings"]}
    assert {f["code"] for f in fix["findings"]} == {"TT-20"}
    assert (folder / "b.docx").exists()


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("option", ["--fix", "--annotate"])
@pytest.mark.parametrize(
    "words",
    [
        ("a.docx", "a.docx"),
        ("a.docx", "nua.docx"),
        ("a.docx", "b.txt"),
        ("a.docx", "b.docm"),
        (".", "b.docx"),
        ("a.docx", "nua.docx", "b.docx"),
    ],
    ids=["itself", "a file that is there", "no Word file", "another kind of Word file", "a folder", "two files"],
)
def test_a_copy_that_cannot_be_is_a_mistake_in_typing(folder, option, words):
    before = {p.name: p.read_bytes() for p in folder.iterdir()}
    *paths, copy = words
    assert typed("check", *paths, option, copy).exit_code == 2
    assert {p.name: p.read_bytes() for p in folder.iterdir()} == before


@pytest.mark.usefixtures("folder")
def test_one_file_cannot_be_both_copies():
    assert typed("check", "a.docx", "--fix", "b.docx", "--annotate", "b.docx").exit_code == 2


@pytest.mark.usefixtures("folder")
def test_to_track_nothing_is_a_mistake_in_typing():
    assert typed("check", "a.docx", "--track").exit_code == 2


def test_a_report_is_written_over_an_older_one_but_not_over_another_page(folder):
    assert typed("check", "a.docx", "--html", "soat.html").exit_code == 4
    assert typed("check", "a.docx", "--html", "soat.html").exit_code == 4
    (folder / "trang.html").write_text("<html>của tôi</html>", encoding="utf-8")
    assert typed("check", "a.docx", "--html", "trang.html").exit_code == 2
    assert (folder / "trang.html").read_text(encoding="utf-8") == "<html>của tôi</html>"


def test_a_file_that_does_not_open_gets_no_copy(folder):
    (folder / "hong.docx").write_bytes(b"x")
    assert typed("check", "hong.docx", "--fix", "b.docx").exit_code == 4
    assert not (folder / "b.docx").exists()


def test_a_copy_that_cannot_be_written_is_told(folder):
    (folder / "day").write_text("x", encoding="utf-8")
    result = typed("check", "a.docx", "--fix", "day/b.docx")
    assert (result.exit_code != 0, "Không ghi được" in result.output) == (True, True)


def test_a_document_that_is_nearly_nothing_is_no_trouble(folder):
    (folder / "trong.docx").write_bytes(write_package(document("")))
    result = typed("check", "trong.docx", "--fix", "b.docx")
    assert "Không" in result.output.splitlines()[-1]
    assert result.exception is None or isinstance(result.exception, SystemExit)


def test_annotating_and_mending_go_together(folder):
    result = typed("check", "a.docx", "--fix", "b.docx", "--annotate", "c.docx", "--format", "json")
    json.loads(result.output)
    noted = read_outline(read_package(folder / "c.docx"))
    assert noted.comments
    assert as_text(noted) == as_text(read_outline(read_package(folder / "a.docx")))


def test_a_document_of_our_own_needs_no_mending(folder):
    (folder / "tot.docx").write_bytes(write_package(base("ke-hoach")))
    told = json.loads(typed("check", "tot.docx", "--fix", "b.docx", "--format", "json").output)["documents"][0]["fix"]
    assert {deed["code"] for deed in told["deeds"]} <= {"khoang-trang-giu-dong"}


SLIPS = "nền: ke-hoach\ntrang 1: lề_trái=25mm\nchữ “Kỷ cương”: phông=Arial\nthay “Số: 08/” thành “Số: 8/”"


def test_the_list_of_what_was_mended_goes_from_the_beginning_of_the_text_to_its_end(folder):
    (folder / "c.docx").write_bytes(write_package(cook(read_recipe(SLIPS))))
    lines = typed("check", "c.docx", "--fix", "d.docx").output.splitlines()
    places = [line for line in lines[3:] if line.startswith("  ") and line[2] not in " kK"]
    assert places[0] == "  cả văn bản"
    assert "Số: 8/" in places[1]
    assert [p for p in places if "Kỷ cương" in p] == places[-1:]


@pytest.mark.usefixtures("folder")
def test_spaces_that_keep_words_together_are_told_in_one_line_unless_each_is_asked_for():
    output = typed("check", "a.docx", "--fix", "b.docx").output
    spaces = [line for line in output.splitlines() if UNBROKEN.id in line]
    assert len(spaces) == 1
    assert "không phải là lỗi" in " ".join(output.split())
    output = typed("check", "a.docx", "--fix", "c.docx", "--notices").output
    assert output.count(UNBROKEN.id) == int(spaces[0].split(": ")[1].split(" ")[0])


def test_what_is_mended_may_not_sound_as_if_everything_had_been_seen(folder):
    recipe = f"{BROKEN}\nxóa đoạn “Nơi nhận”"
    (folder / "c.docx").write_bytes(write_package(cook(read_recipe(recipe))))
    assert "không nhận ra: Nơi nhận" in typed("check", "c.docx", "--fix", "d.docx").output.splitlines()[-1]
