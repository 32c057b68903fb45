"""Numbers and dates as people type them: each wrong one is told with its cell, none is guessed."""

from __future__ import annotations

import datetime as dt

import pytest

from .conftest import ACTIVITIES, AWARDS, REPORT, cell

BY_UNIT = "Khen thưởng theo đơn vị"
WRONG_COUNTS = (
    ("năm", "o-phai-la-so-dem"),
    ("12 người", "o-phai-la-so-dem"),
    ("-9", "o-phai-la-so-dem"),
    ("1.059", "so-go-bang-chu"),
    (1.059, "so-co-hai-cach-doc"),
    ("#REF!", "o-loi-cong-thuc"),
    ("=4+5", "cong-thuc-chua-tinh"),
    (dt.datetime(2026, 5, 12), "so-bi-doi-thanh-ngay"),  # noqa: DTZ001 - a cell has no zone
)


@pytest.mark.parametrize(("typed", "code"), WRONG_COUNTS)
def test_a_count_that_is_not_one_is_told_with_its_cell(desk, typed, code):
    desk.edit(AWARDS, BY_UNIT, J12=typed)
    assert desk.found() == [(code, cell(AWARDS, BY_UNIT, "J12"))]


def test_all_wrong_counts_are_told_at_once(desk):
    desk.edit(AWARDS, BY_UNIT, J12="mười hai", O9="sáu")
    desk.edit(AWARDS, "Số sáng kiến", C8="một")
    assert desk.found() == [
        ("o-phai-la-so-dem", cell(AWARDS, BY_UNIT, "O9")),
        ("o-phai-la-so-dem", cell(AWARDS, BY_UNIT, "J12")),
        ("o-phai-la-so-dem", cell(AWARDS, "Số sáng kiến", "C8")),
    ]


def test_a_total_that_does_not_add_up_is_told_at_the_total(desk):
    desk.edit(AWARDS, BY_UNIT, I20=21)
    assert desk.found() == [("tong-khong-khop", cell(AWARDS, BY_UNIT, "I20"))]


def test_a_total_whose_formula_was_never_calculated_is_told(desk):
    desk.edit(AWARDS, BY_UNIT, J20="=SUM(J8:J19)")
    assert desk.found() == [("cong-thuc-chua-tinh", cell(AWARDS, BY_UNIT, "J20"))]


def test_a_number_merged_over_two_units_is_told(desk):
    desk.change(AWARDS, lambda wb: wb[BY_UNIT].merge_cells("J12:J13"))
    assert ("so-gop-nhieu-dong", cell(AWARDS, BY_UNIT, "J12")) in desk.found()


def test_a_day_that_the_calendar_lacks_is_told(desk):
    desk.edit(REPORT, "Văn bản cần lập", G7="31/02/2026")
    assert desk.found() == [("o-phai-la-ngay", cell(REPORT, "Văn bản cần lập", "G7"))]


def test_a_date_typed_as_text_is_the_same_date(desk):
    desk.build()
    whole = desk.written.read_bytes()
    desk.edit(REPORT, "Văn bản cần lập", G7="16/11/2026")
    assert desk.found() == []
    assert desk.written.read_bytes() == whole


def test_more_signed_than_there_are_is_told(desk):
    desk.edit(REPORT, "Số liệu khác", D6=9)
    assert [code for code, _ in desk.found()] == ["doi-chieu-khong-khop"]


def test_an_amount_in_words_is_told(desk):
    desk.edit(ACTIVITIES, "Hoạt động thi đua", F8="200-300")
    assert [code for code, _ in desk.found()] == ["o-phai-la-luong"]
