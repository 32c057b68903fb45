from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.vietnamese import fold, slug, unaccented

VIETNAMESE = st.text("aăâeêioôơuưyàáảãạằắẳẵặòóỏõọỏùúủũụỳýỷỹỵqsđĐHK \u00a0\n-–—“”:.*")
ANY = st.text()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Giấy khen", "GIẤY  KHEN"),
        ("Giấy\u00a0khen", "Giấy\nkhen "),
        ("Đơn vị:", "đơn vị"),
        ("Họ và tên (*)", "họ và tên (*)"),
        ("Tổng cộng *", "tổng cộng."),
        ("Cộng hòa", "Cộng hoà"),
        ("HỎA TỐC", "Hoả tốc"),
        ("ủy ban", "uỷ ban"),
        ("khỏe", "khoẻ"),
        ("Thúy", "Thuý"),
        ("Chiến sĩ thi đua", "Chiến sỹ thi đua"),
        ("Thi đua - Khen thưởng", "Thi đua – khen thưởng"),
        ("2020-2024", "2020 — 2024"),
        ("“Lao động tiên tiến”", '"Lao động tiên tiến"'),
        ("Sở\u200b Tài chính", "Sở Tài chính"),
        ("\ufeffSố", "số"),
        (unicodedata.normalize("NFD", "Bằng khen của Thủ tướng"), "Bằng khen của Thủ tướng"),
    ],
)
def test_what_reads_the_same_has_one_key(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("quý", "quí"), ("kỷ", "kỉ"), ("sỹ quan", "si quan"), ("tỉnh", "tính"), ("Mỹ", "Mĩ"), ("Đ", "D"), ("của", "cũa"),
     ("Bằng khen", "Giấy khen"), ("P1", "P11")],
)  # fmt: skip
def test_what_reads_differently_has_two_keys(one, other):
    assert fold(one) != fold(other)


def test_the_tone_of_qu_stays_where_it_is():
    assert fold("Quý I") == "quý i"
    assert fold("hoàn thành") == "hoàn thành"


@given(ANY | VIETNAMESE)
def test_a_key_is_its_own_key(text):
    assert fold(fold(text)) == fold(text)


@given(ANY | VIETNAMESE)
def test_a_key_is_blind_to_the_form_of_unicode(text):
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text)) == fold(text)


@given(VIETNAMESE)
def test_a_key_is_blind_to_spaces_around_it(text):
    assert fold(f" \n{text}\u00a0") == fold(text)


def test_plain_letters_keep_the_words():
    assert unaccented("Đại hội – “Điển hình” ở Khánh Hoà, 60 m²") == 'Dai hoi - "Dien hinh" o Khanh Hoa, 60 m2'


@given(ANY | VIETNAMESE)
def test_plain_letters_are_ascii(text):
    assert unaccented(text).isascii()
    assert unaccented(unicodedata.normalize("NFD", text)) == unaccented(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Báo cáo tổng kết 5 năm (2020–2024)", "bao-cao-tong-ket-5-nam-2020-2024"),
        ("VKSND tỉnh Hải Dương", "vksnd-tinh-hai-duong"),
        ("Con", "con-1"),
        ("NUL", "nul-1"),
        ("com1", "com1-1"),
        ("COM²", "com2-1"),
        ("LPT9.", "lpt9-1"),
        ("console", "console"),
        ("", "khong-ten"),
        ("…/\\*", "khong-ten"),
    ],
)
def test_a_slug_is_a_name_that_every_system_takes(text, name):
    assert slug(text) == name


@given(ANY | VIETNAMESE)
def test_a_slug_is_never_empty_and_its_own_slug(text):
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug(text))
    assert slug(slug(text)) == slug(text)
