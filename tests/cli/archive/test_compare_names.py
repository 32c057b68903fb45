"""Figures as the text of a comparison names them: by the document's words, never by the machine's name."""

from __future__ import annotations

import pytest

from pipeline.cli.archive.compare_names import named
from pipeline.cli.archive.compare_page import as_page
from pipeline.cli.archive.compare_text import lines
from pipeline.compare import Comparison, FigureChange
from pipeline.trace import traced
from pipeline.trace.labels import spelled
from tests.compose.making import content, template
from tests.compose.reading import made
from tests.trace.paper import ranged

NAME = "ds.hoạt_động.số_lượng[đơn_vị=,địa_điểm=xã Suối Vàng,nội_dung=chuyên đề, án điểm]"
FOUND = Comparison(figures=(FigureChange(NAME, None, None, "36", "40"),))


def lines_of(sentence, *names):
    values = content(*(ranged(name, n, "B2") for n, name in enumerate(names, 12)))
    return {line.figure.name: line for line in traced(made(values, template(sentence))).lines}


def test_a_figure_is_named_by_head_and_clause():
    assert named(lines_of("- Giấy khen: {{ x }} lượt cá nhân.", "x")) == {"x": "Giấy khen (lượt cá nhân)"}


def test_two_figures_under_one_head_have_the_clause_too():
    told = named(lines_of("- Giấy khen: {{ x }} lượt, {{ y }} lượt.", "x", "y"))
    assert len(set(told.values())) == 2


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (NAME, "hoạt động, số lượng (xã Suối Vàng, chuyên đề, án điểm)"),
        ("ds.hoạt_động.số_lượng[đơn_vị=]", "hoạt động, số lượng"),
        ("giấy_khen.cá_nhân", "giấy khen, cá nhân"),
    ],
)
def test_a_figure_that_nothing_prints_has_its_name_in_words(name, words):
    assert spelled(name) == words


def test_text_and_page_show_the_words_given():
    told = {NAME: "Tự đào tạo nghiệp vụ (buổi)"}
    text = "\n".join(lines(FOUND, "a", "b", names=told))
    page = as_page(FOUND, "a", "b", told)
    assert "Tự đào tạo nghiệp vụ (buổi): 36 → 40" in text
    assert "Tự đào tạo nghiệp vụ (buổi)" in page
    assert "ds.hoạt_động" not in text + page
