"""The worksheets of a folder that say how others are to be read, and those that they are about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.read.own import LAYOUT_FAULTS, LAYOUTS, layouts_in, tells_layouts, unused
from pipeline.read.worksheet import read_worksheet

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.findings import Finding
    from pipeline.read.values.terms import TermIndex
    from pipeline.spec import Sheet
    from pipeline.spreadsheet import Grid
    from pipeline.tables import OwnLayout


@dataclass(frozen=True, slots=True)
class Mapped:
    """The worksheets to read, the layouts that the folder tells, what was found in them."""

    grids: tuple[Grid, ...]
    layouts: tuple[OwnLayout, ...] = ()
    findings: tuple[Finding, ...] = ()


def mapped(grids: Sequence[Grid], sheets: Sequence[Sheet], lists: Mapping[str, TermIndex], year: int | None) -> Mapped:
    """The worksheets without those of the kind “Cách đọc bảng”; a layout of no worksheet is told in a year's folder."""
    telling = [grid for grid in grids if tells_layouts(grid)]
    if not telling:
        return Mapped(tuple(grids))
    others = tuple(grid for grid in grids if not any(grid is one for one in telling))
    read = [read_worksheet(grid, (LAYOUTS,), lists, None) for grid in telling]
    layouts, faults = layouts_in([extract for extract, _ in read if extract], sheets, lists)
    told = [*(finding for _, found in read for finding in found), *faults]
    return Mapped(others, layouts, (*told, *(unused(layouts, others) if year is not None else ())))


def without_told(found: Sequence[Finding], before: Sequence[Finding]) -> list[Finding]:
    """The findings without those of a layout that another worksheet brought already."""
    known = {(f.code, f.place) for f in before if f.rule in LAYOUT_FAULTS}
    return [f for f in found if (f.code, f.place) not in known]
