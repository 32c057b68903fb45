"""Rows of two tables matched: by key, and those that are left by what they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.compare.aligning import aligned, alike
from pipeline.compare.tokens import text_tokens, words
from pipeline.compare.workbooks.row_keys import key_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.compare.workbooks.row_keys import Key
    from pipeline.compare.workbooks.sheet_rows import SheetRow

_LEAST: Final = 0.5
_MOST: Final = 0.5
_EACH: Final = 0.15
_NEARLY_ALL: Final = 0.75
Pair = tuple["SheetRow | None", "SheetRow | None"]


def matched(
    old: Sequence[SheetRow],
    new: Sequence[SheetRow],
    columns: Sequence[str],
    shared: Sequence[str],
    *,
    renamed: bool = True,
) -> list[Pair]:
    """The pairs in the order of the new side, the rows that are gone behind; one of two equal keys is the first.

    `renamed` rows are found too: those left that hold nearly the same under another key.
    """
    partners = _by_key(old, new, columns)
    if renamed:
        partners |= _renamed(old, new, columns, shared, partners)
    gone = [row for n, row in enumerate(old) if n not in partners.values()]
    return [(old[partners[n]] if n in partners else None, row) for n, row in enumerate(new)] + [(r, None) for r in gone]


def _renamed(
    old: Sequence[SheetRow],
    new: Sequence[SheetRow],
    columns: Sequence[str],
    shared: Sequence[str],
    partners: Mapping[int, int],
) -> dict[int, int]:
    """For each of the rows left on the new side the row of the old one that goes under another key now."""
    left = [n for n in range(len(old)) if n not in partners.values()], [n for n in range(len(new)) if n not in partners]

    taken = [_values_of(side, columns) for side in (old, new)]

    def likeness(i: int, j: int) -> float:
        pair = old[left[0][i]], new[left[1][j]]
        return _likeness(*pair, columns, shared) if _may_be_one(*pair, columns, shared, taken) else 0.0

    pairs = aligned(range(len(left[0])), range(-1, -len(left[1]) - 1, -1), likeness, _LEAST, _LEAST)
    return {left[1][j]: left[0][i] for i, j in pairs if i is not None and j is not None}


def _by_key(old: Sequence[SheetRow], new: Sequence[SheetRow], columns: Sequence[str]) -> dict[int, int]:
    """For each row of the new side the row of the old one that has its key."""
    waiting: dict[Key, list[int]] = {}
    for n, row in enumerate(old):
        waiting.setdefault(key_of(row, columns), []).append(n)
    found: dict[int, int] = {}
    for n, row in enumerate(new):
        same = waiting.get(key_of(row, columns), [])
        if same:
            best = max(same, key=lambda m: _equal(old[m], row, _others(row, columns)))
            same.remove(best)
            found[n] = best
    return found


def _values_of(side: Sequence[SheetRow], columns: Sequence[str]) -> dict[str, set[str]]:
    """What stands in each of the key columns of one side."""
    return {column: {key_of(row, (column,))[0] for row in side} - {""} for column in columns}


def _may_be_one(
    old: SheetRow, new: SheetRow, columns: Sequence[str], shared: Sequence[str], taken: Sequence[Mapping[str, set[str]]]
) -> bool:
    """Whether a row may be another one under a new name: the other side has neither name, and the rest agrees."""
    renamed = [c for c in columns if key_of(old, (c,)) != key_of(new, (c,))]
    here, there = taken
    if any(key_of(old, (c,))[0] in there[c] or key_of(new, (c,))[0] in here[c] for c in renamed):
        return False
    rest = [c for c in shared if c not in renamed and (_value(old, c), _value(new, c)) != (None, None)]
    return not rest or _equal(old, new, rest) >= _NEARLY_ALL


def _likeness(old: SheetRow, new: SheetRow, columns: Sequence[str], shared: Sequence[str]) -> float:
    """How alike the keys are, and how many other cells are equal: the more there are, the more they weigh."""
    names = [tuple(w for part in key_of(r, columns) for w in words(text_tokens(part))) for r in (old, new)]
    others = [c for c in shared if c not in columns and (_value(old, c), _value(new, c)) != (None, None)]
    weight = min(_MOST, _EACH * len(others))
    return (1 - weight) * alike(*names) + weight * _equal(old, new, others)


def _equal(old: SheetRow, new: SheetRow, columns: Sequence[str]) -> float:
    return sum(_value(old, c) == _value(new, c) for c in columns) / max(1, len(columns))


def _others(row: SheetRow, columns: Sequence[str]) -> list[str]:
    return [c for c in row.entries if c not in columns]


def _value(row: SheetRow, column: str) -> object:
    entry = row.entries.get(column)
    return None if entry is None else entry.value
