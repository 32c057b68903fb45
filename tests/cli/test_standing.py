"""`pipeline` alone says where things stand; `pipeline init` makes a workspace that builds."""

from __future__ import annotations

import shutil

import pytest
from docx import Document

from tests.cli.conftest import FILE, TITLE, spoil, typed


def standing(result):
    return [line[:30].rstrip() for line in result.output.splitlines() if TITLE in line]


def test_where_things_stand_is_told_and_nothing_written(workspace):
    result = typed()
    assert (result.exit_code, standing(result)) == (0, ["chưa lập"])
    assert str(workspace) in result.output
    assert "pipeline build" in result.output
    assert not (workspace / "outputs").exists()


def test_what_was_made_edited_or_spoiled_is_told(workspace):
    typed("build")
    assert standing(typed()) == ["đã lập, còn mới"]
    word = Document(str(workspace / FILE))
    word.add_paragraph("thêm tay")
    word.save(str(workspace / FILE))
    assert standing(typed()) == ["đã sửa tay, số liệu không đổi"]
    spoil(workspace)
    assert standing(typed()) == ["có lỗi, chưa lập được"]


@pytest.mark.parametrize(
    ("gone", "code"),
    [
        ("luu-tru", "kho-luu-khong-thay"),
        ("luu-tru/vks%3avan-ban%2fthai-binh%2f2018%2fke-hoach-nam", "kho-luu-thieu-phien-ban"),
        ("luu-tru/vks%3avan-ban%2fthai-binh%2f2018%2fke-hoach-nam/inventory.json", "kho-luu-hong"),
    ],
)
def test_an_archive_that_would_stop_a_build_is_told_before_it(workspace, gone, code):
    typed("build")
    (workspace / "outputs" / gone).rename(workspace / "di-cho-khac")
    result = typed()
    assert (result.exit_code, standing(result)) == (3, ["đã lập, còn mới"])
    assert result.output.count(f"lỗi {code}") == 1
    assert "Gõ “pipeline build”" not in result.output
    assert f"lỗi {code}" in typed("build").output


def test_a_memory_that_cannot_be_read_is_told_where_no_archive_is(workspace):
    typed("build")
    shutil.rmtree(workspace / "outputs/luu-tru")
    (workspace / "outputs/.kho-luu.json").write_bytes(b"{")
    assert "lỗi so-ghi-kho-hong" in typed().output
    assert "lỗi so-ghi-kho-hong" in typed("versions").output


def test_a_new_workspace_builds_the_samples(tmp_path, monkeypatch):
    result = typed("init", tmp_path / "thi-dua")
    assert result.exit_code == 0
    assert "pipeline build" in result.output
    monkeypatch.chdir(tmp_path / "thi-dua")
    assert sorted(p.name for p in (tmp_path / "thi-dua").iterdir()) == ["inputs", "outputs", "templates_docx"]
    assert typed("build", "--office", "lam-giang", "--year", "2027").exit_code == 0
    assert (tmp_path / "thi-dua" / "outputs" / "lam-giang" / "2027" / "Ke hoach nam 2027.docx").is_file()


def test_a_folder_that_holds_work_is_left_alone(workspace):
    before = sorted(p for p in workspace.rglob("*"))
    result = typed("init", workspace)
    assert result.exit_code == 3
    assert "templates_docx, inputs" in result.output
    assert sorted(p for p in workspace.rglob("*")) == before
