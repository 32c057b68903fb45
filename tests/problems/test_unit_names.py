"""Names of units are checked in every year that is read, whether or not a document stands on it."""

from __future__ import annotations

import pytest

from pipeline.build import Choice
from pipeline.problems import gathered
from tests.acceptance.copies import copied
from tests.problems.test_problems import saved

FILE = "lam-giang/2025/khen-thuong-2025.xlsx"
CELLS = ["B9", "B16"]


def misnamed(sheet):
    sheet["B9"], sheet["B16"] = "Phòng 22", "VKSND huyện Xa Lắc"


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    made = copied(tmp_path_factory.mktemp("w"), "lam-giang")
    saved(made.inputs / FILE, misnamed)
    return made


@pytest.mark.parametrize("years", [(2025,), ()])
def test_an_unlisted_unit_is_told_once_in_a_year_with_or_without_a_document(workspace, years):
    found = gathered(workspace, Choice(years=years)).problems
    assert [(p.file, p.finding.place.cell) for p in found if p.finding.code == "don-vi-la"] == [
        (FILE, cell) for cell in CELLS
    ]


def test_units_of_another_year_are_not_told(workspace):
    found = gathered(workspace, Choice(years=(2024,))).problems
    assert "don-vi-la" not in {p.finding.code for p in found}
