"""What is told of a sentence whose old words stand in last year's file."""

from __future__ import annotations

import pytest

from pipeline.adopt.advice import todo
from pipeline.adopt.edit import Origin
from pipeline.adopt.origins import Source
from pipeline.adopt.this_year import ThisYear
from pipeline.content import Cell
from pipeline.outline import Address
from pipeline.refresh import HandEdit
from pipeline.refresh.sourcing import Piece

LAST, NOW = "lam-giang/2025/bao-cao-2025.xlsx", "lam-giang/2026/bao-cao-2026.xlsx"
HERE = Address("thân", "thân/đoạn 10")


def advice(file, this_year, *, old="", new="Câu mới."):
    cell = Cell(file, "Nội dung", "D6", "Lời văn cũ.")
    source = Source(Origin.CELL, "", Piece(cell.raw, (cell,)), runs=True)
    return todo(HandEdit(HERE, HERE, cell.raw, old, new), [source], None, this_year)


@pytest.mark.parametrize(("old", "new"), [("", "Câu mới."), ("Lời văn cũ.", "Câu mới."), ("Lời văn cũ.", "")])
def test_it_belongs_in_this_years_file_of_the_same_name(old, new):
    told = advice(LAST, ThisYear(2026, frozenset({NOW})), old=old, new=new)
    assert f"trang “Nội dung” của tệp {NOW} (năm 2026 chưa có trang, dòng ấy thì thêm)" in told
    assert "2025" not in told


def test_without_such_a_file_the_folder_of_this_year_is_told():
    assert "của một tệp trong thư mục lam-giang/2026 (" in advice(LAST, ThisYear(2026))


@pytest.mark.parametrize(("file", "year"), [(NOW, 2026), (LAST, 0)], ids=["this year's", "all its own"])
def test_a_sentence_of_the_documents_own_files_goes_where_it_came_from(file, year):
    assert advice(file, ThisYear(year, frozenset({NOW}))) == "thêm câu mới vào ô Excel nêu ở phần nguồn"
