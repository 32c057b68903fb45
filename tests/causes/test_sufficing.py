"""Changes that the things found for them bring about wholly need no search from the new side; others do."""

from __future__ import annotations

from pipeline.causes import sufficing as room
from pipeline.causes.sufficing import seen_from_new, single_changes, step, sufficing
from pipeline.causes.toggles import Toggle
from pipeline.compare import Cause, CauseKind, Comparison, Side, compared
from pipeline.outline import read_outline
from tests.compare.writing import document, p

A, B, C, D, E, F = EVERY = tuple(Toggle(Cause(CauseKind.CELL, letter)) for letter in "abcdef")
"""Things that a document may print, each by its letter."""


def side(rules, on):
    """The document whose paragraphs are made by these rules, some things turned."""
    return Side("", read_outline(document(*(p(rule({t.cause.what for t in on})) for rule in rules))))


def found(*rules, on=EVERY):
    """What suffices for each change, by its first words; how many changes are left; how many groups were made."""
    groups = []

    def made(things):
        groups.append(things)
        return step(*(compared(side(rules, a), side(rules, b)) for a, b in (((), things), (things, EVERY))))

    alone = {toggle: made((toggle,)) for toggle in on}
    whole = compared(side(rules, ()), side(rules, EVERY))
    groups.clear()
    told = sufficing(alone, whole, made, len(EVERY))
    names = {c.words[0].text[:3]: "".join(t.cause.what for t in things) for c, things in told.items()}
    return names, len(single_changes(whole)) - len(told), len(groups)


def prints(name, letters):
    """A paragraph that prints each of these letters, great once its thing is turned."""
    return lambda on: f"{name} nói về " + " ".join(x.upper() if x in on else x for x in letters)


def test_a_change_that_one_thing_makes_alone_needs_nothing_more():
    assert found(prints("một", "a"), prints("hai", "b")) == ({"một": "a", "hai": "b"}, 0, 0)


def test_several_things_in_one_paragraph_are_made_together_once():
    assert found(prints("một", "ab"), prints("hai", "ab"), prints("ba ", "c")) == (
        {"một": "ab", "hai": "ab", "ba ": "c"},
        0,
        1,
    )


def test_a_clause_that_stands_on_a_thing_not_found_is_left():
    both = lambda on: "một nói về " + ("A" if "a" in on else "a") + (" thêm" if {"a", "b"} <= on else "")  # noqa: E731
    assert found(both, prints("hai", "c")) == ({"hai": "c"}, 1, 0)


def test_a_switch_of_either_of_two_things_names_both():
    either = lambda on: "một nói về " + ("điều mới" if on & {"a", "b"} else "điều cũ")  # noqa: E731
    assert found(either) == ({"một": "ab"}, 0, 0)


def test_a_thing_that_makes_the_words_and_not_their_place_is_not_all():
    first = lambda on: "một nói về A" if "a" in on else "một nói về a"  # noqa: E731
    rules = [
        lambda on: first(on) if "b" not in on else "",
        prints("hai", "c"),
        lambda on: first(on) if "b" in on else "",
    ]
    names, left, _ = found(*rules)
    assert "một" not in names
    assert left


def test_more_groups_than_are_worth_their_documents_are_left_to_the_other_side():
    rules = [prints(f"{n}. ", pair) for n, pair in enumerate(("ab", "bc", "cd"))]
    assert len(rules) * room._SHARE > len(EVERY)
    assert found(*rules) == ({}, 3, 0)


def test_what_suffices_is_told_by_the_places_of_the_new_document():
    rules = (prints("một", "a"),)
    (change,) = single_changes(compared(side(rules, ()), side(rules, (A,))))
    (effect,) = seen_from_new({change: (A,)})
    assert (effect.cause, effect.of_new, effect.keys) == (
        A.cause,
        True,
        {("chỗ", "word/document.xml", "thân/đoạn 1")},
    )


def test_nothing_is_left_of_no_change():
    assert single_changes(Comparison()) == ()
    assert seen_from_new({}) == ()
