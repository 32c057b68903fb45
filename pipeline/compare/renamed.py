"""Figures of rows whose key was reworded: under two names on the two sides, and yet the same cells."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.compare.cells import CellMatcher
    from pipeline.compare.figure_change import FigureChange


def renamed(changes: Iterable[FigureChange], matcher: CellMatcher) -> tuple[FigureChange, ...]:
    """The changes, each figure that goes under another name now told once, and not at all where it is the same."""
    every = tuple(changes)
    gone = {(_column(c.name), matcher.standing(c.name)): c for c in every if c.new is None}
    kept: list[FigureChange] = []
    met: set[str] = set()
    for change in every:
        before = gone.get((_column(change.name), matcher.cells_of_new(change.name))) if change.old is None else None
        if before is None or before.name in met or not matcher.cells_of_new(change.name):
            kept.append(change)
        else:
            met.add(before.name)
            kept += [told] if not _is_same(told := _told(before, change, matcher)) else []
    return tuple(c for c in kept if c.new is not None or c.name not in met)


def _told(old: FigureChange, new: FigureChange, matcher: CellMatcher) -> FigureChange:
    cells = matcher.changes(old.name, new.name)
    return replace(new, old=old.old, printed_old=old.printed_old, cells=cells)


def _is_same(change: FigureChange) -> bool:
    old, new = change.old, change.new
    assert old is not None  # noqa: S101 - one of each side was put together
    assert new is not None  # noqa: S101 - as above
    values = [(f.kind, f.value, f.qualifier, f.unit) for f in (old, new)]
    return values[0] == values[1] and change.printed_old == change.printed_new


def _column(name: str) -> str:
    """The list and column of a figure of a row; a single figure's own name."""
    return name.partition("[")[0]
