"""What nobody edited becomes the new build; what has not changed stays as it is; a second refresh finds nothing."""

from __future__ import annotations

import itertools

import pytest

from pipeline.build import Choice, Task, Workspace, run
from pipeline.merge import merged
from pipeline.ooxml import read_package
from tests.acceptance.conftest import ROOT
from tests.merge import hands, reader

PAIRS = [("base", "figures"), ("base", "rows"), ("rows", "base")]


@pytest.mark.parametrize("pair", PAIRS, ids=" to ".join)
def test_a_copy_that_nobody_edited_says_what_the_new_build_says(short, pair):
    old, new = (short[name] for name in pair)
    result = merged(old, old, new)
    assert reader.texts(result.package) == reader.texts(new)
    assert result.deeds
    assert not result.conflicts
    assert not result.unplaced


@pytest.mark.parametrize("pair", PAIRS, ids=" to ".join)
def test_a_copy_that_lost_all_marks_says_what_the_new_build_says(short, pair):
    old, new = (short[name] for name in pair)
    copy = hands.opened(old)
    hands.strip_all_marks(copy)
    result = merged(old, hands.closed(copy), new)
    assert [" ".join(t.split()) for t in reader.texts(result.package)] == reader.texts(new)
    assert not result.unplaced


def test_the_whole_report_is_carried_over(base, rows):
    result = merged(base, base, rows)
    assert reader.texts(result.package) == reader.texts(rows)


def test_without_a_change_of_inputs_the_edited_copy_comes_back_as_it_is(short):
    copy = hands.opened(short["base"])
    for n, hand in enumerate(hands.PALETTE[:8]):
        hand(copy, n * 3)
    edited = hands.closed(copy)
    result = merged(short["base"], edited, short["base"])
    assert result.package is edited
    assert (result.deeds, result.conflicts, result.unplaced) == ((), (), ())


def test_refreshing_again_does_nothing(short):
    first = merged(short["base"], short["base"], short["rows"])
    second = merged(short["base"], first.package, short["rows"])
    assert second.package.parts == first.package.parts
    assert (second.deeds, second.conflicts, second.unplaced) == ((), (), ())


def test_the_next_refresh_sets_out_from_the_new_build(short):
    first = merged(short["base"], short["base"], short["figures"])
    second = merged(short["figures"], first.package, short["rows"])
    assert reader.texts(second.package) == reader.texts(short["rows"])


def test_the_same_inputs_give_the_same_bytes(short):
    copy = hands.opened(short["base"])
    for n, hand in enumerate(hands.PALETTE):
        hand(copy, n)
    edited = hands.closed(copy)
    for track in (False, True):
        once, twice = (merged(short["base"], edited, short["rows"], track=track) for _ in range(2))
        assert once == twice


@pytest.mark.long
@pytest.mark.parametrize("track", [False, True], ids=["plain", "tracked"])
def test_one_document_becomes_a_wholly_other_one(tmp_path, track):
    report = run(Workspace(ROOT / "inputs", ROOT / "templates_docx", tmp_path), Choice(), Task())
    made = {o.order.title: read_package(o.delivery.path) for o in report.outcomes if o.delivery}
    for old, new in itertools.permutations(made.values(), 2):
        result = merged(old, old, new, track=track)
        said = reader.texts(result.package, lambda tree: reader.accepted(tree) if track else tree)
        assert said == reader.texts(new)
        if track:
            assert reader.texts(result.package, reader.rejected) == reader.texts(old)
