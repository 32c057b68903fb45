"""Passages, sentences, numbers and numbered lists of a document."""

from __future__ import annotations

import pytest

from pipeline.check.prose import figures_in, is_vietnamese, numbered_lists, passages, sentence, unquoted
from pipeline.outline import read_outline
from tests.check.bases import base, document


def outline(*lines):
    return read_outline(document("\n".join(f"NoiDung: {line}" for line in lines)))


def test_rooms_tell_body_table_note_and_recipients_apart():
    read = passages(read_outline(base("bao-cao")))
    rooms = {p.text.strip(): p.room for p in read}
    assert rooms["BÁO CÁO"] == "thân"
    assert rooms["STT"] == "bảng"
    assert rooms["- Như trên;"] == "nơi nhận"
    assert rooms["Phụ lục"] == "thân"
    assert next(p for p in read if p.note).text.strip().startswith("Ba phong trào")


def test_blanks_that_do_not_break_and_letters_in_pieces_are_read_plain():
    (read,) = passages(outline("n\u0103m\u00a02025 hô\u0300 sơ"))
    assert read.text == "năm 2025 hồ sơ"


def test_an_english_document_is_not_vietnamese():
    assert not is_vietnamese(outline("The quick brown fox jumps over the lazy dog, and cafés are nice."))
    assert is_vietnamese(outline("Viện kiểm sát nhân dân tỉnh báo cáo kết quả công tác."))


def test_a_sentence_is_quoted_whole_and_an_abbreviation_ends_none():
    text = "Mở đầu. Đoàn làm việc tại TP. Lam Giang trong ngày. Kết thúc."
    assert sentence(text, text.index("việc")) == "Đoàn làm việc tại TP. Lam Giang trong ngày."


def test_a_very_long_sentence_is_quoted_around_the_words():
    text = "từ " * 200 + "SAI " + "từ " * 200
    quoted = sentence(text, text.index("SAI"))
    assert "SAI" in quoted
    assert len(quoted) < 260


def test_what_stands_in_quotation_marks_is_hidden_at_equal_length():
    text = "chủ đề “Kỷ cương” năm nay"
    assert len(unquoted(text)) == len(text)
    assert "Kỷ cương" not in unquoted(text)


@pytest.mark.parametrize("text", ["12/12", "83,33%", "ngày 07/4/2014", "02/CT-VKSTC", "2020-2024", "khu vực1"])
def test_what_counts_nothing_is_no_figure(text):
    assert [f.written for f in figures_in(text)] == []


def test_figures_have_their_value_and_know_what_is_only_nearly_told():
    found = list(figures_in("hơn 1.059 lượt, 05 tập thể, 1,5 triệu"))
    assert [(str(f.value), f.padded, f.about) for f in found] == [
        ("1059", False, True),
        ("5", True, False),
        ("1.5", False, False),
    ]


def test_a_numbered_list_may_run_over_paragraphs():
    read = passages(
        outline("Tập trung 03 giải pháp sau:", "(1) giao việc;", "(2) chấm điểm;", "II. PHẦN KHÁC", "(3) khác")
    )
    (found,) = numbered_lists(read)
    assert (found.written, found.count) == ("03", 2)


def test_years_are_not_what_a_list_counts():
    read = passages(outline("Trong 5 năm, kết quả là: (1) một; (2) hai; (3) ba."))
    assert list(numbered_lists(read)) == []
