"""What a cell of numbers shows that its value does not say: a percentage, raised digits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.read.codes import SHOWN_PERCENT
from pipeline.read.fault import AGAIN, Fault, quoted, shown
from pipeline.read.values.note_marks import raised_fault
from pipeline.spec import ColumnKind
from pipeline.spreadsheet import exact
from pipeline.vietnamese import spell_number

if TYPE_CHECKING:
    from pipeline.spreadsheet import Grid, Position

_PLACES: Final = re.compile(r"[0#?]\.([0#?]+)")


def odd_cells(grid: Grid, column: int) -> frozenset[int]:
    """The rows in which a column's cells may show something else than their values."""
    cells = (*grid.looks.percents(), *grid.looks.raised())
    return frozenset(row for row, place in cells if place == column)


def look_fault(grid: Grid, at: Position, kind: ColumnKind) -> Fault | None:
    """The error that a cell of numbers shows a percentage where none belongs, or digits of which some are raised."""
    value = grid.at(*at)
    if isinstance(value, str) and (pieces := grid.looks.raised().get(at)):
        return raised_fault(pieces)
    is_percent = isinstance(value, float) and kind is not ColumnKind.PERCENT and at in grid.looks.percents()
    return _percent(value, grid.looks.number_format(at)) if isinstance(value, float) and is_percent else None


def _percent(value: float, number_format: str) -> Fault:
    """The error for 0.8 that the cell shows as 80%."""
    places = _PLACES.search(number_format)
    seen = f"{spell_number(exact(value) * 100, len(places[1]) if places else 0)}%"
    found = f"{quoted(seen)}: ô định dạng phần trăm, số trong ô là {shown(value)}"
    mend = f"đổi định dạng ô {{cell}} sang Số (Number) rồi gõ lại số, {AGAIN}"
    return Fault(SHOWN_PERCENT, found, "một số, không phải tỉ lệ phần trăm", mend)
