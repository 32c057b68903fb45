"""A look that changed at several places is told once for each set of causes that its places have."""

from __future__ import annotations

from pipeline.causes import Effect, attributed
from pipeline.causes.effects import FORM, every_key, keys
from pipeline.compare import Cause, CauseKind
from tests.causes.test_effects import step

CELL, HAND = (Cause(kind, kind.value) for kind in (CauseKind.CELL, CauseKind.HAND_EDIT))


def effect(cause, comparison, *, form=True, of_new=False):
    known = frozenset(key for key in every_key(comparison, of_new=of_new) if form or key[0] != FORM)
    return Effect(cause, known, of_new)


def told(comparison):
    return [(change.count, change.quotes, [c.what for c in change.causes]) for change in comparison.form]


def test_places_with_different_causes_are_entries_of_their_own():
    found = attributed(step(1, 2, 3), (effect(CELL, step(1, 3)), effect(HAND, step(2), form=False, of_new=True)))
    assert told(found) == [
        (2, ("Đoạn văn số 1.", "Đoạn văn số 3."), ["cell"]),
        (1, ("Đoạn văn số 2.",), ["hand-edit"]),
    ]
    assert [change.place.path for change in found.form] == ["thân/đoạn 1", "thân/đoạn 2"]


def test_a_place_with_two_causes_has_both_and_the_other_its_own():
    found = attributed(step(1, 2), (effect(CELL, step(1, 2)), effect(HAND, step(2), form=False, of_new=True)))
    assert told(found) == [(1, ("Đoạn văn số 1.",), ["cell"]), (1, ("Đoạn văn số 2.",), ["cell", "hand-edit"])]


def test_causes_found_in_two_rounds_are_told_as_in_one():
    effects = effect(HAND, step(2), form=False, of_new=True), effect(CELL, step(1, 3))
    rounds = attributed(attributed(step(1, 2, 3), effects[:1]), effects[1:])
    assert {(c.count, c.causes) for c in rounds.form} == {(2, (CELL,)), (1, (HAND,))}


def test_a_look_whose_places_are_not_known_has_the_causes_of_the_look():
    comparison = step(1, 2)
    known = frozenset(key for key in keys(comparison.form[0], of_new=False) if key[0] == FORM)
    assert told(attributed(comparison, (Effect(CELL, known),))) == [(2, comparison.form[0].quotes, ["cell"])]
