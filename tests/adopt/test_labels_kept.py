"""A sentence never goes into a cell that holds a heading, a label of a row or a number."""

from __future__ import annotations

import pytest

from pipeline.adopt.edit import Origin
from pipeline.adopt.origins import Origins, traced
from pipeline.adopt.running import running_texts
from pipeline.content import Cell
from pipeline.outline import all_paragraphs, read_outline
from pipeline.refresh import HandEdit
from pipeline.refresh.sourcing import Piece
from tests.compare.writing import document
from tests.refresh.house import store_of

CELL = Cell("a/2026/khen-thuong-2026.xlsx", "Nội dung", "I7", "…")
OLD, NEW = "- Giấy khen: 104 lượt cá nhân.", "- Giấy khen các loại: 22 lượt cá nhân."


def advice(name, words):
    outline = read_outline(document(OLD))
    line = next(q for q in all_paragraphs(outline) if q.text == OLD)
    known = Origins({}, (Piece(words, (CELL,), name),), (), {line.address.path: line}, frozenset({"lời", "ds.việc"}))
    return traced(HandEdit(line.address, line.address, "", old=OLD, new=NEW), known, outline)


@pytest.mark.parametrize("words", ["Giấy khen", "104", "Giấy khen: 104 lượt", OLD])
@pytest.mark.parametrize("name", ["tên", "ds.tên[P1]"])
def test_a_heading_a_label_or_a_number_is_never_replaced_by_a_sentence(name, words):
    edit = advice(name, words)
    assert edit.todo == "sửa mẫu, hoặc giữ trong bản sửa tay"
    assert (edit.old, edit.new) == (OLD, NEW)


@pytest.mark.parametrize("words", [OLD, OLD.removesuffix(".")])
@pytest.mark.parametrize("name", ["lời", "ds.việc[P1]"])
def test_running_text_is_with_a_full_stop_or_without(name, words):
    edit = advice(name, words)
    assert edit.origin is Origin.CELL
    assert edit.todo == "đưa câu mới vào ô Excel nêu ở phần nguồn, thay câu cũ"


def test_the_declaration_tells_what_runs_on(house):
    folder, told, _ = house
    running = running_texts(store_of(folder), told.ground.version.record)
    assert {"nội_dung.bài_học", "ds.phong_trào_nổi_bật.dẫn"} <= running
    assert not [name for name in running if name.rpartition(".")[2] in {"tên", "cơ_quan", "địa_điểm"}]
