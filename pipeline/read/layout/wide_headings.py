"""Which headings are terms of a vocabulary, and under which group each stands."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.read.layout.headings import Heading
from pipeline.read.layout.labels import bare, uncounted
from pipeline.read.layout.wide import WideColumn, WideColumns
from pipeline.read.values.terms import TermIndex
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.spec import Wide

TOTAL_WORDS = frozenset({"tổng", "cộng", "tổng cộng", "tổng số"})


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
    told = next((groups[label] for label in reversed(labels) if label in groups), "")
    group = told or carried
    named = next(
        (n for words in _phrases(heading, groups) if (n := _named(heading, words, group, terms, groups))), None
    )
    if summed := _summed(labels, groups):
        return WideColumn(heading, named.term if named else "", group or summed[0], total=True, labelled=bool(told))
    if named:
        return replace(named, labelled=bool(told))
    return WideColumn(heading, group=group, labelled=bool(told)) if group and labels[-1] not in groups else None


def _summed(labels: Sequence[str], groups: Mapping[str, str]) -> tuple[str] | None:
    """The group of a column of sums, blank where its words name none; None for other columns."""
    if any(label in TOTAL_WORDS for label in labels):
        return ("",)
    parted = (pair for label in labels for pair in _parted(label, groups))
    return next(((group,) for rest, group in parted if rest in TOTAL_WORDS), None)


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
