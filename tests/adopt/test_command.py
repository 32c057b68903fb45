"""`pipeline adopt` keeps the copy, lists its edits on the screen and in a workbook beside it, and changes no file."""

from __future__ import annotations

import json
import shutil

import pytest

from pipeline.files import exclusive
from pipeline.ooxml import read_package
from tests.cli.conftest import typed
from tests.refresh.house import DOCUMENT, KEY, files, names


@pytest.fixture
def folder(tmp_path, kept, house, monkeypatch):
    shutil.copytree(kept, tmp_path, dirs_exist_ok=True)
    (tmp_path / "sua.docx").write_bytes(house[2])
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_copy_is_kept_and_the_list_lies_beside_it(folder, house):
    before = (folder / "sua.docx").read_bytes()
    result = typed("adopt", "sua.docx")
    told = result.output.splitlines()
    assert result.exit_code == 0
    assert f"CÂU SỬA TAY ({len(house[1].edits)})" in told
    assert "      câu mới Chọn việc khó để thi đua." in told
    assert told[-1] == (
        f"Đã lưu {KEY}@2 (bản sửa tay): 6 câu sửa tay; danh sách ở sua (câu sửa tay).xlsx. Tệp gốc giữ nguyên."
    )
    assert (folder / "sua (câu sửa tay).xlsx").read_bytes() == house[1].book
    assert (folder / "sua.docx").read_bytes() == before
    assert names(folder) == [f"{KEY}@1", f"{KEY}@2"]


@pytest.mark.long
def test_what_another_program_reads(folder):
    told = json.loads(typed("adopt", "sua.docx", "--format", "json", "--list", "ds.xlsx").output)
    assert (told["version"], told["list"], len(told["edits"])) == (f"{KEY}@2", "ds.xlsx", 6)
    assert (folder / "ds.xlsx").is_file()


@pytest.mark.usefixtures("folder")
def test_a_document_that_nobody_edited_is_told_so():
    result = typed("adopt", DOCUMENT)
    assert result.exit_code == 0
    assert result.output.splitlines()[-1].startswith(f"Tệp này đúng như {KEY}@1, không có gì sửa tay")


def test_an_existing_list_is_never_written_over(folder):
    (folder / "ds.xlsx").write_bytes(b"cua nguoi khac")
    for name in ("ds.xlsx", "ds.docx"):
        assert typed("adopt", "sua.docx", "--list", name).exit_code == 2
    assert names(folder) == [f"{KEY}@1"]


def test_a_document_of_others_is_refused(folder):
    shutil.copy(folder / "templates_docx/ke-hoach-nam/mau.docx", "la.docx")
    before = files(folder)
    result = typed("adopt", "la.docx")
    assert (result.exit_code, "khong-thay-ban-goc" in result.output) == (4, True)
    assert read_package(folder / "la.docx")
    assert {n: b for n, b in files(folder).items() if n in before} == before


@pytest.mark.long
def test_an_archive_that_cannot_be_written_keeps_nothing_and_says_so(folder):
    with exclusive(folder / "outputs/luu-tru/.khoa"):
        result = typed("adopt", "sua.docx")
    assert result.exit_code == 3
    assert "kho-luu-dang-ban" in result.output
    assert names(folder) == [f"{KEY}@1"]
    assert not list(folder.glob("*.xlsx"))
