"""Rows of worksheets known by the keys that lists give them, as the names of their figures tell."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from pipeline.compare.reach import parted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pipeline.content import CellRange, Figure

Keys = frozenset[tuple[str, str]]
"""The keys of one row, each with its list."""


def row_keys(figures: Iterable[Figure]) -> dict[tuple[str, str], dict[int, Keys]]:
    """The keys in the names of figures that rest on cells of one row."""
    found: dict[tuple[str, str], dict[int, dict[str, set[str]]]] = defaultdict(lambda: defaultdict(dict))
    for figure in figures:
        head, _, key = figure.name.partition("[")
        rows = {(c.file, c.sheet, row) for c in figure.cells for row in _ends(c)}
        if key and len(rows) == 1:
            ((file, sheet, row),) = rows
            found[file, sheet][row].setdefault(head.rpartition(".")[0], set()).add(key)
    return {sheet: {row: _one_each(lists) for row, lists in rows.items()} for sheet, rows in found.items()}


def _one_each(lists: Mapping[str, set[str]]) -> Keys:
    """For each list the key that tells the row best, not that of its group; none of two that tell it as well."""
    best = {of: [k for k in keys if k.count("=") == max(k.count("=") for k in keys)] for of, keys in lists.items()}
    return frozenset((of, keys[0]) for of, keys in best.items() if len(keys) == 1)


def _ends(cells: CellRange) -> tuple[int, int]:
    first, _, last = cells.ref.partition(":")
    return parted(first)[1], parted(last or first)[1]
