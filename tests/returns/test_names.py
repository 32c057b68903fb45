"""A unit's name is found in whatever a clerk makes of it as a file name, and never another's."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.returns.names import names
from pipeline.returns.words import words_of
from pipeline.vietnamese import unaccented
from tests.returns.conftest import Office

UNITS = (
    *((f"P{n}", f"Phòng {n}") for n in (1, 2, 9, 10, 11, 15)),
    *((f"KV{n}", f"VKSND khu vực {n}") for n in range(1, 13)),
    ("TCCB", "Phòng Tổ chức cán bộ"), ("VP", "Văn phòng tổng hợp", "Văn phòng"), ("TT", "Thanh tra"),
)  # fmt: skip
BY_CODE = {row[0]: row[1] for row in UNITS}
NOISE = ("BC", "bao cao", "Khen thưởng", "2026", "nam 2026", "(sua)", "ban chinh thuc", "gui lai", "v2", "06 thang", "")
KNOWN = {}


@pytest.fixture(scope="module", autouse=True)
def known(tmp_path_factory, declared):
    made = Office(tmp_path_factory.mktemp("ten"), declared)
    made.units(*UNITS)
    KNOWN["names"] = names(made.shelf().office(made.office()).tables["don_vi"], None, 2026)


def spelled(name, how, joint):
    for change in how:
        name = change(name)
    return name.replace(" ", joint)


CHANGES = (str.upper, str.lower, unaccented, lambda s: s.replace("VKSND", "Viện KSND").replace("vksnd", "viện ksnd"))
WAYS = st.lists(st.sampled_from(CHANGES), max_size=3)
JOINTS = st.sampled_from([" ", "_", "-", ".", "  "])


@settings(max_examples=50)
@given(st.sampled_from(sorted(BY_CODE)), WAYS, JOINTS, st.sampled_from(NOISE), st.sampled_from(NOISE))
def test_a_file_named_after_a_unit_is_that_unit_s(code, how, joint, before, behind):
    name = f"{before} {spelled(BY_CODE[code], how, joint)} {behind}"
    assert KNOWN["names"].within(name) == {code}


@settings(max_examples=50)
@given(st.lists(st.sampled_from(sorted(BY_CODE)), min_size=2, max_size=2, unique=True), WAYS, JOINTS)
def test_a_file_named_after_two_units_is_nobody_s(codes, how, joint):
    name = " va ".join(spelled(BY_CODE[code], how, joint) for code in codes)
    assert KNOWN["names"].within(name) == set(codes)


@settings(max_examples=50)
@given(st.sampled_from(NOISE), st.sampled_from(NOISE), st.integers(16, 99))
def test_a_name_without_any_unit_is_no_unit_s(one, other, number):
    assert KNOWN["names"].within(f"{one} {other}") == set()
    assert KNOWN["names"].within(f"Phòng {number} {one}") == set()


@settings(max_examples=50)
@given(st.sampled_from(sorted(BY_CODE)), WAYS)
def test_a_statement_names_its_unit_and_no_longer_name_names_a_shorter_one(code, how):
    assert KNOWN["names"].stated(spelled(BY_CODE[code], how, " ")) == code
    assert KNOWN["names"].stated(f"{BY_CODE[code]} Đảng ủy") == ""


@pytest.mark.parametrize(
    ("one", "other"),
    [("VKSND KV1", "Viện kiểm sát nhân dân khu vực 01"), ("TP. Huế", "thành phố Huế"), ("P01", "p 1")],
)
def test_short_and_full_spellings_have_the_same_words(one, other):
    assert words_of(one) == words_of(other)
