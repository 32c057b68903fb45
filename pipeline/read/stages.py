"""Rows at stages of an award: a row of sums adds up rows of one stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.read.lines import DECIDED, STAGE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.read.entries import ReadColumn
    from pipeline.read.layout.spans import Span
    from pipeline.spec import Column

Stages = tuple[str, ...]
Stretch = tuple[int, ...]
"""Some of the rows of figures, counted among these."""


def stages_of(columns: Mapping[int, Column], read: Mapping[int, ReadColumn]) -> Stages:
    """The stage of each row of figures; nothing where the table has no such column."""
    place = next((p for p, column in columns.items() if column.name == STAGE), None)
    return tuple(str(value or DECIDED) for value in read[place].values) if place is not None else ()


def added_rows(parts: Sequence[Span], stages: Stages) -> tuple[Stretch, ...]:
    """The rows that a row of sums may add up: those of a stretch that are at one stage, what was decided first."""
    if not stages:
        return tuple(dict.fromkeys(tuple(range(first, after)) for first, after in parts))
    found: list[Stretch] = []
    for first, after in parts:
        known = dict.fromkeys(stages[first:after])
        ordered = sorted(known, key=lambda stage: stage != DECIDED)
        found += [tuple(n for n in range(first, after) if stages[n] == stage) for stage in ordered]
    return tuple(dict.fromkeys(found))
