"""Causes in words."""

from __future__ import annotations

import pytest

from pipeline.causes.differences import Difference
from pipeline.causes.naming import of_source
from pipeline.content import Cell
from pipeline.content.text import Span


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [("của mỗi quý.", "của mỗi quý.", "đổi định dạng ô"), ("8", "9", "8 → 9"), ("", "9", "(trống) → 9")],
)
def test_a_cell_with_the_same_words_only_looks_otherwise(old, new, words):
    cells = [Cell("a.xlsx", "Nội dung", "C9", raw) for raw in (old, new)]
    assert of_source([Difference(1, 1, "nội_dung", *cells)]).what == words


def test_an_edited_note_of_a_paragraph_is_told_as_a_note():
    cell = Cell("a.docx", "Lãnh đạo", "DOAN1", "Đã ký kế hoạch.")
    values = [((Span(cell.raw, note=((Span(f"Kế hoạch số {n}/KH."),),)),),) for n in (12, 15)]
    cause = of_source([Difference(0, 0, "lời", cell, cell, value=values[0], other_value=values[1])])
    assert cause.what == "chú thích: Kế hoạch số 12/KH. → Kế hoạch số 15/KH."
    assert cause.in_prose


def test_a_paragraph_with_the_same_words_and_notes_only_looks_otherwise():
    cell = Cell("a.docx", "Lãnh đạo", "DOAN1", "Đã ký kế hoạch.")
    values = [((Span(cell.raw, bold=bold, note=((Span("Số 12."),),)),),) for bold in (True, False)]
    assert (
        of_source([Difference(0, 0, "lời", cell, cell, value=values[0], other_value=values[1])]).what
        == "đổi định dạng đoạn"
    )


def test_an_added_paragraph_of_a_word_file_is_told_once():
    cell = Cell("a.docx", "Lãnh đạo", "DOAN4", "Câu mới.")
    cause = of_source([Difference(None, 3, column, None, cell) for column in ("lời", "mục")])
    assert (cause.what, str(cause.place)) == ("thêm đoạn: Câu mới.", "tệp a.docx · mục “Lãnh đạo” · đoạn 4")
