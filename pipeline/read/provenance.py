"""The cells that a column of values stands in: a number for each, the cell itself made when somebody asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, Self

import numpy as np
from pandas.api.extensions import ExtensionArray, ExtensionDtype, take

from pipeline.content import Cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Places = Any  # of numpy: whole numbers of 64 bits, one for each value
    Parted = tuple[tuple["Source", ...], Places]

_ROW, _SOURCE = 21, 42  # bits below the row and below the source; a worksheet has fewer than 2²¹ rows or columns
_MASK = (1 << _ROW) - 1
NOWHERE = -1


class Source(Protocol):
    """What knows its cells by row and column, as a grid does."""

    def cell(self, row: int, column: int) -> Cell:
        """The cell that stands there."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Cells of any origin, known by their number in a row of their own."""

    cells: tuple[Cell, ...]

    def cell(self, row: int, column: int) -> Cell:
        """The cell of this number, which may be longer than a column's is."""
        return self.cells[(row << _ROW) | column]


class CellDtype(ExtensionDtype):
    """The kind of such a column in a frame."""

    name = "cell"
    type = Cell
    na_value = None

    @classmethod
    def construct_array_type(cls) -> Any:
        """The column itself."""
        return CellArray


class CellArray(ExtensionArray):
    """Cells, or None where a value has none; each place is source, row and column in one number."""

    def __init__(self, sources: tuple[Source, ...], places: Places) -> None:
        self._sources, self._places = sources, places

    @classmethod
    def below(cls, source: Source, rows: Places, column: int) -> Self:
        """The cells of one column of a source, in these rows."""
        return cls((source,), (np.asarray(rows, dtype=np.int64) << _ROW) | column)

    @classmethod
    def _from_sequence(cls, scalars: Sequence[Any], *, dtype: Any = None, copy: bool = False) -> Self:
        del dtype, copy
        return cls(*_listed(scalars))

    @classmethod
    def _concat_same_type(cls, to_concat: Sequence[Self]) -> Self:
        return cls(*_together([part.parted for part in to_concat]))

    @property
    def parted(self) -> Parted:
        """The sources, and the places in them."""
        return self._sources, self._places

    @property
    def dtype(self) -> CellDtype:
        """The kind of the column."""
        return CellDtype()

    @property
    def nbytes(self) -> int:
        """The bytes of the places, without the cells that they lead to."""
        return int(self._places.nbytes)

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[Cell | None]:
        return map(self._cell, self._places.tolist())

    def __getitem__(self, item: Any) -> Any:
        chosen = self._places[item]
        return self._cell(int(chosen)) if chosen.ndim == 0 else type(self)(self._sources, chosen)

    def __array__(self, dtype: Any = None, copy: Any = None) -> Any:
        return np.fromiter(self, dtype=object, count=len(self))

    def isna(self) -> Any:
        """Which values have no cell."""
        return self._places < 0

    def take(self, indices: Any, *, allow_fill: bool = False, fill_value: Any = None) -> Self:
        """The cells at these positions; none where -1 stands for one that is to be filled in."""
        del fill_value
        return type(self)(self._sources, take(self._places, indices, allow_fill=allow_fill, fill_value=NOWHERE))

    def only(self, kept: Any) -> Self:
        """The cells where the mark is true, none elsewhere."""
        return type(self)(self._sources, np.where(kept, self._places, NOWHERE))

    def copy(self) -> Self:
        """The same once more."""
        return type(self)(self._sources, self._places.copy())

    def _cell(self, place: int) -> Cell | None:
        if place < 0:
            return None
        return self._sources[place >> _SOURCE].cell((place >> _ROW) & _MASK, place & _MASK)


def cells_of(cells: Sequence[Cell | None]) -> CellArray:
    """Cells of any origin as a column."""
    return CellArray(*_listed(cells))


def _listed(cells: Sequence[Cell | None]) -> Parted:
    there = np.fromiter((isinstance(cell, Cell) for cell in cells), dtype=bool, count=len(cells))
    source = Listed(tuple(cell for cell in cells if isinstance(cell, Cell)))
    return (source,), np.where(there, np.cumsum(there) - 1, NOWHERE)


def in_one(columns: Sequence[CellArray]) -> CellArray:
    """Columns of cells one below the other."""
    return CellArray(*_together([column.parted for column in columns]))


def _together(parts: Sequence[Parted]) -> Parted:
    sources: tuple[Source, ...] = ()
    places = [np.zeros(0, dtype=np.int64)]
    for own, within in parts:
        places.append(np.where(within < 0, NOWHERE, within + (len(sources) << _SOURCE)))
        sources += own
    return sources, np.concatenate(places)
