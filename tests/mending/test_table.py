"""Each rule is mended, or the table says why it is left to a person."""

from __future__ import annotations

import pytest

from pipeline.check import all_rules
from pipeline.mending import REMEDIES
from pipeline.mending.codes import UNBROKEN
from tests.mending.table import LEFT

RULES = {rule.code.id for rule in all_rules()}


def test_each_rule_has_a_remedy_or_a_reason_and_none_has_both():
    assert sorted(RULES - REMEDIES.keys() - LEFT.keys()) == [], "thêm cách sửa, hoặc lý do vào tests/mending/left.toml"
    assert sorted(REMEDIES.keys() & LEFT.keys()) == []


def test_the_table_and_the_remedies_name_rules_only():
    assert sorted((REMEDIES.keys() | LEFT.keys()) - RULES) == [UNBROKEN.id]


@pytest.mark.parametrize("reason", sorted(set(LEFT.values())))
def test_a_reason_is_a_sentence(reason):
    assert len(reason.split()) > 1
