"""Kính gửi: one addressee on the line, several below."""

from __future__ import annotations

from pipeline.check.parts import recognise
from tests.check.parts.conftest import outline, paragraph

NUMBER = paragraph("Số: 05/VKS-VP")


def _sent(*texts):
    return [q.text for q in recognise(outline(NUMBER, *map(paragraph, texts))).addressee]


def test_one_addressee_stands_on_the_line():
    assert _sent("Kính gửi: Sở Nội vụ tỉnh A", "Thực hiện Công văn số 5, cơ quan trả lời như sau.") == [
        "Kính gửi: Sở Nội vụ tỉnh A"
    ]


def test_several_stand_below_until_the_full_stop():
    texts = ("Kính gửi:", "- Sở Nội vụ;", "", "- Các phòng.", "- Việc thứ nhất là báo cáo.")
    assert _sent(*texts) == ["Kính gửi:", "- Sở Nội vụ;", "- Các phòng."]


def test_the_first_of_several_may_stand_on_the_line():
    assert _sent("Kính gửi: Sở Nội vụ;", "Các phòng.", "Nội dung.") == ["Kính gửi: Sở Nội vụ;", "Các phòng."]


def test_the_body_is_no_addressee():
    long = "Thực hiện nhiệm vụ năm 2026, Viện kiểm sát nhân dân tỉnh đề nghị các đơn vị " * 3
    assert _sent("Kính gửi:", "- Sở Nội vụ", long) == ["Kính gửi:", "- Sở Nội vụ"]


def test_words_elsewhere_are_no_addressee():
    assert _sent("Đơn kính gửi: Sở Nội vụ") == []
