from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.vietnamese import letters, roman, sort_key


@pytest.mark.parametrize(
    "ordered",
    [
        list("aăâbcdđeêghiklmnoôơpqrstuưvxy"),
        ["ma", "Ma", "mà", "Mà", "mả", "Mả", "mã", "Mã", "má", "Má", "mạ", "Mạ"],
        ["an", "An", "án"],
        ["Da", "Dương", "Đa", "Đương", "Em"],
        ["Bình Dương", "Bình Định", "Bình Phước", "Cà Mau"],
        ["Hoa", "Hoà", "Hoá", "Hoàn"],
        ["Phòng 1", "Phòng 2", "Phòng 10", "Phòng An"],
        ["Lê An", "Lê Ân", "Lê Bình", "Lê Văn An"],
        ["(ghi chú)", "12", "An", "Ωmega"],
    ],
)
def test_names_stand_in_the_order_of_the_alphabet(ordered):
    by_code_point = sorted(ordered)
    assert sorted(by_code_point, key=sort_key) == ordered
    assert [sort_key(one) < sort_key(next_one) for one, next_one in pairwise(ordered)] == [True] * (len(ordered) - 1)


def test_order_is_blind_to_tone_placement():
    for one, other in (("Hòa", "Hoà"), ("HỌA", "HOẠ"), ("THÚY", "THUÝ"), ("khỏe", "khoẻ")):
        assert sort_key(one) == sort_key(other)


@given(st.lists(st.text()))
def test_any_text_can_be_sorted_whatever_its_form(texts):
    decomposed = [unicodedata.normalize("NFD", t) for t in texts]
    assert [sort_key(t) for t in decomposed] == [sort_key(unicodedata.normalize("NFC", t)) for t in texts]
    assert sorted(sorted(texts), key=sort_key) == sorted(sorted(texts, reverse=True), key=lambda t: (sort_key(t), t))


@pytest.mark.parametrize(("n", "numeral"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (2024, "MMXXIV")])
def test_sections_have_roman_numerals(n, numeral):
    assert roman(n) == numeral


def test_every_section_has_its_own_numeral():
    signs = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    for n in range(1, 1200):
        values = [signs[sign] for sign in roman(n)]
        assert n == sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))


def test_points_follow_the_vietnamese_alphabet():
    assert "".join(letters(n) for n in range(1, 24)) == "abcdđeghiklmnopqrstuvxy"
    assert (letters(24), letters(25), letters(46), letters(47)) == ("aa", "ab", "ay", "ba")


@pytest.mark.parametrize("spell", [roman, letters])
def test_nothing_has_no_numeral(spell):
    with pytest.raises(ValueError, match="0"):
        spell(0)
