from __future__ import annotations

import unicodedata
import zipfile
from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock

from tests.inputs_real.sheets import INPUTS, WORKBOOKS, by_openpyxl, texts
from tests.making import workbooks_hai_duong, workbooks_thai_binh
from tests.making.excel import Pairs, Table, packed, rich

WRONG = ("Chiến sỹ", "hàng năm", "Hàng năm", "Chi thị", "BCSD", "Huân chương lao động", "Chiến sĩ Thi đua", "Đ/c",
         "Ban thi đua khen thưởng", "Hội đồng thi đua", "thi đua khen thưởng")  # fmt: skip
MAKERS = {"hai-duong": workbooks_hai_duong.make, "thai-binh": workbooks_thai_binh.make}


@pytest.mark.parametrize("office", MAKERS)
def test_making_again_gives_the_bytes_that_are_kept(office, tmp_path):
    MAKERS[office](tmp_path)
    made = {p.relative_to(tmp_path): p.read_bytes() for p in tmp_path.rglob("*.xlsx")}
    kept = {p.relative_to(INPUTS / office): p.read_bytes() for p in (INPUTS / office).rglob("*.xlsx")}
    assert made == kept


@pytest.mark.parametrize("wrong", WRONG)
def test_names_are_spelled_as_the_law_spells_them(wrong):
    assert [(place, text) for place, text in texts() if wrong in text] == []


def test_all_text_is_composed_unicode_without_stray_spaces():
    faults = [(p, t) for p, t in texts() if t != unicodedata.normalize("NFC", t) or t != t.strip() or "  " in t]
    assert faults == []


def test_no_mark_of_the_making_is_left_in_a_cell():
    assert [(place, text) for place, text in texts() if "**" in text or "//" in text] == []


@pytest.mark.parametrize("path", WORKBOOKS)
def test_excel_takes_the_names_of_the_sheets(path):
    assert all(0 < len(name) <= 31 for name in by_openpyxl(path))


def test_some_narrative_is_bold_and_some_italic():
    for path in ("hai-duong/2024/van-ban-va-noi-dung-2024.xlsx", "thai-binh/2018/van-ban-va-noi-dung-2018.xlsx"):
        page = openpyxl.load_workbook(INPUTS / path, rich_text=True)["Nội dung"]
        cells = [c.value for row in page.iter_rows() for c in row if isinstance(c.value, CellRichText)]
        blocks = [b for cell in cells for b in cell if isinstance(b, TextBlock)]
        assert any(b.font.b for b in blocks)
        assert any(b.font.i for b in blocks)


def test_marked_pieces_keep_the_text_around_them():
    cell = rich("trước **đậm** giữa //nghiêng// sau")
    assert str(cell) == "trước đậm giữa nghiêng sau"
    assert rich("không có gì") == "không có gì"


def test_merged_headings_stand_over_their_columns_and_the_total_below():
    awards = ("Khen thưởng", (("Giấy khen", ("Tập thể", "Cá nhân")), "Cờ"))
    table = Table("T", ("BẢNG",), ("Đơn vị", awards), [("P1", 1, 2, 3)], total=(None, 1, 2, 3))
    page = openpyxl.load_workbook(BytesIO(packed([table])))["T"]
    assert {str(m) for m in page.merged_cells.ranges} == {"A1:E1", "A3:A5", "B3:B5", "C3:E3", "C4:D4", "E4:E5", "A7:B7"}
    assert [c.value for c in page[7]] == ["Tổng cộng", None, 1, 2, 3]
    assert page.freeze_panes == "C6"


def test_a_date_is_a_date_cell_with_an_office_format():
    page = openpyxl.load_workbook(BytesIO(packed([Table("T", (), ("Ngày",), [(date(2018, 1, 7),)])])))["T"]
    assert page.cell(2, 2).is_date
    assert page.cell(2, 2).number_format == "dd/mm/yyyy"


def test_a_package_holds_no_clock():
    with zipfile.ZipFile(BytesIO(packed([Pairs("C", (), [("a", 1)])]))) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert package.namelist() == sorted(package.namelist())
        assert b"2000-01-01T00:00:00Z" in package.read("docProps/core.xml")


def test_the_makers_leave_only_workbooks(tmp_path):
    workbooks_thai_binh.make(tmp_path)
    assert {p.suffix for p in Path(tmp_path).rglob("*") if p.is_file()} == {".xlsx"}
