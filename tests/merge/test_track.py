"""Changes as tracked changes: accepted they are the plain result, rejected they are the edited copy."""

from __future__ import annotations

import pytest

from pipeline.merge import merged
from pipeline.merge.tracking import AUTHOR
from tests.merge import hands, reader
from tests.merge.hands import W


def worked_on(short, *kinds):
    copy = hands.opened(short["base"])
    for n, hand in enumerate(kinds):
        hand(copy, 5 * n + 2)
    return hands.closed(copy)


ROUNDS = {
    "nobody": (),
    "sentences": (hands.write_on, hands.write_before_a_figure, hands.insert_tracked, hands.split_a_paragraph),
    "rows": (hands.add_a_row, hands.write_in_a_row, hands.widen_columns, hands.add_a_recipient),
    "notes and remarks": (hands.insert_a_note, hands.remark, hands.delete_a_figure_tracked, hands.save_in_word),
}


@pytest.mark.parametrize("hand", ROUNDS)
def test_accepted_it_is_the_plain_result_and_rejected_the_edited_copy(short, hand):
    edited = worked_on(short, *ROUNDS[hand])
    plain = merged(short["base"], edited, short["rows"])
    tracked = merged(short["base"], edited, short["rows"], track=True)
    accepted = reader.texts(tracked.package, lambda tree: reader.accepted(tree, AUTHOR))
    rejected = reader.texts(tracked.package, lambda tree: reader.rejected(tree, AUTHOR))
    assert accepted == reader.texts(plain.package)
    assert rejected == reader.texts(edited)
    assert tracked.deeds == plain.deeds or {d.new for d in tracked.deeds} == {d.new for d in plain.deeds}


def test_the_changes_are_of_one_author_and_of_no_time(short):
    tree = reader.root(merged(short["base"], short["base"], short["rows"], track=True).package)
    changes = [e for kind in ("ins", "del") for e in tree.iter(W + kind)]
    assert {e.get(W + "author") for e in changes} == {AUTHOR}
    assert not [e for e in changes if e.get(W + "date")]
    numbers = [e.get(W + "id") for e in changes]
    assert len(numbers) == len(set(numbers))


def test_the_tracked_changes_of_a_person_stay_his(short):
    edited = worked_on(short, hands.insert_tracked, hands.insert_tracked)
    tree = reader.root(merged(short["base"], edited, short["rows"], track=True).package)
    mine = [e for e in tree.iter(W + "ins") if e.get(W + "author") == "Người sửa"]
    assert len(mine) == 2


def test_refreshing_a_tracked_result_again_does_nothing(short):
    first = merged(short["base"], short["base"], short["rows"], track=True)
    second = merged(short["base"], first.package, short["rows"], track=True)
    assert not second.deeds
    assert not second.conflicts
