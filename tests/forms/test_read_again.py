"""What the forms hold, filled in and put into inputs, is read without a finding."""

from __future__ import annotations

import random

import pytest

from tests.forms.filling import filled

pytestmark = pytest.mark.long

NEW_YEARS = [
    pytest.param("lam-giang", 2028, marks=pytest.mark.long),
    ("hai-duong", 2025),
    pytest.param("thai-binh", 2019, marks=pytest.mark.long),
    ("lam-giang", 2027),
]


@pytest.mark.parametrize(("name", "year"), NEW_YEARS[1:])
def test_an_office_s_form_left_as_it_is_is_read_without_a_finding(bench, name, year):
    bench.laid(name, year)
    assert bench.read(name, year).findings == ()


@pytest.mark.parametrize(("name", "year"), NEW_YEARS)
def test_an_office_s_form_filled_in_is_read_without_a_finding(bench, name, year):
    for path in bench.laid(name, year):
        if path.name.startswith("bieu"):
            filled(path, random.Random(year), year=year)  # noqa: S311 - test data
    reading = bench.read(name, year)
    assert reading.findings == ()
    assert len(reading.tables["khen_thuong"].values) > 20
