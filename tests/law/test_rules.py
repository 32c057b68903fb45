"""Each rule of the award law on tables that keep it and on tables that break it: tests/law/rules."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline import law
from pipeline.findings import Severity, Verdict
from pipeline.law.binding import within
from pipeline.law.rules import all_rules
from tests.law.cases import read_case

FOLDER = Path(__file__).parent / "rules"
RULES = {rule.code.id: rule for rule in all_rules()}
CASES = sorted(FOLDER.glob("*/*.txt"))
NUMBERS = [f"CK-{number:02}" for number in range(1, 22)]


def brought(findings):
    return [(f.code, f.severity.value, f"{f.place.sheet}!{f.place.cell}") for f in findings]


def test_every_rule_of_the_list_is_there():
    assert sorted({rule.number for rule in all_rules()}) == NUMBERS


def test_codes_occur_once():
    assert len(RULES) == len(all_rules())


@pytest.mark.parametrize("code", RULES)
def test_each_rule_has_a_case_that_keeps_it_and_one_that_breaks_it(code):
    names = {path.name.split("-")[0] for path in (FOLDER / code).glob("*.txt")}
    assert {"dat", "hong"} <= names


def test_every_folder_of_cases_is_that_of_a_rule():
    assert {path.name for path in FOLDER.iterdir()} == set(RULES)


@pytest.mark.parametrize("path", CASES, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_a_case_brings_its_findings_and_no_other(path):
    case = read_case(path)
    findings = law.check_law(case.facts())
    assert brought(findings) == [(w.code, w.severity, w.place) for w in case.wanted], [f.found for f in findings]
    for finding, wanted in zip(findings, case.wanted, strict=True):
        assert wanted.words in finding.found


@pytest.mark.parametrize("path", CASES, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_a_case_that_breaks_its_rule_brings_the_rule_s_own_code_and_one_that_keeps_it_does_not(path):
    case, code = read_case(path), path.parent.name
    assert (code in {w.code for w in case.wanted}) == path.stem.startswith("hong")


@pytest.mark.parametrize("path", CASES, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_a_rule_that_does_not_apply_says_why_and_every_other_case_lets_it_apply(path):
    case, rule = read_case(path), RULES[path.parent.name]
    answer = rule.check(within(case.facts(), rule))
    assert (answer.verdict is Verdict.APPLIED) == (case.not_applicable is None), answer.reason
    assert (case.not_applicable or "") in answer.reason
    assert answer.verdict is Verdict.APPLIED or answer.reason


@pytest.mark.parametrize("path", CASES, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_a_finding_points_to_a_cell_and_names_what_stands_there_and_how_to_mend_it(path):
    for finding in law.check_law(read_case(path).facts()):
        assert finding.place.cell
        assert finding.found
        assert finding.expected
        assert finding.mend


def test_no_table_at_all_brings_nothing_and_no_rule_applies():
    judged = law.judged(law.gathered({}))
    assert not [j.rule.code.id for j in judged if j.answer.verdict is Verdict.APPLIED]
    assert not [j.rule.code.id for j in judged if not j.answer.reason]


@pytest.mark.parametrize("rule", all_rules(), ids=lambda r: r.code.id)
def test_a_rule_has_a_page(rule):
    assert all((rule.code.title, rule.code.clause, rule.why, rule.wrong, rule.right))


def test_what_nobody_is_certain_of_is_no_error():
    uncertain = {"CK-05", "CK-06", "CK-08", "CK-09", "CK-10", "CK-12", "CK-14", "luot-lan-doi-tuong", "CK-20"}
    assert not [code for code in uncertain if RULES[code].code.severity is Severity.ERROR]


@pytest.mark.parametrize(
    ("code", "since", "until"),
    [
        ("CK-05", date(2017, 10, 1), date(2023, 12, 31)),
        ("CK-06", date(2024, 10, 1), None),
        ("CK-09", date(2024, 10, 1), None),
    ],
)
def test_a_rule_of_one_law_binds_in_its_time(code, since, until):
    assert (RULES[code].since, RULES[code].until) == (since, until)
