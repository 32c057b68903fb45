"""A paragraph read for merging: its words, and our bookmarks as stretches of them; notes and fields count as words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pipeline.marks import our_name
from pipeline.merge.atoms import OBJECT, Piece, grouped
from pipeline.merge.slices import Slice
from pipeline.ooxml import local_name, qn, w, w_value
from pipeline.outline.wrappers import ADDED, REMOVED, TRANSPARENT, shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.merge.atoms import Atom
    from pipeline.ooxml import Element

_SIGNS: Final = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_NOTES: Final = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_DRAWN: Final = {"drawing", "pict", "object", "AlternateContent", "sym", "oMath", "oMathPara", "fldSimple", "ruby"}


@dataclass(slots=True)
class Reading:
    """A paragraph while its characters are read; bookmarks of ours open and close between them."""

    notes: Mapping[tuple[str, str], str]
    pieces: list[Piece] = field(default_factory=list)
    length: int = 0
    opened: dict[str, tuple[str, int]] = field(default_factory=dict)
    spans: dict[str, tuple[int, int]] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)
    in_field: list[Slice] | None = None
    depth: int = 0
    instruction: str = ""


def read_atoms(
    elements: Sequence[Element], notes: Mapping[tuple[str, str], str]
) -> tuple[tuple[Atom, ...], dict[str, tuple[int, int]], tuple[str, ...]]:
    """The words of a paragraph, our bookmarks as stretches of them, and the names of those that begin here."""
    reading = Reading(notes)
    for element in elements:
        _read_children(reading, element)
    if reading.in_field:
        _add(reading, OBJECT, f"§{reading.instruction}", tuple(reading.in_field))
    atoms = grouped(reading.pieces, {n for ends in reading.spans.values() for n in ends})
    spans = {name: _between(atoms, *ends) for name, ends in reading.spans.items()}
    return atoms, {n: s for n, s in spans.items() if s is not None}, tuple(reading.names)


def _read_children(reading: Reading, parent: Element) -> None:
    for child in parent:
        name = local_name(child)
        if child.tag == w("r"):
            for inner in child:
                _read_in_run(reading, child, inner)
        elif child.tag in TRANSPARENT or child.tag in ADDED:
            _read_children(reading, child)
        elif child.tag in REMOVED:
            for mark in child.iter(w("bookmarkStart"), w("bookmarkEnd")):
                _read_bookmark(reading, mark)
        elif name in {"bookmarkStart", "bookmarkEnd"}:
            _read_bookmark(reading, child)
        elif name in _DRAWN:
            _read_drawn(reading, child)


def _read_drawn(reading: Reading, child: Element) -> None:
    if local_name(child) == "AlternateContent" and not any(True for _ in child.iter(qn("w:drawing"), qn("w:pict"))):
        for branch in shown(child):
            _read_children(reading, branch)
    else:
        words = "".join(t.text or "" for t in child.iter(w("t"))) if local_name(child) == "fldSimple" else ""
        symbol = f"§{w_value(child, 'instr')}" if words else _drawn(child)
        _add(reading, OBJECT, symbol, (Slice(child, None),))


def _drawn(element: Element) -> str:
    """The sign of a drawing: the words of its box, whoever drew it."""
    box = next(element.iter(w("txbxContent")), None)
    words = "" if box is None else "".join(t.text or "" for t in box.iter(w("t")))
    return f"□{' '.join(words.split())}"


def _read_in_run(reading: Reading, run: Element, child: Element) -> None:
    name = local_name(child)
    if name == "fldChar" or reading.in_field is not None:
        _read_field(reading, run, child)
    elif name == "t":
        words = child.text or ""
        _add(reading, words, "", (Slice(run, child, 0, len(words)),))
    elif name in _SIGNS:
        _add(reading, OBJECT, _SIGNS[name], (Slice(run, child),))
    elif name in _NOTES:
        key = (_NOTES[name], w_value(child, "id") or "")
        _add(reading, OBJECT, f"‡{reading.notes.get(key, '?' + key[1])}", (Slice(run, child),))
    elif name in _DRAWN:
        _add(reading, OBJECT, _drawn(child), (Slice(run, child),))


def _read_field(reading: Reading, run: Element, child: Element) -> None:
    kind = w_value(child, "fldCharType") if local_name(child) == "fldChar" else ""
    if reading.in_field is None:
        if kind != "begin":
            return
        reading.in_field, reading.depth, reading.instruction = [], 0, ""
    if child.tag != w("rPr"):
        reading.in_field.append(Slice(run, child))
    reading.depth += {"begin": 1, "end": -1}.get(kind or "", 0)
    reading.instruction += (child.text or "") if local_name(child) == "instrText" else ""
    if reading.depth == 0:
        slices, reading.in_field = tuple(reading.in_field), None
        _add(reading, OBJECT, f"§{' '.join(reading.instruction.split())}", slices)


def _read_bookmark(reading: Reading, element: Element) -> None:
    number, name = w_value(element, "id") or "", our_name(w_value(element, "name") or "")
    if local_name(element) == "bookmarkStart":
        if name:
            reading.opened[number] = name, reading.length
            reading.names.append(name)
    elif number in reading.opened:
        name, start = reading.opened.pop(number)
        reading.spans.setdefault(name, (start, reading.length))


def _add(reading: Reading, words: str, symbol: str, slices: tuple[Slice, ...]) -> None:
    reading.pieces.append(Piece(reading.length, words, symbol, slices))
    reading.length += len(words)


def _between(atoms: Sequence[Atom], start: int, end: int) -> tuple[int, int] | None:
    """The words between two characters; none where an end cuts a word or nothing lies between."""
    inside = [i for i, a in enumerate(atoms) if a.start >= start and a.end <= end]
    cut = any(a.start < start < a.end or a.start < end < a.end for a in atoms)
    return (inside[0], inside[-1] + 1) if inside and not cut else None
