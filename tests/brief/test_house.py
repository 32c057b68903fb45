"""Phiếu trình of the house's own documents: against last year, and with units that gave nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook

from pipeline.brief import Task, gathered
from pipeline.build import Choice, find_workspace, run
from pipeline.build import Task as Run
from pipeline.causes import of_version
from pipeline.content import loads
from pipeline.keep import find, keep_built, piece, whereabouts
from pipeline.keep.pieces import CONTENT

ROOT = Path(__file__).resolve().parents[2]
AWARDS = "inputs/lam-giang/2026/khen-thuong-2026.xlsx"
PLAN = "van-ban-va-noi-dung-2018.xlsx"
pytestmark = pytest.mark.long


def furnished(folder, office):
    shutil.copytree(ROOT / "templates_docx", folder / "templates_docx")
    shutil.copytree(ROOT / "inputs" / office, folder / "inputs" / office)
    return folder


def brief_of(folder, key, kind):
    """The brief of the document as the workspace makes it now."""
    workspace = find_workspace(folder)
    store, wrong = whereabouts(workspace.outputs)
    assert wrong == ()
    assert keep_built(store, workspace, run(workspace, Choice(types=(kind,)), Run()))[1] == ()
    version = find(store, key)
    content = loads(piece(store, version, CONTENT).decode())
    return gathered(store, workspace, Task(of_version(store, version), version, content))


def without_unit(folder, unit):
    """The workbook in which a unit's row has no number; totals as they now are."""
    book = load_workbook(folder / AWARDS, rich_text=True)
    sheet = book["Khen thưởng theo đơn vị"]
    rows = {sheet.cell(r, 2).value or sheet.cell(r, 1).value: r for r in range(1, 30)}
    first, last = rows["Phòng 1"], rows["Tổng cộng"]
    for column in range(3, 16):
        sheet.cell(rows[unit], column).value = None
        sheet.cell(last, column).value = sum(sheet.cell(r, column).value or 0 for r in range(first, last))
    book.save(folder / AWARDS)


def test_last_year_is_reckoned_from_last_years_workbooks(tmp_path):
    told = brief_of(furnished(tmp_path, "lam-giang"), "Bao cao tong ket nam 2026", "bao-cao-nam")
    assert told.before == "năm 2025 (tính từ tệp Excel của kỳ ấy)"
    figures = {h.label: (h.now, h.before, h.difference) for h in told.headlines}
    assert figures["Lao động tiên tiến (lượt cá nhân)"] == ("238", "241", "giảm 3 (1,24%)")
    assert told.missing == ()


def test_a_unit_without_numbers_is_named_and_others_are_not(tmp_path):
    folder = furnished(tmp_path, "lam-giang")
    without_unit(folder, "VKSND khu vực 6")
    assert brief_of(folder, "Bao cao tong ket nam 2026", "bao-cao-nam").missing == ("VKSND khu vực 6: năm 2026",)


def test_an_office_that_enters_totals_only_misses_no_unit(tmp_path):
    told = brief_of(furnished(tmp_path, "hai-duong"), "Bao cao tong ket 2020-2024", "bao-cao-5-nam")
    assert told.missing == ()
    assert any("CK-14" in line for line in told.warnings)


def test_last_years_document_in_the_archive_counts_first(tmp_path):
    folder = furnished(tmp_path, "thai-binh")
    here, next_year = (folder / f"inputs/thai-binh/{year}" for year in (2018, 2019))
    shutil.copytree(here, next_year)
    book = load_workbook(next_year / PLAN, rich_text=True)
    sheet = book["Văn bản cần lập"]
    sheet["C6"], sheet["D6"], sheet["H6"] = 2019, 2019, "07/01/2019"
    sheet["E6"] = "Công tác thi đua, khen thưởng năm 2019"
    book.save(next_year / PLAN)
    numbers = load_workbook(next_year / "phong-trao-va-nhiem-vu-2018.xlsx", rich_text=True)
    numbers["Số liệu khác"]["D7"] = 3
    numbers.save(next_year / "phong-trao-va-nhiem-vu-2018.xlsx")
    told = brief_of(folder, "Ke hoach nam 2019", "ke-hoach-nam")
    assert told.before == "năm 2018"
    assert ("3", "1", "tăng 2 (200%)") in {(h.now, h.before, h.difference) for h in told.headlines}
