from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import product

import pytest

from pipeline.law import Award, awards, vocabularies
from pipeline.law.awards import in_force, known
from pipeline.vietnamese import fold

TODAY = date(2026, 12, 31)

CANONICAL = [
    "Lao động tiên tiến",
    "Chiến sĩ thi đua cơ sở",
    "Chiến sĩ thi đua ngành Kiểm sát nhân dân",
    "Chiến sĩ thi đua toàn quốc",
    "Tập thể lao động tiên tiến",
    "Tập thể lao động xuất sắc",
    "Cờ thi đua ngành Kiểm sát nhân dân",
    "Cờ thi đua của UBND tỉnh",
    "Cờ thi đua của Chính phủ",
    "Giấy khen",
    "Bằng khen của Viện trưởng VKSND tối cao",
    "Bằng khen của Chủ tịch UBND tỉnh",
    "Bằng khen của Thủ tướng Chính phủ",
    "Huân chương Lao động hạng Nhất",
    "Huân chương Lao động hạng Nhì",
    "Huân chương Lao động hạng Ba",
    "Huân chương Độc lập hạng Nhì",
    "Kỷ niệm chương Vì sự nghiệp Kiểm sát",
]


@pytest.mark.parametrize("name", CANONICAL)
def test_each_name_of_the_documents_is_known_in_the_laws_spelling(name):
    assert known(name).name == name


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("CSTĐCS", "CSTDCS"),
        ("Chiến sỹ thi đua cơ sở", "CSTDCS"),
        ("CHIẾN SỸ THI ĐUA NGÀNH KSND", "CSTDN"),
        ("LĐTT", "LDTT"),
        ("TTLĐXS", "TTLDXS"),
        ("Tập thể LĐXS", "TTLDXS"),
        ("Cờ thi đua dẫn đầu khối", "CTDN"),
        ("Cờ thi đua Chính phủ", "CTDCP"),
        ("BK của Viện trưởng VKSTC", "BKN"),
        ("BK Thủ tướng", "BKTTG"),
        ("Giấy khen của Viện trưởng VKSND tỉnh", "GK"),
        ("Huân chương lao động hạng nhì", "HCLD2"),
        ("HCLĐ III", "HCLD3"),
        ("HCLĐ hạng 3", "HCLD3"),
        ("HC Lao động hạng Nhì", "HCLD2"),
        ("Huân chương LĐ hạng I", "HCLD1"),
        ("HC Bảo vệ Tổ quốc hạng 2", "HCBV2"),
        ("Bằng khen UBND thành phố", "BKT"),
        ("BK của Chủ tịch Ủy ban nhân dân thành phố", "BKT"),
        ("Cờ thi đua UBND thành phố", "CTDT"),
        ("CSTĐ thành phố", "CSTDT"),
        ("GK của Viện trưởng VKSND thành phố", "GK"),
        ("Cờ thi đua của Viện trưởng VKSND tối cao", "CTDN"),
        ("Bằng khen TTCP", "BKTTG"),
        ("Kỷ niệm chương “Vì sự nghiệp Kiểm sát”", "KNC"),
        ("Kỉ niệm chương Vì sự nghiệp kiểm sát", "KNC"),
    ],
)
def test_an_offices_spelling_finds_the_award(written, code):
    assert known(written).code == code


@pytest.mark.parametrize("written", ["Bằng khen", "Cờ thi đua", "CSTĐ", "Chiến sĩ thi đua", "Huân chương Lao động"])
def test_a_name_that_may_mean_several_awards_is_not_guessed(written):
    assert known(written) is None


def test_no_two_awards_of_one_subject_share_a_name():
    names = Counter(
        (fold(name), subject)
        for a in awards(TODAY)
        for name, subject in product({fold(n): n for n in (a.name, *a.aliases)}.values(), a.subjects)
    )
    assert [name for name, times in names.items() if times > 1] == []


def test_codes_occur_once():
    codes = [a.code for a in awards(TODAY)]
    assert len(codes) == len(set(codes))


def test_higher_orders_rank_higher():
    ranks = [known(f"Huân chương Lao động hạng {c}").rank for c in ("Ba", "Nhì", "Nhất")]
    assert ranks == [41, 42, 43]
    assert known("Huân chương Quân công hạng Nhất").rank is None


def test_an_award_is_in_force_between_its_days():
    dated = Award("X", "X", "", ("Cá nhân",), "", None, "", (), date(2024, 1, 1), date(2026, 9, 30), "")
    days = [date(2023, 12, 31), date(2024, 1, 1), date(2026, 9, 30), date(2026, 10, 1)]
    assert [in_force(dated, day) for day in days] == [False, True, True, False]


def test_the_vocabulary_gives_names_aliases_and_subjects():
    (vocabulary,) = vocabularies(TODAY)
    terms = {t.name: t for t in vocabulary.terms}
    assert vocabulary.name == "khen_thuong"
    assert terms["Lao động tiên tiến"].groups == ("Cá nhân",)
    assert "Danh hiệu “Lao động tiên tiến”" in terms["Lao động tiên tiến"].aliases
    assert set(terms["Giấy khen"].groups) == {"Cá nhân", "Tập thể"}
