"""What is laid before people: the workbook with its bars and sources, the plots."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import openpyxl
import pytest

from pipeline.survey.register import registers
from pipeline.survey.sums import LAST, stocks, summary
from pipeline.survey.views import Entry, Line, Panels, PlotsMissing, Table, plots, view_workbook
from tests.survey.offices import COUNTS, P1, P2, TWO_YEARS, workspace

TITLE = "Tổng hợp"


@pytest.fixture(scope="module")
def stock(tmp_path_factory):
    return stocks(workspace(tmp_path_factory.mktemp("w"), TWO_YEARS))[0]


@pytest.fixture(scope="module")
def view(stock):
    return summary(stock, (0, LAST))


@pytest.fixture(scope="module")
def made(view):
    return view_workbook([view], TITLE)


@pytest.fixture(scope="module")
def book(made):
    return openpyxl.load_workbook(BytesIO(made))


def table(view, key):
    return next(t for t in view.tables if t.key == key)


def values(page):
    return [[cell.value for cell in row] for row in page.iter_rows(min_row=3)]


def test_each_table_is_a_sheet_and_the_last_tells_the_sources(view, book):
    assert len(book.sheetnames) == len(view.tables) + 1
    assert book.sheetnames[0] == "Khen thưởng theo năm"
    assert book.sheetnames[-1] == "Nguồn"


def test_numbers_are_numbers_with_their_formats_and_a_dash_stays_a_dash(book):
    page = book["Khen thưởng theo năm"]
    assert values(page)[:2] == [["Nhóm", "Danh hiệu, hình thức", "2025", "2026", "So với 2025"],
                                ["Tập thể", "Giấy khen", 2, 1059, 1057]]  # fmt: skip
    assert [page.cell(4, c).number_format for c in (4, 5)] == ["#,##0", "+#,##0;-#,##0;0"]
    assert (page["D5"].value, page["D5"].number_format) == (12, '#,##0"*"')
    assert (page["C6"].value, page["D6"].value) == (None, "-")


def test_the_sources_say_for_each_number_which_cells_it_comes_from(book):
    rows = {(row[0], row[1]): row for row in book["Nguồn"].iter_rows(min_row=2, values_only=True)}
    told = rows["Khen thưởng theo năm", "D4"]
    assert told[2:] == ("Tập thể · Giấy khen", "2026", 1059, f"cq/2026/so-lieu.xlsx · {COUNTS} · D2, D3")


def test_words_and_their_addresses_are_no_numbers_among_the_sources(stock):
    pages = openpyxl.load_workbook(BytesIO(view_workbook(registers(P1, stock), TITLE)))
    rows = list(pages["Nguồn"].iter_rows(min_row=2, values_only=True))
    assert {row[3] for row in rows} == {"Số lượng"}
    assert [row[4] for row in rows] == [2, 1059]


def test_a_workbook_without_numbers_has_no_sources(view):
    words = [t for t in view.tables if t.listing]
    pages = openpyxl.load_workbook(BytesIO(view_workbook([replace(view, tables=tuple(words))], TITLE)))
    assert pages.sheetnames == ["Các phong trào năm 2026"]


def test_a_group_s_name_stands_on_one_line(view, book):
    page, rows = book["Khen thưởng theo đơn vị"], range(4, 4 + len(table(view, "theo-don-vi").lines))
    assert {page.row_dimensions[row].height for row in rows} == {None}


def test_excel_draws_bars_of_the_numbers_a_group_a_chart(made, book):
    assert len(book["Khen thưởng theo năm"]._charts) == 2
    assert not book["Khen thưởng theo đơn vị"]._charts
    parts = openpyxl.reader.excel.ExcelReader(BytesIO(made)).archive
    chart = parts.read("xl/charts/chart1.xml").decode()
    assert "'Khen thưởng theo năm'!$D$4<" in chart
    assert "'Khen thưởng theo năm'!$D$3<" in chart
    assert chart.count('<overlay val="0"/>') == 2


def test_a_sheet_is_set_up_to_be_printed(book):
    page = book["Khen thưởng theo năm"]
    assert (page.print_title_rows, page.page_setup.paperSize, page.page_setup.fitToWidth) == ("$3:$3", 9, 1)
    assert page.freeze_panes == "C4"


def test_offices_side_by_side_have_sheets_of_their_own(view):
    names = openpyxl.load_workbook(BytesIO(view_workbook([view, view], TITLE))).sheetnames
    assert len(names) == len(set(names)) == 2 * len(view.tables) + 1


def test_the_same_numbers_give_the_same_bytes(view, made):
    assert view_workbook([view], TITLE) == made
    assert plots(table(view, "theo-nam"), "x") == plots(table(view, "theo-nam"), "x")


@pytest.mark.long
def test_plots_are_the_same_in_every_process(tmp_path):
    code = (
        "import hashlib, sys; from decimal import Decimal as D; from pipeline.survey.views import *;"
        "t = Table('k', 'T', 'H', ('2025', '2026'), (Line('a', (Entry(D(1)), Entry(D(2)))),), plotted=(0, 1));"
        "print(hashlib.sha256(''.join(plots(t, 'n')).encode()).hexdigest())"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path), "MPLCONFIGDIR": str(tmp_path), "TZ": zone},
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Ho_Chi_Minh"))
    }  # fmt: skip
    assert len(told) == 1


def test_a_plot_is_read_aloud_and_its_ids_are_its_own(view):
    drawn = plots(table(view, "theo-nam"), "k")
    assert len(drawn) == 2
    assert '<title id="k-1-ten">Khen thưởng theo năm: tập thể</title>' in drawn[0]
    assert "Giấy khen: 2025 2, 2026 1.059" in drawn[0]
    assert 'role="img" aria-labelledby="k-1-ten k-1-loi"' in drawn[0]
    ids = [i for svg in drawn for i in re.findall(r'\bid="([^"]*)"', svg)]
    assert len(ids) == len(set(ids))
    named = {i for svg in drawn for i in re.findall(r'href="#([^"]*)"|url\(#([^)]*)\)', svg) for i in i if i}
    assert named <= set(ids)
    assert not re.search(r"\d{4}-\d\d-\d\dT", "".join(drawn))


def words_of(svg):
    return re.findall(r"<text[^>]*>([^<]*)</text>", svg)


def test_units_are_plotted_with_a_panel_an_award_this_year_beside_the_last(view):
    collectives, persons = plots(table(view, "theo-don-vi"), "k")
    assert '<title id="k-1-ten">Khen thưởng theo đơn vị: tập thể</title>' in collectives
    assert '<title id="k-2-ten">Khen thưởng theo đơn vị: cá nhân</title>' in persons
    said = words_of(collectives)
    assert [said.count(word) for word in ("Giấy khen", P1, P2, "1.059", "2025", "2026")] == [1] * 6
    assert said.index(P2) < said.index(P1)
    assert "Cộng" not in said


def test_of_forty_units_and_many_awards_every_one_has_its_row_and_panel():
    units = tuple(f"Phòng {n}" for n in range(40))
    awards = {f"Hình thức {n} (cá nhân)": f"Hình thức {n}" for n in range(8)}
    lines = tuple(Line(u, (Entry(Decimal(n)), Entry(Decimal(7))), a) for a in awards for n, u in enumerate(units))
    told = Table("k", "T", "Đơn vị", ("2025", "2026"), lines, panels=Panels((0, 1), units, (("cá nhân", awards),)))
    drawn = plots(told, "k")
    assert [re.findall(r"<title[^>]*>([^<]*)<", svg)[0] for svg in drawn] == ["T: cá nhân (1/2)", "T: cá nhân (2/2)"]
    for svg, part in zip(drawn, (range(4), range(4, 8)), strict=True):
        said = words_of(svg)
        assert [w for w in said if w.startswith("Phòng")] == list(units)
        assert [w for w in said if w.startswith("Hình thức")] == [f"Hình thức {n}" for n in part]
        assert (said.count("39"), said.count("7")) == (4, 4 * 41)
        _, _, width, height = map(float, re.search(r'viewBox="([^"]*)"', svg)[1].split())
        assert 20 < height / 40 < 30  # points a unit: two bars with their numbers
        assert width > 700


def test_nothing_is_plotted_of_a_table_of_words(stock):
    assert plots(registers(P1, stock)[0].tables[0], "k") == ()


def test_without_matplotlib_the_plots_say_that_they_are_missing(view, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(PlotsMissing):
        plots(table(view, "theo-nam"), "k")
