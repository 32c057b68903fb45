"""Lines as columns: the values of each beside their cells; one line is put together when somebody looks at it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from pipeline.read.lines import Entry, Line
from pipeline.read.provenance import CellArray, cells_of, in_one


@dataclass(frozen=True, slots=True)
class Strip:
    """A column of lines: the values (an array of numpy, of plain objects), and beside each the cell it stands in."""

    values: Any
    cells: CellArray

    def entry(self, number: int) -> Entry:
        """The value of one line with its cell."""
        return Entry(self.values[number], self.cells[number])

    def at(self, numbers: Any) -> Strip:
        """The same for some of the lines."""
        return Strip(self.values[numbers], self.cells[numbers])


@dataclass(frozen=True, slots=True, eq=False)
class Lines(Sequence[Line]):
    """Lines as columns by name, each as long as `rows`; a line is made when somebody asks for it."""

    rows: Sequence[int]
    strips: Mapping[str, Strip]

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, item: Any) -> Any:
        if isinstance(item, slice):
            return tuple(self[n] for n in range(len(self))[item])
        return Line(self.rows[item], _Across(self.strips, item))

    def strip(self, name: str) -> Strip:
        """The column of this name; blank where there is none."""
        return self.strips.get(name) or alike(Entry(None), len(self))

    def marked(self, marks: Sequence[bool]) -> Lines:
        """The lines whose mark is true."""
        chosen = np.flatnonzero(np.asarray(marks, dtype=bool))
        return Lines(
            [self.rows[n] for n in chosen.tolist()], {name: strip.at(chosen) for name, strip in self.strips.items()}
        )

    def but(self, changed: Mapping[str, Strip]) -> Lines:
        """The lines with other columns in the place of some."""
        return Lines(self.rows, {**self.strips, **changed})


@dataclass(frozen=True, slots=True, eq=False)
class _Across(Mapping[str, Entry]):
    """The entries of one line among columns."""

    strips: Mapping[str, Strip]
    number: int

    def __getitem__(self, name: str) -> Entry:
        return self.strips[name].entry(self.number)

    def __iter__(self) -> Iterator[str]:
        return iter(self.strips)

    def __len__(self) -> int:
        return len(self.strips)


def alike(entry: Entry, length: int) -> Strip:
    """A column that says the same in every line."""
    cells = cells_of([entry.cell])
    return Strip(objects([entry.value] * length), cells.take(np.zeros(length, dtype=np.int64)))


def joined(strips: Sequence[Strip]) -> Strip:
    """The columns one below the other."""
    if len(strips) == 1:
        return strips[0]
    values = np.concatenate([objects(()), *(strip.values for strip in strips)])
    return Strip(values, in_one([strip.cells for strip in strips]))


def in_columns(lines: Sequence[Line]) -> Lines:
    """The lines as columns, however they are kept."""
    if isinstance(lines, Lines):
        return lines
    names = dict.fromkeys(name for line in lines for name in line.entries)
    return Lines([line.row for line in lines], {name: _column(lines, name) for name in names})


def _column(lines: Sequence[Line], name: str) -> Strip:
    entries = [line.entries.get(name, Entry(None)) for line in lines]
    return Strip(objects([e.value for e in entries]), cells_of([e.cell for e in entries]))


def objects(values: Sequence[object]) -> Any:
    """The values as an array in which each stays the Python object it is, tuples too."""
    return np.fromiter(values, dtype=object, count=len(values))
