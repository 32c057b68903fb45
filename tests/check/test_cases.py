"""Every rule judged by its cases: recipes of edits on a known-good document, passing (dat-*) and failing (hong-*)."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.check.bases import base
from tests.check.judging import CASES, FOLDER, RULES, beyond, name_of, recipe_of, told_of, told_of_base, unmatched

EXCEPTIONS = tomllib.loads((Path(__file__).parent / "exceptions.toml").read_text(encoding="utf-8"))
BASES = ("bao-cao", "ke-hoach", "cong-van")
FAILING = [case for case in CASES if case.name.startswith("hong")]


@pytest.mark.parametrize("code", sorted(RULES))
def test_a_rule_has_a_passing_and_a_failing_case(code):
    names = [case.name for case in (FOLDER / code).glob("*.txt")]
    assert any(n.startswith("dat-") or n == "dat.txt" for n in names), f"thiếu {FOLDER.name}/{code}/dat-*.txt"
    assert any(n.startswith("hong-") or n == "hong.txt" for n in names), f"thiếu {FOLDER.name}/{code}/hong-*.txt"


def test_every_folder_of_cases_names_a_rule():
    assert sorted({f.name for f in FOLDER.iterdir() if f.is_dir()} - RULES.keys()) == []


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_a_case_gets_the_findings_of_its_rule_at_their_places_and_no_other(case):
    recipe, code = recipe_of(case), case.parent.name
    assert bool(recipe.expected) is case.name.startswith("hong"), "hong-* có dòng mong:, dat-* thì không"
    assert {e.code for e in recipe.expected} <= {code}
    missed, more = unmatched([t for t in told_of(case) if t.code == code], recipe.expected)
    assert (missed, more) == ([], [])


@pytest.mark.parametrize("case", FAILING, ids=name_of)
def test_one_thing_broken_brings_its_own_finding_and_no_other_error_or_warning(case):
    excused = set(EXCEPTIONS.get(name_of(case), {}).get("ma", []))
    more = {(t.code, t.words[:60], t.text) for t in beyond(case) if t.code not in excused}
    assert more == set()


def test_nine_rules_in_ten_are_broken_without_touching_another():
    clean = {case.parent.name for case in FAILING if name_of(case) not in EXCEPTIONS}
    assert len(clean) >= 0.9 * len(RULES)


def test_each_exception_names_a_case_and_gives_its_reason():
    assert EXCEPTIONS.keys() <= {name_of(case) for case in FAILING}
    for name, exception in EXCEPTIONS.items():
        assert exception["vi"], name
        case = next(c for c in FAILING if name_of(c) == name)
        assert {t.code for t in beyond(case)} == set(exception["ma"]), name


@pytest.mark.parametrize("profile", ["nd30", "vksnd"])
@pytest.mark.parametrize("name", BASES)
def test_a_known_good_document_has_no_error_and_no_warning(name, profile):
    assert base(name)
    assert [t for t in told_of_base(name, profile, None) if t.grave] == []
