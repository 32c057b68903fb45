"""The documents of the main job under both profiles: no finding but those that the rules rightly call for."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.check import all_rules, check_document, load_profile
from pipeline.findings import Severity
from pipeline.ooxml import read_package

ROOT = Path(__file__).resolve().parents[2]
NAMES = (
    "hai-duong/2024/Bao cao tong ket 2020-2024",
    "lam-giang/2026/Bao cao tong ket 2022-2026",
    "lam-giang/2026/Bao cao tong ket nam 2026",
    "lam-giang/2027/Ke hoach nam 2027",
    "thai-binh/2018/Ke hoach nam 2018",
)
# Findings that the rules rightly call for, each with its document; none today.
RIGHTLY: set[tuple[str, str, str]] = set()
APPLIED = dict(zip(NAMES, (141, 150, 147, 140, 137), strict=True))


@pytest.fixture(scope="session")
def outputs(house_made):
    return house_made.outputs


@pytest.fixture(scope="session")
def judged(outputs):
    """What checking gave, by the document's name and the profile's."""

    def judge(name, profile):
        package = read_package(outputs / f"{name}.docx")
        return check_document(package, f"{name}.docx", load_profile(profile)[0])

    return {(name, profile): judge(name, profile) for name in NAMES for profile in ("nd30", "vksnd")}


def test_the_list_holds_every_document_that_is_made(outputs):
    assert tuple(sorted(p.relative_to(outputs).as_posix()[:-5] for p in outputs.rglob("*.docx"))) == NAMES


@pytest.mark.parametrize("profile", ["nd30", "vksnd"])
@pytest.mark.parametrize("name", NAMES)
def test_a_document_of_the_house_keeps_every_rule(judged, name, profile):
    found = judged[name, profile].findings
    grave = {(name, f.code, f.found) for f in found if f.severity is not Severity.NOTICE}
    assert grave == {one for one in RIGHTLY if one[0] == name}


@pytest.mark.parametrize("name", NAMES)
def test_no_rule_is_left_without_an_answer(judged, name):
    result = judged[name, "vksnd"]
    assert [(one.code.id, one.reason) for one in result.unreadable] == []
    assert result.missing == ()
    assert len(result.applied) + len(result.not_applicable) == len(all_rules()) - len(result.left_out)


@pytest.mark.parametrize("name", NAMES)
def test_as_many_rules_are_applied_as_were_counted(judged, name):
    assert len(judged[name, "vksnd"].applied) == APPLIED[name]
