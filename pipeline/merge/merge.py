"""Git's three-way merge for Word documents: the archived version, what a person made of it, and a new build."""

from __future__ import annotations

from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from pipeline.merge.account import account, places
from pipeline.merge.desk import Desk
from pipeline.merge.finding import find_again
from pipeline.merge.house import House
from pipeline.merge.marking import mark_again, put, settle
from pipeline.merge.model import Kind, Merged
from pipeline.merge.node_reading import read_para
from pipeline.merge.notebook import Notebook, bring_note, name_notes, persons_notes, settle_notes, words_of_notes
from pipeline.merge.remembering import Memory, memory, remembered
from pipeline.merge.sides import read_side, read_texts
from pipeline.merge.stories import merge_stories
from pipeline.merge.wordmap import WordMap
from pipeline.merge.writing import write_edits
from pipeline.ooxml import serialise, w, w_value, with_part
from pipeline.outline.strict import transitional

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.merge.nodes import Para
    from pipeline.merge.sides import Side
    from pipeline.ooxml import Package


def merged(base: Package, edited: Package, new: Package, *, take_new: bool = False, track: bool = False) -> Merged:
    """The edited copy with what the new build changes in it, in place; all else as the person left it."""
    old, now, fresh = (read_side(transitional(p)) for p in (base, edited, new))
    book = name_notes(old, now, fresh)
    for side, names in zip((old, now, fresh), book.names, strict=True):
        read_texts(side, names)
    before = {name: serialise(root) for name, root in now.roots.items()}
    marks = memory(base, edited, new)
    desk = _desk(old, now, fresh, book, marks)
    desk.take_new, desk.track = take_new, track
    find_again(desk, book, old, now)
    merge_stories(desk, book, old, now, fresh)
    for para, edits in desk.edits.items():
        write_edits(desk, para, edits)
    changed = any(isinstance(t.what, Kind) or (take_new and t.what == "conflict") for t in desk.told)
    if changed:
        settle_notes(book, now)
        _mark(desk, now, marks)
    elif marks.old == marks.new:
        return Merged(edited, *account(desk, now))
    package = desk.house.package
    for name, root in now.roots.items():
        if serialise(root) != before.get(name):
            package = with_part(package, name, serialise(root))
    return Merged(remembered(package, new, marks, list(now.roots.values())), *account(desk, now))


def _desk(old: Side, now: Side, new: Side, book: Notebook, marks: Memory) -> Desk:
    taken = [int(i) for r in now.roots.values() for e in r.iter() if (i := w_value(e, "id") or "").isdecimal()]
    house = House(now.package, new.package, count(max(taken, default=0) + 1), names=set(_names(now)))
    figures = {f.bookmark: f.figure.name for m in (marks.old, marks.new) if m is not None for f in m.figures}
    desk = Desk(house, WordMap(), figures, str, (places(old), places(now)))
    desk.note = partial(bring_note, desk, book, now, new)
    desk.persons = persons_notes(book)
    desk.notes = words_of_notes(book)
    return desk


def _names(now: Side) -> Iterator[str]:
    return (w_value(s, "name") or "" for r in now.roots.values() for s in r.iter(w("bookmarkStart")))


def _mark(desk: Desk, now: Side, marks: Memory) -> None:
    """Puts the new build's marks around what was refreshed."""
    roots = list(now.roots.values())
    if marks.new is not None and marks.now is not None:
        known = {m.bookmark for m in marks.new.figures}
        pairs = [(_again(p) if p in desk.edits else p, new) for p, new in desk.becomes.items()]
        for wanted in mark_again(roots, pairs, desk.kept, known):
            put(wanted, next(desk.house.number))
    settle(roots, desk.house.number)


def _again(para: Para) -> Para:
    return read_para(para.elements, {})
