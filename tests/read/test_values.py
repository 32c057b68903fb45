from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.content import Amount
from pipeline.read.values.amounts import read_amount
from pipeline.read.values.dates import read_date, read_year
from pipeline.read.values.numbers import read_count, read_money, read_number, read_percent
from pipeline.read.values.texts import read_flag, read_text
from pipeline.vietnamese import spell_number


def code(outcome):
    value, fault = outcome
    return fault.code.id if fault and value is None else None


@pytest.mark.parametrize(
    ("typed", "value", "qualifier", "unit"),
    [
        ("gần 01 tỷ đồng", 10**9, "gần", "đồng"),
        ("hơn 293 triệu đồng", 293 * 10**6, "hơn", "đồng"),
        ("Trên  1,5 tỉ", 1_500_000_000, "Trên", ""),
        ("1 tỷ 500 triệu đồng", 1_500_000_000, "", "đồng"),
        ("80.000.000đ", 80_000_000, "", "đồng"),
        ("80.000.000 VNĐ", 80_000_000, "", "đồng"),
        ("160 triệu", 160_000_000, "", ""),
        ("100 đầu sách", 100, "", "đầu sách"),
        ("60 m2", 60, "", "m2"),
        ("60 m²", 60, "", "m2"),
        ("1.059 suất", 1059, "", "suất"),
        ("ít nhất 01 mô hình", 1, "ít nhất", "mô hình"),
        ("hàng trăm", None, "hàng trăm", ""),
        ("hàng trăm đầu báo", None, "hàng trăm", "đầu báo"),
        (2.5, Decimal("2.5"), "", ""),
        ("48tr", 48 * 10**6, "", ""),
        ("48 tr.", 48 * 10**6, "", ""),
        ("gần 1,5trđ", 1_500_000, "gần", "đồng"),
        ("2 tỷđ", 2 * 10**9, "", "đồng"),
        ("500k", 500_000, "", ""),
        ("1,059 triệu đồng", 1_059_000, "", "đồng"),
        ("1,5 tấn", Decimal("1.5"), "", "tấn"),
        ("3 trường", 3, "", "trường"),
        (0.125, Decimal("0.125"), "", ""),
    ],
)
def test_an_amount_keeps_its_qualifier_and_unit(typed, value, qualifier, unit):
    number = None if value is None else Decimal(value)
    assert read_amount(typed) == (Amount(number, qualifier, unit), None)


@pytest.mark.parametrize(
    "typed", ["48tr5", "12/12", "một triệu", "5.5 triệu", "10 triệu 20 tỷ", "80%", "1,2,3", "2 xã 3 huyện", -1.0]
)
def test_an_amount_that_cannot_be_read_is_refused(typed):
    assert code(read_amount(typed)) == "o-phai-la-luong"


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        (1.059, "so-co-hai-cach-doc"),
        (1.28, "so-co-hai-cach-doc"),
        (24.5, "o-phai-la-so-dem"),
        ("3,5", "o-phai-la-so-dem"),
        ("1,28", "so-co-hai-cach-doc"),
        ("35¹", "so-co-dau-chu-thich"),
        ("35 ⁽¹⁾", "so-co-dau-chu-thich"),
        ("35₂", "so-co-dau-chu-thich"),
        ("35①", "so-co-dau-chu-thich"),
        (1.23456, "o-phai-la-so-dem"),
        ("1,059", "so-co-hai-cach-doc"),
        ("1.059", "so-go-bang-chu"),
        ("12/12", "o-phai-la-so-dem"),
        (True, "o-phai-la-so-dem"),
        (1e20, "o-phai-la-so-dem"),
        (date(2024, 12, 12), "so-bi-doi-thanh-ngay"),
    ],
)
def test_a_count_is_never_guessed(typed, fault):
    assert code(read_count(typed)) == fault


@pytest.mark.parametrize(("typed", "value"), [("05", 5), (" 12\u00a0", 12), ("１２", 12), ("-", None), (0.0, 0)])
def test_a_count_with_one_reading_is_taken(typed, value):
    assert read_count(typed)[0] == value


@pytest.mark.parametrize("typed", ["1.059.000", "1,059,000", "80.000.000"])
def test_several_groups_of_three_can_only_be_thousands(typed):
    number, fault = read_count(typed)
    assert number == int(re.sub(r"[.,]", "", typed))
    assert fault.code.id == "so-la-chu-da-hieu"


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("80.000.000đ", 80_000_000),
        ("80.000.000 đồng", 80_000_000),
        ("1.059đ", 1059),
        ("500000 VNĐ", 500_000),
        (2e6, 2_000_000),
    ],
)
def test_money_may_have_its_unit_behind_it(typed, value):
    assert read_money(typed)[0] == value


