"""What stands around a worksheet's rows: merged ranges, hidden columns, the filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.spreadsheet.addresses import COLUMNS, position
from pipeline.spreadsheet.inside import Merge

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.ooxml import Element

_ON = ("1", "true")


def merges(frame: Element) -> tuple[Merge, ...]:
    """The merged ranges of a worksheet."""
    return tuple(m for e in frame.iterfind("{*}mergeCells/{*}mergeCell") if (m := _range(e.get("ref"))))


def hidden_columns(frame: Element) -> frozenset[int]:
    """The columns that Excel does not show, counted from 0."""
    hidden = [c for c in frame.iterfind("{*}cols/{*}col") if c.get("hidden") in _ON]
    return frozenset(n for c in hidden for n in range(_number(c, "min") - 1, _number(c, "max")) if n >= 0)


def filtered(hidden: frozenset[int], filters: Iterable[Element]) -> frozenset[int]:
    """The rows among the hidden ones that a filter in use hides: those below the heading of its range."""
    used = [f for f in filters if f.find("{*}filterColumn") is not None]
    ranges = [m for f in used if (m := _range(f.get("ref")))]
    return frozenset(row for row in hidden if any(m.top < row <= m.bottom for m in ranges))


def _range(reference: str | None) -> Merge | None:
    first, _, last = (reference or "").partition(":")
    start, end = position(first), position(last)
    return Merge(start[0], start[1], end[0], end[1]) if start and end else None


def _number(column: Element, name: str) -> int:
    written = column.get(name, "")
    return min(int(written), COLUMNS) if written.isdecimal() else 0
