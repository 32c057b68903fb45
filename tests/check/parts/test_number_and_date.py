"""Number, date and V/v are told by their words, however badly written."""

from __future__ import annotations

import pytest

from pipeline.check.parts import recognise
from pipeline.check.parts.number_and_date import is_letter_subject, is_number, is_place_and_date, number_and_date
from tests.check.parts.conftest import outline, paragraph


@pytest.mark.parametrize(
    "text",
    ["Số: 05/KH-VKS", "Số:     /BC-VKSHD", "Số 12-BC/CB", "Số : 1 / KH - A", "SỐ: 3/QĐ", "Số: ...../KH-VKS", "Số:"],
)
def test_a_reference_number_is_known_by_its_first_word_and_stroke(text):
    assert is_number(text)


@pytest.mark.parametrize("text", ["Số liệu năm 2026", "Số quyết định: 45/QĐ-VKS", "Vào sổ số: 12", "Số hiệu", "số 5"])
def test_other_words_with_a_number_are_no_reference_number(text):
    assert not is_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hà Nội, ngày 05 tháng 02 năm 2026",
        "Hà Nội, ngày    tháng    năm 2026",
        "TP. Hồ Chí Minh, ngày …… tháng …… năm 2026",
        "Hải Dương,ngày 5/2/2026",
        "ngày 05 tháng 02 năm 2026",
    ],
)
def test_a_place_and_a_date_are_known_by_day_month_and_year(text):
    assert is_place_and_date(text)


def test_a_sentence_that_names_a_day_is_no_place_and_date():
    assert not is_place_and_date("Thực hiện Kế hoạch số 5/KH-VKS ngày hôm nay về thi đua")
    assert not is_place_and_date("Căn cứ Luật: ngày 5 tháng 6 năm 2022 " + "và các văn bản " * 9)


def test_number_and_date_parted_by_one_blank_are_two():
    line = paragraph("Số: 05/KH-VKS  Hà Nội, ngày 05 tháng 02 năm 2026")
    assert [q.text for q in number_and_date(line)] == ["Số: 05/KH-VKS", "Hà Nội, ngày 05 tháng 02 năm 2026"]


def test_the_day_in_the_subject_of_a_letter_is_not_the_letters_date():
    parts = recognise(
        outline(
            paragraph("Số: 05/VKS-VP"),
            paragraph("V/v họp ngày 09/02/2026"),
            paragraph("Hà Nội, ngày 05 tháng 02 năm 2026"),
            paragraph("Kính gửi: Sở Nội vụ"),
        )
    )
    assert parts.place_and_date.text.startswith("Hà Nội")
    assert parts.letter_subject.text == "V/v họp ngày 09/02/2026"
    assert is_letter_subject("V/v: xét tặng")
