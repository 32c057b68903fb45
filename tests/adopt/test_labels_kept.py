"""A sentence never goes into a cell that holds a heading, a label of a row or a number."""

from __future__ import annotations

import pytest

from pipeline.adopt.edit import Origin
from pipeline.adopt.origins import Origins, traced
from pipeline.content import Cell
from pipeline.outline import all_paragraphs, read_outline
from pipeline.refresh import HandEdit
from pipeline.refresh.sourcing import Piece
from tests.compare.writing import document

FILE = "a/2026/khen-thuong-2026.xlsx"
OLD, NEW = "- Giấy khen: 104 lượt cá nhân.", "- Giấy khen các loại: 22 lượt cá nhân."


def advice(sheet, words, file=FILE):
    outline = read_outline(document(OLD))
    line = next(q for q in all_paragraphs(outline) if q.text == OLD)
    known = Origins({}, (Piece(words, (Cell(file, sheet, "I7", words),)),), (), {line.address.path: line})
    return traced(HandEdit(line.address, line.address, "", old=OLD, new=NEW), known, outline)


@pytest.mark.parametrize("words", ["Giấy khen", "104", "Giấy khen: 104 lượt"])
def test_a_heading_a_label_or_a_number_is_never_replaced_by_a_sentence(words):
    edit = advice("Khen thưởng theo đơn vị", words)
    assert "ô Excel" not in edit.todo
    assert edit.todo == "sửa mẫu, hoặc giữ trong bản sửa tay"
    assert (edit.old, edit.new) == (OLD, NEW)


@pytest.mark.parametrize(("sheet", "file"), [("Nội dung", FILE), ("Nội dung", "a/2026/noi-dung.docx"), ("Khác", FILE)])
def test_running_text_is(sheet, file):
    edit = advice(sheet, OLD, file)
    assert edit.origin is Origin.CELL
    assert edit.todo == "đưa câu mới vào ô Excel nêu ở phần nguồn, thay câu cũ"
