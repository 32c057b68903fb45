"""What cannot be brought up to date is told with its remedy, and nothing is written."""

from __future__ import annotations

import re
import shutil

import pytest

from pipeline.marks import NAMESPACE
from pipeline.marks.seal import with_made_as
from pipeline.ooxml import Package, marks_part_name, read_package, with_part, write_package
from pipeline.refresh import Ground, ground_of, perhaps_open
from tests.acceptance.copies import edited, set_cells
from tests.cli.conftest import typed
from tests.merge import hands, reader
from tests.refresh.house import DOCUMENT, KEY, refresh, store_of


@pytest.fixture
def folder(tmp_path, built, monkeypatch):
    """A workspace with the report in its archive, of which a test may spoil anything."""
    shutil.copytree(built, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_document_of_others_is_refused(built):
    other = read_package(built / "templates_docx/ke-hoach-nam/mau.docx")
    found = ground_of(store_of(built), other, "la.docx")
    assert (found.code, str(found.place)) == ("khong-thay-ban-goc", "tệp la.docx")


def test_a_copy_of_a_version_that_the_archive_does_not_hold_is_refused(built, base):
    copy = hands.opened(with_made_as(base, "0" * 64))
    name = marks_part_name(base, NAMESPACE)
    text = copy.package[name].decode()
    package = with_part(copy.package, name, text.replace(">104<", ">105<").replace('"104"', '"105"').encode())
    assert package.parts != copy.package.parts
    found = ground_of(store_of(built), package, "ban-sua.docx")
    assert found.code == "ban-goc-o-kho-khac"
    assert f"{KEY}@1" in found.found


def test_a_copy_whose_marks_name_the_same_figures_is_taken_all_the_same(built, base):
    ground = ground_of(store_of(built), with_made_as(base, "0" * 64), "ban-sua.docx")
    assert isinstance(ground, Ground)
    assert (ground.sealed, ground.version.record.number) == (False, 1)


def test_marks_cut_in_half_leave_the_text_to_tell(built, base):
    name = marks_part_name(base, NAMESPACE)
    cut = Package({**base.parts, name: base.parts[name][: len(base.parts[name]) // 2]})
    ground = ground_of(store_of(built), cut, "ban-sua.docx")
    assert (ground.sealed, ground.version.record.number) == (False, 1)


@pytest.mark.long
def test_bookmarks_that_no_part_explains_any_more_are_taken_for_nothing_but_text(changed, done, base):
    name = marks_part_name(base, NAMESPACE)
    cut = {**base.parts, name: base.parts[name][: len(base.parts[name]) // 2]}
    result, _ = refresh(changed, Package(cut))
    assert reader.texts(result.merged.package) == reader.texts(done[0].made.package)


def test_a_workspace_without_an_archive_says_how_to_get_one(tmp_path, base, monkeypatch):
    (tmp_path / "inputs").mkdir()
    (tmp_path / "templates_docx").mkdir()
    (tmp_path / "a.docx").write_bytes(write_package(base))
    monkeypatch.chdir(tmp_path)
    result = typed("refresh", "a.docx")
    assert result.exit_code == 3
    assert "kho-luu-khong-thay" in result.output
    assert "pipeline build" in result.output


def test_a_damaged_archive_is_told_and_nothing_is_written(folder):
    kept = next(p for p in (folder / "outputs/luu-tru").rglob("*.docx") if "van-ban" in str(p))
    kept.write_bytes(kept.read_bytes()[:-1] + b"?")
    shutil.copy(DOCUMENT, "a.docx")
    result = typed("refresh", "a.docx")
    assert (result.exit_code, "kho-luu-hong" in result.output) == (3, True)
    assert not list(folder.glob("*cập nhật*"))


def test_inputs_with_an_error_stop_it_as_they_stop_build(folder):
    set_cells(folder / "inputs/lam-giang/2026/khen-thuong-2026.xlsx", "Khen thưởng theo đơn vị", O12="năm")
    shutil.copy(DOCUMENT, "a.docx")
    result = typed("refresh", "a.docx")
    assert result.exit_code == 4
    assert "O12" in result.output
    assert result.output.splitlines()[-1] == "Chưa cập nhật; tệp gốc giữ nguyên."
    assert not list(folder.glob("*cập nhật*"))


@pytest.mark.long
def test_a_document_no_longer_declared_says_where_to_declare_it(folder):
    path = folder / "inputs/lam-giang/2026/bao-cao-2026.xlsx"
    edited(path, lambda book: book.remove(book["Văn bản cần lập"]))
    shutil.copy(DOCUMENT, "a.docx")
    result = typed("refresh", "a.docx")
    assert (result.exit_code, "chua-khai-van-ban-cung-loai" in result.output) == (4, True)
    assert "inputs/lam-giang/2026" in result.output


@pytest.mark.parametrize("name", ["bao cao.docx", "baocao1.docx", "ab.docx"])
def test_a_file_that_word_seems_to_have_open_is_told(tmp_path, name):
    path = tmp_path / name
    stem = path.stem
    owner = f"~${stem if len(stem) <= 6 else stem[1:] if len(stem) == 7 else stem[2:]}.docx"
    assert perhaps_open(path) == ()
    (tmp_path / owner).write_bytes(b"")
    assert [f.code for f in perhaps_open(path)] == ["tep-co-the-dang-mo"]


@pytest.mark.parametrize(
    ("name", "content"), [("a.doc", b"\xd0\xcf\x11\xe0"), ("b.docx", b"PK\x03\x04"), ("c.docx", b"")]
)
def test_what_is_no_word_document_is_refused(folder, name, content):
    (folder / name).write_bytes(content)
    result = typed("refresh", name)
    assert result.exit_code == 4
    assert re.search("van-ban-(khong-mo-duoc|khong-an-toan)", result.output)


@pytest.mark.usefixtures("folder")
def test_a_file_that_is_not_there_is_a_usage_error():
    assert typed("refresh", "khong-co.docx").exit_code == 2


@pytest.mark.parametrize("verb", ["refresh", "adopt"])
def test_a_text_called_docx_is_refused_in_words_of_the_command(folder, verb):
    (folder / "la.docx").write_text("Chỉ là chữ thường.", encoding="utf-8")
    told = typed(verb, "la.docx").output
    assert "van-ban-khong-mo-duoc" in told
    assert "rồi chạy lệnh này với tệp mới" in told
    assert "soát" not in told
