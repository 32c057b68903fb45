"""The forms of units: only what a unit reports, its own name filled in and locked, its own figures beside."""

from __future__ import annotations

import random
import shutil
from itertools import pairwise

import openpyxl
import pytest

from pipeline.compute.selection import each
from pipeline.read.aside import GUIDE, LAST_YEAR, LISTS
from pipeline.returns import State
from pipeline.workbook import sheet_name
from tests.forms.filling import choices, filled, rules
from tests.forms.pages import column_of, filled_rows, headings, names, opened, page
from tests.forms.test_office import sheet_of


@pytest.fixture(scope="module")
def made(samples):
    return samples.forms("lam-giang", 2027, per_unit=True)[0]


@pytest.fixture(scope="module")
def book(made):
    return opened(made[0])


def test_every_unit_of_the_list_gets_a_workbook_named_after_it(samples, made):
    units = each(samples.shelf.office(samples.office("lam-giang")).tables["don_vi"])
    assert len(made) == len(units)
    assert made[0].name == "don-vi/p1-phong-1-2027.xlsx"
    assert len({one.name for one in made}) == len(units)


def test_a_unit_s_workbook_holds_only_the_sheets_that_a_unit_sends(samples, book):
    titles = {sheet_name(s.title) for s in samples.sheets if s.sent}
    assert titles == set(book.sheetnames) - {GUIDE, LISTS}
    assert len(titles) < len(samples.sheets)


def test_the_unit_s_name_is_filled_in_and_locked(samples, book):
    for sheet in (s for s in samples.sheets if s.opening == "mỗi đơn vị"):
        cell = page(book, sheet).cell(6 if sheet.wide else 5, 2)
        assert (cell.value, cell.protection.locked) == ("Phòng 1", True)


def test_a_unit_is_offered_no_other_unit_s_name(samples, book):
    given = [rule for sheet in samples.sheets if sheet.sent for rule, _ in rules(page(book, sheet))]
    of_units = [rule for rule in given if rule.type == "list" and rule.formula1 == "ds_don_vi_ten"]
    assert of_units
    for rule in of_units:
        assert (choices(book, rule), rule.errorStyle) == (["Phòng 1"], "stop")


def test_a_unit_sees_its_own_figures_of_last_year(samples, book):
    sheet = page(book, sheet_of(samples, "khen_thuong"))
    stage = column_of(sheet, "Giai đoạn xét") - 1
    (row,) = (row for row in filled_rows(sheet) if row[stage] == "đã quyết định")
    for told in each(samples.read("lam-giang", 2026).tables["khen_thuong"]):
        if told["đơn_vị"] == "Phòng 1":
            assert row[column_of(sheet, told["hình_thức"], told["đối_tượng"])] == told["số_lượng"]
    assert any(title == LAST_YEAR for _, title in headings(sheet).values())


def test_the_guide_explains_the_codes_that_a_unit_chooses_from(samples, book):
    movements = [row["mã"] for row in each(samples.read("lam-giang", 2027).tables["phong_trao"])]
    told = [row[0].value for row in book[GUIDE]]
    assert any(movements == told[i : i + len(movements)] for i in range(len(told)))


def test_the_guide_says_who_fills_it_in_until_when_and_how_blank_0_and_a_dash_differ(book):
    words = "\n".join(str(c.value) for row in book[GUIDE].iter_rows() for c in row if c.value)
    for wanted in ("Ai điền", "Thời hạn", "…/…/2027", "Để trống", "Gõ 0", "Gõ “-”", "Ô vàng", "Ô trắng"):
        assert wanted in words


def test_an_office_without_a_list_of_units_is_told(samples):
    made, found = samples.forms("moi", 2027, per_unit=True)
    assert made == ()
    assert [f.code for f in found] == ["bieu-khong-co-don-vi"]


