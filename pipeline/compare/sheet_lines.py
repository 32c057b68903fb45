"""Rows of a worksheet of two sides, known by the keys of lists or by their cells alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.compare.aligning import aligned

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.compare.list_keys import Keys

RowCells = dict[str, str]
_SHORT: Final = 120


def rows_of_two(
    old: Mapping[int, RowCells], new: Mapping[int, RowCells], one: Mapping[int, Keys], other: Mapping[int, Keys]
) -> dict[int, int]:
    """For rows of a sheet of one year those of another: by key where rows of both have one, else by their cells.

    Rows of a list are one only under the whole key, as where two folders are compared. Rows of which numbers alone are
    known are alike by chance: they keep their order.
    """
    waiting = {key: row for row, keys in other.items() for key in keys}
    found = {row: waiting[key] for row, keys in one.items() for key in keys if key in waiting}
    left = [{r: cells for r, cells in side.items() if not keys.get(r)} for side, keys in ((old, one), (new, other))]
    named = ({r: cells for r, cells in side.items() if _has_words(cells)} for side in left)
    numbers = ([r for r, cells in sorted(side.items()) if not _has_words(cells)] for side in left)
    return rows_together(*named) | _in_order(*numbers) | found


def _has_words(cells: RowCells) -> bool:
    return any(sign.isalpha() for said in cells.values() for sign in said)


def _in_order(old: Sequence[int], new: Sequence[int]) -> dict[int, int]:
    """The rows one by one where both years have as many; else those that stand in the same row of the sheet."""
    return dict(zip(old, new, strict=True)) if len(old) == len(new) else {row: row for row in old if row in new}


def rows_together(old: Mapping[int, RowCells], new: Mapping[int, RowCells]) -> dict[int, int]:
    """For each known row of the old sheet its row in the new one: equal rows hold, alike ones between are paired.

    In a short sheet equal rows hold their place only where they stand in it, since a row of which one number is known
    may equal its neighbour.
    """
    one, other = sorted(old), sorted(new)
    keys = [tuple(sorted(old[r].items())) for r in one], [tuple(sorted(new[r].items())) for r in other]

    def likeness(i: int, j: int) -> float:
        shared = keys[0][i] and len(set(keys[0][i]) & set(keys[1][j])) / max(len(keys[0][i]), len(keys[1][j]))
        return float(shared or 0) + (0.3 if one[i] == other[j] else 0.1)

    held = [list(zip(k, r, strict=True)) for k, r in zip(keys, (one, other), strict=True)]
    short = max(len(one), len(other)) <= _SHORT
    pairs = aligned(held[0], held[1], likeness, 0.1, 0.1) if short else aligned(*keys, likeness, 0.1, 0.1)
    return {one[i]: other[j] for i, j in pairs if i is not None and j is not None}
