"""A worksheet as plain values: its name, the lines above the table, columns, rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Link:
    """Words in a cell that open a file; `target` is a relative address with `/`, percent-encoded."""

    text: str
    target: str


Value = str | int | date | Link | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading and its width in characters."""

    heading: str
    width: int = 16


@dataclass(frozen=True, slots=True)
class Grid:
    """A worksheet: lines that stand above, then the headings, then the rows, each as long as `columns`."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    above: tuple[str, ...] = ()
