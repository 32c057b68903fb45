"""The table of awards holds what the reference table of the regulation holds: code, kind, subject, level, rank."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.law import awards
from pipeline.law.bodies import Body, body
from pipeline.law.standing import began_after, ended_before

TODAY = date(2026, 11, 23)
TITLE, FORM, HONOUR = "danh hiệu thi đua", "hình thức khen thưởng", "danh hiệu vinh dự"
BOTH = ("Tập thể", "Cá nhân")
TABLE = {
    "LDTT": (TITLE, ("Cá nhân",), "cơ sở", 10, Body.OFFICE),
    "CSTDCS": (TITLE, ("Cá nhân",), "cơ sở", 20, Body.OFFICE),
    "CSTDN": (TITLE, ("Cá nhân",), "ngành", 30, Body.SUPREME),
    "CSTDT": (TITLE, ("Cá nhân",), "tỉnh", 30, Body.PROVINCE),
    "CSTDTQ": (TITLE, ("Cá nhân",), "Nhà nước", 40, Body.PRIME_MINISTER),
    "TTLDTT": (TITLE, ("Tập thể",), "cơ sở", 10, Body.OFFICE),
    "TTLDXS": (TITLE, ("Tập thể",), "ngành", 20, Body.SUPREME),
    "CTDN": (TITLE, ("Tập thể",), "ngành", 30, Body.SUPREME),
    "CTDT": (TITLE, ("Tập thể",), "tỉnh", 30, Body.PROVINCE),
    "CTDCP": (TITLE, ("Tập thể",), "Nhà nước", 40, Body.PRIME_MINISTER),
    "GK": (FORM, BOTH, "cơ sở", 10, Body.OFFICE),
    "BKN": (FORM, BOTH, "ngành", 20, Body.SUPREME),
    "BKT": (FORM, BOTH, "tỉnh", 20, Body.PROVINCE),
    "BKTTG": (FORM, BOTH, "Nhà nước", 30, Body.PRIME_MINISTER),
    **{f"HCLD{4 - n}": (FORM, BOTH, "Nhà nước", 40 + n, Body.PRESIDENT) for n in (1, 2, 3)},
    **{f"HCDL{4 - n}": (FORM, BOTH, "Nhà nước", 50 + n, Body.PRESIDENT) for n in (1, 2, 3)},
    "HCHCM": (FORM, BOTH, "Nhà nước", 60, Body.PRESIDENT),
    "HCSV": (FORM, BOTH, "Nhà nước", 70, Body.PRESIDENT),
    **dict.fromkeys(("HCDD", "HCDC", "HCHN"), (FORM, BOTH, "Nhà nước", None, Body.PRESIDENT)),
    **{f"{c}{n}": (FORM, BOTH, "Nhà nước", None, Body.PRESIDENT) for c in ("HCCC", "HCBV", "HCQC") for n in (1, 2, 3)},
    "AHLD": (HONOUR, BOTH, "Nhà nước", 80, Body.PRESIDENT),
    "KNC": (FORM, ("Cá nhân",), "ngành", None, Body.SUPREME),
}


def test_the_table_is_the_regulation_s():
    told = {a.code: (a.kind, a.subjects, a.level, a.rank, body(a.authority)) for a in awards(TODAY)}
    assert told == TABLE


@pytest.mark.parametrize("award", awards(TODAY), ids=lambda a: a.code)
def test_every_award_has_its_article(award):
    assert "Điều" in award.basis


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Chủ tịch nước", Body.PRESIDENT),
        ("KT. Thủ tướng", Body.PRIME_MINISTER),
        ("Phó Viện trưởng VKSNDTC", Body.SUPREME),
        ("Viện trưởng Viện kiểm sát nhân dân tối cao", Body.SUPREME),
        ("Chủ tịch Uỷ ban nhân dân tỉnh Mẫu", Body.PROVINCE),
        ("Chủ tịch UBND thành phố Hà Nội", Body.PROVINCE),
        ("Chủ tịch UBND thành phố Chí Linh", Body.LOWER_COMMITTEE),
        ("Chủ tịch UBND TP.HCM", Body.PROVINCE),
        ("UBND phường Mẫu", Body.LOWER_COMMITTEE),
        ("Viện trưởng VKSND tỉnh Mẫu", Body.OFFICE),
        ("Viện trưởng VKSND khu vực 3", Body.LOWER_OFFICE),
        ("Nguyễn Văn An", None),
        ("Bộ trưởng Bộ Công an", None),
        ("Tổng Thanh tra Chính phủ", None),
        ("", None),
    ],
)
def test_who_confers_is_known_by_the_words_and_a_name_says_nothing(words, who):
    assert body(words) is who


@pytest.mark.parametrize(
    ("name", "ended"),
    [
        ("VKSND huyện Gia Lộc", True),
        ("Viện KSND thị xã Kinh Môn", True),
        ("Viện kiểm sát nhân dân quận 1", True),
        ("VKSND cấp cao tại Hà Nội", True),
        ("VKSND thành phố Chí Linh", True),
        ("VKSND TP. Hải Dương", True),
        ("VKSND thành phố Hải Phòng", False),
        ("VKSND TP.Hồ Chí Minh", False),
        ("VKSND TP.HCM", False),
        ("VKSND tỉnh Hưng Yên", False),
        ("Viện trưởng VKSND tỉnh Hải Dương", True),
        ("VKSND khu vực 1", False),
        ("Phòng 1", False),
        ("Huyện đoàn Gia Lộc", False),
    ],
)
def test_kinds_of_office_that_ended_are_known_by_their_names_from_the_day_on(name, ended):
    assert bool(ended_before(name, date(2025, 7, 1))) == ended
    assert not ended_before(name, date(2025, 6, 30))


def test_the_kind_that_began_is_known_on_both_sides_of_its_day():
    assert began_after("Viện trưởng VKSND khu vực 7", date(2025, 6, 30))
    assert not began_after("Viện trưởng VKSND khu vực 7", date(2025, 7, 1))
