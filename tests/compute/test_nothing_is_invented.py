"""Ways in which one figure could be counted twice, in another year, or with another's unit: none of them is silent."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from pipeline.compute.amounts import MixedAmountsError, total
from pipeline.compute.cross import crossed
from pipeline.compute.known import known_pairs
from pipeline.compute.lists import listed
from pipeline.compute.reach import Period, gathered
from pipeline.compute.twice import recounted, told_twice
from pipeline.compute.units import units
from pipeline.compute.years import yearless
from pipeline.content import Amount, Figure, Text
from pipeline.spec import Column, ColumnKind, Declaration, Reach, Shape, Sheet, TableSpec, Wide
from pipeline.tables import Reading

WIDE = Wide("khen_thuong", "hình_thức", "đối_tượng", (("Cá nhân", "Cá nhân"),), "số_lượng")
UNIT = Column("đơn_vị", ("Đơn vị",), required=True)
COUNTS = Sheet("khen_thuong", "Khen thưởng", (UNIT,), wide=WIDE, reach=Reach.PERIOD)
HONOURS = Sheet("khen_cao", "Khen cao", (Column("tên", ("Tên",)),), reach=Reach.PERIOD)
ACTS = Sheet("hoat_dong", "Hoạt động", (Column("số", ("Số",), ColumnKind.AMOUNT),), reach=Reach.PERIOD)
NAMES = ["đơn_vị", "hình_thức", "đối_tượng", "số_lượng", "năm"]


def declared(*sheets):
    return Declaration("t", "T", "B", "B", "x", upward=True, several_years=True, templates=(), sheets=sheets)


def count(unit, number, year, award="Giấy khen"):
    return (unit, award, "Cá nhân", Decimal(number), year)


def office(table):
    return units(table("don_vi", ["mã", "tên", "tên_khác"], ("P1", "Phòng 1", "Phòng Một"), ("P2", "Phòng 2", None)))


def across(**more):
    return TableSpec("b", "chéo", "khen_thuong", down=("đơn_vị",), across=("hình_thức",), value="số_lượng", **more)


def test_one_unit_written_in_three_ways_is_one_row(table):
    rows = table(
        "khen_thuong", NAMES, count("Phòng 1", 1, 2023), count("PHÒNG 1", 2, 2024), count("Phòng Một", 4, 2024)
    )
    (row,) = crossed(across(), {"khen_thuong": rows}, office(table), ()).rows
    assert (row.key, row.values["cộng"].value) == ("đơn_vị=P1", 7)


def test_one_term_written_in_two_ways_is_one_column(table):
    rows = table("khen_thuong", NAMES, count("Phòng 1", 1, 2023), count("Phòng 1", 2, 2023, "giấy khen"))
    made = crossed(across(), {"khen_thuong": rows}, office(table), ())
    assert dict(made.headings) == {"c1": "Giấy khen", "cộng": "Cộng"}
    assert made.rows[0].values["c1"].value == 3


def test_one_group_written_in_two_ways_is_one_group(table):
    rows = table("khen_thuong", NAMES, count("Phòng 1", 1, 2023), count("phòng  1", 2, 2024))
    spec = TableSpec("b", "dòng", "khen_thuong", columns=("số_lượng",), group="đơn_vị", sums=("số_lượng",))
    (group,) = listed(spec, {"khen_thuong": rows}, {"số_lượng": ColumnKind.COUNT}).rows
    assert (group.values["số_lượng"].value, len(group.rows)) == (3, 2)


def test_different_units_of_measure_are_not_added():
    with pytest.raises(MixedAmountsError, match="khác đơn vị"):
        total([Amount(Decimal(80_000_000), "", "đồng"), Amount(Decimal(5), "", "suất quà")])


def test_a_row_that_two_year_folders_hold_is_told(table):
    first = table("khen_thuong", NAMES, count("Phòng 1", 1, 2023), file="a/2023/khen.xlsx")
    again = table("khen_thuong", NAMES, count("P1", 9, 2023), count("P1", 2, 2024), file="a/2024/khen.xlsx")
    years = {2023: Reading({"khen_thuong": first}), 2024: Reading({"khen_thuong": again})}
    tables = gathered(declared(COUNTS), Reading({}), years, 2024, Period(2023, 2024, 2024))
    (finding,) = recounted(declared(COUNTS), tables, office(table))
    assert (finding.code, finding.place.file, finding.place.cell) == ("so-lieu-trung", "a/2024/khen.xlsx", "D5")


def test_a_list_s_row_that_two_year_folders_hold_is_told_and_equal_rows_of_one_folder_are_not(table):
    rows = [("Nguyễn Văn A", 2023), ("Nguyễn Văn A", 2023)]
    first = table("khen_cao", ["tên", "năm"], *rows, file="a/2023/cao.xlsx")
    again = table("khen_cao", ["tên", "năm"], ("Nguyễn Văn A", 2023), ("Trần B", 2024), file="a/2024/cao.xlsx")
    years = {2023: Reading({"khen_cao": first}), 2024: Reading({"khen_cao": again})}
    tables = gathered(declared(HONOURS), Reading({}), years, 2024, Period(2023, 2024, 2024))
    assert [f.place.cell for f in recounted(declared(HONOURS), tables, office(table))] == ["A5"]


def test_counts_of_a_year_after_the_period_are_not_in_it_while_names_may_be(table):
    period, sheets = Period(2023, 2024, 2025), (COUNTS, HONOURS, ACTS)
    reading = Reading(
        {
            "khen_thuong": table("khen_thuong", NAMES, count("Phòng 1", 1, 2024), count("Phòng 1", 2, 2025)),
            "khen_cao": table("khen_cao", ["tên", "năm"], ("A", 2024), ("B", 2025)),
            "hoat_dong": table("hoat_dong", ["số", "năm"], (Amount(Decimal(1)), 2024), (Amount(Decimal(5)), 2025)),
        }
    )
    tables = gathered(declared(*sheets), Reading({}), {2024: reading}, 2024, period)
    assert {key: len(records.values) for key, records in tables.items()} == {
        "khen_thuong": 1,
        "khen_cao": 2,
        "hoat_dong": 1,
    }


def test_a_list_s_row_without_a_year_beside_told_years_is_told(table):
    tables = {"hoat_dong": table("hoat_dong", ["số", "năm"], (Decimal(1), 2024), (Decimal(5), None))}
    assert [f.place.cell for f in yearless(declared(ACTS), tables)] == ["dòng 6"]


def test_a_year_that_could_not_be_read_is_told_once(table):
    records = table("hoat_dong", ["số", "năm"], (Decimal(1), 2024), (Decimal(5), "hai nghìn"))
    records.values.loc[1, "năm"] = None
    assert yearless(declared(ACTS), {"hoat_dong": records}) == ()


def test_a_published_total_is_compared_by_the_columns_that_its_sheet_declares(table):
    wide = Wide("x", "loại", "ai", (("Cá nhân", "Cá nhân"),), "số")
    sheets = (
        Sheet("dem", "Đếm", (), wide=wide),
        Sheet("gop", "Gộp", (), into="dem"),
        Sheet("le", "Lẻ", (), into="khac"),
    )
    rows = table(
        "dem",
        ["loại", "ai", "số", "từ_năm"],
        ("Giấy khen", "Cá nhân", Decimal(1), None),
        ("Giấy khen", "Cá nhân", Decimal(9), 2020),
    )
    assert [f.place.cell for f in told_twice(declared(*sheets), {"dem": rows, "khac": rows})] == ["C6"]


def test_a_pair_of_a_number_or_date_is_a_figure_and_one_of_words_a_text(table):
    columns = (
        Column("tên", ("Tên",)),
        Column("biên_chế", ("BC",), ColumnKind.COUNT),
        Column("lập", ("L",), ColumnKind.DATE),
    )
    sheet = Sheet("thong_tin_chung", "T", columns, shape=Shape.PAIRS, space="cơ_quan")
    unnamed = Sheet("khac", "K", columns, shape=Shape.PAIRS)
    records = table("thong_tin_chung", ["tên", "biên_chế", "lập"], ("Viện", Decimal(40), date(1960, 7, 26)))
    pairs = known_pairs(declared(sheet, unnamed), {"thong_tin_chung": records, "khac": records})
    assert {p.name: type(p) for p in pairs} == {"cơ_quan.tên": Text, "cơ_quan.biên_chế": Figure, "cơ_quan.lập": Figure}
