"""By what a change of form is known: the look wherever it occurs, and each of its places."""

from __future__ import annotations

import pytest

from pipeline.causes.effects import FORM, every_key
from pipeline.compare import Side, compared, to_plain
from pipeline.outline import read_outline
from tests.compare.writing import document, p

BOLD = "<w:b/>"


def step(*bold):
    """From three plain paragraphs to those of which some are bold."""
    old, new = (
        Side("", read_outline(document(*(p(f"Đoạn văn số {n}.", look=BOLD if n in side else "") for n in (1, 2, 3)))))
        for side in ((), bold)
    )
    return compared(old, new)


def places(comparison, *, of_new):
    return {key for key in every_key(comparison, of_new=of_new) if key[0] != FORM}


@pytest.mark.parametrize("of_new", [False, True])
def test_one_look_at_two_places_is_told_apart_by_place(of_new):
    first, third, both = (places(step(*bold), of_new=of_new) for bold in ((1,), (3,), (1, 3)))
    assert first
    assert third
    assert not first & third
    assert first | third == both


def test_one_look_at_two_places_is_one_look():
    looks = [{key for key in every_key(step(n), of_new=True) if key[0] == FORM} for n in (1, 3)]
    assert looks[0] == looks[1] != set()


def test_json_has_the_first_place_alone():
    [plain] = to_plain(step(1, 3))["form"]
    assert (plain["count"], "places" in plain) == (2, False)
