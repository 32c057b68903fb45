"""The cells in which two contents of one document differ, found by rows that belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.compare import CellChange
from pipeline.compare.reach import Reach
from pipeline.compare.sheet_lines import rows_together

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.content import Cell, Content

SheetKey = tuple[str, str]


def changed_cells(old: Content, new: Content) -> tuple[CellChange, ...]:
    """Every cell below the two contents that changed, sheet by sheet; a workbook renamed is the same workbook."""
    here, there = _sheets(old.cells), _sheets(new.cells)
    return tuple(change for one, other in _paired(here, there) for change in _between(here, there, one, other))


def _sheets(cells: Iterable[Cell]) -> dict[SheetKey, Mapping[int, dict[str, str]]]:
    reach, known = Reach({}), tuple(cells)
    reach.learn(known)
    return {key: reach.sheet(key) for key in sorted({(c.file, c.sheet) for c in known})}


def _paired(here: Iterable[SheetKey], there: Iterable[SheetKey]) -> Iterator[tuple[SheetKey | None, SheetKey | None]]:
    """The sheets of one name together, those of the same file first; then those that only one side has."""
    free = list(there)
    alone: list[SheetKey] = []
    for key in here:
        if key in free:
            free.remove(key)
            yield key, key
        else:
            alone.append(key)
    for key in alone:
        partner = next((f for f in free if f[1] == key[1]), None)
        if partner is not None:
            free.remove(partner)
        yield key, partner
    yield from ((None, key) for key in free)


def _between(
    here: Mapping[SheetKey, Mapping[int, dict[str, str]]],
    there: Mapping[SheetKey, Mapping[int, dict[str, str]]],
    one: SheetKey | None,
    other: SheetKey | None,
) -> Iterator[CellChange]:
    old, new = here[one] if one else {}, there[other] if other else {}
    file, sheet = other or one or ("", "")
    together = rows_together(old, new)
    pairs: list[tuple[int | None, int | None]] = [(row, together.get(row)) for row in old]
    pairs += [(None, row) for row in new if row not in together.values()]
    for i, j in pairs:
        mine, yours = old[i] if i is not None else {}, new[j] if j is not None else {}
        for column in sorted({*mine, *yours}, key=lambda name: (len(name), name)):
            before, after = mine.get(column), yours.get(column)
            if (before or "") != (after or ""):
                yield CellChange(
                    file,
                    sheet,
                    f"{column}{i}" if column in mine else "",
                    f"{column}{j}" if column in yours else "",
                    before,
                    after,
                )
