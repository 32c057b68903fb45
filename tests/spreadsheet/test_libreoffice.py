from __future__ import annotations

import datetime as dt
import shutil
import subprocess

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Font

from pipeline.spreadsheet import Broken, open_workbook

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="không có LibreOffice"),
]
SAME = ("sheet", "merges", "hidden", "hidden_rows", "filtered_rows", "hidden_columns")


def book(path):
    """A workbook with one of each thing that a format may lose."""
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.title = "Trang đầu"
    sheet.append(["Đơn vị", "Số", None, "Ngày"])
    moments = [dt.date(2026, 2, 24), dt.datetime(2026, 2, 24, 8, 30), dt.time(8, 30)]  # noqa: DTZ001
    sheet.append(["P1", 1059, 0.8, *moments, None, "=1/0", "=B2+1", '="x"'])
    sheet["A1"].font = Font(name=".VnTime", bold=True)
    sheet["B2"].number_format, sheet["C2"].number_format = "#,##0", "0.0%"
    sheet["A3"] = CellRichText("thường ", TextBlock(InlineFont(b=True), "đậm"), "\nhai")
    sheet["A4"] = "hai   dấu cách"
    sheet["A4"].comment = Comment("ghi chú", "a")
    sheet.merge_cells("A5:B6")
    sheet["A5"] = "gộp"
    sheet["F7"] = dt.timedelta(hours=36)
    sheet["F7"].number_format = "[h]:mm"
    sheet["A8"], sheet["B8"] = "#N/A", "05"
    sheet.row_dimensions[7].hidden = True
    sheet.column_dimensions["C"].hidden = True
    other = made.create_sheet("Ẩn")
    other.sheet_state = "hidden"
    other["C5"] = "x"
    made.save(path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("calc")
    book(folder / "a.xlsx")
    for kind in ("xls:MS Excel 97", "ods", "xlsx:Calc MS Excel 2007 XML"):
        out = folder / kind.partition(":")[0]
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind]
        subprocess.run([*command, "--outdir", str(out), str(folder / "a.xlsx")], check=True, capture_output=True)
    return folder


@pytest.mark.parametrize("kind", ["xls", "ods"])
def test_what_libreoffice_saves_in_another_format_is_what_it_saves_as_xlsx(folder, kind):
    wanted, none = open_workbook(folder / "xlsx" / "a.xlsx", "a.xlsx")
    grids, findings = open_workbook(folder / kind / f"a.{kind}", f"a.{kind}")
    assert (none, {f.code for f in findings} - {"dang-tep-khong-cho-biet"}) == ((), set())
    for grid, same in zip(grids, wanted, strict=True):
        assert grid.rows == same.rows
        assert [getattr(grid, name) for name in SAME] == [getattr(same, name) for name in SAME]
        for at in [(row, column) for row in range(len(grid.rows)) for column in range(grid.width)]:
            assert grid.looks.is_percent(at) == same.looks.is_percent(at)
            if isinstance(grid.at(*at), str):
                assert grid.looks.font(at) == same.looks.font(at)
                assert grid.looks.paragraphs(at) == same.looks.paragraphs(at)


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods"])
def test_a_note_is_read_in_each_format(folder, kind):
    grid = open_workbook(folder / kind / f"a.{kind}", f"a.{kind}")[0][0]
    assert dict(grid.notes) == {(3, 0): "ghi chú"}


def test_errors_and_results_of_formulas_are_read_in_each_format(folder):
    for kind in ("xlsx", "xls", "ods"):
        grid = open_workbook(folder / kind / f"a.{kind}", f"a.{kind}")[0][0]
        assert grid.rows[1][7:] == (Broken(error="#DIV/0!"), 1060.0, "x"), kind
        assert grid.at(7, 0) == Broken(error="#N/A"), kind
