"""Rows of another year than their neighbours, and rows of a list that stand twice."""

from __future__ import annotations

import pytest
from openpyxl import load_workbook

from pipeline.build import find_workspace
from pipeline.build.shelf import Shelf
from pipeline.build.workspace import Office
from pipeline.spec import load_all
from tests.returns.split import AWARDS, BOOK, YEAR, whole

STATE, ACTIVITIES = "Khen thưởng cấp Nhà nước", "Hoạt động thi đua"


@pytest.fixture
def place(tmp_path):
    return whole(tmp_path)


def edited(place, sheet, **values):
    book = load_workbook(place / BOOK)
    for address, value in values.items():
        book[sheet][address].value = value
    book.save(place / BOOK)
    return place


def told(place, code, year=2026):
    workspace = find_workspace(place)
    declarations, _ = load_all(workspace.templates)
    folder = (place / YEAR).parent
    years = {int(f.name): f for f in folder.iterdir() if f.is_dir() and f.name.isdecimal()}
    reading = Shelf(workspace, declarations).year(Office(folder.name, folder, years), year)
    return [f for f in reading.findings if f.code == code]


@pytest.mark.parametrize("year", [2021, 2025, 2062])
def test_a_row_of_another_year_is_told_at_its_cell(place, year):
    edited(place, AWARDS, P5="Năm", **{f"P{row}": 2026 for row in range(8, 20)})
    edited(place, AWARDS, P11=year)
    (found,) = told(place, "dong-khac-nam")
    assert (found.place.sheet, found.place.cell, found.rule.acceptable) == (AWARDS, "P11", True)
    assert f"năm {year}" in found.found


def test_a_table_of_several_years_is_no_mistake(place):
    years = {f"P{row}": 2024 + row % 3 for row in range(8, 20)}
    assert told(edited(place, AWARDS, P5="Năm", **years), "dong-khac-nam") == []


def test_a_list_of_several_years_may_tell_little_of_some(place):
    years = {f"P{row}": {8: 2024, 9: 2025}.get(row, 2026) for row in range(8, 20)}
    assert told(edited(place, AWARDS, P5="Năm", **years), "dong-khac-nam") == []


@pytest.mark.parametrize("sheet", [STATE, ACTIVITIES])
def test_a_row_of_a_list_that_stands_twice_is_told_at_the_second(place, sheet):
    path = next(p for p in (place / YEAR).glob("*.xlsx") if sheet in load_workbook(p).sheetnames)
    book = load_workbook(path)
    page = book[sheet]
    last = max(row for row in range(1, page.max_row + 1) if isinstance(page.cell(row, 1).value, int))
    page.insert_rows(last + 1)
    for cell in page[last]:
        page.cell(last + 1, cell.column).value = cell.value
    book.save(path)
    (found,) = told(place, "hai-dong-giong-nhau")
    assert (found.place.sheet, found.place.cell) == (sheet, f"dòng {last + 1}")
    assert f"dòng {last}" in found.found


def test_untouched_inputs_have_neither(place):
    assert told(place, "dong-khac-nam") == told(place, "hai-dong-giong-nhau") == []
