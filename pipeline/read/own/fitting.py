"""Which worksheets a layout is of."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from pipeline.read.own import telling
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.findings import Finding
    from pipeline.spreadsheet import Grid
    from pipeline.tables import OwnLayout


def fitting(grid: Grid, layouts: Iterable[OwnLayout]) -> OwnLayout | None:
    """The first layout that is of a worksheet, None where there is none."""
    return next((one for one in layouts if one.place.sheet != grid.sheet and _fits(grid, one)), None)


def unused(layouts: Iterable[OwnLayout], grids: Sequence[Grid]) -> Iterator[Finding]:
    """A warning for each layout that fits no worksheet of its folder."""
    for layout in layouts:
        if not any(fitting(grid, (layout,)) for grid in grids):
            yield telling.unused(layout.place, layout.file, layout.tab)


def _fits(grid: Grid, layout: OwnLayout) -> bool:
    if not (layout.file or layout.tab):
        return False
    path = PurePosixPath(grid.file)
    names = {fold(path.name), fold(path.stem), fold(grid.file)}
    file = not layout.file or any(fnmatchcase(name, _pattern(layout.file)) for name in names)
    return file and (not layout.tab or fnmatchcase(fold(grid.sheet), _pattern(layout.tab)))


def _pattern(text: str) -> str:
    """A pattern in which only * stands for other letters."""
    parts = (fold(part).replace("[", "[[]").replace("?", "[?]") for part in text.split("*"))
    return "*".join(parts)
