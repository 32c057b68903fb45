"""Signs that Python takes for digits, and numbers longer than any: faults at their cells, never an end."""

from __future__ import annotations

import pytest

from pipeline.read.values.amounts import read_amount
from pipeline.read.values.numbers import read_count, read_money, read_number, read_percent

LONG = "9" * 5000


@pytest.mark.parametrize("typed", ["1²", "²", "①", "½", "٣", LONG])
def test_no_sign_that_passes_for_a_digit_ends_the_reading(office, typed):
    head = ["Đơn vị", "Giấy khen tập thể", "Giấy khen cá nhân", "LĐTT cá nhân"]
    office.book(Khen=[head, [typed, typed, typed, typed], ["Phòng 1", 1, 2, 3]])
    assert {cell for _, cell in office.found()} >= {"B2", "C2", "D2"}


@pytest.mark.parametrize("reader", [read_count, read_number, read_money, read_amount])
def test_a_number_longer_than_any_is_refused(reader):
    assert reader(LONG)[1].code.id.startswith("o-phai-la")
    assert read_percent(f"{LONG}%", shown_as_percent=False)[1].code.id == "o-phai-la-so"


def test_a_row_that_numbers_the_columns_is_passed_over_and_one_of_figures_is_not(office):
    head = ["Đơn vị", "Giấy khen tập thể", "Giấy khen cá nhân", "LĐTT cá nhân"]
    office.book(Khen=[head, ["1", "2", "3", "4"], ["Phòng 1", 1, 2, 3]])
    assert len(office.rows("khen_thuong", "số_lượng")) == 3
