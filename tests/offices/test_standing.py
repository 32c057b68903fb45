"""Offices in time: the merger of 2025, the kinds that changed in 2026, names however they are typed."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.offices import Body, State, followed, provinces, standing, written_out

BEFORE, AFTER = date(2025, 6, 30), date(2025, 7, 1)


def state(name, on, own=()):
    found = standing(name, on, own)
    return found.state if found else None


def test_there_were_63_provinces_and_there_are_34():
    assert len([p for p in provinces() if p.there(BEFORE)]) == 63
    assert len([p for p in provinces() if p.there(AFTER)]) == 34
    assert len([p for p in provinces() if p.there(date(2026, 12, 31))]) == 34


@pytest.mark.parametrize(
    ("on", "cities"), [(AFTER, 6), (date(2026, 4, 30), 7), (date(2026, 9, 1), 8), (date(2026, 9, 20), 9)]
)
def test_cities_under_central_government_grow_in_2026(on, cities):
    assert len([p for p in provinces() if p.there(on) and p.level == "thành phố"]) == cities


@pytest.mark.parametrize("ended", [p for p in provinces() if p.until], ids=lambda p: p.name)
def test_each_province_that_ended_leads_to_one_that_is_there_the_next_day(ended):
    assert ended.successor
    assert state(ended.successor, date.fromordinal(ended.until.toordinal() + 1)) is State.THERE


@pytest.mark.parametrize("body", provinces(), ids=lambda p: f"{p.name} {p.since}")
def test_each_province_has_its_source(body):
    assert body.basis.startswith("Nghị quyết ")


@pytest.mark.parametrize(
    ("name", "last"),
    [
        ("VKSND tỉnh Hải Dương", BEFORE),
        ("Viện KSND tỉnh Thái Bình", BEFORE),
        ("VIỆN KIỂM SÁT NHÂN DÂN TỈNH BÀ RỊA – VŨNG TÀU", BEFORE),
        ("Viện kiểm sát nhân dân tỉnh Hoà Bình", BEFORE),
        ("VKSND huyện Thủy Nguyên", BEFORE),
        ("VKS thị xã Kinh Môn", BEFORE),
        ("VKSND TP. Hải Dương", BEFORE),
        ("VKSND cấp cao tại Hà Nội", BEFORE),
        ("VKSND cấp huyện", BEFORE),
        ("tỉnh Đồng Nai", date(2026, 4, 29)),
    ],
)
def test_an_office_is_there_on_its_last_day_and_not_on_the_next(name, last):
    assert state(name, last) is State.THERE
    assert state(name, date.fromordinal(last.toordinal() + 1)) is State.ENDED


@pytest.mark.parametrize("name", ["VKSND khu vực 7", "VKSND khu vực 12 - Lam Giang", "thành phố Quảng Ninh"])
def test_an_office_is_not_there_before_its_first_day(name):
    assert state(name, BEFORE) is State.NOT_YET


@pytest.mark.parametrize("name", ["VKSND tối cao", "VKSNDTC", "VKSND thành phố Hải Phòng", "VKSND tỉnh Hưng Yên"])
def test_an_office_that_goes_on_is_there_on_both_days(name):
    assert {state(name, BEFORE), state(name, AFTER)} == {State.THERE}


def test_a_city_of_a_province_is_not_taken_for_a_city_under_central_government():
    assert standing("VKSND thành phố Thái Bình", BEFORE).body.level == "huyện"
    assert standing("VKSND thành phố Hải Phòng", BEFORE).body.level == "tỉnh"


@pytest.mark.parametrize(
    ("name", "city"),
    [("VKSND thành phố Huế", date(2025, 1, 1)), ("VKSND TP. Bắc Ninh", date(2026, 9, 20))],
)
def test_a_city_that_became_one_under_central_government_had_an_office_of_its_district_before(name, city):
    before, then = standing(name, min(BEFORE, date.fromordinal(city.toordinal() - 1))), standing(name, city)
    assert (before.state, before.body.level) == (State.THERE, "huyện")
    assert (then.state, then.body.level) == (State.THERE, "tỉnh")


def test_a_city_of_the_future_is_not_yet_there_when_the_offices_of_districts_have_ended():
    assert state("VKSND thành phố Bắc Ninh", date(2026, 9, 19)) is State.NOT_YET


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("VKSND TP.HCM", "Viện kiểm sát nhân dân thành phố Hồ Chí Minh"),
        ("VKSND TPHCM", "Viện kiểm sát nhân dân thành phố Hồ Chí Minh"),
        ("VKS TP HCM", "Viện kiểm sát nhân dân thành phố Hồ Chí Minh"),
        ("VKSND tỉnh Đăk Nông", "Viện kiểm sát nhân dân tỉnh Đắk Nông"),
        ("VKSND tỉnh Đắc Lắc", "Viện kiểm sát nhân dân tỉnh Đắk Lắk"),
        ("VKSND tỉnh Bà Rịa Vũng Tàu", "Viện kiểm sát nhân dân tỉnh Bà Rịa - Vũng Tàu"),
        ("VKSND tỉnh Thừa Thiên - Huế", "Viện kiểm sát nhân dân tỉnh Thừa Thiên Huế"),
        ("VKSND H. Gia Lộc", "Viện kiểm sát nhân dân huyện Gia Lộc"),
        ("VKSND Q.1", "Viện kiểm sát nhân dân quận 1"),
        ("VKSND KV 3", "Viện kiểm sát nhân dân khu vực 3"),
        ("VKSND KV3", "Viện kiểm sát nhân dân khu vực 3"),
    ],
)
def test_offices_are_known_as_offices_shorten_and_spell_them(typed, meant):
    assert written_out(typed) == written_out(meant)


def test_what_no_table_knows_is_not_judged():
    assert standing("Phòng 1", AFTER) is None
    assert standing("VKSND tỉnh Lam Giang", AFTER) is None


@pytest.mark.parametrize(
    ("name", "on", "then"),
    [
        ("VKSND tỉnh Hải Dương", AFTER, "Viện kiểm sát nhân dân thành phố Hải Phòng"),
        ("VKSND tỉnh Hải Dương", BEFORE, "VKSND tỉnh Hải Dương"),
        ("tỉnh Bình Phước", AFTER, "tỉnh Đồng Nai"),
        ("tỉnh Bình Phước", date(2026, 5, 1), "thành phố Đồng Nai"),
        ("Phòng 9", AFTER, "Phòng 9"),
    ],
)
def test_an_office_is_followed_to_who_does_its_work_on_the_day(name, on, then):
    assert followed(name, on) == then


def test_that_an_office_is_renamed_with_its_province_is_told_as_uncertain():
    assert not standing("VKSND tỉnh Bắc Ninh", date(2026, 10, 1)).body.certain
    assert standing("VKSND tỉnh Hải Dương", AFTER).body.certain


def test_an_office_adds_its_own_units():
    own = (Body("Phòng 9", "đơn vị", None, BEFORE, "Phòng 2", "Quyết định 15/QĐ-VKSLG"),)
    assert state("phòng 9", AFTER, own) is State.ENDED
    assert followed("Phòng 9", AFTER, own) == "Phòng 2"


def test_two_units_that_name_each_other_do_not_hang_the_program():
    own = (Body("A", "đơn vị", None, BEFORE, "B", ""), Body("B", "đơn vị", None, BEFORE, "A", ""))
    assert followed("A", AFTER, own) in {"A", "B"}


MERGED = {
    "Tuyên Quang": "Hà Giang", "Lào Cai": "Yên Bái", "Thái Nguyên": "Bắc Kạn", "Phú Thọ": "Vĩnh Phúc, Hòa Bình",
    "Bắc Ninh": "Bắc Giang", "Hưng Yên": "Thái Bình", "Hải Phòng": "Hải Dương", "Ninh Bình": "Hà Nam, Nam Định",
    "Quảng Trị": "Quảng Bình", "Đà Nẵng": "Quảng Nam", "Quảng Ngãi": "Kon Tum", "Gia Lai": "Bình Định",
    "Khánh Hòa": "Ninh Thuận", "Lâm Đồng": "Đắk Nông, Bình Thuận", "Đắk Lắk": "Phú Yên",
    "Hồ Chí Minh": "Bình Dương, Bà Rịa - Vũng Tàu", "Đồng Nai": "Bình Phước", "Tây Ninh": "Long An",
    "Cần Thơ": "Sóc Trăng, Hậu Giang", "Vĩnh Long": "Bến Tre, Trà Vinh", "Đồng Tháp": "Tiền Giang",
    "Cà Mau": "Bạc Liêu", "An Giang": "Kiên Giang",
}  # fmt: skip


@pytest.mark.parametrize("then", MERGED)
def test_every_merger_of_the_resolution_is_in_the_table(then):
    for place in MERGED[then].split(", "):
        assert followed(f"tỉnh {place}", AFTER).endswith(f" {then}"), place
