from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.vietnamese import binding, enumerated, nfc, unprintable

_WORDS = (
    "ngày tháng năm số Điều khoản điểm Chương Phụ lục TP. tập thể lượt triệu tỷ đồng m² quý I II a đ 01 12 2024 "
    "24/02/2025 1.059 12,5 194/KH-VKSTC ; , (2020-2024) và Viện NĂM\u00a02024"
)
OFFICE = st.lists(st.sampled_from(_WORDS.split(" "))).map(" ".join)


def test_text_is_composed():
    assert nfc(unicodedata.normalize("NFD", "Tổng kết")) == "Tổng kết"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("một\nhai\tba 😀 ‘x’ \u00a0 m²", ()),
        ("a\x07b\x07\x00", ("U+0007", "U+0000")),
        ("a\rb\x0b\x85", ("U+000D", "U+000B", "U+0085")),
        ("\ue000\uf8ff", ("U+E000", "U+F8FF")),
        ("\U000f0000\U0010fffd", ("U+F0000", "U+10FFFD")),
        ("\ud800", ("U+D800",)),
        ("\ufdd0\ufdef\ufffe\uffff\U0001fffe", ("U+FDD0", "U+FDEF", "U+FFFE", "U+FFFF", "U+1FFFE")),
        ("\ufdcf\ufdf0\ufffd", ()),
    ],
)
def test_characters_that_no_document_holds_are_named_once(text, names):
    assert unprintable(text) == names


@pytest.mark.parametrize(
    "bound",
    [
        "ngày_24 tháng_02 năm_2025",
        "từ ngày_11/6/1948 đến tháng_6",
        "01_tập thể và 214_lượt cá nhân",
        "80_triệu_đồng, gần 01_tỷ_đồng, 600.000.000_đồng",
        "60_m² nhà",
        "Kế hoạch số_194/KH-VKSTC ngày_26/8/2024",
        "điểm_a khoản_1 Điều_24",
        "điểm_đ, Điểm_2",
        "Chương_II, Phụ lục_I, Phụ lục_B, quý_IV, lần thứ_VII",
        "TP._Hải Dương",
        "trong 5_năm (2020-2024), 12_tháng, 30_ngày",
        "Năm_2024 đơn vị, ngày_24/02/2025 đơn vị",
        "25_Bằng khen, 12/12_xã, 1.059_LĐTT, 02_UBND xã, 100_đầu/03_tủ",
        "Năm_2024 VKSND tỉnh, khu vực_7, Phòng_1, năm_2024, xã",
        "Viện kiểm sát, tháng sau, số liệu, điều kiện, địa điểm ở xã, một điểm anh nêu",
        "năm Ất Tỵ",
    ],
)
def test_a_number_stays_with_its_word(bound):
    assert binding(bound.replace("_", " ")) == bound.replace("_", "\u00a0")


@given(st.text() | OFFICE)
def test_binding_changes_nothing_but_spaces(text):
    assert len(binding(text)) == len(text)
    assert binding(text).replace("\u00a0", " ") == text.replace("\u00a0", " ")


@given(st.text() | OFFICE)
def test_what_is_bound_stays_as_it_is(text):
    assert binding(binding(text)) == binding(text)


def test_a_list_in_a_sentence_is_counted():
    assert enumerated(["một", "hai", "ba"]) == "(1) một; (2) hai; (3) ba"
    assert enumerated([]) == ""
