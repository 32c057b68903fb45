"""Doubts about whole tables: years, published totals beside counts, sheets that are missing."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from pipeline.compute.missing import absent_sheets, missing_sheets
from pipeline.compute.reach import Period
from pipeline.compute.twice import told_twice
from pipeline.compute.years import missing_years, yearless
from pipeline.spec import Column, ColumnKind, Declaration, Reach, Sheet, Wide, load_all

TEMPLATES = Path(__file__).resolve().parents[2] / "templates_docx"
WIDE = Wide("khen_thuong", "hình_thức", "đối_tượng", (("Cá nhân", "Cá nhân"),), "số_lượng")
UNIT = (Column("đơn_vị", ("Đơn vị",), required=True),)
COUNTS = Sheet("khen_thuong", "Khen thưởng", UNIT, wide=WIDE, required=True, reach=Reach.PERIOD)
PUBLISHED = Sheet("cong_bo", "Công bố", (), into="khen_thuong")
TYPE = Declaration("t", "T", "B", "B", "x", upward=True, several_years=True, templates=(), sheets=(COUNTS, PUBLISHED))
NAMES = ["đơn_vị", "hình_thức", "đối_tượng", "số_lượng", "năm", "từ_năm", "đến_năm"]


@pytest.fixture
def counts(table):
    def make(*rows):
        return {"khen_thuong": table("khen_thuong", NAMES, *rows)}

    return make


def told(findings):
    return [(f.code, getattr(f.place, "cell", "")) for f in findings]


def test_a_year_of_the_period_without_figures_is_named(counts):
    tables = counts(("P1", "Giấy khen", "Cá nhân", Decimal(1), 2023, None, None))
    found = missing_years(TYPE, tables, Period(2022, 2024, 2024), "a/2024")
    assert [f.code for f in found] == ["thieu-nam"]
    assert "2022, 2024" in found[0].found


def test_a_year_without_activities_is_named_where_other_years_have_them(table):
    deeds = Sheet(
        "hoat_dong", "Hoạt động", (Column("lượng", ("Số lượng",), kind=ColumnKind.AMOUNT),), reach=Reach.PERIOD
    )
    rows = [(Decimal(1), 2022), (Decimal(2), 2024)]
    tables = {"hoat_dong": table("hoat_dong", ["lượng", "năm"], *rows)}
    found = missing_years(replace(TYPE, sheets=(deeds,)), tables, Period(2022, 2024, 2024), "a/2024")
    assert [f.found for f in found] == ["trang “Hoạt động” không có số liệu năm 2023"]
    whole = {"hoat_dong": table("hoat_dong", ["lượng", "năm"], (Decimal(1), 2024))}
    assert missing_years(replace(TYPE, sheets=(deeds,)), whole, Period(2022, 2024, 2024), "a/2024") == ()


def test_a_published_total_tells_of_all_its_years(counts):
    tables = counts((None, "Giấy khen", "Cá nhân", Decimal(9), 2024, 2020, 2024))
    assert missing_years(TYPE, tables, Period(2020, 2024, 2024), "a/2024") == ()


def test_an_award_counted_by_unit_and_published_as_a_total_is_told(counts):
    tables = counts(
        ("P1", "Giấy khen", "Cá nhân", Decimal(1), 2024, None, None),
        (None, "Giấy khen", "Cá nhân", Decimal(9), 2024, 2020, 2024),
        (None, "Giấy khen", "Tập thể", Decimal(3), 2024, 2020, 2024),
    )
    assert told(told_twice(TYPE, tables)) == [("trung-so-tong-hop", "D6")]


def test_a_blank_year_beside_told_years_is_an_error_at_its_row(counts):
    tables = counts(
        ("P1", "Giấy khen", "Cá nhân", Decimal(1), 2024, None, None),
        ("P2", "Giấy khen", "Cá nhân", Decimal(2), None, None, None),
    )
    assert told(yearless(TYPE, tables)) == [("dong-khong-ro-nam", "dòng 6")]


def test_a_sheet_that_a_document_needs_and_nobody_gave_is_told_with_its_columns():
    (found,) = missing_sheets(TYPE, {}, "a/2024")
    assert (found.code, "“Đơn vị”" in found.expected) == ("thieu-trang", True)


def test_a_sheet_with_rows_for_other_types_only_is_there_and_said_to_be(table):
    (found,) = missing_sheets(TYPE, {"khen_thuong": table("khen_thuong", NAMES)}, "a/2024")
    assert (found.code, str(found.place)) == ("thieu-trang", "thư mục a/2024 · trang “Khen thưởng”")
    assert found.found == "trang có, nhưng chưa có dòng cho “T”"


@pytest.mark.parametrize("name", ["bao-cao-nam", "bao-cao-5-nam", "ke-hoach-nam"])
def test_each_sheet_that_a_type_reads_is_told_when_nobody_gave_it(name):
    declaration = next(d for d in load_all(TEMPLATES)[0] if d.type == name)
    told_of = [*missing_sheets(declaration, {}, "a/2026"), *absent_sheets(declaration, {}, "a/2026")]
    printed = [s.title for s in declaration.sheets if s.key not in {"danh_sach_khen", "han_muc", "danh_muc_them"}]
    assert sorted(f.found.split("“")[1].split("”")[0] for f in told_of) == sorted(printed)


def test_a_sheet_whose_rows_another_gives_is_not_missed(counts):
    tables = counts((None, "Giấy khen", "Cá nhân", Decimal(9), 2024, 2020, 2024))
    assert absent_sheets(TYPE, tables, "a/2024") == ()
