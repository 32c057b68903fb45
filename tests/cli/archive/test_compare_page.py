"""The page of a comparison, by a parser: figures first, nothing from outside, in order for keyboard and ear.

Its keys, its two views and its print are tested in headless Chromium, where there is one (test_compare_browser.py).
"""

from __future__ import annotations

import re

import lxml.html
import pytest

from pipeline.cli.archive.compare_page import as_page
from pipeline.compare import (
    Cause,
    CauseKind,
    CellChange,
    Comparison,
    FigureChange,
    FormChange,
    Stretch,
    StretchKind,
    WordingChange,
    WordingKind,
)
from pipeline.findings import CellPlace
from pipeline.outline import Address

PLACE = Address("word/document.xml", "thân/đoạn 3")
CELL = Cause(CauseKind.CELL, "8 → 9", CellPlace("a.xlsx", "Trang", "O8"))
WORDS = (
    Stretch(StretchKind.SAME, "Giấy khen: "),
    Stretch(StretchKind.OLD, "104"),
    Stretch(StretchKind.NEW, "105"),
    Stretch(StretchKind.SAME, " & <b>cá nhân</b>"),
)
FOUND = Comparison(
    figures=(
        FigureChange("giấy_khen", None, None, "104", "105", (CellChange("a.xlsx", "Trang", "O8", "O8", "8", "9"),)),
    ),
    wording=(WordingChange(WordingKind.CHANGED, "đoạn", PLACE, PLACE, WORDS, causes=(CELL,)),),
    form=(FormChange("căn lề", PLACE, "trái", "giữa", count=3, quotes=("Kết luận",)),),
)


@pytest.fixture(scope="module")
def text():
    return as_page(FOUND, "<cũ>@1", "mới@2")


@pytest.fixture(scope="module")
def page(text):
    return lxml.html.document_fromstring(text)


def test_figures_stand_first_then_wording_then_form_numbered_through(page):
    assert [h.get("id") for h in page.iter("h2")] == ["so-lieu", "cau-chu", "the-thuc"]
    assert [a.get("id") for a in page.iter("article")] == ["c1", "c2", "c3"]
    assert all(page.get_element_by_id(a.get("aria-labelledby")) is not None for a in page.iter("article"))


def test_the_inline_view_holds_both_sides_and_the_other_view_each_apart(page):
    inline = page.find(".//p[@class='lien']")
    assert inline.text_content() == "Giấy khen: 104105 & <b>cá nhân</b>"
    old, new = page.findall(".//div[@class='canh']/div/p")
    assert old.text_content() == "Giấy khen: 104 & <b>cá nhân</b>"
    assert new.text_content() == "Giấy khen: 105 & <b>cá nhân</b>"
    assert [d.text for d in page.iter("del")] == ["104", "104", "104", "trái"]
    assert [i.text for i in page.iter("ins")] == ["105", "105", "105", "giữa"]


def test_each_change_has_its_cause_and_a_figure_its_cells(page):
    first, second, _ = page.iter("article")
    assert "a.xlsx · Trang · O8 8 → 9" in first.text_content()
    assert "ô: 8 → 9 · tệp a.xlsx · trang “Trang” · ô O8" in second.text_content()


def test_nothing_comes_from_outside(text, page):
    assert not re.search(r"https?:|//[a-z]|@import|url\(", text)
    assert not [e for e in page.iter() if e.get("src") or (e.tag == "link")]
    assert page.xpath("//meta[@http-equiv]/@content") == [
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
    ]


def test_the_first_stop_of_the_tab_key_skips_to_the_changes_and_the_views_need_no_script(page):
    stops = page.xpath("//a | //input")
    assert (stops[0].get("class"), stops[0].get("href")) == ("bo-qua", "#noi-dung")
    assert [s.get("href") for s in stops[1:4]] == ["#so-lieu", "#cau-chu", "#the-thuc"]
    assert [s.get("id") for s in stops[4:]] == ["xem-lien", "xem-canh"]
    assert all(a.get("tabindex") == "-1" for a in page.iter("article"))
    assert page.get("lang") == "vi"


def test_two_equal_documents_make_a_page_without_empty_parts():
    page = lxml.html.document_fromstring(as_page(Comparison(), "một", "hai"))
    assert "Hai bản không khác nhau." in page.text_content()
    assert [*page.iter("h2"), *page.iter("nav"), *page.iter("input")] == []


def test_the_same_comparison_makes_the_same_page(text):
    assert as_page(FOUND, "<cũ>@1", "mới@2") == text
