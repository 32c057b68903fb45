"""The wide part of a sheet: which headings are terms of a vocabulary, and under which group each stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.read.layout.headings import Heading
from pipeline.read.layout.labels import bare, uncounted
from pipeline.read.values.terms import TermIndex
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.spec import Wide

TOTAL_WORDS = frozenset({"tổng", "cộng", "tổng cộng", "tổng số"})


@dataclass(frozen=True, slots=True)
class WideColumn:
    """A heading of the wide part; one that counts has both term and group, a column of sums may lack either."""

    heading: Heading
    term: str = ""
    group: str = ""
    total: bool = False

    @property
    def counts(self) -> bool:
        """Whether the column's cells become rows."""
        return bool(self.term and self.group) and not self.total


@dataclass(frozen=True, slots=True)
class WideColumns:
    """The headings of a worksheet that belong to its wide part, whether they are understood or not."""

    every: tuple[WideColumn, ...] = ()

    @property
    def columns(self) -> tuple[WideColumn, ...]:
        """The columns whose cells become rows."""
        return tuple(w for w in self.every if w.counts)

    @property
    def totals(self) -> tuple[WideColumn, ...]:
        """The columns of sums."""
        return tuple(w for w in self.every if w.total)

    def summed_in(self, total: WideColumn) -> tuple[WideColumn, ...]:
        """The counting columns that a column of sums adds up by its headings; none where these do not say."""
        if not (total.group or total.term):
            return ()
        fitting = (w for w in self.columns if total.group in {"", w.group} and total.term in {"", w.term})
        return tuple(fitting)

    @property
    def unnamed(self) -> tuple[WideColumn, ...]:
        """Columns under a known group whose term nobody knows."""
        return tuple(w for w in self.every if not w.total and not w.term)

    @property
    def groupless(self) -> tuple[WideColumn, ...]:
        """Columns of a known term that do not say whom they count."""
        return tuple(w for w in self.every if not w.total and w.term and not w.group)

    @property
    def uncounted(self) -> tuple[WideColumn, ...]:
        """Columns of sums that say what they sum, while no column counts it, not even one with a faulty heading."""
        if self.unnamed or self.groupless:
            return ()
        return tuple(w for w in self.totals if (w.term or w.group) and not self.summed_in(w))

    @property
    def enough(self) -> bool:
        """Whether the worksheet is surely a wide one."""
        return bool(self.columns) and sum(not w.total for w in self.every) > 1

    @property
    def explained(self) -> frozenset[int]:
        """The columns that belong to the wide part."""
        return frozenset(w.heading.column for w in self.every)


def wide_columns(
    wide: Wide, headings: Sequence[Heading], lists: Mapping[str, TermIndex], *, carried: bool = False
) -> WideColumns:
    """The wide part among the headings that no declared column has taken.

    Where groups are `carried`, a heading that names a group only is one of sums, and opens the group for the next ones.
    """
    terms = lists.get(wide.vocabulary, TermIndex(None))
    groups = {fold(label): value for label, value in wide.groups}
    found: list[WideColumn] = []
    last = ""
    for heading in headings:
        opened = groups.get(fold(bare(heading.path[-1]))) if carried and len(heading.path) == 1 else None
        last = opened or last
        column = WideColumn(heading, group=opened, total=True) if opened else _read(heading, terms, groups, last)
        found += [column] if column else []
    return WideColumns(tuple(found))


def term_named(wide: Wide, label: str, terms: TermIndex) -> tuple[str, str] | None:
    """The term and the group that a label names, None where it leaves either open."""
    found = _read(Heading(0, 0, (label,), frozenset(), alone=True), terms, {fold(n): v for n, v in wide.groups}, "")
    return (found.term, found.group) if found and found.counts else None


def names_term(wide: Wide, label: str, terms: TermIndex) -> bool:
    """Whether a label names a term, alone or with a group in its words."""
    words = bare(label)
    groups = {fold(known): value for known, value in wide.groups}
    return any(terms.candidates(rest) for rest in (words, *(part for part, _ in _parted(words, groups))))


def _read(heading: Heading, terms: TermIndex, groups: Mapping[str, str], carried: str) -> WideColumn | None:
    labels = [fold(bare(label)) for label in heading.path]
    group = next((groups[label] for label in reversed(labels) if label in groups), carried)
    named = next(
        (n for words in _phrases(heading, groups) if (n := _named(heading, words, group, terms, groups))), None
    )
    if any(label in TOTAL_WORDS for label in labels):
        return WideColumn(heading, named.term if named else "", group, total=True)
    if named:
        return named
    return WideColumn(heading, group=group) if group and labels[-1] not in groups else None


def _named(heading: Heading, words: str, group: str, terms: TermIndex, groups: Mapping[str, str]) -> WideColumn | None:
    for rest, inner in ((words, ""), *_parted(words, groups)):
        term = terms.find(rest, inner or group)
        if term:
            only = term.groups[0] if len(term.groups) == 1 else ""
            return WideColumn(heading, term.name, inner or group or only)
        if several := terms.candidates(rest):
            return WideColumn(heading, several[0].name)
    return None


def _phrases(heading: Heading, groups: Mapping[str, str]) -> list[str]:
    """What may name the term: the lowest label, one above it with only groups or sums below, labels joined."""
    path = [bare(label) for label in heading.path]
    passed = groups.keys() | TOTAL_WORDS
    own = [path[i] for i in reversed(range(len(path))) if all(fold(below) in passed for below in path[i + 1 :])]
    joined = [" ".join(path[i:]) for i in range(len(path) - 1)]
    counted = [uncounted(label) for label in own if uncounted(label) != label]
    return [*own, *joined, *counted, *heading.path]


def _parted(words: str, groups: Mapping[str, str]) -> list[tuple[str, str]]:
    """The words without a group's label at their end or beginning, with the group."""
    key = fold(words)
    found = []
    for label in sorted(groups, key=len, reverse=True):
        for pattern in (rf"(.+?)[\s(:,-]+{re.escape(label)}\)?", rf"{re.escape(label)}[\s:,-]+(.+)"):
            if match := re.fullmatch(pattern, key):
                found.append((match[1], groups[label]))  # noqa: PERF401 - two loops and a match read better
    return found
