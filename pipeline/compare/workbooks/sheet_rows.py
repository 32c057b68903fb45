"""The rows of a table as the worksheet has them: counts that were read apart stand in one row again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.compare.workbooks.model import RowPlace
from pipeline.content import Cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.tables import Records

_ADDRESS: Final = re.compile(r"([A-Z]+)([0-9]+)")


@dataclass(frozen=True, slots=True)
class Entry:
    """A value with its cell."""

    value: object
    cell: Cell


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A worksheet's row: its entries by column, those of computed columns by the words of their headings."""

    place: RowPlace
    entries: Mapping[str, Entry]


def sheet_rows(records: Records) -> list[SheetRow]:
    """The rows in the order in which they were read; a year that stands in no cell is the folder's, and left out.

    A word without a cell, the unit that a whole return is of, stands in each of its rows.
    """
    rows: dict[RowPlace, dict[str, Entry]] = {}
    for line, words in _lines(records):
        own = max((_row(e.cell) for e in line.values()), default=0)
        place = next((RowPlace(e.cell.file, e.cell.sheet, own) for e in line.values()), None)
        if place is not None:
            known = {n: Entry(word, Cell(place.file, place.sheet, "", word)) for n, word in words.items()}
            rows.setdefault(place, {}).update(known | _entries(line, own))
    return [SheetRow(place, entries) for place, entries in rows.items()]


def _lines(records: Records) -> Iterator[tuple[dict[str, Entry], dict[str, str]]]:
    """Each line's values with their cells, and its words that have none."""
    names = [str(name) for name in records.values.columns]
    values = records.values.itertuples(index=False, name=None)
    cells = records.cells.itertuples(index=False, name=None)
    for line, found in zip(values, cells, strict=True):
        every = list(zip(names, line, found, strict=True))
        entries = {n: Entry(v, c) for n, v, c in every if c is not None}
        yield entries, {n: v for n, v, c in every if c is None and isinstance(v, str)}


def _entries(line: Mapping[str, Entry], own: int) -> dict[str, Entry]:
    """The entries by column; a heading's words name the count that stands below it."""
    headings = {_column(e.cell): [] for e in line.values() if _row(e.cell) != own}  # type: dict[str, list[str]]
    for entry in line.values():
        if _row(entry.cell) != own and str(entry.value) not in headings[_column(entry.cell)]:
            headings[_column(entry.cell)].append(str(entry.value))
    return {
        " · ".join(headings[_column(e.cell)]) if _column(e.cell) in headings else n: e
        for n, e in line.items()
        if _row(e.cell) == own
    }


def _row(cell: Cell) -> int:
    found = _ADDRESS.fullmatch(cell.address)
    return int(found[2]) if found else 0


def _column(cell: Cell) -> str:
    found = _ADDRESS.fullmatch(cell.address)
    return found[1] if found else ""
