"""Characters replaced in a paragraph, outright or as a deletion and an insertion."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from pipeline.mend.opened import Opened, Unreachable, elements
from pipeline.mend.runs import like, run_before, says_only_words, stretch
from pipeline.mend.tracking import INSERTED, Tracker, deleted, is_ours, signed

if TYPE_CHECKING:
    from pipeline.mend.changes import Words
    from pipeline.ooxml import Element


def say(opened: Opened, change: Words) -> None:
    """Makes the change in the paragraph's runs."""
    found = elements(opened, change.at)
    if change.start == change.end:
        run, behind = run_before(found, change.start)
        _insert(opened.tracker, run, like(run, change.new), behind=behind)
        return
    runs = stretch(found, change.start, change.end)
    if not all(map(says_only_words, runs)):
        raise Unreachable("more than words")
    if change.new:
        _insert(opened.tracker, runs[-1], like(runs[0], change.new), behind=True)
    for run in runs:
        remove(opened.tracker, run)


def remove(tracker: Tracker, run: Element) -> None:
    """Takes a run away; tracked, it stays as a deleted one, but not what was ours alone."""
    parent = run.getparent()
    if parent is None:
        raise Unreachable("no parent")
    if not tracker.on or is_ours(run):
        parent.remove(run)
        return
    place = parent.index(run)
    parent.insert(place, signed(tracker, "w:del", deleted(run)))


def _insert(tracker: Tracker, beside: Element, made: Element, *, behind: bool) -> None:
    if tracker.on and not is_ours(beside):
        made = signed(tracker, "w:ins", made)
        beside = _out_of_insertion(beside, behind=behind)
    if behind:
        beside.addnext(made)
    else:
        beside.addprevious(made)


def _out_of_insertion(beside: Element, *, behind: bool) -> Element:
    """The run itself, or the insertion of another's that ends (or begins) with it, after parting that insertion."""
    outer = beside.getparent()
    if outer is None or outer.tag != INSERTED:
        return beside
    place = outer.index(beside) + behind
    rest = deepcopy(outer)
    rest.tail = None
    for child in list(rest)[:place]:
        rest.remove(child)
    for child in list(outer)[place:]:
        outer.remove(child)
    if len(rest):
        outer.addnext(rest)
    return outer if behind else (rest if len(rest) else outer)
