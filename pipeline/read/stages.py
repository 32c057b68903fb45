"""Rows at stages of an award: a row of sums adds up rows of one stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.read.lines import DECIDED, STAGE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.read.layout.spans import Span
    from pipeline.read.lines import Entry
    from pipeline.spec import Column

Stages = dict[int, str]
Stretch = tuple[int, ...]


def stages_of(columns: Mapping[int, Column], entries: Mapping[int, Mapping[int, Entry]]) -> Stages:
    """The stage of each row of figures; nothing where the table has no such column."""
    place = next((p for p, column in columns.items() if column.name == STAGE), None)
    if place is None:
        return {}
    return {row: str(values[place].value or DECIDED) for row, values in entries.items()}


def added_rows(figures: Sequence[int], parts: Sequence[Span], stages: Stages) -> tuple[Stretch, ...]:
    """The rows that a row of sums may add up: those of a stretch that are at one stage, what was decided first."""
    found: list[Stretch] = []
    for first, after in parts:
        rows = figures[first:after]
        known = dict.fromkeys(stages.get(row, DECIDED) for row in rows)
        ordered = sorted(known, key=lambda stage: stage != DECIDED)
        found += [tuple(row for row in rows if stages.get(row, DECIDED) == stage) for stage in ordered]
    return tuple(dict.fromkeys(found))
