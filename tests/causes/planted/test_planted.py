"""Planted changes of every cause and kind: each is found with its right causes, and nothing else is."""

from __future__ import annotations

import pytest

from pipeline.causes import between, of_package, of_version
from pipeline.causes.effects import every_change
from pipeline.ooxml import read_package
from tests.causes.planted.desk import built_twice, laid
from tests.causes.planted.kinds import GROUPS
from tests.causes.planted.plant import faults


@pytest.mark.long
@pytest.mark.parametrize("group", GROUPS)
def test_each_planted_change_has_its_causes_and_nothing_else_is_found(group, tmp_path):
    plants = GROUPS[group]
    desk = laid(tmp_path)
    for one in plants:
        if one.before:
            one.before(desk)
    store, old, new = built_twice(desk, *(p.deed for p in plants if not p.hand))
    after = of_version(store, new)
    by_hand = [p for p in plants if p.hand]
    for one in by_hand:
        one.deed(desk)
    if by_hand:
        after = of_package(store, desk.document.name, read_package(desk.document))
    comparison = between(store, of_version(store, old), after)
    assert list(faults(plants, every_change(comparison))) == []
