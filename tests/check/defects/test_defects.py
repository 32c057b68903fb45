"""Documents written with the kinds of defect that real ones have: each is found, and nothing false beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.check import all_rules, check_document, load_profile
from tests.check.bases import document
from tests.check.judging import told, unmatched
from tests.check.recipes import read_recipe

FOLDER = Path(__file__).parent
GROUPS = {"wording", "arithmetic", "citations"}
CONTENT = {rule.code.id for rule in all_rules() if rule.check.__module__.split(".")[3] in GROUPS}


def written(name):
    """The document that a text describes, and the findings that its last lines call for."""
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    body = [line for line in lines if not line.startswith(("#", "mong:"))]
    return document("\n".join(body)), read_recipe(
        "\n".join(line for line in lines if line.startswith("mong:"))
    ).expected


@pytest.mark.parametrize("name", ["bao-cao-loi", "ke-hoach-loi"])
def test_every_defect_is_found_at_its_place(name):
    package, expected = written(name)
    missed, _ = unmatched(list(told(package, "vksnd", None)), expected)
    assert missed == []


@pytest.mark.parametrize("name", ["bao-cao-loi", "ke-hoach-loi"])
def test_no_rule_of_content_finds_more_than_is_wrong(name):
    package, expected = written(name)
    found = [t for t in told(package, "vksnd", None) if t.code in CONTENT]
    _, more = unmatched(found, expected)
    assert more == []


def test_a_letterhead_lost_in_a_scan_is_said_to_be_missing():
    package, _ = written("ke-hoach-loi")
    profile, _ = load_profile("vksnd")
    assert "Quốc hiệu" in " ".join(check_document(package, "ke-hoach.docx", profile).missing)


def test_sentences_that_a_hasty_reader_would_fault_are_left_alone():
    package, _ = written("khong-loi")
    assert [t for t in told(package, "vksnd", None) if t.code in CONTENT] == []
