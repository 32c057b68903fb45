"""Notes that people left at cells that are read (nhận xét): nothing of them is printed, so they are told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.findings import CellPlace
from pipeline.read.codes import NOTED_CELL
from pipeline.read.fault import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.findings import Finding
    from pipeline.spreadsheet import Grid, Position

_FEW: Final = 5
_LISTED: Final = 30
_EXPECTED: Final = "điều cần in nằm ở chính ô"
_MEND: Final = "đọc nhận xét; cần in thì ghi vào ô hoặc sửa số"


def noted_cells(grid: Grid, read: Iterable[Position]) -> list[Finding]:
    """A notice for each of the cells that has a note; of many in one worksheet a single one, which lists them."""
    noted = sorted(grid.notes.keys() & set(read)) if grid.notes else []
    return [_listed(grid, noted)] if len(noted) > _FEW else [_single(grid, at) for at in noted]


def _single(grid: Grid, at: Position) -> Finding:
    blank = " trống" if grid.at(*at) is None else ""
    found = f"ô{blank} có nhận xét {quoted(grid.notes[at])}: nhận xét không in ra văn bản"
    return NOTED_CELL.at(grid.place(*at), found=found, expected=_EXPECTED, mend=_MEND)


def _listed(grid: Grid, noted: Sequence[Position]) -> Finding:
    first = [f"{grid.place(*at).cell} {quoted(grid.notes[at])}" for at in noted[:_FEW]]
    others = [grid.place(*at).cell for at in noted[_FEW:_LISTED]]
    every = "; ".join([*first, ", ".join(others)] if others else first)
    more = f" và {len(noted) - _LISTED} ô nữa" if len(noted) > _LISTED else ""
    return NOTED_CELL.at(
        CellPlace(grid.file, grid.sheet),
        found=f"{len(noted)} ô có nhận xét, nhận xét không in ra văn bản: {every}{more}",
        expected=_EXPECTED,
        mend=_MEND,
    )
