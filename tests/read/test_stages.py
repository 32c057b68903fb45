from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.spec import Column
from tests.read.declared import COUNTS, SHEETS

STAGES = ("đăng ký", "đề nghị", "đã quyết định")
STAGED = replace(COUNTS, columns=(*COUNTS.columns, Column("giai_đoạn_xét", ("Giai đoạn xét",), options=STAGES)))
KNOWN = tuple(STAGED if s is COUNTS else s for s in SHEETS)
HEAD = ["Đơn vị", "CSTĐCS", "TTLĐXS", "Giai đoạn xét"]
ROWS = [
    HEAD,
    ["Phòng 1", 5, 2, "đăng ký"],
    ["Phòng 1", 3, 1, "đã quyết định"],
    ["Phòng 2", 4, 0, "Đăng ký"],
    ["Phòng 2", 4, 1, None],
]


def found(office, *rows):
    office.book("a.xlsx", Khen=[*ROWS, *rows])
    return office.found(sheets=KNOWN)


def test_a_row_is_at_the_stage_that_it_names(office):
    office.book("a.xlsx", Khen=ROWS)
    rows = office.rows("khen_thuong", "đơn_vị", "giai_đoạn_xét", "số_lượng", sheets=KNOWN)
    assert rows[:4] == [("Phòng 1", "đăng ký", 5), ("Phòng 1", "đăng ký", 2),
                        ("Phòng 1", "đã quyết định", 3), ("Phòng 1", "đã quyết định", 1)]  # fmt: skip
    assert rows[-1] == ("Phòng 2", None, 1)


def test_a_unit_told_at_two_stages_is_no_repetition(office):
    assert found(office) == []


@pytest.mark.parametrize("row", [["Tổng cộng", 7, 2, None], ["Tổng cộng", 9, 2, None]])
def test_a_sum_of_one_stage_is_right(office, row):
    assert found(office, row) == []


def test_a_sum_over_two_stages_is_wrong(office):
    assert found(office, ["Tổng cộng", 16, 4, None]) == [("tong-khong-khop", "B6"), ("tong-khong-khop", "C6")]
    told = office.read(sheets=KNOWN).findings[0].found
    assert told == "ô ghi 16, cộng các ô B3:B5 ở các dòng “đã quyết định” được 7"


def test_a_stage_that_is_none_is_told(office):
    assert found(office, ["Phòng 3", 1, 1, "đang xét"]) == [("gia-tri-ngoai-danh-sach", "D6")]
