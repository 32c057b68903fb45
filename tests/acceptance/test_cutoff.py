"""The cut-off day, the days of the period and estimates, as documents print them."""

from __future__ import annotations

from datetime import date

import pytest
from openpyxl import load_workbook

from pipeline.build import Choice, Task, find_workspace, run
from pipeline.outline import all_paragraphs, read_outline
from tests.returns.split import AWARDS, BOOK, YEAR, whole

REPORT = Choice(types=("bao-cao-nam",), years=(2026,))
LAST, FIRST = date(2026, 10, 31), date(2025, 11, 1)


@pytest.fixture
def place(tmp_path):
    return whole(tmp_path)


def give(place, **days):
    """Further columns of the sheet of documents, filled in the row of the yearly report."""
    path = next(p for p in (place / YEAR).glob("*.xlsx") if "Văn bản cần lập" in load_workbook(p).sheetnames)
    book = load_workbook(path)
    page = book["Văn bản cần lập"]
    head = next(r for r in range(1, 9) if page.cell(r, 2).value == "Loại văn bản")
    row = next(r for r in range(head, page.max_row + 1) if page.cell(r, 2).value == "Báo cáo tổng kết năm")
    for label, day in days.items():
        place_ = page.max_column + 1
        page.cell(head, place_).value = label.replace("_", " ")
        page.cell(row, place_).value = day
    book.save(path)


def lines(place):
    (outcome,) = run(find_workspace(place), REPORT, Task(dry=True)).outcomes
    assert outcome.made.package, [(f.code, f.found) for f in outcome.findings]
    texts = [p.text for p in all_paragraphs(read_outline(outcome.made.package))]
    return [" ".join(t.split()) for t in texts], [f.code for f in outcome.findings]


def test_nothing_is_said_of_a_cut_off_that_nobody_gave(place):
    texts, _ = lines(place)
    assert "Kết quả bình xét, khen thưởng năm 2026 của ngành Kiểm sát Lam Giang:" in texts
    assert not [t for t in texts if "số liệu tính đến" in t]


def test_the_cut_off_day_is_printed(place):
    give(place, Số_liệu_tính_đến_ngày=LAST)
    said = "Kết quả bình xét, khen thưởng năm 2026 của ngành Kiểm sát Lam Giang (số liệu tính đến ngày 31/10/2026):"
    assert said in lines(place)[0]


@pytest.mark.long
@pytest.mark.parametrize(
    ("days", "said"),
    [
        ({"Từ_ngày": FIRST, "Đến_ngày": LAST}, "năm 2026 (từ ngày 01/11/2025 đến ngày 31/10/2026) của"),
        ({"Từ_ngày": FIRST}, "năm 2026 (từ ngày 01/11/2025) của"),
        ({"Đến_ngày": LAST}, "năm 2026 (đến ngày 31/10/2026) của"),
    ],
)
def test_the_days_of_the_period_are_printed_as_far_as_they_are_given(place, days, said):
    give(place, **days)
    assert [t for t in lines(place)[0] if said in t]


@pytest.mark.long
def test_a_decision_after_the_cut_off_is_a_warning(place):
    give(place, Số_liệu_tính_đến_ngày=LAST)
    book = load_workbook(place / BOOK)
    page = book[AWARDS]
    page.cell(5, 17).value = "Ngày quyết định"
    page.cell(8, 17).value = date(2026, 11, 12)
    book.save(place / BOOK)
    assert lines(place)[1].count("quyet-dinh-sau-ngay-chot") == 1


@pytest.mark.long
def test_an_estimate_is_printed_as_one(place):
    path = next(p for p in (place / YEAR).glob("*.xlsx") if "Hoạt động thi đua" in load_workbook(p).sheetnames)
    book = load_workbook(path)
    page = book["Hoạt động thi đua"]
    head = next(r for r in range(1, 9) if "Số lượng" in [c.value for c in page[r]])
    column = next(c.column for c in page[head] if c.value == "Số lượng")
    rows = [r for r in range(head + 1, page.max_row + 1) if isinstance(page.cell(r, column).value, int)]
    page.cell(rows[0], column).value = "ước 300"
    book.save(path)
    assert [t for t in lines(place)[0] if "ước 300" in t]
