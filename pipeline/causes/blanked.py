"""A count that became blank, or a blank a count: the change of one cell, though its row goes to another table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.causes.differences import Difference, differences, said
from pipeline.causes.rows import NONE, rows_of
from pipeline.tables import blanks_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.causes.rows import Fields
    from pipeline.tables import Records

_Row = tuple[str, int | None, int | None]
"""A table's key, with the row of its old and of its new state; None where only the other state has it."""


def changes(
    old: Mapping[str, Records], new: Mapping[str, Records], key: str
) -> Iterator[tuple[str, Difference, Difference]]:
    """What differs in a table and in that of its blanks: the table's key, the difference, and what a person changed."""
    found = {k: list(differences(old.get(k), new.get(k))) for k in (key, blanks_of(key))}
    crossed = _crossed(old, new, found, (key, blanks_of(key))) | _crossed(old, new, found, (blanks_of(key), key))
    for k, every in found.items():
        for difference in every:
            yield k, difference, crossed.get((k, difference.row, difference.other_row), difference)


def _crossed(
    old: Mapping[str, Records],
    new: Mapping[str, Records],
    found: Mapping[str, Sequence[Difference]],
    way: tuple[str, str],
) -> dict[_Row, Difference]:
    """The rows that left the first table of the way and came into the second, each with its cell's change."""
    gone = sorted({d.row for d in found[way[0]] if d.row is not None and d.other_row is None})
    come = sorted({d.other_row for d in found[way[1]] if d.row is None and d.other_row is not None})
    ours, theirs = rows_of(old.get(way[0])), rows_of(new.get(way[1]))
    crossed: dict[_Row, Difference] = {}
    for i in gone:
        for j in come:
            column = _only_difference(ours[i], theirs[j])
            if column and (way[1], None, j) not in crossed:
                change = Difference(i, j, column, ours[i].get(column, NONE)[1], theirs[j].get(column, NONE)[1])
                crossed |= {(way[0], i, None): change, (way[1], None, j): change}
                break
    return crossed


def _only_difference(mine: Fields, yours: Fields) -> str:
    """The one column in which two rows differ; empty where there is none or another."""
    names = [n for n in dict.fromkeys([*mine, *yours]) if said(*mine.get(n, NONE)) != said(*yours.get(n, NONE))]
    return names[0] if len(names) == 1 else ""
