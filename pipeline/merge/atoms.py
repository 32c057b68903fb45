"""The words of a paragraph, each with its place in the XML."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.merge.slices import Slice
from pipeline.ooxml import serialise, w

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

OBJECT: Final = "\ufffc"
_TOKEN: Final = re.compile(r"\s+|(?:[^\W_]|[\u0300-\u036f])+|.", re.DOTALL)
_SHOWN: Final = frozenset("\t\n\u2011\u00ad")


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


def grouped(pieces: Sequence[Piece], ends: Collection[int] = ()) -> tuple[Atom, ...]:
    """The characters of a paragraph as words; signs, and things that are no characters, are words of their own.

    Where a mark ends between a letter and a digit, as in “khoảng|104”, two words meet that were typed as one.
    """
    text = "".join(p.words for p in pieces)
    things = {p.start: p.symbol for p in pieces if p.symbol}
    cuts = {n for n in ends if 0 < n < len(text) and text[n - 1].isdigit() != text[n].isdigit()}
    atoms: list[Atom] = []
    lead = ""
    for start, word in _words(text, cuts):
        if word.isspace():
            lead = word
            continue
        thing = things.get(start, "")
        shown_as = thing if thing in _SHOWN else "" if thing else word
        symbol = thing or (word if word.isascii() else unicodedata.normalize("NFC", word))
        atoms.append(Atom(symbol, shown_as, lead, pieces, start, start + len(word)))
        lead = ""
    return tuple(atoms)


def _words(text: str, cuts: Collection[int]) -> Iterator[tuple[int, str]]:
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        for cut in [*sorted(c for c in cuts if start < c < end), end] if cuts else (end,):
            yield start, text[start:cut]
            start = cut


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
