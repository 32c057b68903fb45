"""Chú thích (footnotes): the template's own taken into the text before Jinja, all of them numbered after it."""

from __future__ import annotations

import hashlib
from copy import deepcopy
from typing import TYPE_CHECKING, Final

from pipeline.compose.bookmarks import bookmark
from pipeline.compose.codes import EMPTY_NOTE
from pipeline.compose.names import INTERNAL, NOTE
from pipeline.compose.runs import REFERENCE, run_like
from pipeline.ooxml import SubElement, build, w, w_value
from pipeline.tags import misplaced_note, own_text

if TYPE_CHECKING:
    from pipeline.compose.log import Log
    from pipeline.ooxml import Element

_DIGITS: Final = 10**9


def inline_notes(body: Element, notes: Element, log: Log) -> None:
    """Puts each note of the template into its reference, so that the loops and conditions around it reach the note."""
    known = {w_value(n, "id"): n for n in notes if w_value(n, "type") in (None, "normal")}
    for reference in list(body.iter(w("footnoteReference"))):
        note, run = known.get(w_value(reference, "id")), reference.getparent()
        if run is None:
            continue
        if note is not None and not _in_text_box(reference):
            holder = SubElement(run, NOTE, nsmap={"pl": INTERNAL})
            holder.extend(deepcopy(list(note)))
            run.replace(reference, holder)
        else:
            run.remove(reference)
            log.add(misplaced_note(log.quoting(own_text(next(run.iterancestors(w("p")), run)))))
    for note in known.values():
        notes.remove(note)


def number_notes(body: Element, notes: Element, log: Log) -> int:
    """Moves each note into the notes part under the next number, from 1 in reading order; the number of notes."""
    first: dict[str, tuple[Element, int]] = {}
    number = 0
    for holder in list(body.iter(NOTE)):
        run, value = holder.getparent(), holder.get("value", "")
        if run is None:
            continue
        if value in first:
            _refer(run, value, *first[value])
            continue
        note = build("w:footnote", {"w:id": str(number + 1)})
        note.extend(list(holder))
        if not _has_words(note):
            _drop_empty(run, holder, log)
            continue
        number += 1
        notes.append(note)
        _ensure_mark(note)
        run.replace(holder, build("w:footnoteReference", {"w:id": str(number)}))
        if value:
            first[value] = run, number
    return number


def _refer(run: Element, value: str, target: Element, number: int) -> None:
    """A cross-reference field to the note's first mark, its number as the field's result."""
    name = f"_Ref{int(hashlib.sha256(f'note {value}'.encode()).hexdigest(), 16) % _DIGITS:09d}"
    before = target.getprevious()
    if before is None or w_value(before, "name") != name:
        start, end = bookmark(name)
        target.addprevious(start)
        target.addnext(end)
    instruction = build("w:instrText", text=f" NOTEREF {name} \\f \\h ")
    for content in (
        build("w:fldChar", {"w:fldCharType": "begin"}),
        instruction,
        build("w:fldChar", {"w:fldCharType": "separate"}),
        build("w:t", text=str(number)),
        build("w:fldChar", {"w:fldCharType": "end"}),
    ):
        run.addprevious(run_like(None, content, named=REFERENCE))
    parent = run.getparent()
    if parent is not None:
        parent.remove(run)


def _drop_empty(run: Element, holder: Element, log: Log) -> None:
    words = own_text(next(run.iterancestors(w("p")), run))
    mend = "đặt điều kiện quanh cả số chú thích, hoặc ghi lời cho chú thích"
    log.tell(EMPTY_NOTE, log.quoting(words), found="chú thích không còn chữ nào", expected=EMPTY_NOTE.title, mend=mend)
    run.remove(holder)


def _ensure_mark(note: Element) -> None:
    """Exactly one number sign, at the beginning of the note's first paragraph."""
    marks = list(note.iter(w("footnoteRef")))
    paragraph = note.find(w("p"))
    if paragraph is None or (marks and next(marks[0].iterancestors(w("p"))) is paragraph and len(marks) == 1):
        return
    for mark in marks:
        parent = mark.getparent()
        if parent is not None:
            parent.remove(mark)
    sign = run_like(None, build("w:footnoteRef"), named=REFERENCE)
    blank = run_like(None, build("w:t", text=" "))
    place = 1 if paragraph.find(w("pPr")) is not None else 0
    paragraph[place:place] = [sign, blank]


def _has_words(note: Element) -> bool:
    return any((t.text or "").strip() for t in note.iter(w("t")))


def _in_text_box(element: Element) -> bool:
    return any(above.tag == w("txbxContent") for above in element.iterancestors())
