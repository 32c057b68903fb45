from __future__ import annotations

import pytest

from pipeline.trace import Line, answers, traced
from tests.trace.paper import changed, paper, version


@pytest.fixture(scope="module")
def found():
    return traced(paper(), version())


def names(shown):
    return [
        a.figure.name if isinstance(a, Line) else a.wording.name if hasattr(a, "wording") else a.name for a in shown
    ]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("1.059", ["tổng"]),
        ("12", ["khen", "khen"]),
        ("15", ["nội_dung.lớp"]),
        ("B3", ["tổng"]),
        ("$b$3", ["tổng"]),
        ("B4", ["khen", "tỉ_lệ", "hiệu", "khen"]),
        ("D2", ["nội_dung.lớp"]),
        ("tỉ_lệ", ["tỉ_lệ"]),
        ("TỔNG", ["tổng"]),
        ("phạt", ["phạt"]),
        ("cả năm có", ["tổng", "khen", "phạt"]),
        ("mở 15 lớp", ["nội_dung.lớp"]),
        ("phòng hai", ["số[b]", "ds.tên[b]"]),
        ("thỏ", []),
    ],
)
def test_words_find_the_printings_that_they_mean(found, asked, expected):
    assert names(answers(found, asked)) == expected


def test_a_number_in_prose_answers_only_when_it_is_asked_for(found):
    (answer,) = answers(found, "15")
    assert (answer.spot.text, [c.address for c in answer.cells]) == ("15", ["D2"])


def test_an_overtyped_figure_is_found_by_what_it_says_now_and_by_what_it_said():
    edited = traced(changed(paper(), (">1.059<", ">1.095<")), version())
    assert names(answers(edited, "1.095")) == names(answers(edited, "1.059")) == ["tổng"]


def test_a_cell_beyond_the_two_hundred_that_a_mark_carries_is_found_by_its_range():
    from tests.compose.making import content, template
    from tests.compose.reading import made
    from tests.trace.paper import ranged

    long = traced(made(content(ranged("dài", 900, "B2:D901")), template("{{ dài }}")))
    assert names(answers(long, "C777")) == ["dài"]
    assert answers(long, "E777") == ()
    assert answers(long, "B902") == ()
