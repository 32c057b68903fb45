"""A row whose word is misspelt is told before it vanishes."""

from __future__ import annotations

import pytest

from pipeline.compute.unmatched import unmatched
from pipeline.spec import Column, Condition, Declaration, FigureSpec, Sheet, TableSpec, TextSpec

TEXTS = Sheet("noi_dung", "Nội dung", (Column("mục", ("Mục",)), Column("đoạn", ("Đoạn",))))
DEEDS = Sheet("hoat_dong", "Hoạt động", (Column("nhóm", ("Nhóm",)), Column("cấp", ("Cấp",), options=("cơ sở",))))


def declared(texts=(), figures=(), tables=()):
    return Declaration(
        "t", "T", "B", "B", "x", upward=True, several_years=False, templates=(), sheets=(TEXTS, DEEDS), texts=texts,
        figures=figures, tables=tables,
    )  # fmt: skip


def text(name):
    return TextSpec(f"nội_dung.{name}", "noi_dung", "đoạn", (Condition("mục", (name,)),))


REPORT = declared(texts=(text("Ưu điểm"), text("Lãnh đạo, chỉ đạo")))
PLAN = declared(texts=(text("Mục đích"),))
TALKS = declared(
    figures=(FigureSpec("cuộc", "đếm", sheet="hoat_dong", where=(Condition("nhóm", ("Tuyên truyền pháp luật",)),)),),
    tables=(TableSpec("ds", "dòng", "hoat_dong"),),
)


@pytest.fixture
def told(table):
    def ask(declarations, key, names, *rows):
        found = unmatched(declarations, {key: table(key, names, *rows)})
        return [(f.code, f.place.cell, f.expected) for f in found]

    return ask


def test_a_section_that_no_type_knows_is_told_with_the_nearest(told):
    rows = (("Ưu điểm", "a"), ("Lãnh đạo và chỉ đạo", "b"), ("Mục đích", "c"))
    assert told((REPORT, PLAN), "noi_dung", ["mục", "đoạn"], *rows) == [
        ("dong-khong-duoc-dung", "A6", "“Lãnh đạo, chỉ đạo”"),
    ]


def test_a_section_like_no_other_is_told_with_those_that_there_are(told):
    (found,) = told((PLAN,), "noi_dung", ["mục", "đoạn"], ("Phụ chú riêng", "a"))
    assert found[2] == "một trong các giá trị: “Mục đích”"


def test_where_rows_are_printed_anyway_only_a_near_miss_is_told(told):
    rows = (("Tuyên truyền phap luật",), ("Tặng quà",), ("tuyên truyền  Pháp luật",))
    assert [cell for _, cell, _ in told((TALKS,), "hoat_dong", ["nhóm"], *rows)] == ["A5"]


def test_columns_that_have_options_of_their_own_and_blanks_are_left_to_the_reader(told):
    asked = declared(texts=(TextSpec("x", "hoat_dong", "nhóm", (Condition("cấp", ("cơ sở",)),)),))
    assert told((asked,), "hoat_dong", ["nhóm", "cấp"], ("a", "ngành"), ("b", None)) == []
