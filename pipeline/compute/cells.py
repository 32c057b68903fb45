"""The cells that a content refers to, each once, with its raw contents."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.content import Cell, Figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.content import CellRange, Row, Table, Text
    from pipeline.tables import Records

_REF = re.compile(r"([A-Z]+)(\d+)(?::[A-Z]+(\d+))?")


def cells(
    figures: Iterable[Figure], texts: Iterable[Text], tables: Iterable[Table], records: Mapping[str, Records]
) -> tuple[Cell, ...]:
    """The cells in all ranges, sorted by file, sheet and place."""
    ranges = {r for f in figures for r in f.cells} | {r for t in texts for r in t.cells}
    ranges |= {r for table in tables for row in table.rows for r in _of_row(row)}
    known = _known(records)
    wanted = {place for r in ranges for place in places(r)}
    return tuple(sorted((known[place] for place in wanted if place in known), key=_order))


def _of_row(row: Row) -> Iterator[CellRange]:
    for value in row.values.values():
        yield from value.cells
    for below in row.rows:
        yield from _of_row(below)


def _known(records: Mapping[str, Records]) -> dict[tuple[str, str, str], Cell]:
    found = (c for r in records.values() for column in r.cells for c in r.cells[column] if isinstance(c, Cell))
    return {(c.file, c.sheet, c.address): c for c in found}


def places(r: CellRange) -> Iterator[tuple[str, str, str]]:
    """The cells of a range as (file, sheet, address)."""
    match = _REF.fullmatch(r.ref)
    if match is None:
        raise ValueError(f"not a range: {r.ref}")
    letters, first, last = match.groups()
    for row in range(int(first), int(last or first) + 1):
        yield r.file, r.sheet, f"{letters}{row}"


def _order(cell: Cell) -> tuple[str, str, int, str, int]:
    match = _REF.fullmatch(cell.address)
    letters, row = (match[1], int(match[2])) if match else ("", 0)
    return cell.file, cell.sheet, len(letters), letters, row
