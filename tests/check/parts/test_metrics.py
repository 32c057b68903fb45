"""Widths are those of Times New Roman."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.check.parts.lines import line_under, text_width
from pipeline.check.parts.metrics import width
from pipeline.check.parts.model import LineKind
from pipeline.check.parts.pieces import Piece
from pipeline.check.parts.rooms import Room
from pipeline.outline import Border, Drawing
from tests.check.parts.conftest import paragraph


@pytest.mark.parametrize(
    ("text", "points", "bold", "measured"),
    [
        ("VIỆN", 13, False, 30.98),
        ("KIỂM", 13, False, 33.15),
        ("phúc", 14, True, 29.47),
        ("TRƯỞNG", 14, True, 62.44),
        ("Độc lập - Tự do - Hạnh phúc", 14, True, 171.18),
    ],
)
def test_words_are_as_wide_as_in_a_rendered_page(text, points, bold, measured):
    assert width(text, 2 * points, bold) / 20 == pytest.approx(measured, rel=0.005)


def test_a_blank_that_does_not_break_is_as_wide_as_a_blank():
    assert width("\u00a0", 28) == width(" ", 28) == 70


def _piece(part, wide=5000):
    return Piece(part, part, 0, Room("ô", wide))


def test_underscores_are_as_long_as_so_many_letters():
    found = line_under(_piece(paragraph("ĐỘC LẬP")), [_piece(paragraph("")), _piece(paragraph("_" * 10, size=26))])
    assert (found.kind, found.length) == (LineKind.UNDERSCORES, width("_" * 10, 26))


def test_a_border_is_as_long_as_its_column_without_indents():
    below = paragraph("", left=900, right=700, borders=(Border("bottom", "single", 6),))
    found = line_under(_piece(paragraph("ĐỘC LẬP")), [_piece(below)])
    assert (found.kind, found.length) == (LineKind.BORDER, 3400)


def test_a_drawing_tells_its_own_length():
    below = paragraph("", drawings=[Drawing("line", 0, 635 * 1200)])
    found = line_under(_piece(paragraph("ĐỘC LẬP")), [_piece(below)])
    assert (found.kind, found.length) == (LineKind.DRAWN, 1200)


def test_a_line_below_other_words_belongs_to_them():
    after = [_piece(paragraph("Số: 05/KH-VKS")), _piece(paragraph("______"))]
    assert line_under(_piece(paragraph("ĐỘC LẬP")), after) is None


def test_small_letters_shown_as_capitals_are_measured_as_capitals():
    small = paragraph("viện")
    caps = replace(small, runs=tuple(replace(r, format=replace(r.format, caps=True)) for r in small.runs))
    assert text_width(caps) == width("VIỆN", 28)
