"""Labels of headings and items, typed or counted by Word."""

from __future__ import annotations

import pytest

from pipeline.check.parts.headings import ARABIC, BRACKETS, HYPHEN, LETTER, ROMAN, TWO_PARTS, headings, label_of
from tests.check.parts.conftest import paragraph, table


@pytest.mark.parametrize(
    ("text", "level", "label"),
    [
        ("I. MỤC ĐÍCH", ROMAN, "I."),
        ("XIV. KẾT LUẬN", ROMAN, "XIV."),
        ("II/ YÊU CẦU", ROMAN, "II/"),
        ("1. Mục đích", ARABIC, "1."),
        ("12/ Khác", ARABIC, "12/"),
        ("1.1. Ưu điểm", TWO_PARTS, "1.1."),
        ("2.10 Nhược điểm", TWO_PARTS, "2.10"),
        ("1.2.3. Chi tiết", TWO_PARTS, "1.2.3."),
        ("(1) Phong trào", BRACKETS, "(1)"),
        ("3) Việc khác", BRACKETS, "3)"),
        ("đ) Điểm", LETTER, "đ)"),
        ("a. Điểm", LETTER, "a."),
        ("- Gạch", HYPHEN, "-"),
        ("-Gạch liền", HYPHEN, "-"),
        ("+ Cộng", HYPHEN, "+"),
        ("– Gạch dài", HYPHEN, "–"),
    ],
)
def test_a_typed_label_has_a_level(text, level, label):
    assert label_of(paragraph(text))[:2] == (level, label)


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2026",
        "1.059 lượt cá nhân",
        "2026. Năm nay",
        "24.02.2025 là ngày",
        "Viện. Trưởng",
        "A. Phần",
        "-5 độ",
        "1 việc",
        "I",
    ],
)
def test_other_beginnings_are_no_labels(text):
    assert label_of(paragraph(text))[0] == 0


@pytest.mark.parametrize(
    ("label", "level"),
    [("I.", ROMAN), ("2.", ARABIC), ("a)", LETTER), ("-", HYPHEN), ("\uf0b7", HYPHEN), ("Điều 1.", 0)],
)
def test_a_label_that_word_counts_has_a_level(label, level):
    assert label_of(paragraph("Mục đích", label=label)) == (level, label, "Mục đích")


def test_the_words_after_the_label_are_the_headings_text():
    (found,) = headings([paragraph("1.  Mục đích")])
    assert (found.label, found.text) == ("1.", "Mục đích")


def test_items_parted_by_line_breaks_are_headings_each():
    found = list(headings([paragraph("1. Một\n2. Hai\n\nba")]))
    assert [h.label for h in found] == ["1.", "2."]
    assert found[1].paragraph.text == "2. Hai"


def test_numbers_in_a_table_are_no_headings():
    assert list(headings([table([[paragraph("1. Một")]])])) == []
