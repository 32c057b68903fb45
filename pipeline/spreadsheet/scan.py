"""What a worksheet's XML tells and the values alone do not: extent, broken cells, merges, formats and styled text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.ooxml import local_name
from pipeline.spreadsheet.addresses import address, position
from pipeline.spreadsheet.inside import Broken, Merge

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.ooxml import Element
    from pipeline.spreadsheet.addresses import Position

MOST_CELLS = 20_000_000


@dataclass(frozen=True, slots=True)
class Scan:
    """One worksheet's XML in short; positions are (row, column) from 0, `cells` the filled cells’ XML."""

    rows: int = 0
    columns: int = 0
    broken: Mapping[Position, Broken] = field(default_factory=dict)
    merges: tuple[Merge, ...] = ()
    cells: Mapping[Position, Element] = field(default_factory=dict)

    @property
    def too_large(self) -> bool:
        """Whether reading every cell up to the last one would fill the memory."""
        return self.rows * self.columns > MOST_CELLS


def scan(root: Element) -> Scan:
    """The scan of a worksheet's root element."""
    cells = dict(_cells(root))
    broken = {at: fault for at, cell in cells.items() if (fault := _broken(cell))}
    rows = max((row for row, _ in cells), default=-1) + 1
    columns = max((column for _, column in cells), default=-1) + 1
    return Scan(rows, columns, broken, _merges(root), cells)


def _cells(root: Element) -> Iterator[tuple[Position, Element]]:
    """Cells with content; one without an address stands after the one before it."""
    row = column = -1
    for element in root.iter("{*}row", "{*}c"):
        if local_name(element) == "row":
            row, column = _row(element.get("r"), row), -1
            continue
        row, column = _address(element.get("r"), (row, column + 1))
        if len(element):
            yield (row, column), element


def _row(written: str | None, before: int) -> int:
    return before + 1 if written is None else _address(f"A{written}", (0, 0))[0]


def _address(written: str | None, implied: Position) -> Position:
    """The position of a cell; ValueError for an address that would make the Excel reader abort the process."""
    at = position(address(*implied) if written is None else written)
    if at is None:
        raise ValueError(f"not the address of a cell: {written}")
    return at


def _broken(cell: Element) -> Broken | None:
    value, formula = cell.find("{*}v"), cell.find("{*}f")
    if cell.get("t") == "e":
        return Broken(error=(value.text if value is not None else None) or "#N/A")
    if formula is None or cell.get("t") == "str" or (value is not None and value.text):
        return None
    return Broken(formula=formula.text or "…")


def _merges(root: Element) -> tuple[Merge, ...]:
    return tuple(m for e in root.iter("{*}mergeCell") if (m := _merge(e)))


def _merge(element: Element) -> Merge | None:
    first, _, last = (element.get("ref") or "").partition(":")
    start, end = position(first), position(last)
    return Merge(start[0], start[1], end[0], end[1]) if local_name(element) and start and end else None
