"""A person's copy becomes a version, and each sentence that he changed is listed with the cell or template it is of."""

from __future__ import annotations

import csv
import json
import shutil
from io import BytesIO

import pytest
from openpyxl import load_workbook

from pipeline.adopt import EDITS, LIST, Origin, adopted
from pipeline.keep import base_of, piece, versions
from pipeline.keep.pieces import SOURCES, SOURCES_PAGE
from pipeline.ooxml import read_package, write_package
from tests.merge import hands
from tests.refresh.house import KEY, build, correct_figures, document, names, refresh, store_of


def by_new(house, words):
    return next(e for e in house[1].edits if words in e.new)


def test_the_copy_is_the_next_version_byte_for_byte(house):
    folder, told, content = house
    assert names(folder) == [f"{KEY}@1", f"{KEY}@2"]
    base, copy = versions(store_of(folder))
    assert (told.name, copy.record.adopted, base.record.adopted) == (f"{KEY}@2", True, False)
    assert piece(store_of(folder), copy, f"{KEY.rpartition('/')[2]}.docx") == content
    assert copy.record.inputs == base.record.inputs
    assert copy.record.outline == base.record.outline


def test_each_sentence_is_listed_once(house):
    assert [(e.old, e.new) for e in house[1].edits if e.origin is not Origin.FIGURE] == [
        ("3. Khen thưởng và sáng kiến", ""),
        (
            "Kết quả bình xét, khen thưởng năm 2026 của ngành Kiểm sát Lam Giang:",
            "Kết quả chấm điểm, khen thưởng năm 2026 của ngành Kiểm sát Lam Giang:",
        ),
        ("Chọn đúng việc để thi đua.", "Chọn việc khó để thi đua."),
        ("", "Số nào cũng có nguồn."),
        ("", "Một đoạn hoàn toàn mới."),
    ]


def test_a_cells_sentence_names_its_cell(house):
    edit = by_new(house, "Chọn việc khó")
    assert (edit.origin, edit.source) == (
        Origin.CELL,
        "tệp lam-giang/2026/bao-cao-2026.xlsx · trang “Nội dung” · ô D23",
    )
    added = by_new(house, "Số nào cũng có nguồn.")
    assert (added.origin, added.source.rpartition(" ")[2]) == (Origin.CELL, "D24")
    assert added.todo == "thêm câu mới vào ô Excel nêu ở phần nguồn"


def test_a_templates_words_name_the_paragraph_of_the_template(house):
    edit = by_new(house, "chấm điểm")
    assert edit.origin is Origin.TEMPLATE
    assert edit.source.startswith("mẫu bao-cao-nam/mau.docx · đoạn ")
    gone = next(e for e in house[1].edits if not e.new)
    assert gone.source.startswith("mẫu bao-cao-nam/mau.docx · đoạn ")
    assert gone.todo.startswith("bỏ câu cũ")


def test_a_figure_overtyped_names_its_cells(house):
    edit = by_new(house, "99 lượt")
    assert edit.origin is Origin.FIGURE
    assert "khen-thuong-2026.xlsx · Khen thưởng theo đơn vị · O8:O19" in edit.source


def test_the_table_of_sources_says_what_stands_there_beside_what_the_figure_says(house):
    folder, _, _ = house
    copy = versions(store_of(folder))[-1]
    table = csv.DictReader(piece(store_of(folder), copy, SOURCES).decode("utf-8-sig").splitlines())
    said = {(row["Chữ in"], row["Giá trị"]) for row in table if row["Tên số liệu"] == "cá_nhân.giấy_khen"}
    assert ("99", "104") in said
    assert "99<small>theo số liệu: 104</small>" in piece(store_of(folder), copy, SOURCES_PAGE).decode()


def test_a_new_paragraph_names_the_one_above_it(house):
    edit = by_new(house, "hoàn toàn mới")
    assert edit.todo.startswith("thêm câu mới sau “(3) Khen sớm, khen đúng chỗ.")
    assert edit.source.endswith("ô D25")


def test_the_list_is_a_workbook_kept_with_the_version(house):
    folder, told, _ = house
    copy = versions(store_of(folder))[-1]
    content = piece(store_of(folder), copy, LIST)
    assert content == told.book
    sheet = load_workbook(BytesIO(content)).active
    rows = list(sheet.iter_rows(values_only=True))
    head = next(n for n, row in enumerate(rows) if row[0] == "STT")
    assert rows[head] == ("STT", "Chỗ", "Câu cũ", "Câu mới", "Nguồn của câu cũ", "Việc cần làm")
    assert [row[3] or "" for row in rows[head + 1 :]] == [e.new for e in told.edits]
    assert len(json.loads(piece(store_of(folder), copy, EDITS))["edits"]) == len(told.edits)


@pytest.mark.long
def test_the_same_copy_again_is_no_further_version(house):
    folder, told, content = house
    again = adopted(store_of(folder), folder / "outputs", read_package(content), content, "sua.docx")
    assert (again.number, again.is_new, again.edits) == (2, False, told.edits)
    assert names(folder) == [f"{KEY}@1", f"{KEY}@2"]


def test_a_document_that_nobody_edited_is_not_adopted(kept):
    package = document(kept)
    told = adopted(store_of(kept), kept / "outputs", package, write_package(package), "x.docx")
    assert (told.number, told.edits) == (0, ())
    assert names(kept) == [f"{KEY}@1"]


@pytest.mark.parametrize("stripped", [False, True], ids=["with marks", "without marks"])
def test_no_copy_rests_on_the_adopted_version_but_on_the_programs_own(house, edited, stripped):
    copy = hands.opened(edited)
    if stripped:
        hands.strip_all_marks(copy)
    base = base_of(store_of(house[0]), hands.closed(copy))
    assert (base.version.record.number, base.edited, base.likeness > 0.9) == (1, True, True)


@pytest.mark.long
def test_a_refresh_of_the_adopted_copy_sets_out_from_the_programs_own_version(house, edited):
    result, _ = refresh(house[0], edited)
    assert result.ground.version.record.number == 1
    assert not result.changed


@pytest.mark.long
def test_the_same_without_marks(kept, edited, house, tmp_path):
    shutil.copytree(kept, tmp_path, dirs_exist_ok=True)
    copy = hands.opened(edited)
    hands.strip_all_marks(copy)
    package = hands.closed(copy)
    told = adopted(store_of(tmp_path), tmp_path / "outputs", package, write_package(package), "chat.docx")
    assert [(e.new, e.source) for e in told.edits] == [(e.new, e.source) for e in house[1].edits]


@pytest.mark.long
def test_a_copy_of_older_figures_is_kept_and_told(kept, edited, tmp_path):
    shutil.copytree(kept, tmp_path, dirs_exist_ok=True)
    correct_figures(tmp_path)
    build(tmp_path)
    told = adopted(store_of(tmp_path), tmp_path / "outputs", edited, write_package(edited), "sua.docx")
    assert told.number == 3
    assert [f.code for f in told.findings] == ["ban-sua-tay-theo-so-lieu-cu"]
