"""The cells that a figure rests on, found through the figures that it was made from."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.content import told_correction

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.compare.model import Side
    from pipeline.content import Cell, CellRange, Figure

_ADDRESS: Final = re.compile(r"\$?([A-Z]+)\$?([0-9]+)")
_LETTERS: Final = 26


class Place(NamedTuple):
    """A cell by file, sheet, column and row."""

    file: str
    sheet: str
    column: str
    row: int

    @property
    def address(self) -> str:
        """As Excel writes it."""
        return f"{self.column}{self.row}"


@dataclass(slots=True)
class Reach:
    """The figures and cells that one side knows."""

    figures: Mapping[str, Figure]
    _raw: dict[Place, str] = field(default_factory=dict)
    _corrections: dict[Place, str] = field(default_factory=dict)
    _sheets: dict[tuple[str, str], dict[int, dict[str, str]]] = field(default_factory=lambda: defaultdict(dict))
    _cells: dict[str, tuple[Place, ...]] = field(default_factory=dict)

    def cells(self, name: str) -> tuple[Place, ...]:
        """The cells below a figure, each once, in the order of its ranges."""
        if name not in self._cells:
            self._cells[name] = tuple(dict.fromkeys(self._below(name, set())))
        return self._cells[name]

    def knows(self, place: Place) -> bool:
        """Whether it is known what the cell holds."""
        return place in self._raw

    def raw(self, place: Place) -> str:
        """What the cell holds; empty where that is not known."""
        return self._raw.get(place, "")

    def correction(self, place: Place) -> str:
        """Why the office corrected the cell, and who told; empty where it did not."""
        return self._corrections.get(place, "")

    def sheet(self, key: tuple[str, str]) -> Mapping[int, dict[str, str]]:
        """The known cells of a sheet by row and column."""
        return self._sheets.get(key, {})

    def sheets(self) -> tuple[tuple[str, str], ...]:
        """The known sheets by file and name."""
        return tuple(self._sheets)

    def learn(self, cells: Iterable[Cell]) -> None:
        """Takes in what these cells hold."""
        for cell in cells:
            column, row = parted(cell.address)
            place = Place(cell.file, cell.sheet, column, row)
            self._raw[place] = cell.raw
            if cell.correction:
                self._corrections[place] = told_correction(cell)
            self._sheets[cell.file, cell.sheet].setdefault(row, {})[column] = cell.raw

    def _below(self, name: str, met: set[str]) -> Iterator[Place]:
        figure = self.figures.get(name)
        if figure is None or name in met:
            return
        met.add(name)
        for cells in figure.cells:
            yield from _expanded(cells)
        for made_from in figure.of:
            yield from self._below(made_from, met)


def reach_of(side: Side, *, by_content: bool) -> Reach:
    """What a side knows of its figures: from its Content, or from its marks."""
    if by_content and side.content is not None:
        reach = Reach({f.name: f for f in side.content.every_figure()})
        reach.learn(side.content.cells)
        return reach
    marks = side.marks.figures if side.marks else ()
    reach = Reach({m.figure.name: m.figure for m in marks})
    for mark in marks:
        reach.learn(mark.contents)
    return reach


def _expanded(cells: CellRange) -> Iterator[Place]:
    first, _, last = cells.ref.partition(":")
    (left, top), (right, bottom) = parted(first), parted(last or first)
    for row in range(top, bottom + 1):
        for column in range(_number(left), _number(right) + 1):
            yield Place(cells.file, cells.sheet, _letters(column), row)


def parted(address: str) -> tuple[str, int]:
    """The column and row of an address."""
    found = _ADDRESS.fullmatch(address)
    return (found[1], int(found[2])) if found else (address, 0)


def _number(column: str) -> int:
    number = 0
    for letter in column:
        number = number * _LETTERS + ord(letter) - ord("A") + 1
    return number


def _letters(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters
