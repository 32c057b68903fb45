"""Which columns of a worksheet are which columns of a declared sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.read.aside import is_last_years
from pipeline.read.layout.labels import key
from pipeline.read.layout.wide import WideColumns
from pipeline.read.layout.wide_headings import wide_columns
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.read.layout.headings import Header, Heading
    from pipeline.read.values.terms import TermIndex
    from pipeline.spec import Column, Sheet

SERIAL = frozenset({"stt", "tt", "số tt", "số thứ tự"})


@dataclass(frozen=True, slots=True)
class Match:
    """How far a header answers a declared sheet: columns found, columns missing, the wide part and what is left.

    What is `said` of the whole table holds for each of its rows.
    """

    sheet: Sheet
    header: Header
    found: Mapping[str, Heading]
    twice: tuple[tuple[Column, Heading, Heading], ...]
    missing: tuple[Column, ...]
    wide: WideColumns
    strays: tuple[Heading, ...]
    said: tuple[str, ...] = ()

    @property
    def full(self) -> bool:
        """Whether all required columns are there, and at least two wide ones where the sheet has a wide part."""
        needed = not self.missing and (bool(self.found) or self.sheet.wide is not None)
        return needed and (self.sheet.wide is None or self.wide.enough)

    @property
    def explained(self) -> frozenset[int]:
        """The columns of the worksheet that this sheet gives a meaning."""
        return frozenset(h.column for h in self.found.values()) | self.wide.explained

    @property
    def understood(self) -> int:
        """How many columns are known for what they are."""
        return len(self.found) + len(self.wide.columns) + len(self.wide.totals)

    @property
    def rank(self) -> tuple[int, ...]:
        """How good a reading this is, to be compared with that of other headings: what is known, shallow and high."""
        labelled = sum(w.labelled or bool(w.total and w.term) for w in self.wide.every)
        return self.full, self.understood - len(self.missing), labelled, -self.header.depth, -self.header.start

    @property
    def must(self) -> frozenset[int]:
        """The columns that may not be blank."""
        return frozenset(self.found[c.name].column for c in self.sheet.columns if c.filled and c.name in self.found)

    @property
    def serials(self) -> frozenset[int]:
        """The columns of serial numbers, which nobody reads."""
        free = [h for h in self.header.headings if h.column not in self.explained]
        return frozenset(h.column for h in free if fold(h.path[-1]) in SERIAL)

    @property
    def last_column(self) -> int:
        """The last column that belongs to the table."""
        return max(self.explained, default=0)


def match(sheet: Sheet, header: Header, terms: Mapping[str, TermIndex], *, carried: bool = False) -> Match:
    """The match of a header to a declared sheet; a group may be `carried` on from a heading of its own."""
    found: dict[str, Heading] = {}
    twice: list[tuple[Column, Heading, Heading]] = []
    free = [h for h in header.headings if not is_last_years(h.path)]
    for column in sheet.columns:
        candidates = _candidates(column, free)
        if candidates:
            found[column.name] = candidates[0]
            twice += [(column, candidates[0], other) for other in candidates[1:] if other.row == candidates[0].row]
            free = [h for h in free if h is not candidates[0]]
    wide = wide_columns(sheet.wide, free, terms, carried=carried) if sheet.wide else WideColumns()
    strays = tuple(h for h in free if h.column not in wide.explained and fold(h.path[-1]) not in SERIAL)
    missing = tuple(c for c in sheet.columns if c.required and c.name not in found)
    return Match(sheet, header, found, tuple(twice), missing, wide, strays)


def _candidates(column: Column, headings: Sequence[Heading]) -> list[Heading]:
    """The headings that bear the first of the column's labels that any of them bears."""
    for label in dict.fromkeys(key(text) for text in column.labels):
        bearing = [h for h in headings if label in h.keys]
        if bearing:
            return _without_merged_twins(bearing)
    return []


def _without_merged_twins(headings: list[Heading]) -> list[Heading]:
    """One heading merged over two columns names the first of them."""
    alone = [h for h in headings if h.alone]
    return alone or headings[:1]
