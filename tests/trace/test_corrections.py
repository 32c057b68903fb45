"""Corrections and paragraphs of Word files as lists of cells tell them, and as a document's marks carry them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from pipeline.causes.differences import Difference
from pipeline.causes.naming import of_source
from pipeline.compare import CellChange
from pipeline.content import Cell, CellRange, Figure, FigureKind, told_correction
from pipeline.marks import FigureMark, Marks
from pipeline.marks.store import from_xml, to_xml
from pipeline.trace.listing import cell_told, cells_told

BEFORE = Cell("a.xlsx", "Khen", "F7", "11")
AFTER = replace(BEFORE, raw="24", correction="11 → 24: đếm sót (chị Hoa, 03/11/2024)")
WORDS = Cell("noi-dung.docx", "Ưu điểm", "DOAN2", "Nhiều phong trào.")


def test_a_cell_is_told_with_its_correction():
    assert cell_told(AFTER, 300) == "F7 = 24 [đã điều chỉnh 11 → 24: đếm sót (chị Hoa, 03/11/2024)]"
    assert cell_told(BEFORE, 300) == "F7 = 11"


def test_a_paragraph_is_told_as_people_find_it():
    assert cells_told([WORDS]) == "noi-dung.docx · Ưu điểm · đoạn 2 = Nhiều phong trào."


def test_beside_both_contents_only_reason_person_and_day_are_told():
    assert told_correction(AFTER) == "đếm sót (chị Hoa, 03/11/2024)"
    assert told_correction(BEFORE) == ""


def test_a_change_by_correction_says_so():
    change = CellChange("a.xlsx", "Khen", "F7", "F7", "11", "24", told_correction(AFTER))
    assert str(change) == "a.xlsx · Khen · F7 11 → 24 (điều chỉnh: đếm sót (chị Hoa, 03/11/2024))"


def test_a_correction_that_comes_or_goes_is_told_with_the_cause():
    came = of_source([Difference(0, 0, "số_lượng", BEFORE, AFTER)])
    assert came.what == "11 → 24 (điều chỉnh: đếm sót (chị Hoa, 03/11/2024))"
    gone = of_source([Difference(0, 0, "số_lượng", AFTER, BEFORE)])
    assert gone.what == "24 → 11 (bỏ điều chỉnh)"


def test_a_document_s_marks_carry_corrections():
    figure = Figure("x", FigureKind.COUNT, Decimal(24), cells=(CellRange("a.xlsx", "Khen", "F7"),))
    marks = Marks((FigureMark("_k1", "24", figure, (AFTER, WORDS)),), ())
    assert from_xml(to_xml(marks)).figures[0].contents == (AFTER, WORDS)
