from __future__ import annotations

import time
from datetime import date
from io import BytesIO

from openpyxl import load_workbook

from pipeline.workbook import Column, Grid, Link, workbook

GRID = Grid(
    "Mục lục",
    (Column("Số"), Column("Ngày", 12), Column("Trích yếu", 40), Column("Bản gốc")),
    (
        (5, date(2026, 11, 20), "=HYPERLINK(1)", Link("báo cáo.docx", "vks%253a/a.docx")),
        (None, None, "chữ có \x07 lạ", None),
    ),
    ("MỤC LỤC", "Lập từ kho lưu trữ"),
)


def test_what_is_written_is_read_back():
    sheet = load_workbook(BytesIO(workbook(GRID)))["Mục lục"]
    assert [c.value for c in sheet[4]] == ["Số", "Ngày", "Trích yếu", "Bản gốc"]
    assert sheet["A5"].value == 5
    assert sheet["B5"].value.date() == date(2026, 11, 20)
    assert sheet["D5"].hyperlink.target == "vks%253a/a.docx"
    assert sheet["A6"].value is None


def test_text_is_never_a_formula_and_holds_no_sign_that_excel_refuses():
    sheet = load_workbook(BytesIO(workbook(GRID)))["Mục lục"]
    assert sheet["C5"].data_type == "s"
    assert sheet["C6"].value == "chữ có  lạ"


def test_the_same_rows_give_the_same_bytes():
    first = workbook(GRID)
    time.sleep(1.1)
    assert workbook(GRID) == first


def test_a_worksheet_s_name_is_one_that_excel_takes():
    book = load_workbook(BytesIO(workbook(Grid("Số [1/2]: năm 2026 của cơ quan ở tỉnh", (Column("A"),), ()))))
    assert book.sheetnames == ["Số  1 2   năm 2026 của cơ quan"]
