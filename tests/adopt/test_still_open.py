"""Build tells of edits that no cell and no template has yet, and never takes a person's copy away."""

from __future__ import annotations

import re
import shutil

import pytest
from docx import Document

from pipeline.adopt import Edit, Origin, open_edits
from pipeline.adopt.edit import from_json, to_json
from pipeline.keep import versions
from pipeline.keep.record import LaterSchema
from tests.acceptance.copies import edited as edited_book
from tests.cli.conftest import typed
from tests.refresh.house import DOCUMENT, KEY, REPORT, correct_figures, names, store_of

CODE = "sua-tay-con-mo"


def edit(old, new, *, moved=False):
    return Edit("đoạn 1", old, new, Origin.CELL, "tệp a.xlsx · trang “B” · ô C1", "…", moved)


@pytest.mark.parametrize(
    ("one", "text", "is_open"),
    [
        (edit("Cũ.", "Mới."), "Trước. Cũ. Sau.", True),
        (edit("Cũ.", "Mới."), "Trước. Mới. Sau.", False),
        (edit("Cũ.", ""), "Trước. Cũ. Sau.", True),
        (edit("Cũ.", ""), "Trước. Sau.", False),
        (edit("", "Thêm."), "Trước. Sau.", True),
        (edit("", "Thêm."), "Trước. Thêm. Sau.", False),
        (edit("Có 5 tập thể.", "Đã có 5 tập thể."), "Đã có 6 tập thể.", False),
        (edit("Có 5 tập thể.", "Có 7 tập thể."), "Có 5 tập thể.", True),
        (edit("Có 5 tập thể.", "Có 7 tập thể."), "Có 6 tập thể.", True),
        (edit("Có 5 tập thể.", "Có 7 tập thể."), "Có 7 tập thể.", False),
        (edit("", "Tổ 4 | 3 | 2"), "Tổ 4 3\u00a02", False),
        (edit("Như cũ.", "Như cũ.", moved=True), "Khác.", False),
    ],
)
def test_an_edit_is_closed_when_what_is_made_says_it(one, text, is_open):
    assert bool(open_edits((one,), text)) is is_open


def test_edits_are_kept_and_read_again():
    every = (edit("Cũ.", "Mới."), edit("", "Thêm.", moved=True))
    assert from_json(to_json(1, every)) == every
    for wrong, trouble in (((b'"schema": 1', b'"schema": 99'), LaterSchema), ((b'"edits"', b'"x"'), ValueError)):
        with pytest.raises(trouble):
            from_json(to_json(1, every).replace(*wrong))


@pytest.fixture
def folder(tmp_path, house, monkeypatch):
    """The workspace with the adopted copy in its place in outputs."""
    shutil.copytree(house[0], tmp_path, dirs_exist_ok=True)
    (tmp_path / DOCUMENT).write_bytes(house[2])
    monkeypatch.chdir(tmp_path)
    return tmp_path


def build():
    return typed("build", "bao-cao-nam", "--year", "2026")


def test_build_leaves_the_adopted_file_makes_no_version_and_warns(folder, house):
    result = build()
    assert result.exit_code == 0
    assert "giữ bản đã sửa tay" in result.output
    assert CODE in result.output
    assert "6 chỗ sửa tay không có trong văn bản lập từ Excel và mẫu" in result.output
    assert (folder / DOCUMENT).read_bytes() == house[2]
    assert names(folder) == [f"{KEY}@1", f"{KEY}@2"]


@pytest.mark.long
def test_a_damaged_list_of_edits_is_told_and_the_documents_are_made(folder):
    (kept,) = [p for p in (folder / "outputs/luu-tru").rglob("*.json") if p.name.startswith("sua-tay")]
    kept.write_bytes(b"{}")
    result = build()
    assert (result.exit_code, "kho-luu-hong" in result.output) == (3, True)
    assert "giữ bản đã sửa tay" in result.output


@pytest.mark.long
def test_changed_inputs_make_a_version_that_says_what_it_lacks_and_the_file_stays(folder, house):
    correct_figures(folder)
    result = build()
    assert "lập bản bên cạnh" in result.output
    assert CODE in result.output
    assert (folder / DOCUMENT).read_bytes() == house[2]
    last = versions(store_of(folder))[-1]
    assert (last.record.number, last.record.adopted) == (3, False)
    assert CODE in {remark.code for remark in last.record.remarks}


@pytest.mark.long
def test_what_is_pasted_back_into_cells_and_template_is_told_no_more(folder):
    edited_book(folder / "inputs" / REPORT, _pasted)
    result = build()
    assert re.search(r"(\d+) chỗ sửa tay không có", result.output)[1] == "4"
    template = folder / "templates_docx/bao-cao-nam/mau.docx"
    word = Document(str(template))
    for paragraph in [p for p in word.paragraphs if "Kết quả bình xét, khen" in p.text]:
        for run in paragraph.runs:
            run.text = run.text.replace("Kết quả bình xét", "Kết quả chấm điểm")
    word.save(str(template))
    assert re.search(r"(\d+) chỗ sửa tay không có", build().output)[1] == "3"


def _pasted(book):
    sheet = book["Nội dung"]
    sheet["D23"] = str(sheet["D23"].value).replace("Chọn đúng việc", "Chọn việc khó")
    sheet["D24"] = f"{sheet['D24'].value} Số nào cũng có nguồn."


@pytest.mark.long
def test_a_refreshed_copy_adopted_anew_takes_the_place_of_the_first(folder):
    correct_figures(folder)
    typed("refresh", DOCUMENT, "moi.docx", "--take", "inputs")
    result = typed("adopt", "moi.docx")
    assert result.exit_code == 0
    assert names(folder) == [f"{KEY}@{n}" for n in (1, 2, 3, 4)]
    assert "5 câu sửa tay" in result.output
    assert "ban-sua-tay-theo-so-lieu-cu" not in result.output
