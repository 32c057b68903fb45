"""Grounds and the last paragraph of the body."""

from __future__ import annotations

from pipeline.check.parts.body import closing, grounds
from tests.check.parts.conftest import paragraph, table


def _grounds(*texts, italic=False):
    return [q.text for q in grounds([paragraph(t, italic=italic) for t in texts])]


def test_grounds_are_the_lines_at_the_beginning_that_end_with_a_semicolon():
    texts = ("Căn cứ Luật A;", "Căn cứ Nghị định B;", "Xét đề nghị của Văn phòng;", "Cơ quan ban hành như sau:")
    assert _grounds(*texts) == list(texts[:3])


def test_the_last_ground_in_italics_may_end_with_a_full_stop():
    texts = ("Căn cứ Luật A;", "Theo đề nghị của Chánh Văn phòng.")
    assert _grounds(*texts, italic=True) == list(texts)


def test_an_opening_paragraph_that_names_its_grounds_is_none():
    assert _grounds("Căn cứ Kế hoạch số 5, Viện kiểm sát nhân dân tỉnh báo cáo kết quả như sau:") == []
    assert _grounds("Căn cứ Kế hoạch số 5, cơ quan xây dựng kế hoạch này.") == []


def test_grounds_without_semicolons_and_upright_are_grounds_where_several_stand_together():
    texts = ("Căn cứ Luật A", "Căn cứ Nghị định 98/2023/NĐ-CP,", "Xét đề nghị của Chánh Văn phòng.")
    assert _grounds(*texts, "QUYẾT ĐỊNH:") == list(texts)


def test_one_such_ground_is_told_by_what_is_decided_on_it():
    assert _grounds("Căn cứ Luật A", "QUYẾT ĐỊNH") == ["Căn cứ Luật A"]
    assert _grounds("Căn cứ Luật A", "Điều 1. Tặng Giấy khen.") == []


def test_sentences_in_which_something_is_done_are_no_grounds():
    texts = ("Căn cứ kết quả bình xét, Phòng 1 đề nghị khen thưởng.", "Xét thành tích, Hội đồng trình Viện trưởng.")
    assert _grounds(*texts) == []


def test_a_mention_far_below_is_no_ground():
    assert _grounds(*["Đoạn văn."] * 5, "Căn cứ Luật A;") == []


def test_grounds_may_follow_the_heads_name():
    assert _grounds("VIỆN TRƯỞNG VKSND TỈNH", "Căn cứ Luật A;") == ["Căn cứ Luật A;"]


def test_the_closing_is_the_last_paragraph_with_the_mark_else_the_last():
    first, marked, last = paragraph("Một."), paragraph("Hai./."), paragraph("Biểu kèm theo:")
    assert closing([first, marked, last, table()]) is marked
    assert closing([first, last, paragraph(" ")]) is last
    assert closing([]) is None
