"""Forms filled in and saved by LibreOffice are read without a finding; prompts, lists and locks are still there."""

from __future__ import annotations

import random
import shutil

import openpyxl
import pytest

from pipeline.spreadsheet import OTHER_FORMATS
from tests.forms.filling import choices, filled, rules
from tests.forms.office_program import converted, needs_calc
from tests.forms.test_office import sheet_of

pytestmark = [pytest.mark.long, needs_calc]
READ = [ending for ending in ("xlsx", "xls", "ods") if f".{ending}" not in OTHER_FORMATS]


@pytest.mark.parametrize("ending", READ)
@pytest.mark.parametrize("fill", [True, False], ids=["filled", "blank"])
@pytest.mark.parametrize("place", [("lam-giang", 2027), ("hai-duong", 2025), ("thai-binh", 2019)], ids=lambda p: p[0])
def test_a_form_that_libreoffice_saved_is_read_without_a_finding(bench, tmp_path, place, fill, ending):
    name, year = place
    (path,) = [p for p in bench.laid(name, year) if p.name.startswith("bieu")]
    if fill:
        filled(path, random.Random(7), year=year)  # noqa: S311 - test data
    (saved,) = converted([path], ending, tmp_path / "saved")
    path.unlink()
    shutil.copy(saved, path.parent)
    reading = bench.read(name, year)
    assert {f.code for f in reading.findings} <= {"dang-tep-khong-cho-biet"}  # of .xls, whatever it holds
    assert (len(reading.tables["khen_thuong"].values) > 20) == fill


@pytest.mark.parametrize("per_unit", [False, True])
def test_rules_lists_and_locks_outlive_libreoffice(samples, tmp_path, per_unit):
    made, _ = samples.forms("thai-binh", 2019, per_unit=per_unit)
    path = tmp_path / "biểu.xlsx"
    path.write_bytes(made[0].content)
    (saved,) = converted([path], "xlsx", tmp_path / "saved")
    before, after = openpyxl.load_workbook(path), openpyxl.load_workbook(saved)
    assert after.sheetnames == before.sheetnames
    for sheet in before:
        again = after[sheet.title]
        assert (again.sheet_state, again.protection.sheet) == (sheet.sheet_state, True)
        assert told(after, again) == told(before, sheet)
        assert locks(again) == locks(sheet)
        assert again.print_title_rows == sheet.print_title_rows
        assert (again.page_setup.orientation, again.page_setup.fitToWidth) == ("landscape", 1)


def told(book, sheet):
    every = [(rule, area) for rule, area in rules(sheet) if rule.type]
    offered = [choices(book, rule) if rule.type == "list" else "" for rule, _ in every]
    said = [(area.coord, rule.type, rule.prompt, rule.error, rule.errorStyle or "stop") for rule, area in every]
    return list(zip(said, offered, strict=True))


def locks(sheet):
    return [[c.protection.locked for c in row] for row in sheet.iter_rows(min_row=1, max_row=25, max_col=12)]


def test_sums_are_worked_out_by_libreoffice(samples, bench, tmp_path):
    (path,) = bench.laid("lam-giang", 2027)[-1:]
    path = next(p for p in path.parent.glob("bieu*"))
    filled(path, random.Random(3), year=2027)  # noqa: S311 - test data
    (saved,) = converted([path], "xlsx", tmp_path / "saved")
    sheet = openpyxl.load_workbook(saved, data_only=True)[sheet_of(samples, "khen_thuong").title]
    total = next(r for r in range(6, sheet.max_row + 1) if sheet.cell(r, 2).value == "Tổng cộng")
    column = [sheet.cell(r, 3).value for r in range(6, total)]
    assert sheet.cell(total, 3).value == sum(v for v in column if isinstance(v, int | float))
