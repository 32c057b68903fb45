from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.vietnamese import binding, long_date, long_date_parts, parse_date, short_date


@pytest.mark.parametrize(
    ("day", "spelled"),
    [
        (date(2014, 4, 7), "07/4/2014"),
        (date(2025, 2, 24), "24/02/2025"),
        (date(2013, 1, 3), "03/01/2013"),
        (date(2017, 12, 27), "27/12/2017"),
        (date(2024, 8, 12), "12/8/2024"),
    ],
)
def test_a_citation_pads_the_day_and_the_first_two_months(day, spelled):
    assert short_date(day) == spelled


def test_a_date_in_full_binds_each_number_to_its_word():
    assert long_date(date(2025, 2, 24)) == "ngày\u00a024 tháng\u00a002 năm\u00a02025"
    assert long_date(date(2024, 3, 5)) == "ngày\u00a005 tháng\u00a03 năm\u00a02024"


def test_an_open_day_and_month_leave_room_to_write():
    gap = "\u00a0" * 6
    assert long_date_parts(None, None, 2025) == f"ngày{gap}tháng{gap}năm\u00a02025"
    assert long_date_parts(None, 2, 2025) == f"ngày{gap}tháng\u00a002 năm\u00a02025"
    assert long_date_parts(5, None, None) == f"ngày\u00a005 tháng{gap}năm{gap}"


@pytest.mark.parametrize("text", ["7/4/2014", "07/4/2014", "07/04/2014", "07.4.2014", "7-04-2014", " 07/4/2014 "])
def test_a_date_is_read_day_first(text):
    assert parse_date(text) == date(2014, 4, 7)


@pytest.mark.parametrize(
    "text",
    ["", "4/2014", "2014", "12/25/2014", "29/02/2023", "31/4/2024", "0/1/2024", "1/1/0000", "7/4/14", "2014-04-07",
     "7/4-2014", "7/4/2014 0:00", "ngày 7/4/2014", "٧/4/2014"],
)  # fmt: skip
def test_what_is_in_no_calendar_is_none(text):
    assert parse_date(text) is None


@given(st.dates())
def test_a_date_that_was_spelled_is_read_back(day):
    assert parse_date(short_date(day)) == day


@given(st.dates())
def test_a_date_in_full_needs_no_more_binding(day):
    assert binding(long_date(day)) == long_date(day) == binding(long_date(day).replace("\u00a0", " "))
