from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.vietnamese import parse_number, spell_count, spell_money, spell_number, spell_percent

AMOUNTS = st.decimals(min_value=Decimal("-1e15"), max_value=Decimal("1e15"), allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize(
    ("n", "spelled"), [(0, "0"), (1, "01"), (9, "09"), (10, "10"), (753, "753"), (1059, "1.059"), (-5, "-5")]
)
def test_a_count_under_ten_has_two_digits_and_nothing_is_a_single_zero(n, spelled):
    assert spell_count(n) == spelled


@pytest.mark.parametrize(
    ("value", "places", "spelled"),
    [
        ("1059", None, "1.059"),
        ("12.50", None, "12,5"),
        ("100", None, "100"),
        ("1E+3", None, "1.000"),
        ("-1234567.089", None, "-1.234.567,089"),
        ("0.000", None, "0"),
        ("-0", None, "0"),
        ("12.5", 2, "12,50"),
        ("2.345", 2, "2,35"),
        ("-2.5", 0, "-3"),
        ("-0.004", 2, "0,00"),
        ("999.999", 2, "1.000,00"),
        ("12345678901234567890123456789012.5", None, "12.345.678.901.234.567.890.123.456.789.012,5"),
    ],
)
def test_a_number_has_dots_for_thousands_and_a_comma_for_decimals(value, places, spelled):
    assert spell_number(Decimal(value), places) == spelled


def test_a_value_that_is_no_number_is_never_printed():
    with pytest.raises(ValueError, match="NaN"):
        spell_number(Decimal("NaN"))


@pytest.mark.parametrize(
    ("value", "spelled"), [("12.5", "12,5%"), ("100", "100%"), ("10.945", "10,95%"), ("33.3333", "33,33%"), ("0", "0%")]
)
def test_a_percentage_has_no_space_and_two_decimals_at_most(value, spelled):
    assert spell_percent(Decimal(value)) == spelled


def test_money_keeps_its_unit_on_the_line():
    assert spell_money(Decimal(80_000_000)) == "80.000.000\u00a0đồng"
    assert spell_money(Decimal("1.5"), "tỷ đồng") == "1,5\u00a0tỷ đồng"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.059", "1059"),
        ("12,5", "12.5"),
        ("80.000.000", "80000000"),
        ("-3", "-3"),
        ("05", "5"),
        ("0", "0"),
        ("2024", "2024"),
    ],
)
def test_a_written_number_is_read(text, value):
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    ["", "-", "năm", "1,059.5", "1.05", "1.0590", "1,059.", "1.059,", ",5", "1..059", "0.123", "00.123", "1059.000",
     "1 059", " 5", "5\n", "1e3", "NaN", "٣", "²", "12/12", "5%", "--3", "+3"],
)  # fmt: skip
def test_what_is_not_exactly_a_number_is_none(text):
    assert parse_number(text) is None


@given(AMOUNTS)
def test_a_number_that_was_spelled_is_read_back(value):
    assert parse_number(spell_number(value)) == value


@given(st.integers(min_value=0))
def test_a_count_that_was_spelled_is_read_back(n):
    assert parse_number(spell_count(n)) == n


@given(AMOUNTS, st.integers(min_value=0, max_value=6))
def test_asked_places_are_printed_and_nearest(value, places):
    spelled = spell_number(value, places)
    assert len(spelled.partition(",")[2]) == places
    assert abs(parse_number(spelled) - value) <= Decimal(5).scaleb(-places - 1)
