"""Unicode and an old encoding in one text: nothing is put into Unicode wrongly, and what is in doubt is named."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pipeline.vietnamese.legacy import SCHEMES, TCVN3, VNI, mixture
from pipeline.vietnamese.legacy.judging import has_unicode_only
from pipeline.vietnamese.legacy.syllables import usual
from tests.vietnamese.legacy.test_legacy import encoded

PHRASES = st.lists(st.sampled_from(sorted(usual())), min_size=1, max_size=6).map(" ".join)


@given(PHRASES, PHRASES, st.sampled_from(SCHEMES), st.sampled_from([" ", ": ", ", ", "\n"]), st.booleans())
def test_each_word_of_a_mixed_text_is_read_right_or_named_as_doubtful(new, old, scheme, between, old_first):
    typed = encoded(old, scheme)
    assume(has_unicode_only(new))
    assume(any(scheme.decisive.search(word) and not word.isascii() for word in typed.split()))
    texts = [(typed, old), (new, new)] if old_first else [(new, new), (typed, old)]
    found = mixture(between.join(text for text, _ in texts), [scheme])
    meant = between.join(text for _, text in texts).split()
    assert found is not None
    wrong = [w for w, right in zip(found.text.split(), meant, strict=True) if w != right]
    assert set(wrong) <= set(found.doubtful)


@given(
    st.lists(st.sampled_from(sorted(usual())), max_size=12).map(" ".join), st.sampled_from([str, str.upper, str.title])
)
def test_plain_unicode_is_no_mixture(text, case):
    assert mixture(case(text)) is None


@given(PHRASES, st.sampled_from(SCHEMES))
def test_a_text_all_in_an_old_encoding_is_told_as_a_mixture_only_for_words_that_read_as_unicode_too(text, scheme):
    found = mixture(encoded(text, scheme), [scheme])
    assert found is None or found.doubtful


@pytest.mark.parametrize(
    "text",
    [
        "Windows® 11 bản quyền được cấp", "kích thước 10×20 cm của ảnh", "độ dày 25µm", "Điều 5 § 3", "đã gặp Müller",
        "ở São Paulo, Zürich và Besançon", "Phối hợp với El Niño", "“Người tốt” – việc tốt…", "nhiệt độ ±5 °C", "m²",
        "đơn vị © 2024", "trang Khen thưởng · ô F7", "½ ngày được nghỉ", "Đường Côte d’Ivoire", "giá 5£ đổi 10¥",
    ],
)  # fmt: skip
def test_signs_and_foreign_names_in_unicode_text_are_no_mixture(text):
    found = mixture(text)
    assert found is None or (found.words, found.text) == (0, text)


def test_a_foreign_name_proves_nothing():
    assert mixture("ông Loïc được khen").words == 0
    assert mixture(f"ông {encoded('người', VNI)} được khen").words == 1


SAID = {
    "Phòng Tổ chức c¸n bé": ("Phòng Tổ chức cán bộ", ()),
    "§¬n vÞ: Phòng Tổ chức": ("Đơn vị: Phòng Tổ chức", ()),
    "Phòng c¸n bé": ("Phòng cán bộ", ("Phòng",)),
    "Tổ nói c¸n": ("Tổ nói cán", ("nói",)),
    "Tæng cộng": ("Tổng cộng", ()),
}


@pytest.mark.parametrize("typed", SAID)
def test_what_is_proved_is_read_and_what_is_not_stays(typed):
    found = mixture(typed, [TCVN3])
    assert (found.text, found.doubtful) == SAID[typed]
