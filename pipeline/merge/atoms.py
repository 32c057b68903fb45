"""The words of a paragraph, each with its place in the XML; notes, fields and drawings count as words."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.marks import our_name
from pipeline.merge.slices import Slice
from pipeline.ooxml import local_name, qn, serialise, w, w_value
from pipeline.outline.wrappers import ADDED, REMOVED, TRANSPARENT, shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.ooxml import Element

_TOKEN: Final = re.compile(r"\s+|\d+|(?:[^\W\d_]|[\u0300-\u036f])+|.", re.DOTALL)
_SIGNS: Final = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_NOTES: Final = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_DRAWN: Final = {"drawing", "pict", "object", "AlternateContent", "sym", "oMath", "oMathPara", "fldSimple", "ruby"}
_OBJECT: Final = "\ufffc"
_SHOWN: Final = frozenset(_SIGNS.values())


class Piece(NamedTuple):
    """A stretch of characters: a `w:t`, or one sign for a thing with the slices that make it."""

    start: int
    words: str
    symbol: str
    slices: tuple[Slice, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Atom:
    """A word or a thing that stands for one: how it compares, how it reads, the blanks before it, where it stands."""

    symbol: str
    text: str
    lead: str
    pieces: Sequence[Piece]
    start: int
    end: int

    @property
    def whole(self) -> str:
        """The word with the blanks before it."""
        return self.lead + self.text

    @property
    def slices(self) -> tuple[Slice, ...]:
        """Where the word stands."""
        return _slices(self.pieces, self.start, self.end)

    @property
    def leads(self) -> tuple[Slice, ...]:
        """Where the blanks before it stand."""
        return _slices(self.pieces, self.start - len(self.lead), self.start)

    @property
    def look(self) -> bytes:
        """The run properties, as bytes that can be compared."""
        properties = self.slices[0].run.find(w("rPr"))
        return b"" if properties is None else serialise(properties)

    @property
    def plain(self) -> bool:
        """Whether it is nothing but characters."""
        return all(s.child is not None and s.child.tag == w("t") for s in self.slices)


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
        _add(reading, _OBJECT, f"§{reading.instruction}", tuple(reading.in_field))
    atoms, starts = _grouped(reading)
    spans = {name: _between(starts, *ends) for name, ends in reading.spans.items()}
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
        symbol = f"§{w_value(child, 'instr')}" if words else f"□{local_name(child)}"
        _add(reading, _OBJECT, symbol, (Slice(child, None),))


def _read_in_run(reading: Reading, run: Element, child: Element) -> None:
    name = local_name(child)
    if name == "fldChar" or reading.in_field is not None:
        _read_field(reading, run, child)
    elif name == "t":
        words = child.text or ""
        _add(reading, words, "", (Slice(run, child, 0, len(words)),))
    elif name in _SIGNS:
        _add(reading, _OBJECT, _SIGNS[name], (Slice(run, child),))
    elif name in _NOTES:
        key = (_NOTES[name], w_value(child, "id") or "")
        _add(reading, _OBJECT, f"‡{reading.notes.get(key, '?' + key[1])}", (Slice(run, child),))
    elif name in _DRAWN:
        _add(reading, _OBJECT, f"□{name}", (Slice(run, child),))


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
        _add(reading, _OBJECT, f"§{' '.join(reading.instruction.split())}", slices)


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


def _grouped(reading: Reading) -> tuple[tuple[Atom, ...], list[tuple[int, int]]]:
    text = "".join(p.words for p in reading.pieces)
    things = {p.start: p.symbol for p in reading.pieces if p.symbol}
    atoms: list[Atom] = []
    lead = ""
    for match in _TOKEN.finditer(text):
        word, start = match[0], match.start()
        if word.isspace():
            lead = word
            continue
        thing = things.get(start, "")
        shown_as = thing if thing in _SHOWN else "" if thing else word
        symbol = thing or (word if word.isascii() else unicodedata.normalize("NFC", word))
        atoms.append(Atom(symbol, shown_as, lead, reading.pieces, start, match.end()))
        lead = ""
    return tuple(atoms), [(a.start, a.end) for a in atoms]


def _slices(pieces: Sequence[Piece], start: int, end: int) -> tuple[Slice, ...]:
    """The slices behind these characters, of one piece or of several."""
    found: list[Slice] = []
    at = bisect_right(pieces, start, key=lambda p: p.start + len(p.words))
    for piece in pieces[at:]:
        if piece.start >= end:
            break
        if piece.symbol:
            found += piece.slices
        elif piece.words:
            run, child, _, _ = piece.slices[0]
            first, last = max(start - piece.start, 0), min(end - piece.start, len(piece.words))
            found.append(Slice(run, child, first, last))
    return tuple(found)


def _between(places: Sequence[tuple[int, int]], start: int, end: int) -> tuple[int, int] | None:
    """The atoms between two characters; none where an end cuts a word or nothing lies between."""
    inside = [i for i, (first, last) in enumerate(places) if first >= start and last <= end]
    cut = any(first < start < last or first < end < last for first, last in places)
    return (inside[0], inside[-1] + 1) if inside and not cut else None
