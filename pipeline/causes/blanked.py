"""A table with that of its blank counts as one sequence: a count left blank, or told, is the change of one cell."""

from __future__ import annotations

from dataclasses import replace
from heapq import merge
from typing import TYPE_CHECKING, Any, Final

from pipeline.causes.differences import between_rows, differences, said
from pipeline.causes.patching import patched, patched_rows
from pipeline.causes.rows import NONE, at, lowest, records_of, rows_of
from pipeline.tables import blanks_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from pipeline.causes.differences import Difference
    from pipeline.causes.rows import Fields
    from pipeline.tables import Records

_IS_BLANK: Final = ".trống"
"""The column of a joined row that tells whether it stands in the table of blanks; it has no cell."""


def changes(old: Mapping[str, Records], new: Mapping[str, Records], key: str) -> Iterator[Difference]:
    """What differs in a table and in that of its blanks; rows are counted in both together where there are blanks."""
    if not _have_blanks(old, new, key):
        yield from differences(old.get(key), new.get(key))
        return
    ours, theirs = _joined(old, key), _joined(new, key)
    for d in between_rows(ours, theirs):
        yield d
        if d.row is not None and d.other_row is not None and d.column == _crossing(ours[d.row], theirs[d.other_row]):
            yield replace(d, column=_IS_BLANK)


def with_changes(
    here: Mapping[str, Records], other: Mapping[str, Records], key: str, wanted: Sequence[Difference]
) -> dict[str, Records]:
    """The tables with the other's values at these differences of one of them and of its blanks."""
    like = here.get(key) or other.get(key)
    if like is None:
        return dict(here)
    known = here.get(key) or replace(like, values=like.values[:0], cells=like.cells[:0])
    if not _have_blanks(here, other, key):
        return {**here, key: patched(known, other.get(key), wanted)}
    return {**here, **_parted(known, patched_rows(_joined(here, key), _joined(other, key), wanted))}


def _have_blanks(one: Mapping[str, Records], other: Mapping[str, Records], key: str) -> bool:
    return blanks_of(key) in one or blanks_of(key) in other


def _joined(tables: Mapping[str, Records], key: str) -> list[Fields]:
    """The rows of both tables as they stand in the worksheets; those of each table keep their order."""
    counts, blanks = rows_of(tables.get(key)), rows_of(tables.get(blanks_of(key)))
    place = _placing([*counts, *blanks])
    tagged = [[{**row, _IS_BLANK: (tag, None)} for row in rows] for tag, rows in ((False, counts), (True, blanks))]
    return list(merge(*tagged, key=place))


def _placing(rows: Sequence[Fields]) -> Callable[[Fields], Any]:
    """Tells where a row stands: worksheets as they first occur, the row of its lowest cell, its columns there."""
    lows = [cell for row in rows if (cell := lowest(row))]
    ranks = {sheet: n for n, sheet in enumerate(dict.fromkeys((c.file, c.sheet) for c in lows))}

    def place(row: Fields) -> Any:
        low = lowest(row)
        if low is None:
            return len(ranks), 0, []
        cells = [at(cell) for _, cell in row.values() if cell]
        return ranks[low.file, low.sheet], at(low)[0], sorted(c for r, c in cells if r == at(low)[0])

    return place


def _crossing(mine: Fields, yours: Fields) -> str:
    """The column whose change took a row to the other table: that of the count, behind all that tells of it."""
    if mine[_IS_BLANK] == yours[_IS_BLANK]:
        return ""
    blank = mine if mine[_IS_BLANK][0] else yours
    names = [n for n, (value, cell) in blank.items() if value is None and cell]
    return next((n for n in reversed(names) if said(*mine.get(n, NONE)) != said(*yours.get(n, NONE))), "")


def _parted(like: Records, rows: Sequence[Fields]) -> dict[str, Records]:
    """The two tables that joined rows make."""
    told = [row for row in rows if not row[_IS_BLANK][0]]
    blank = [row for row in rows if row[_IS_BLANK][0]]
    of_blanks = replace(like, key=blanks_of(like.key))
    return {like.key: records_of(like, told), of_blanks.key: records_of(of_blanks, blank)}
