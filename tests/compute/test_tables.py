"""Lists, groups and cross tables."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from pipeline.compute.cross import crossed
from pipeline.compute.lists import listed
from pipeline.compute.uncovered import uncovered
from pipeline.compute.units import strangers, units
from pipeline.content import CellRange, plain
from pipeline.spec import ColumnKind, Condition, TableSpec

KINDS = {"đơn_vị": ColumnKind.TEXT, "số_lượng": ColumnKind.COUNT, "hình_thức": ColumnKind.TEXT}


def office(table):
    return units(table("don_vi", ["mã", "tên", "tên_khác"], ("P2", "Phòng 2", None), ("P1", "Phòng 1", "Phòng Một")))


def test_a_list_keeps_the_sheet_s_order_and_names_each_figure_by_its_key(awards):
    spec = TableSpec("ds.khen", "dòng", "khen_thuong", columns=("đơn_vị", "số_lượng"), key=("đơn_vị",))
    rows = listed(spec, {"khen_thuong": awards}, KINDS).rows
    assert [r.key for r in rows] == [
        "đơn_vị=Phòng 1",
        "đơn_vị=Phòng 1,lần=2",
        "đơn_vị=Phòng 2",
        "đơn_vị=Phòng 1,lần=3",
        "đơn_vị=Phòng 2,lần=2",
    ]
    assert rows[1].values["số_lượng"].name == "ds.khen.số_lượng[đơn_vị=Phòng 1,lần=2]"
    assert rows[1].values["số_lượng"].cells == (CellRange("x/2024/khen.xlsx", "Khen", "D6"),)


def test_rows_are_sorted_by_number_downward_when_asked(awards):
    spec = TableSpec(
        "ds",
        "dòng",
        "khen_thuong",
        columns=("số_lượng",),
        order=("-số_lượng",),
        where=(Condition("số_lượng", blank=False),),
    )
    rows = listed(spec, {"khen_thuong": awards}, KINDS).rows
    assert [r.values["số_lượng"].value for r in rows] == [11, 7, 4, 2]


def test_groups_have_their_sums_and_counts_and_a_total_stands_last(awards):
    spec = TableSpec(
        "ds",
        "dòng",
        "khen_thuong",
        columns=("hình_thức", "số_lượng"),
        group="đơn_vị",
        sums=("số_lượng",),
        total=True,
        count="số_dòng",
    )
    *groups, last = listed(spec, {"khen_thuong": awards}, KINDS).rows
    assert [
        (plain(g.values["đơn_vị"]), g.values["số_lượng"].value, g.values["số_dòng"].value, len(g.rows)) for g in groups
    ] == [
        ("Phòng 1", 13, 3, 3),
        ("Phòng 2", 11, 2, 2),
    ]
    assert (last.total, last.values["số_lượng"].value) == (True, 24)


def cross(**more):
    return TableSpec(
        "pl",
        "chéo",
        "khen_thuong",
        down=("đơn_vị", "năm"),
        across=("hình_thức", "đối_tượng"),
        value="số_lượng",
        total=True,
        cross=(("gk_tt", ("Giấy khen", "Tập thể")), ("gk_cn", ("giấy khen", "Cá nhân"))),
        **more,
    )


def test_a_cross_table_groups_units_in_the_order_of_their_list_and_years_by_number(table, awards):
    made = crossed(cross(), {"khen_thuong": awards}, office(table), ())
    assert [r.key for r in made.rows] == ["đơn_vị=P2", "đơn_vị=P1", "tổng"]
    assert [r.key for r in made.rows[1].rows] == ["đơn_vị=P1,năm=2023", "đơn_vị=P1,năm=2024"]
    first = made.rows[1]
    assert [first.values[c].value for c in ("gk_tt", "gk_cn")] == [2, 11]
    assert made.rows[-1].values["gk_cn"].value == 11
    assert made.rows[1].rows[0].values["gk_cn"].name == "pl.gk_cn[đơn_vị=P1,năm=2023]"


def test_a_cell_that_was_blank_stays_blank_in_the_cross_table(table, awards):
    made = crossed(cross(), {"khen_thuong": awards}, office(table), ())
    assert made.rows[0].values["gk_cn"].value is None


def test_columns_that_nobody_named_are_found_sorted_and_summed(table, awards):
    spec = TableSpec("pl", "chéo", "khen_thuong", down=("hình_thức",), across=("năm",), value="số_lượng")
    made = crossed(spec, {"khen_thuong": awards}, office(table), ())
    assert dict(made.headings) == {"c1": "2023", "c2": "2024", "cộng": "Cộng"}
    assert [made.rows[0].values[c].value for c in ("c1", "c2", "cộng")] == [Decimal(9), Decimal(4), Decimal(13)]


def test_awards_stand_in_the_order_of_the_law_whatever_cell_was_filled_first(table, awards):
    spec = TableSpec("pl", "chéo", "khen_thuong", down=("hình_thức",), across=("năm",), value="số_lượng")
    made = crossed(spec, {"khen_thuong": awards}, office(table), ("Lao động tiên tiến", "Cờ", "Giấy khen"))
    assert [r.key for r in made.rows] == ["hình_thức=Lao động tiên tiến", "hình_thức=Giấy khen"]


def test_an_award_without_a_column_is_told_and_not_lost(awards):
    found = uncovered([cross()], {"khen_thuong": awards})
    assert [(f.code, f.place.cell) for f in found] == [("ngoai-bang-cheo", "D9")]


def test_an_award_that_two_tables_have_no_column_for_is_told_once_in_words_of_the_workbook(awards):
    other = replace(cross(), name="phụ_lục.năm")
    (found,) = uncovered([cross(), other], {"khen_thuong": awards})
    assert "sửa tên trong tệp" in found.mend
    told = f"{found.found} {found.expected} {found.mend}"
    assert [word for word in ("_", "khai báo", cross().name, other.name) if word in told] == []


def test_a_unit_that_the_office_does_not_list_is_named_with_the_nearest(table):
    rows = table("khen_thuong", ["đơn_vị"], ("Phòng Một",), ("Phòmg 1",))
    found = strangers(rows, office(table))
    assert [(f.code, f.place.cell) for f in found] == [("don-vi-la", "A6")]
    assert "Phòng 1" in found[0].mend


def test_a_unit_without_another_name_goes_by_its_own_names_only(table):
    known = office(table)
    assert sorted(known.codes) == ["p1", "p2", "phòng 1", "phòng 2", "phòng một"]
    assert [known.order(name) for name in ("Phòng 2", "Phòng Một", "nan")] == [0, 1, 2]
