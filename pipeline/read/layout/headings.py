"""Heading rows of one to three levels, flattened to the labels that stand over each column."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.read.layout.labels import bare, key
from pipeline.spreadsheet import raw

if TYPE_CHECKING:
    from pipeline.spreadsheet import Grid, Merge, Value

_DEEPEST = 3
_LOWEST_START = 40
_WORDS_TO_ONE_FIGURE = 2
_YEARS = range(1900, 2201)
_REMARK = re.compile(r"\(.*\)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Heading:
    """The labels over one column from top to bottom, and the folded labels under which the column may be known.

    `alone`: one of the labels stands over this column only, not over several.
    """

    column: int
    row: int
    path: tuple[str, ...]
    keys: frozenset[str]
    alone: bool

    @property
    def title(self) -> str:
        """The heading as a message names it."""
        return " – ".join(" ".join(label.split()) for label in self.path)


@dataclass(frozen=True, slots=True)
class Header:
    """A candidate: heading rows from `start`, their headings, the first row below them, and all their keys."""

    start: int
    depth: int
    headings: tuple[Heading, ...]
    body: int
    keys: frozenset[str]

    @property
    def lowest(self) -> int:
        """The lowest of the heading rows."""
        return self.start + self.depth - 1


def headers(grid: Grid) -> tuple[Header, ...]:
    """Every stretch of one to three rows near the top that might be the heading, flat ones first."""
    starts = [r for r in range(min(len(grid.rows), _LOWEST_START)) if any(v is not None for v in grid.rows[r])]
    stretches = [(s, d) for d in range(1, _DEEPEST + 1) for s in starts if s + d <= len(grid.rows)]
    figures = {r for r in range(min(len(grid.rows), _LOWEST_START + _DEEPEST)) if _holds_figures(grid, r)}
    found = [_header(grid, s, d) for s, d in stretches if figures.isdisjoint(range(s + 1, s + d))]
    return tuple(h for h in found if h.headings)


def _holds_figures(grid: Grid, row: int) -> bool:
    """Whether a row holds more than words, years and a label or two that a value overwrote: no row of headings."""
    told = [v for v in grid.rows[row] if v is not None]
    figures = sum(not isinstance(v, str) and not _is_year(v) for v in told)
    return figures > 0 and (len(told) - figures) < figures * _WORDS_TO_ONE_FIGURE


def _is_year(value: Value) -> bool:
    return isinstance(value, float) and value.is_integer() and int(value) in _YEARS


def _header(grid: Grid, start: int, depth: int) -> Header:
    headings = tuple(h for c in range(grid.width) if (h := _heading(grid, start, depth, c)))
    return Header(start, depth, headings, _body(grid, start, depth), frozenset().union(*(h.keys for h in headings)))


def _heading(grid: Grid, start: int, depth: int, column: int) -> Heading | None:
    path: list[str] = []
    row, last, alone = start, None, False
    for r in range(start, start + depth):
        anchor = grid.anchor(r, column)
        if anchor == last:
            continue
        shown = grid.at(*anchor)
        lowest = r == start + depth - 1
        label = raw(shown).strip() or ("" if lowest else _spread(grid, r, column))
        if label:
            path.append(label)
            row, last = anchor[0], anchor
            alone |= shown is not None and _is_narrow(grid.anchors.get((r, column)))
    return Heading(column, row, tuple(path), _keys(tuple(path)), alone) if path else None


@lru_cache(maxsize=1 << 14)
def _keys(path: tuple[str, ...]) -> frozenset[str]:
    """The lowest label, and labels joined downwards; a remark in brackets below a label does not count."""
    words = tuple(label for i, label in enumerate(path) if i == 0 or not _REMARK.fullmatch(label))
    parts = {path, words, tuple(map(bare, words))}
    return frozenset(key(" ".join(part[i:])) for part in parts for i in range(len(part)))


def _spread(grid: Grid, row: int, column: int) -> str:
    """The label of a group that was typed over its first column only, without merging."""
    if grid.at(row + 1, column) is None:
        return ""
    for left in range(column - 1, -1, -1):
        if grid.shown(row, left) is not None:
            return raw(grid.shown(row, left)).strip() if grid.at(row + 1, left) is not None else ""
        if grid.shown(row + 1, left) is None:
            return ""
    return ""


def _is_narrow(merge: Merge | None) -> bool:
    """Whether a cell in this merged range, or in none, lies over one column only."""
    return merge is None or merge.left == merge.right


def _body(grid: Grid, start: int, depth: int) -> int:
    """The row after the headings, also where one of them is merged a row or two further down."""
    end, lowest = start + depth, start + _DEEPEST
    if not grid.anchors:
        return end
    merged = (grid.anchors.get((r, c)) for r in range(start, end) for c in range(grid.width))
    return max([end, *(m.bottom + 1 for m in merged if m and start <= m.top and m.bottom <= lowest)])
