"""Units that end: their figures are counted for who took their place, and nobody's figure is lost or invented."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from pipeline.compute.cross import crossed
from pipeline.compute.unit_times import untimely
from pipeline.compute.units import strangers, there_in, units
from pipeline.content import FigureKind, plain
from pipeline.spec import TableSpec

NAMES = ["mã", "tên", "tên_khác", "từ_ngày", "đến_ngày", "thành"]
END = date(2025, 6, 30)
LATER = date(2026, 12, 31)


@pytest.fixture
def listed(table):
    return table(
        "don_vi",
        NAMES,
        ("P1", "Phòng 1", None, None, None, None),
        ("P2", "Phòng 2", None, None, None, None),
        ("P9", "Phòng 9", "Phòng Chín", None, END, "Phòng 2"),
    )


@pytest.fixture
def counts(table):
    return table(
        "khen_thuong",
        ["đơn_vị", "hình_thức", "đối_tượng", "số_lượng", "năm"],
        ("Phòng 1", "Giấy khen", "Cá nhân", Decimal(1), 2024),
        ("Phòng 2", "Giấy khen", "Cá nhân", Decimal(2), 2024),
        ("Phòng Chín", "Giấy khen", "Cá nhân", Decimal(4), 2024),
    )


SPEC = TableSpec(
    "bảng", "chéo", "khen_thuong", down=("đơn_vị",), across=("hình_thức",), value="số_lượng", kind=FigureKind.COUNT,
    cross=(("gk", ("Giấy khen",)),), total=True,
)  # fmt: skip


def printed(listed, counts, on):
    made = crossed(SPEC, {"khen_thuong": counts}, units(listed, on), ())
    names = [plain(row.values["đơn_vị"]) if not row.total else "tổng" for row in made.rows]
    return list(zip(names, [row.values["gk"].value for row in made.rows], strict=True))


def test_a_unit_that_ended_is_counted_for_the_one_that_took_its_place(listed, counts):
    assert printed(listed, counts, LATER) == [("Phòng 1", 1), ("Phòng 2", 6), ("tổng", 7)]


def test_a_unit_stands_on_its_own_in_a_report_on_the_time_before(listed, counts):
    assert printed(listed, counts, date(2024, 12, 31)) == [
        ("Phòng 1", 1), ("Phòng 2", 2), ("Phòng 9", 4), ("tổng", 7)
    ]  # fmt: skip


def test_a_unit_that_ended_twice_over_is_followed_to_the_end(table, counts):
    rows = (
        ("P1", "Phòng 1", None, None, None, None),
        ("P2", "Phòng 2", None, None, date(2025, 12, 31), "P1"),
        ("P9", "Phòng 9", "Phòng Chín", None, END, "P2"),
    )
    assert printed(table("don_vi", NAMES, *rows), counts, LATER) == [("Phòng 1", 7), ("tổng", 7)]


def test_a_unit_that_ended_without_a_successor_keeps_its_row(table, counts):
    rows = (("P1", "Phòng 1", None, None, None, None), ("P9", "Phòng 9", "Phòng Chín", None, END, None))
    assert ("Phòng 9", 4) in printed(table("don_vi", NAMES, *rows), counts, LATER)


def test_units_that_lead_to_each_other_do_not_hang_the_program(table, counts):
    rows = (("P1", "Phòng 1", None, None, END, "P2"), ("P2", "Phòng 2", None, None, END, "P1"))
    assert sum(value for name, value in printed(table("don_vi", NAMES, *rows), counts, LATER) if name == "tổng") == 7


def test_figures_of_a_unit_after_its_end_are_told_at_its_name(table, listed):
    late = table(
        "khen_thuong",
        ["đơn_vị", "hình_thức", "số_lượng", "năm"],
        ("Phòng 9", "Giấy khen", Decimal(1), 2025),
        ("Phòng 9", "Giấy khen", Decimal(1), 2026),
        ("Phòng 9", "Giấy khen", None, 2027),
    )
    (found,) = untimely({"don_vi": listed, "khen_thuong": late}, units(listed, LATER))
    assert (found.code, found.place.cell) == ("don-vi-ngoai-thoi-gian", "A6")


def test_a_unit_renamed_twice_under_one_code_is_there_in_the_years_of_all_its_names(table):
    listed = table(
        "don_vi",
        NAMES,
        ("P9", "Phòng 9", None, None, date(2023, 12, 31), "Phòng Chín"),
        ("P9", "Phòng Chín", None, date(2024, 1, 1), END, "Phòng Số 9"),
        ("P9", "Phòng Số 9", None, date(2025, 7, 1), date(2026, 6, 30), None),
    )
    years = [("Phòng 9", "Giấy khen", Decimal(1), year) for year in (2022, 2024, 2026, 2027)]
    counted = table("khen_thuong", ["đơn_vị", "hình_thức", "số_lượng", "năm"], *years)
    (found,) = untimely({"don_vi": listed, "khen_thuong": counted}, units(listed, LATER))
    assert found.found == "“Phòng Số 9” đã thôi hoạt động từ sau ngày 30/6/2026 mà có số liệu năm 2027"


def test_a_successor_that_no_list_holds_is_told_at_its_cell(table):
    rows = (("P9", "Phòng 9", None, None, END, "Phòng 22"),)
    (found,) = untimely({"don_vi": table("don_vi", NAMES, *rows)}, units(table("don_vi", NAMES, *rows), LATER))
    assert (found.code, found.place.cell) == ("don-vi-thay-the-la", "F5")


def test_a_unit_is_there_from_the_year_of_its_first_day_to_the_year_of_its_last(table):
    rows = (("P1", "Phòng 1", None, date(2025, 7, 1), None, None), ("P9", "Phòng 9", None, None, END, "P1"))
    listed = table("don_vi", NAMES, *rows)
    assert [sorted(there_in(listed, year)) for year in (2024, 2025, 2026)] == [["P9"], ["P1", "P9"], ["P1"]]


def test_a_procuracy_merged_by_law_is_followed_by_the_tables_that_ship_with_the_program(table):
    listed = table("don_vi", NAMES, ("PT", "VKSND tỉnh Phú Thọ", None, None, None, None))
    counts = table(
        "khen_thuong",
        ["đơn_vị", "hình_thức", "đối_tượng", "số_lượng", "năm"],
        ("VKSND tỉnh Phú Thọ", "Giấy khen", "Cá nhân", Decimal(2), 2024),
        ("VKSND tỉnh Vĩnh Phúc", "Giấy khen", "Cá nhân", Decimal(3), 2024),
        ("VKSND tỉnh Không Có", "Giấy khen", "Cá nhân", Decimal(4), 2024),
    )
    assert printed(listed, counts, LATER)[:2] == [("VKSND tỉnh Phú Thọ", 5), ("VKSND tỉnh Không Có", 4)]
    assert [f.found for f in strangers(counts, units(listed, LATER))] == ["“VKSND tỉnh Không Có”"]
    before = strangers(counts, units(listed, date(2024, 12, 31)))
    assert [f.found for f in before] == ["“VKSND tỉnh Vĩnh Phúc”", "“VKSND tỉnh Không Có”"]
