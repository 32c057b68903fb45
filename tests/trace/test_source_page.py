from __future__ import annotations

from datetime import date
from html.parser import HTMLParser

import pytest

from pipeline.content import Figure, FigureKind
from pipeline.trace import Line, source_csv, source_page
from tests.trace.figures import cells, figure, total_of_totals


class Tags(HTMLParser):
    """Every tag with its attributes, and whether each that opens also closes."""

    def __init__(self, page):
        super().__init__()
        self.open, self.met = [], []
        self.feed(page.decode())

    def handle_starttag(self, tag, attrs):
        self.met.append((tag, dict(attrs)))
        if tag not in {"meta", "col", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def grep(text, page):
    return [line for line in page.decode("utf-8-sig").splitlines() if text in line]


@pytest.mark.parametrize("made", [source_csv, lambda lines: source_page(lines, "Báo cáo@1")])
def test_grep_for_a_printed_number_answers_with_every_cell_below_it(made):
    (line,) = grep("1.059", made([total_of_totals()]))
    for told in ("F7", "11", "F8", "48", "G9", "1000", "khen thưởng.xlsx", "Tập thể", "tổng của các số liệu"):
        assert told in line


def test_the_page_needs_nothing_from_outside_and_runs_nothing():
    page = source_page([total_of_totals()], "Báo cáo@1")
    tags = Tags(page)
    assert tags.open == []
    assert not {"script", "link", "img", "iframe"} & {tag for tag, _ in tags.met}
    assert b"http" not in page
    assert b"url(" not in page


def test_the_page_is_vietnamese_in_utf8_and_says_whose_figures_it_holds():
    page = source_page([], "Báo cáo <1>").decode()
    assert '<html lang="vi">' in page
    assert '<meta charset="utf-8">' in page
    assert "Báo cáo &lt;1&gt;" in page
    assert "không mang dấu" in page


def test_what_a_cell_holds_stays_text():
    raw = '<script>alert("1")</script> & ký'
    page = source_page([Line("thân/đoạn 1", raw, "1", "1", figure("a", 1, "F7"), cells(F7=raw))], "x").decode()
    assert "<script" not in page
    assert page.count("&lt;script&gt;") == 3  # the sentence, the words for the figure, the cell


def test_a_blank_cell_is_shown_as_blank_and_a_date_as_people_write_it():
    blank = Line("thân/đoạn 1", "", "…", "…", figure("a", None, "F7"), cells(F7=""))
    day = Line("thân/đoạn 2", "", "07/01/2018", "07/01/2018", Figure("b", FigureKind.DATE, date(2018, 1, 7)))
    page = source_page([blank, day], "x").decode()
    assert "F7 = <b>(trống)</b>" in page
    assert "giá trị: 07/01/2018" in page
    assert "thân" not in page


def test_a_range_with_cells_that_the_mark_does_not_carry_is_named_whole():
    line = Line("thân/đoạn 1", "", "2", "2", figure("a", 2, "F7:F900"), cells(F7="1", F8="1"))
    assert "vùng lam-giang/2026/khen thưởng.xlsx · Tập thể · F7:F900" in source_page([line], "x").decode()


def test_the_same_lines_make_the_same_bytes():
    assert source_page([total_of_totals()], "x") == source_page([total_of_totals()], "x")


def test_figures_are_told_in_words_and_their_names_stand_beside_as_the_key():
    page = source_page([total_of_totals()], "x").decode()
    assert "<td>Cả năm có 1.059 lượt khen.<small>tổng</small><small>giá trị: 1059</small></td>" in page
    assert "<li>số liệu cá nhân, cũ (cá_nhân.cũ) = 1000: cộng" in page
