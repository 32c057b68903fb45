"""`pipeline explain` prints the pages of codes, and without a code every rule by what it looks at."""

from __future__ import annotations

import pytest

from pipeline import law
from pipeline.check import all_rules
from pipeline.cli.explaining_groups import GROUPS, OF_FIGURES, group
from tests.cli.conftest import typed


def words(text):
    return " ".join(text.split())


@pytest.mark.parametrize("rule", [*all_rules(), *law.all_rules()], ids=lambda rule: rule.code.id)
def test_the_page_of_a_rule_says_what_why_wrong_right_and_the_clause(rule):
    result = typed("explain", rule.code.id.lower())
    assert result.exit_code == 0
    told = words(result.output)
    for part in (rule.code.id, rule.code.title, rule.code.clause, rule.why, rule.wrong, rule.right):
        assert words(part) in told
    assert max(map(len, result.output.splitlines())) <= 80


def test_several_codes_are_explained_one_after_the_other():
    result = typed("explain", "TT-03", "so-06", "o-phai-la-so-dem")
    assert result.exit_code == 0
    heads = [line.split(" ")[0] for line in result.output.splitlines() if line and not line.startswith(" ")]
    assert heads == ["TT-03", "SO-06", "o-phai-la-so-dem"]


def test_a_rule_of_one_law_tells_between_which_days_it_binds():
    assert "Khi nào từ 01/10/2017 đến hết 31/12/2023" in words(typed("explain", "CK-05").output)
    assert "Khi nào từ 01/10/2024" in words(typed("explain", "ck-06").output)


@pytest.mark.parametrize("number", ["CK-11", "CK-13", "CK-15", "CK-16", "CK-18", "CK-19"])
def test_a_number_that_the_check_of_texts_has_tells_the_rule_over_figures_too(number):
    told = typed("explain", number)
    codes = [rule.code.id for rule in law.all_rules() if rule.number == number]
    assert codes
    assert told.exit_code == 0
    assert all(f"\n{code} (" in f"\n{told.output}" for code in codes)
    assert (f"{number} (" in told.output) == (number in {rule.code.id for rule in all_rules()})


def test_a_code_of_building_is_explained_from_its_guide():
    result = typed("explain", "o-phai-la-so-dem")
    assert result.exit_code == 0
    assert "Sửa " in result.output


@pytest.mark.parametrize(
    ("code", "near"),
    [("o-phai-la-so-dm", "o-phai-la-so-dem"), ("TT-4", "TT-04"), ("tt 65", "TT-65"), ("so.6", "SO-06")],
)
def test_an_unknown_code_is_answered_with_the_nearest(code, near):
    result = typed("explain", code)
    assert result.exit_code == 2
    assert f"gõ pipeline explain {near}\n" in result.output


def test_a_code_like_none_is_answered_with_the_way_to_the_list_and_the_others_are_explained():
    result = typed("explain", "zzzzzz", "TT-03")
    assert result.exit_code == 2
    assert "Không có mã “zzzzzz”.\nGõ pipeline explain, không kèm mã, để xem mọi quy tắc." in result.output
    assert "TT-03 (lỗi)" in result.output


def test_without_a_code_every_rule_is_listed_once_in_its_group_with_its_title():
    result = typed("explain")
    assert result.exit_code == 0
    lines = result.output.splitlines()
    listed = [line.split()[0] for line in lines if line.startswith("  ") and line[2] != " "]
    assert sorted(listed) == sorted(rule.code.id for rule in (*all_rules(), *law.all_rules()))
    headings = [*GROUPS.values(), OF_FIGURES]
    assert [line for line in lines if line in headings] == headings
    assert max(map(len, lines)) <= 80


def test_every_rule_is_in_a_group_that_has_a_title():
    assert sum(len(group(name)) for name in GROUPS) == len(all_rules())
