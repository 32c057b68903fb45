"""Any edits by hand, any change of inputs: nothing that a person typed is lost, nothing new is lost untold."""

from __future__ import annotations

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from pipeline.marks import read_marks
from pipeline.merge import merged
from pipeline.merge.tracking import AUTHOR
from tests.merge import hands, reader

HANDS = st.lists(st.tuples(st.sampled_from(hands.PALETTE), st.integers(0, 10_000)), min_size=1, max_size=5)
WAYS = st.sampled_from([("base", "figures"), ("base", "rows"), ("rows", "base"), ("figures", "rows")])


def spoiled(package, work, *, stripped):
    copy = hands.opened(package)
    for hand, n in work:
        hand(copy, n)
    if stripped:
        hands.strip_all_marks(copy)
    return hands.closed(copy), copy.typed


def words(text):
    return " ".join(text.split())


def judge(old, edited, new, typed):
    """Everything that must hold of a merge, whatever was done."""
    result = merged(old, edited, new)
    here, was = reader.texts(result.package), reader.texts(edited)
    everything = " ".join(here)
    assert [w for w in typed if w in " ".join(was) and w not in everything] == []
    _untouched_figures(old, edited, new, result)
    _nothing_lost_untold(old, new, result, everything)
    again = merged(old, result.package, new)
    assert not again.deeds
    assert again.package.parts == result.package.parts
    tracked = merged(old, edited, new, track=True).package
    assert reader.texts(tracked, lambda tree: reader.accepted(tree, AUTHOR)) == here
    assert reader.texts(tracked, lambda tree: reader.rejected(tree, AUTHOR)) == was
    return result


def told(result):
    conflicts = " ".join(f"{c.base} {c.new}" for c in result.conflicts)
    return words(f"{conflicts} {' '.join(f'{u.old} {u.new}' for u in result.unplaced)}")


def _untouched_figures(old, edited, new, result):
    before = {m.bookmark: words(m.text) for m in read_marks(old).figures}
    there, here = reader.bookmarked(edited), reader.bookmarked(result.package)
    for mark in read_marks(new).figures:
        if there.get(mark.bookmark) == [before.get(mark.bookmark)]:
            assert here.get(mark.bookmark) == [words(mark.text)] or words(mark.text) in told(result), mark


def _nothing_lost_untold(old, new, result, everything):
    """Each line that the new build has more than the old one is there, or its changed words are, or it is told."""
    known = set(reader.texts(old))
    for line in [t for t in reader.texts(new) if t not in known]:
        fresh = [w for w in line.split() if w not in " ".join(known)]
        lost = [w for w in fresh if w.strip("().,;:") not in everything]
        assert [w for w in lost if w.strip("().,;:") not in told(result)] == [], line


@pytest.mark.long
@settings(max_examples=4, phases=[Phase.generate])
@given(work=HANDS, way=WAYS)
def test_any_edits_and_any_change_of_inputs_with_marks(short, work, way):
    old, new = (short[name] for name in way)
    judge(old, *_edited(old, new, work, stripped=False))


@settings(max_examples=3, phases=[Phase.generate])
@given(work=HANDS, way=WAYS)
def test_any_edits_and_any_change_of_inputs_without_marks(short, work, way):
    old, new = (short[name] for name in way)
    _none_wrong(old, new, work, judge(old, *_edited(old, new, work, stripped=True)))


@pytest.mark.long
@settings(max_examples=120, phases=[Phase.generate])
@given(work=HANDS, way=WAYS, stripped=st.booleans())
def test_many_edits_and_changes_of_inputs(short, work, way, stripped):
    old, new = (short[name] for name in way)
    result = judge(old, *_edited(old, new, work, stripped=stripped))
    if stripped:
        _none_wrong(old, new, work, result)


def _edited(old, new, work, *, stripped):
    edited, typed = spoiled(old, work, stripped=stripped)
    return edited, new, typed


def _none_wrong(old, new, work, result):
    """What the merge by text says differs from the merge by marks at most in what it tells as left."""
    marked = reader.texts(merged(old, spoiled(old, work, stripped=False)[0], new).package)
    bare = reader.texts(result.package)
    if len(marked) != len(bare):
        return
    left = {words(u.old) for u in result.unplaced} | {words(c.edited) for c in result.conflicts}
    for right, said in zip(marked, bare, strict=True):
        odd = [b for a, b in zip(right.split(), said.split(), strict=False) if a != b and any(x.isdigit() for x in b)]
        if len(right.split()) == len(said.split()):
            assert [b for b in odd if not any(b.strip("().,;:") in x for x in left)] == []
