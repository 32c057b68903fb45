"""A name is offered for another only where a slip of the fingers explains the difference."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.findings import nearest
from pipeline.law import vocabularies
from pipeline.read.values.terms import TermIndex

AWARDS = TermIndex(vocabularies(date(2026, 11, 16))[0])
UNITS = ("Phòng 1", "Phòng 2", "Phòng 4", "VKSND khu vực 1", "VKSND khu vực 11", "Phòng Tổ chức cán bộ", "Văn phòng")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Giấy khem", "Giấy khen"),
        ("Lao động tiên tiên", "Lao động tiên tiến"),
        ("Tập thể lao động xuất xắc", "Tập thể lao động xuất sắc"),
        ("Laođộng tiên tiến", "Lao động tiên tiến"),
        ("Chiến sĩ thi đua cơ sơ", "Chiến sĩ thi đua cơ sở"),
        ("Huân chương Lao đông hạng Ba", "Huân chương Lao động hạng Ba"),
    ],
)
def test_a_slip_is_offered_the_name_that_it_is(typed, meant):
    assert AWARDS.nearest(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "Hình thức khen thưởng",
        "Danh hiệu thi đua",
        "Danh hiệu",
        "Chiến sĩ thi đua",
        "Bằng khen của Bộ",
        "Bằng khen",
        "Huân chương Lao đông hạng Tư",
        "Huân chương Lao đông hạng 4",
        "HCLĐ hạng V",
    ],
)
def test_another_name_is_offered_nothing(typed):
    assert AWARDS.nearest(typed) == ""


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("BK VTVKSNDTC", "Bằng khen của Viện trưởng VKSND tối cao"),
        ("BK VT VKSND TC", "Bằng khen của Viện trưởng VKSND tối cao"),
        ("BK TTCP", "Bằng khen của Thủ tướng Chính phủ"),
        ("BK CT UBND tỉnh", "Bằng khen của Chủ tịch UBND tỉnh"),
        ("HCLĐ hạng 3", "Huân chương Lao động hạng Ba"),
        ("HCLĐ hạng ba", "Huân chương Lao động hạng Ba"),
        ("HC LĐ hạng III", "Huân chương Lao động hạng Ba"),
        ("HCLĐ hạng i", "Huân chương Lao động hạng Nhất"),
    ],
)
def test_an_abbreviated_award_is_known(typed, name):
    assert [term.name for term in AWARDS.candidates(typed)] == [name]


@pytest.mark.parametrize(("typed", "meant"), [
    ("Phong 2", "Phòng 2"), ("Phòng 02", "Phòng 2"), ("Phònh 4", "Phòng 4"), ("Phòng 1 (*)", "Phòng 1"),
    ("Phòng 4 (1)", "Phòng 4"), ("VKSND khu vưc 11", "VKSND khu vực 11"), ("Phòng Tổ chức cán bô", UNITS[5]),
])  # fmt: skip
def test_a_misspelt_unit_is_offered_the_one_it_is(typed, meant):
    assert nearest(typed, UNITS) == meant


@pytest.mark.parametrize("typed", ["Phòng 9", "Phòng 22", "Phòng", "VKSND khu vực 2", "VKSND khu vực", "Phòng Tổ chức"])
def test_a_unit_of_another_number_is_offered_nothing(typed):
    assert nearest(typed, UNITS) == ""


def test_names_equally_near_are_offered_neither():
    assert nearest("Phòng Ab", ("Phòng Abc", "Phòng Abd")) == ""


def test_the_awards_that_share_words_are_named_first():
    assert AWARDS.possible("Huân chương Lao động hạng Tư")[0].startswith("Huân chương Lao động")
