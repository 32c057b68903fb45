"""Conditions name only what their columns can hold."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline import law
from pipeline.spec import Column, Condition, Declaration, FigureSpec, Sheet, TableSpec, Term, Vocabulary, Wide, load_all
from pipeline.spec.terms import check_terms

AWARDS = Vocabulary("khen_thuong", "Khen thưởng", (Term("Giấy khen"), Term("Lao động tiên tiến")))
WIDE = Wide("khen_thuong", "hình_thức", "đối_tượng", (("Cá nhân", "Cá nhân"),), "số_lượng")
SHEET = Sheet("khen", "Khen", (Column("cấp", ("Cấp",), options=("cơ sở", "ngành")), Column("tên", ("Tên",))), wide=WIDE)
TEMPLATES = Path(__file__).resolve().parents[2] / "templates_docx"


def found(column, value, **table):
    figures = (FigureSpec("x", "cộng", sheet="khen", column="số_lượng", where=(Condition(column, (value,)),)),)
    tables = (TableSpec("b", "chéo", "khen", across=("hình_thức",), **table),)
    declaration = Declaration(
        "t", "T", "B", "B", "x", upward=True, several_years=False, templates=(), sheets=(SHEET,), figures=figures,
        tables=tables, source="khai-bao.toml", lines=(("x", 7),),
    )  # fmt: skip
    return [(f.code, f.place.line, f.mend) for f in check_terms(declaration, (AWARDS,))]


@pytest.mark.parametrize(
    ("column", "value"), [("hình_thức", "giấy  khen"), ("cấp", "Cơ sở"), ("tên", "bất cứ gì"), ("đối_tượng", "Cá nhân")]
)
def test_a_value_that_the_column_can_hold_is_fine(column, value):
    assert found(column, value) == []


def test_a_misspelt_award_is_told_with_its_line_and_the_nearest_name():
    assert found("hình_thức", "Giấy khenn") == [
        ("dieu-kien-khong-co-trong-danh-muc", 7, "sửa thành “Giấy khen”"),
    ]


def test_a_misspelt_subject_is_told():
    assert found("đối_tượng", "Cá nhan")[0][2] == "sửa thành “Cá nhân”"


def test_a_column_of_a_cross_table_is_looked_at_as_well():
    assert [code for code, *_ in found("tên", "a", cross=(("c", ("Cờ lạ",)),))] == ["dieu-kien-khong-co-trong-danh-muc"]


def test_the_types_of_this_house_ask_only_for_what_exists():
    declarations, _ = load_all(TEMPLATES)
    assert [f for d in declarations for f in check_terms(d, law.vocabularies(date(2026, 12, 31)))] == []
