"""The rows of a return with the unit that they belong to, by its listed name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.read.lines import Entry, Extract, Line
from pipeline.returns.kinds import UNIT, unit_column

if TYPE_CHECKING:
    from pipeline.returns.claims import Claim
    from pipeline.returns.names import Names


def of_unit(extract: Extract, owner: Claim, names: Names) -> Extract:
    """The rows with the unit: the file's where they name none, else theirs by its listed name.

    The file's unit has no cell, as a folder's year has none: it stands in no cell of the row.
    """
    if unit_column(extract.sheet) is None:
        return extract
    return replace(extract, lines=tuple(_line(line, owner, names) for line in extract.lines))


def _line(line: Line, owner: Claim, names: Names) -> Line:
    entry = line.entries.get(UNIT)
    blank = entry is None or (entry.value is None and not (entry.cell and entry.cell.raw.strip()))
    if blank and owner.code:
        return Line(line.row, {**line.entries, UNIT: Entry(names.title(owner.code))})
    if entry and isinstance(entry.value, str):
        return Line(line.row, {**line.entries, UNIT: Entry(names.settled(entry.value), entry.cell)})
    return line
