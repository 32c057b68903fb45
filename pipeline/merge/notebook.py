"""The notes of the three versions while they are merged: their names, those that were touched, those that come."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.merge.footnotes import Note, is_note, named, order_notes
from pipeline.merge.guests import welcomed
from pipeline.merge.tracking import inserted_runs
from pipeline.ooxml import ensure_notes_part, notes_part_name, parse, w, w_value

if TYPE_CHECKING:
    from pipeline.merge.desk import Desk
    from pipeline.merge.sides import Side
    from pipeline.ooxml import Element


@dataclass(slots=True)
class Notebook:
    """Notes by name in each version; `brought` are the numbers in the edited copy of those that came."""

    names: tuple[dict[str, str], dict[str, str], dict[str, str]]
    olds: dict[str, Note]
    nows: dict[str, Note]
    news: dict[str, Note]
    brought: dict[str, str] = field(default_factory=dict)


def name_notes(old: Side, now: Side, new: Side) -> Notebook:
    """One name for each note, whatever its number; what came new and stands in the edited copy already is the same."""
    mine = {n.id: f"b{i}" for i, n in enumerate(old.notes)}
    theirs, fresh = named(old.notes, now.notes, "e"), named(old.notes, new.notes, "n")
    spare = {n.sign: theirs[n.id] for n in now.notes if theirs[n.id].startswith("e")}
    for note in new.notes:
        if fresh[note.id].startswith("n") and note.sign in spare:
            fresh[note.id] = spare[note.sign]
    olds, nows, news = (
        {names[n.id]: n for n in side.notes} for side, names in ((old, mine), (now, theirs), (new, fresh))
    )
    return Notebook((mine, theirs, fresh), olds, nows, news)


def persons_notes(book: Notebook) -> set[str]:
    """The signs of the notes that a person wrote or rewrote."""
    own = {name for name, note in book.nows.items() if name not in book.olds or book.olds[name].sign != note.sign}
    same = {name for name in own if name in book.news and book.news[name].sign == book.nows[name].sign}
    return {f"‡{name}" for name in own - same}


def words_of_notes(book: Notebook) -> dict[str, str]:
    """The words of every note by its sign, one line each."""
    every = (*book.nows.items(), *book.news.items(), *book.olds.items())
    return {f"‡{name}": " ".join(note.text.split()) for name, note in every}


def bring_note(desk: Desk, book: Notebook, now: Side, new: Side, number: str) -> str:
    """The number in the edited copy of a note of the new build, which comes along where it is not there."""
    name = book.names[2].get(number, "")
    if name in book.nows:
        return book.nows[name].id
    if name not in book.news:
        return number
    if number not in book.brought:
        book.brought[number] = _brought(desk, book, now, new, name)
    return book.brought[number]


def settle_notes(book: Notebook, now: Side) -> None:
    """Notes in reading order under numbers without a gap, where any came or went."""
    root = now.roots.get(now.notes_part)
    if root is None:
        return
    marks = [w_value(m, "id") for m in now.roots[now.main].iter(w("footnoteReference"))]
    listed = [w_value(n, "id") for n in root if is_note(n)]
    if book.brought or marks != [n.id for n in now.notes] or marks != listed:
        order_notes(root, now.roots[now.main])
        _renumber_references(now)


def _brought(desk: Desk, book: Notebook, now: Side, new: Side, name: str) -> str:
    if not now.notes_part:
        desk.house.package = ensure_notes_part(desk.house.package)
        now.notes_part = notes_part_name(desk.house.package) or ""
        now.roots[now.notes_part] = parse(desk.house.package[now.notes_part], now.notes_part)
    root = now.roots[now.notes_part]
    copy = welcomed(desk.house, book.news[name].element, now.notes_part, new.notes_part)
    number = str(max((int(w_value(n, "id") or "0") for n in root), default=0) + 1)
    copy.set(w("id"), number)
    root.append(copy)
    if desk.track:
        inserted_runs(copy, desk.house.number)
    return number


def _renumber_references(now: Side) -> None:
    """Writes the present number of its note as the result of each cross-reference (NOTEREF)."""
    document = now.roots[now.main]
    numbers: dict[str, str] = {}
    opened: dict[str, str] = {}
    place = 0
    for element in document.iter(w("bookmarkStart"), w("bookmarkEnd"), w("footnoteReference")):
        if element.tag == w("footnoteReference"):
            place += 1
            numbers |= {name: str(place) for name in opened.values() if name not in numbers}
        elif element.tag == w("bookmarkStart"):
            opened[w_value(element, "id") or ""] = w_value(element, "name") or ""
        else:
            opened.pop(w_value(element, "id") or "", "")
    for instruction in document.iter(w("instrText")):
        words = (instruction.text or "").split()
        if words[:1] == ["NOTEREF"] and words[1:2] and words[1] in numbers:
            _say_result(instruction.getparent(), numbers[words[1]])


def _say_result(run: Element | None, number: str) -> None:
    """Writes the result of the field whose instruction stands in this run."""
    for other in run.itersiblings(w("r")) if run is not None else ():
        kind, text = other.find(w("fldChar")), other.find(w("t"))
        if kind is not None and w_value(kind, "fldCharType") == "end":
            return
        if text is not None:
            text.text = number
            return