@pytest.mark.parametrize(
    ("typed", "fault"), [("1.059", "so-go-bang-chu"), ("1,059", "so-co-hai-cach-doc"), (1.059, "so-co-hai-cach-doc")]
)
def test_money_without_its_unit_is_never_guessed(typed, fault):
    assert code(read_money(typed)) == fault


def test_the_noise_of_binary_fractions_is_no_decimal():
    assert read_count(2.9999999999999996) == (Decimal(3), None)
    assert read_number(0.1 + 0.2) == (Decimal("0.3"), None)


@pytest.mark.parametrize("reader", [read_count, read_number, read_money, read_amount])
@pytest.mark.parametrize("typed", ["35¹", "35²", "３５¹", "35 ¹"])
def test_a_small_digit_at_a_number_is_a_note_and_no_digit(reader, typed):
    value, fault = reader(typed)
    assert (value, fault.code.id) == (None, "so-co-dau-chu-thich")
    assert "35, có dấu chú thích" in fault.found.replace("３５", "35")
    assert fault.mend.startswith(("gõ 35 vào ô {cell}", "gõ ３５ vào ô {cell}"))


@pytest.mark.parametrize("typed", ["1,059 hồ sơ", "1,280"])
def test_a_quantity_with_one_group_behind_a_comma_has_two_readings(typed):
    assert code(read_amount(typed)) == "so-co-hai-cach-doc"


@pytest.mark.parametrize(("value", "found"), [(24.5, "“24,5”"), ("3,5", "“3,5”"), (-24.5, "“-24,5”")])
def test_a_number_is_told_with_a_comma_before_its_decimals(value, found):
    fault = read_count(value)[1]
    assert fault.found == found
    assert "24500" not in fault.mend


def test_both_readings_are_offered():
    assert "1.059 (số nguyên 1059) hay 1,059" in read_count(1.059)[1].found
    assert "số nguyên 1059, hay 1,059 (có phần lẻ)" in read_count("1.059")[1].found


def test_a_share_that_may_be_one_of_a_hundred_is_not_guessed():
    assert "0,8% hay 80%" in read_percent(0.8, shown_as_percent=False)[1].found
    assert read_percent("0,8", shown_as_percent=False)[0] == Decimal("0.8")


def test_a_month_typed_before_its_day_is_offered_the_other_way():
    assert "là 24/02/2025" in read_date("02/24/2025")[1].found
    assert "là" not in read_date("13/13/2025")[1].found.replace("lịch", "")


@given(st.decimals(min_value=0, max_value=10**9, places=2))
def test_a_number_that_was_printed_is_read_back_or_refused(number):
    value, fault = read_number(spell_number(number))
    assert value == number or fault.code.id == "so-go-bang-chu"


@given(st.integers(0, 10**15))
def test_a_whole_number_is_its_own_count(number):
    assert read_count(float(number)) == (Decimal(number), None)


@pytest.mark.parametrize(
    ("typed", "shown", "value"), [(0.8, True, 80), (80.0, False, 80), ("12,5%", False, Decimal("12.5"))]
)
def test_a_percentage_has_one_meaning(typed, shown, value):
    assert read_percent(typed, shown_as_percent=shown)[0] == value


@pytest.mark.parametrize(
    ("typed", "day"),
    [("07/01/2018", date(2018, 1, 7)), ("24.02.2025", date(2025, 2, 24)), (45712.0, date(2025, 2, 24))],
)
def test_a_date_is_read_day_first(typed, day):
    assert read_date(typed) == (day, None)


@pytest.mark.parametrize("typed", ["30/02/2024", "24/02/25", "02/24/2025", "sáng mai", 2024.0, 1.5, True])
def test_what_is_no_date_is_refused(typed):
    assert code(read_date(typed)) == "o-phai-la-ngay"


def test_a_year_is_four_digits():
    assert read_year(2024.0) == (2024, None)
    assert read_year("2024") == (2024, None)
    assert code(read_year("năm 2024")) == code(read_year(20.0)) == "o-phai-la-nam"


def test_a_mark_is_a_mark():
    assert [read_flag(v)[0] for v in ("x", " X", "✓", "có", "không", None)] == [True, True, True, True, False, None]
    assert code(read_flag("chắc")) == "o-phai-la-dau"


def test_text_keeps_its_lines_and_numbers_their_look():
    assert [read_text(v)[0] for v in ("a\nb ", 5.0, 12.5, None)] == ["a\nb", "5", "12,5", None]


def test_letters_of_an_old_font_are_refused():
    for text in ("ViÖn kiÓm s¸t nh©n d©n tØnh H¶i D­¬ng", "tËp thÓ lao ®éng xuÊt s¾c, b»ng khen, c¸ nh©n"):
        assert code(read_text(text)) == "chu-khong-phai-unicode"
    assert code(read_text("50 m² · 3×4 · «A» · 2½ · © 2024 · Đỗ Thị Ý")) is None
