"""Several faults at once, picked at random from the failing cases of one known-good document."""

from __future__ import annotations

from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.check import check_document, load_profile
from pipeline.mending import REMEDIES, mend_document
from pipeline.outline import read_outline
from tests.check.judging import CASES, name_of, recipe_of
from tests.check.recipes import Recipe, WrongRecipe, cook
from tests.mending.table import PARTLY
from tests.mending.undoing import accepted, rejected

BASES = ("bao-cao", "ke-hoach", "cong-van")
MENDED = [c for c in CASES if c.name.startswith("hong") and c.parent.name in REMEDIES and name_of(c) not in PARTLY]
PLAIN = [c for c in MENDED if recipe_of(c).profile == "vksnd" and recipe_of(c).on is None]
BY_BASE = {base: [c for c in PLAIN if recipe_of(c).base == base] for base in BASES}
PICKED = st.sampled_from(BASES).flatmap(
    lambda base: st.tuples(st.just(base), st.lists(st.sampled_from(BY_BASE[base]), min_size=2, max_size=7, unique=True))
)


def spoiled(base, cases):
    """The base with all the faults that can still be made, one after another."""
    lines = []
    for case in cases:
        try:
            cook(Recipe(base=base, lines=[*lines, *recipe_of(case).lines]))
        except (WrongRecipe, StopIteration):
            continue
        lines += recipe_of(case).lines
    return cook(Recipe(base=base, lines=lines))


@pytest.mark.long
@settings(max_examples=12)
@given(PICKED)
def test_many_faults_are_mended_without_a_new_one_and_can_be_undone(picked):
    package, profile = spoiled(*picked), load_profile()[0]
    before = {f.code for f in check_document(package, "a.docx", profile).findings}
    outright, tracked = (mend_document(package, "a.docx", profile, track=track) for track in (False, True))
    after = {f.code for f in check_document(outright.package, "a.docx", profile).findings}
    assert after <= before
    assert {f.code for f in outright.result.findings} == after
    assert set(outright.in_vain) <= after
    assert read_outline(accepted(tracked.package)) == read_outline(outright.package)
    if all(deed.tracked for deed in tracked.deeds):
        assert read_outline(rejected(tracked.package)) == read_outline(package)
    assert mend_document(outright.package, "a.docx", profile).deeds == ()


@pytest.mark.long
@settings(max_examples=12)
@given(PICKED)
def test_what_one_remedy_can_mend_alone_it_mends_in_company(picked):
    """Faults that hide a part from the rules, or make two rules quarrel, may stay; most are mended."""
    base, cases = picked
    profile = load_profile()[0]
    left = {f.code for f in mend_document(spoiled(base, cases), "a.docx", profile).result.findings}
    wanted = set(chain.from_iterable({case.parent.name} for case in cases))
    assert len(wanted & left) <= max(1, len(wanted) // 3)
