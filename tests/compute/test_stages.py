"""Stages of an award: only what was decided is counted, unless a declaration names another stage."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from pipeline.compute.cross import crossed
from pipeline.compute.cutoff import decided_late
from pipeline.compute.lists import listed
from pipeline.compute.reach import Period
from pipeline.compute.selection import Selection, select
from pipeline.compute.units import units
from pipeline.compute.years import missing_years
from pipeline.spec import ColumnKind, Condition, TableSpec
from tests.compute.test_doubts import TYPE

NAMES = ["đơn_vị", "hình_thức", "đối_tượng", "số_lượng", "giai_đoạn_xét", "ngày_quyết_định"]
EARLY, LATE = date(2024, 10, 1), date(2024, 12, 5)


@pytest.fixture
def staged(table):
    return table(
        "khen_thuong",
        NAMES,
        ("Phòng 1", "Giấy khen", "Cá nhân", Decimal(9), "đăng ký", None),
        ("Phòng 1", "Giấy khen", "Cá nhân", Decimal(8), "đề nghị", LATE),
        ("Phòng 1", "Giấy khen", "Cá nhân", Decimal(7), "đã quyết định", EARLY),
        ("Phòng 2", "Giấy khen", "Cá nhân", Decimal(5), None, LATE),
    )


def counts(staged, *values, **asked):
    where = (Condition("giai_đoạn_xét", values, **asked),) if values or asked else ()
    return [int(n) for n in select(staged, where).column("số_lượng")]


def test_only_what_was_decided_is_picked_and_a_blank_stage_is_decided(staged):
    assert counts(staged) == [7, 5]
    assert counts(staged, "Đã quyết định") == [7, 5]


@pytest.mark.parametrize(("stage", "number"), [("đăng ký", 9), ("Đề nghị", 8)])
def test_a_condition_may_name_another_stage(staged, stage, number):
    assert counts(staged, stage) == [number]


def test_a_table_without_stages_is_counted_as_ever(awards):
    assert len(select(awards, ())) == 5


def test_cross_tables_and_lists_hold_one_stage(staged):
    known = units(None)
    cross = TableSpec("b", "chéo", "khen_thuong", down=("đơn_vị",), across=("hình_thức",), value="số_lượng", total=True)
    made = crossed(cross, {"khen_thuong": staged}, known, ())
    assert [int(row.values["c1"].value) for row in made.rows] == [7, 5, 12]
    lines = TableSpec("ds", "dòng", "khen_thuong", columns=("số_lượng",), sums=("số_lượng",), total=True)
    total = listed(lines, {"khen_thuong": staged}, {"số_lượng": ColumnKind.COUNT}).rows[-1]
    assert total.values["số_lượng"].value == 12


def document(table, cutoff, signed=None):
    records = table("van_ban", ["tính_đến", "ngày"], (cutoff, signed))
    return Selection(records.values, records.cells)


def test_a_decision_after_the_cut_off_is_told_at_its_cell_once(table, staged):
    found = decided_late({"khen_thuong": staged}, document(table, date(2024, 10, 31)))
    assert [(f.code, f.place.cell) for f in found] == [("quyet-dinh-sau-ngay-chot", "F8")]
    assert found[0].found == "quyết định ngày 05/12/2024, số liệu của văn bản tính đến ngày 31/10/2024"


@pytest.mark.parametrize("cutoff", [None, LATE])
def test_no_cut_off_or_one_on_the_very_day_finds_nothing(table, staged, cutoff):
    assert decided_late({"khen_thuong": staged}, document(table, cutoff)) == ()


def test_a_decision_after_the_document_s_own_day_is_told_at_its_cell_and_one_of_that_day_is_not(table, staged):
    (found,) = decided_late({"khen_thuong": staged}, document(table, None, date(2024, 12, 4)))
    assert (found.code, found.severity.value, found.place.cell) == ("quyet-dinh-sau-ngay-ky", "cảnh báo", "F8")
    assert found.found == "quyết định ngày 05/12/2024, văn bản ký ngày 04/12/2024"
    assert "“Ngày ký” ở trang “Văn bản cần lập”" in found.mend
    assert decided_late({"khen_thuong": staged}, document(table, None, LATE)) == ()


@pytest.mark.parametrize(
    ("cutoff", "signed", "code"),
    [
        (date(2024, 10, 31), date(2024, 11, 20), "quyet-dinh-sau-ngay-ky"),
        (date(2024, 10, 31), date(2024, 12, 20), "quyet-dinh-sau-ngay-chot"),
    ],
)
def test_a_decision_after_both_days_is_told_once_by_the_own_day_that_no_other_cut_off_heals(
    table, staged, cutoff, signed, code
):
    found = decided_late({"khen_thuong": staged}, document(table, cutoff, signed))
    assert [(f.code, f.place.cell) for f in found] == [(code, "F8")]


def test_a_document_whose_office_has_no_such_column_has_no_cut_off(table, staged):
    records = table("van_ban", ["loại"], ("Báo cáo",))
    assert decided_late({"khen_thuong": staged}, Selection(records.values, records.cells)) == ()


def test_a_year_of_which_only_registrations_are_told_is_missing(table):
    names = ["đơn_vị", "hình_thức", "đối_tượng", "số_lượng", "năm", "giai_đoạn_xét"]
    told = table("khen_thuong", names, ("Phòng 1", "Giấy khen", "Cá nhân", Decimal(1), 2024, "đăng ký"),
                 ("Phòng 1", "Giấy khen", "Cá nhân", Decimal(1), 2023, None))  # fmt: skip
    (found,) = missing_years(TYPE, {"khen_thuong": told}, Period(2023, 2024, 2024), "a/2024")
    assert "năm 2024" in found.found
