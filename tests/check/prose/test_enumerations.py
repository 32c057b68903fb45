"""Enumerations that state their total, and those that a careful reader would not add up."""

from __future__ import annotations

import pytest

from pipeline.check.prose import enumerations


def read(text):
    return [(e.total.written, e.noun, [p.written for p in e.parts], e.some) for e in enumerations(text)]


def test_parts_in_brackets_are_read_with_brackets_inside_them():
    text = "đã tổ chức 07 cuộc (02 cuộc tại xã A (01 cuộc buổi tối); 05 cuộc ở 02 trường (VKSND khu vực 2))."
    assert read(text) == [("07", "cuộc", ["02", "05"], False)]


def test_a_bracket_never_closed_holds_the_rest():
    assert read("có 03 cuộc (01 cuộc tại xã A; 02 cuộc tại xã B.")[0][2] == ["01", "02"]


def test_parts_behind_a_colon_are_read_though_the_total_stands_in_brackets():
    assert read("- Tuyên truyền (05 cuộc): 02 cuộc ở xã A; 03 cuộc ở xã B.")[0][2] == ["02", "03"]


def test_parts_joined_by_a_comma_or_and_are_read():
    assert read("gồm 04 bảng (01 bảng cho huyện và 3 bảng cho phòng)")[0][2] == ["01", "3"]


def test_totals_of_two_kinds_are_each_added():
    text = "khen 19 tập thể, 72 cá nhân (04 tập thể, 12 cá nhân của phòng; 15 tập thể, 60 cá nhân của khu vực)"
    assert [(t, p) for t, _, p, _ in read(text)] == [("19", ["04", "15"]), ("72", ["12", "60"])]


def test_times_of_a_recipient_are_counted_like_recipients():
    assert read("tặng 05 lượt tập thể (02 tập thể khối phòng; 03 lượt tập thể khối khu vực)")[0][2] == ["02", "03"]


def test_parts_picked_out_are_known_as_some():
    assert read("giải quyết 36 vụ án hành chính, trong đó có 09 vụ về đất đai") == [("36", "vụ", ["09"], True)]


@pytest.mark.parametrize(
    "text",
    [
        "tặng sách cho 11 xã: 100 đầu sách tại xã A; 50 đầu sách tại xã B",
        "có 07 cuộc (02 cuộc tại xã A; một số cuộc tại xã B)",
        "có gần 07 cuộc (02 cuộc tại xã A; 03 cuộc tại xã B)",
        "có 07 cuộc (gần 02 cuộc tại xã A; 05 cuộc tại xã B)",
        "có 07 cuộc. Ngoài ra (02 cuộc tại xã A; 03 cuộc tại xã B)",
        "có 07 cuộc: 02 cuộc tại xã A, 05 cuộc tại xã B, thu hút nhiều người",
        "khẩu hiệu “07 việc (01 việc lớn; 02 việc nhỏ)”",
    ],
)
def test_what_is_not_sure_is_not_an_enumeration(text):
    assert read(text) == []