def test_a_unit_that_ended_gets_no_workbook(bench):
    path = bench.root / "inputs" / "thai-binh" / "don-vi.xlsx"
    book = openpyxl.load_workbook(path)
    sheet = book["Danh sách đơn vị"]
    head = next(r for r in range(1, 9) if sheet.cell(r, 2).value == "Mã đơn vị")
    sheet.cell(head, 6).value, sheet.cell(head, 7).value = "Đến ngày", "Nhập vào, đổi thành"
    sheet.cell(head + 1, 6).value, sheet.cell(head + 1, 7).value = "31/12/2018", "TTR"
    book.save(path)
    names = [one.name for one in bench.forms("thai-binh", 2019, per_unit=True)[0]]
    assert [name.split("/")[1].split("-")[0] for name in names] == ["ttr", "vpth"]


@pytest.mark.parametrize(("name", "year"), [("lam-giang", 2027), ("thai-binh", 2019)])
def test_a_unit_s_form_filled_in_is_read_without_a_finding(samples, made, bench, name, year):
    made = made if name == "lam-giang" else samples.forms(name, year, per_unit=True)[0]
    folder = bench.root / "inputs" / name / str(year)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    path = folder / "p1.xlsx"
    path.write_bytes(made[0].content)
    assert bench.read(name, year).findings == ()
    filled(path, random.Random(year), year=year)  # noqa: S311 - test data
    reading = bench.read(name, year)
    assert {f.code for f in reading.findings} <= {"don-vi-khong-co-so"}  # the other units' forms are not there
    assert len(reading.tables["hoat_dong"].values) == 3


def test_forms_of_units_differ_in_nothing_but_the_unit(made):
    sizes = [len(one.content) for one in made]
    assert max(abs(a - b) for a, b in pairwise(sizes)) < 1000


def test_forms_sent_in_are_known_as_the_returns_of_their_units(samples, bench):
    folder = bench.root / "inputs" / "thai-binh" / "2019"
    for number, one in enumerate(samples.forms("thai-binh", 2019, per_unit=True)[0]):
        path = folder / one.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(one.content)
        filled(path, random.Random(number), year=2019)  # noqa: S311 - test data
    shelf, office = bench.shelf, bench.office("thai-binh")
    reading, returns = shelf.year(office, 2019), shelf.returns(office, 2019)
    assert [(s.code, s.state) for s in returns.standings] == [(c, State.SENT) for c in ("TKTP", "TTR", "VPTH")]
    assert reading.findings == ()
    assert len(reading.tables["hoat_dong"].values) == 9


def test_a_unit_fills_in_a_row_for_each_stage_and_nobody_adds_them_up(samples, book):
    stages = ("đăng ký", "đề nghị", "đã quyết định")
    sheet = page(book, sheet_of(samples, "khen_thuong"))
    place, past = column_of(sheet, "Giai đoạn xét"), column_of(sheet, "Năm trước", "Cá nhân")
    assert [(row[1], row[place - 1]) for row in filled_rows(sheet)] == [("Phòng 1", stage) for stage in stages]
    assert [row[past - 1] is None for row in filled_rows(sheet)] == [True, True, False]
    assert "Tổng cộng" not in names(sheet)


def test_the_office_fills_in_what_was_decided_and_sees_its_sum(samples):
    (whole, *_), _ = samples.forms("lam-giang", 2028)
    sheet = page(opened(whole), sheet_of(samples, "khen_thuong"))
    assert "Giai đoạn xét" not in {title for _, title in headings(sheet).values()}
    assert "Tổng cộng" in names(sheet)


def test_a_unit_s_form_sent_back_blank_is_received_and_not_sent(made, bench):
    folder = bench.root / "inputs" / "lam-giang" / "2027" / "don-vi"
    folder.mkdir(parents=True)
    for one in made[:2]:
        (folder / one.name.rpartition("/")[2]).write_bytes(one.content)
    filled(folder / made[1].name.rpartition("/")[2], random.Random(7), year=2027)  # noqa: S311 - test data
    office = bench.office("lam-giang")
    states = [one.state.value for one in bench.shelf.returns(office, 2027).standings[:2]]
    assert states == ["đã nhận biểu trống", "đã gửi"]
    told = [(f.code, f.place.file) for f in bench.read("lam-giang", 2027).findings if "bieu-trong" in f.code]
    assert told == [("don-vi-gui-bieu-trong", f"tệp lam-giang/2027/don-vi/{made[0].name.rpartition('/')[2]}")]
