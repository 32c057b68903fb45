"""Codes that lead to another sheet: one that is not there is an error at its cell, one unlike its group's is told."""

from __future__ import annotations

import pytest

from pipeline.compute.referred import codes_apart, strange_codes
from pipeline.spec import Column, Declaration, Sheet, TableSpec

MOVES = Sheet("phong_trao", "Phong trào thi đua", (Column("mã", ("Mã",)),))
ACTS = Sheet("hoat_dong", "Hoạt động", (Column("phong_trào", ("Mã",), offers="phong_trao.mã"), Column("nhóm", ("N",))))
LIST = TableSpec("ds", "dòng", "hoat_dong", columns=("phong_trào",), group="nhóm")
TYPE = Declaration(
    "t", "T", "B", "B", "x", upward=True, several_years=True, templates=(), sheets=(MOVES, ACTS), tables=(LIST,)
)


@pytest.fixture
def tables(table):
    def make(*rows, file="x/2024/hoat-dong.xlsx"):
        moves = table("phong_trao", ["mã"], ("NTM",), ("VNN",))
        return {"phong_trao": moves, "hoat_dong": table("hoat_dong", ["phong_trào", "nhóm"], *rows, file=file)}

    return make


def told(findings):
    return [(f.code, f.place.cell) for f in findings]


def test_a_code_that_the_other_sheet_does_not_hold_is_an_error_at_its_own_cell_with_the_nearest(tables):
    found = strange_codes(TYPE, tables(("NTMX", "Tặng sách"), ("ntm", "Tặng sách"), (None, "Tặng sách")))
    assert told(found) == [("ma-khong-co-trong-trang", "A5")]
    assert "“NTM”" in found[0].mend


def test_a_code_of_a_unit_s_return_is_judged_and_one_of_another_year_is_not(tables):
    assert told(strange_codes(TYPE, tables(("X", "A"), file="x/2024/don-vi/p3.xlsx"))) == [
        ("ma-khong-co-trong-trang", "A5")
    ]
    assert strange_codes(TYPE, tables(("X", "A"), file="x/2023/hoat-dong.xlsx")) == ()


def test_a_row_whose_code_is_not_that_of_its_group_is_told_wherever_it_stands(tables):
    for rows, cell in [
        ([("VNN", "Tặng sách"), ("NTM", "Tặng sách"), ("NTM", "tặng sách"), ("VNN", "Quà")], "A5"),
        ([("NTM", "Tặng sách"), ("NTM", "Tặng sách"), ("VNN", "Tặng sách")], "A7"),
    ]:
        found = codes_apart(TYPE, tables(*rows))
        assert told(found) == [("ma-lech-nhom", cell)]
        assert "2 dòng khác" in found[0].found


def test_a_strange_code_is_told_once(tables):
    assert codes_apart(TYPE, tables(("NTMX", "Tặng sách"), ("NTM", "Tặng sách"))) == ()


def test_no_code_is_missed_where_the_other_sheet_was_not_given(tables):
    found = tables(("NTMX", "Tặng sách"))
    del found["phong_trao"]
    assert strange_codes(TYPE, found) == codes_apart(TYPE, found) == ()
