"""Whatever a person can type stands in the document as it is, or is told."""

from __future__ import annotations

import unicodedata

import pytest

from .conftest import AWARDS, REPORT, cell

AHEAD = "Nội dung"
KEPT = (
    "{{ 7*7 }} {% for x in y %} {# c #} {%p if %} }} %}",
    "A & B <b>đậm</b> ]]> &amp; \"x\" 'y'",
    "tốt \N{THUMBS UP SIGN} \N{REGIONAL INDICATOR SYMBOL LETTER V}\N{REGIONAL INDICATOR SYMBOL LETTER N}",
    "rất dài " * 2500 + "hết",
    "không có gì \N{SNOWMAN} \N{CJK UNIFIED IDEOGRAPH-6C49}",
)


def test_paragraphs_stand_as_they_were_typed(desk):
    desk.edit(REPORT, AHEAD, **{f"D{row}": typed for row, typed in enumerate(KEPT, start=28)})
    assert {code for code, _ in desk.found()} == {"ngoac-khong-dong"}
    text = desk.text()
    assert [typed for typed in KEPT if typed not in text] == []


def test_a_break_in_a_cell_begins_a_paragraph(desk):
    desk.edit(REPORT, AHEAD, D27="dòng một\ndòng hai\r\ndòng ba")
    assert desk.found() == []
    at = desk.text().splitlines().index("dòng một")
    assert desk.text().splitlines()[at : at + 3] == ["dòng một", "dòng hai", "dòng ba"]


def test_decomposed_letters_are_composed(desk):
    desk.edit(REPORT, AHEAD, D27=unicodedata.normalize("NFD", "Viện kiểm sát nhân dân tỉnh"))
    assert desk.found() == []
    assert "Viện kiểm sát nhân dân tỉnh" in desk.text().splitlines()


def test_a_unit_typed_with_decomposed_letters_is_the_same_unit(desk):
    desk.edit(AWARDS, "Khen thưởng theo đơn vị", B14=unicodedata.normalize("NFD", "VKSND khu vực 1"))
    assert desk.found() == []


@pytest.mark.parametrize("typed", ["a_x0001_b", "a_x000B_b", "a\ue000b", "a\uf8ffb"])
def test_control_and_private_characters_are_told(desk, typed):
    desk.edit(REPORT, AHEAD, D27=typed)
    assert ("ky-tu-la", cell(REPORT, AHEAD, "D27")) in desk.found()


def test_letters_of_an_old_font_are_read_in_unicode(desk):
    desk.edit(REPORT, AHEAD, D27="Ph\xad¬ng h\xadíng n¨m 2027 cña §¶ng bé")
    assert desk.found() == []
    assert "Phương hướng năm 2027 của Đảng bộ" in desk.text().replace("\xa0", " ").splitlines()


def test_letters_of_an_old_font_that_make_no_words_are_told(desk):
    desk.edit(REPORT, AHEAD, D27="Ph\xad¬ngx h\xadíngq n¨mz 2027 cñaw §¶ngf béj")
    assert ("chu-khong-phai-unicode", cell(REPORT, AHEAD, "D27")) in desk.found()
