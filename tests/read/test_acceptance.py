from __future__ import annotations

import pytest

from pipeline.findings import Severity, stops
from pipeline.read import settle

COUNTS = [["Đơn vị", "CSTĐCS", "TTLĐXS"], ["Phòng 1", 1, 2], ["Phòng 2", 3, None], ["Tổng cộng", 5, 2]]
HEAD = ["Mã lỗi", "Tệp", "Trang", "Ô", "Giá trị khi chấp nhận", "Lý do", "Người chấp nhận"]
LINE = ["tong-khong-khop", "a.xlsx", "Khen", "B4", 5, "đơn vị báo như vậy", "Lê Thị B"]


def settled(office, *lines, counts=COUNTS):
    office.book("a.xlsx", Khen=counts, Chấp_nhận=[HEAD, *lines])
    reading = office.read()
    return settle(reading.findings, reading.acceptances)


def test_an_accepted_doubt_is_a_notice_with_reason_and_person(office):
    (finding,) = settled(office, LINE)
    assert (finding.severity, finding.accepted) == (Severity.NOTICE, "đơn vị báo như vậy (Lê Thị B)")
    assert not stops([finding])


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (1, "2024/a.xlsx"),
        (3, "$b$4"),
        (2, "KHEN"),
        (4, "5"),
        (1, "A.XLSX"),
        (1, "tệp 2024/a.xlsx"),
        (2, "“Khen”"),
        (2, "trang “Khen”"),
        (3, "ô B4"),
    ],
)
def test_a_place_may_be_written_as_people_write_it(office, place, value):
    (finding,) = settled(office, [*LINE[:place], value, *LINE[place + 1 :]])
    assert finding.accepted


def test_an_acceptance_lapses_when_the_cell_changes(office):
    changed = [*COUNTS[:3], ["Tổng cộng", 6, 2]]
    found = settled(office, LINE, counts=changed)
    assert [(f.code, f.accepted) for f in found] == [("tong-khong-khop", ""), ("chap-nhan-khong-con-khop", "")]
    assert "ô nay là “6”" in found[1].found


def test_an_acceptance_of_nothing_is_told(office):
    found = settled(office, LINE, counts=[*COUNTS[:3], ["Tổng cộng", 4, 2]])
    assert [f.code for f in found] == ["chap-nhan-khong-con-khop"]


def test_a_cell_that_cannot_be_read_cannot_be_accepted(office):
    line = ["o-phai-la-so-dem", "a.xlsx", "Khen", "B2", "một", "x", "y"]
    found = settled(office, line, counts=[COUNTS[0], ["Phòng 1", "một", 2]])
    assert [f.code for f in found] == ["o-phai-la-so-dem", "chap-nhan-khong-duoc"]
    assert stops(found)


def test_an_acceptance_without_a_person_is_an_error_and_settles_nothing(office):
    found = settled(office, [*LINE[:6], None])
    assert [f.code for f in found] == ["tong-khong-khop", "o-bo-trong"]
    assert stops(found)


def test_a_second_total_is_not_settled_with_the_first(office):
    found = settled(office, LINE, counts=[*COUNTS[:3], ["Tổng cộng", 5, 9]])
    assert [(f.place.cell, bool(f.accepted)) for f in found] == [("B4", True), ("C4", False)]
