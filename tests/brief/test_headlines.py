from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.brief.headlines import MOST, difference, headlines
from pipeline.content import FigureKind
from pipeline.trace import traced
from tests.compose.making import content, template
from tests.compose.reading import made
from tests.trace.paper import changed, ranged


@pytest.mark.parametrize(
    ("old", "new", "kind", "said"),
    [
        (28, 25, FigureKind.COUNT, "giảm 3 (10,71%)"),
        (1000, 2059, FigureKind.COUNT, "tăng 1.059 (105,9%)"),
        (9, 9, FigureKind.COUNT, "không đổi"),
        (0, 5, FigureKind.COUNT, "tăng 5"),
        ("83.33", "90", FigureKind.PERCENT, "tăng 6,67 điểm phần trăm"),
    ],
)
def test_a_difference_is_told_in_words(old, new, kind, said):
    assert difference(Decimal(old), Decimal(new), kind) == said


def document(*figures):
    return made(content(*figures), template(*(f"- Mục {n}: {{{{ {f.name} }}}} lượt." for n, f in enumerate(figures))))


def test_each_figure_stands_beside_the_same_figure_of_the_period_before():
    lines = traced(document(ranged("x", 25, "B2"), ranged("y", 4, "B3"))).lines
    found = headlines(lines, {"x": ranged("x", 28, "B2")})
    assert [(h.label, h.now, h.before, h.difference) for h in found] == [
        ("Mục 0 (lượt)", "25", "28", "giảm 3 (10,71%)"), ("Mục 1 (lượt)", "4", "", ""),
    ]  # fmt: skip


def test_numbers_and_dates_of_form_and_figures_of_lists_are_no_headlines():
    lines = traced(document(ranged("văn_bản.số", 12, "B2"), ranged("năm", 2026, "B3", kind=FigureKind.YEAR))).lines
    assert headlines(lines, {}) == ()


def test_the_weightiest_are_chosen_and_stand_in_the_order_of_the_document():
    figures = [ranged(f"số_{n:02}", n, "B2") for n in range(1, 15)]
    found = headlines(traced(document(*figures)).lines, {})
    assert [h.now for h in found] == [str(n) for n in range(15 - MOST, 15)]
    known = headlines(traced(document(*figures)).lines, {"số_01": ranged("số_01", 9, "B2")})
    assert known[0].before == "9"


def test_an_overtyped_figure_is_shown_as_the_document_has_it():
    lines = traced(changed(document(ranged("x", 25, "B2")), (">25<", ">52<"))).lines
    assert [h.now for h in headlines(lines, {})] == ["52"]


def test_an_overtyped_figure_is_compared_as_the_document_has_it():
    for typed, said in (("52", "tăng 24 (85,71%)"), ("nhiều", "người sửa gõ chữ khác")):
        lines = traced(changed(document(ranged("x", 25, "B2")), (">25<", f">{typed}<"))).lines
        assert [h.difference for h in headlines(lines, {"x": ranged("x", 28, "B2")})] == [said]
