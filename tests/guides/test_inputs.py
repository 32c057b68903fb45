from __future__ import annotations

import re

import pytest

from pipeline.findings import Severity
from pipeline.read.acceptance import ACCEPTANCES
from pipeline.read.corrections import CORRECTIONS
from pipeline.read.values.amounts import read_amount
from pipeline.read.values.dates import read_date, read_year
from pipeline.read.values.numbers import read_count
from pipeline.spec import Home, Reach, Shape, load_all, load_common
from tests.guides.pages import INPUTS, ROOT, section, spans, tables, text

SHEETS = tuple(load_common(ROOT / "templates_docx" / "_chung")[0].values())
TYPES = load_all(ROOT / "templates_docx")[0]
READERS = {"số đếm": read_count, "số lượng (cả tiền)": read_amount, "ngày": read_date, "năm": read_year}
TYPED = [(row[0], value, good) for row in tables(section(INPUTS, "## Gõ thế nào cho đúng"))[0]
         for cell, good in ((row[1], True), (row[2], False)) for value in spans(cell)]  # fmt: skip


def told(sheet):
    return section(INPUTS, f"### {sheet.title}")


def conditions(sheet, column):
    """The values of a column that each type asks for, with whether it must have them."""
    found = {}
    for type_ in TYPES:
        for item in (*type_.figures, *type_.tables, *type_.texts):
            for condition in item.where if item.sheet == sheet else ():
                for value in condition.values if condition.column == column else ():
                    found.setdefault(value, {})[type_.title] = item.required
    return found


def test_the_guide_tells_of_all_common_sheets_and_of_no_other():
    headings = re.findall(r"^### (.*)$", section(INPUTS, "## Các trang"), re.MULTILINE)
    assert headings == [sheet.title for sheet in SHEETS]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda s: s.key)
def test_a_sheet_s_columns_are_told_with_all_their_labels(sheet):
    rows = tables(told(sheet))[0]
    assert [row[0] for row in rows] == [column.labels[0] for column in sheet.columns]
    assert [row[1] for row in rows] == [" · ".join(column.labels[1:]) for column in sheet.columns]
    assert all(row[4] for row in rows)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda s: s.key)
def test_a_sheet_s_columns_are_told_as_needed_where_they_are(sheet):
    for row, column in zip(tables(told(sheet))[0], sheet.columns, strict=True):
        assert bool(row[3]) == column.required, column.name
        assert ("không trống" in row[3]) == (column.filled and column.required), column.name


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda s: s.key)
def test_a_sheet_is_told_to_lie_where_it_is_looked_for(sheet):
    words = told(sheet).strip().split(")")[0]
    assert ("thư mục cơ quan" in words) == (sheet.home is Home.OFFICE)
    assert ("**phải có**" in words) == sheet.required
    assert ("chỉ một trang" in words) == sheet.single
    assert ("mọi năm của kỳ" in words) == (sheet.reach is Reach.PERIOD and sheet.home is Home.YEAR)
    assert ("mỗi dòng một cặp" in told(sheet)) == (sheet.shape is Shape.PAIRS)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda s: s.key)
def test_the_values_that_a_column_allows_are_all_named(sheet):
    for row, column in zip(tables(told(sheet))[0], sheet.columns, strict=True):
        assert not [value for value in column.options if f"“{value}”" not in row[4]], column.name


def test_the_sections_of_texts_are_those_that_the_types_ask_for():
    order = ("Báo cáo tổng kết năm", "Báo cáo tổng kết 5 năm", "Kế hoạch năm")
    rows = tables(section(INPUTS, "## Các mục của trang “Nội dung”"))[0]
    marks = {True: "*", False: "có", None: ""}
    wanted = conditions("noi_dung", "mục")
    assert {row[0]: row[1:] for row in rows} == {
        name: [marks[by_type.get(title)] for title in order] for name, by_type in wanted.items()
    }


def test_the_codes_of_other_figures_are_those_that_the_types_ask_for():
    rows = tables(section(INPUTS, "## Các mã của trang “Số liệu khác”"))[0]
    assert {code for row in rows for code in row[0].split(", ")} == set(conditions("so_khac", "mã"))


@pytest.mark.parametrize(("sheet", "column"), [("can_cu", "dùng_ở"), ("phong_trao", "cấp"), ("hoat_dong", "nhóm")])
def test_a_word_that_a_type_looks_for_in_a_cell_is_named(sheet, column):
    assert not [value for value in conditions(sheet, column) if f"“{value}”" not in text(INPUTS)]


def test_the_sheet_of_acceptances_has_the_columns_that_are_shown():
    lines = section(INPUTS, "## Trang “Chấp nhận”").split("\n")
    shown = next(line for line in lines if line.startswith("| Mã lỗi"))
    assert [cell.strip() for cell in shown.strip("|").split("|")] == [c.labels[0] for c in ACCEPTANCES.columns]


def test_the_sheet_of_corrections_has_the_columns_that_are_shown():
    lines = section(INPUTS, "## Trang “Điều chỉnh”").split("\n")
    shown = next(line for line in lines if line.startswith("| Tệp"))
    assert [cell.strip() for cell in shown.strip("|").split("|")] == [c.labels[0] for c in CORRECTIONS.columns]


@pytest.mark.parametrize(("column", "value", "good"), TYPED)
def test_what_the_guide_says_to_type_is_read_and_what_it_warns_of_is_not(column, value, good):
    _, fault = READERS[column](value)
    assert (fault is None or fault.code.severity is not Severity.ERROR) == good


def test_every_type_is_named_as_it_is_to_be_typed():
    assert not [type_.title for type_ in TYPES if f"“{type_.title}”" not in text(INPUTS)]
