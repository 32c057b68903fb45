"""A table laid out as a worksheet: a title, headings, the technical names below them, rows, totals as formulas."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from pipeline.survey.shapes import KEY
from pipeline.workbook import Formula, Look, Sheet, Spot, cell_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.survey.shapes import Line, Value
    from pipeline.survey.shapes import Sheet as Table

HEAD: Final = 3
NAMES: Final = 4
FIRST: Final = 5
_WIDER, _LINE = 1.15, 16.0  # letters of 12 pt against Excel's unit of width; the height of a line
_NUMBERS: Final = {True: "0", False: "0.##"}


def laid(table: Table, title: str) -> Sheet:
    """The worksheet; row 3 holds the headings, row 4 the technical names, rows from 5 on the table's own."""
    columns = (KEY, *table.columns)
    spots = [Spot(1, 1, title, Look.TITLE)]
    for number, column in enumerate(columns, start=1):
        spots.append(Spot(HEAD, number, table.headings.get(column, "Mã dòng"), Look.HEAD))
        spots.append(Spot(NAMES, number, column, Look.PAST_HEAD))
    for row, line in enumerate(table.lines, start=FIRST):
        spots += _row(table, row, line)
    widths = (30.0, *(14.0 if c in table.numeric() else 30.0 for c in table.columns))
    return Sheet(table.name, tuple(spots), widths, heights(spots, widths), frozen=(FIRST, 2), repeated=(HEAD, NAMES))


def heights(spots: Sequence[Spot], widths: Sequence[float]) -> dict[int, float]:
    """The height of each row whose words need more than one line in their column, in points."""
    lines: dict[int, int] = {}
    for spot in spots:
        if spot.look is not Look.TITLE and isinstance(spot.value, str) and spot.value:
            needed = ceil(len(spot.value) * _WIDER / widths[spot.column - 1])
            lines[spot.row] = max(lines.get(spot.row, 1), needed)
    return {row: _LINE * count for row, count in lines.items() if count > 1}


def _row(table: Table, row: int, line: Line) -> Iterator[Spot]:
    look = Look.TOTAL if line.total else (Look.FIXED if line.leaf else Look.GROUP)
    yield Spot(row, 1, line.key, look)
    for number, column in enumerate(table.columns, start=2):
        value = line.values.get(column)
        whole = not isinstance(value, float)
        form = _NUMBERS[whole] if isinstance(value, int | float) else "General"
        yield Spot(
            row, number, _total(table, line.values.get(column), column, number) if line.total else value, look, form
        )


def _total(table: Table, value: Value, column: str, number: int) -> Formula | Value:
    """The sum of the rows as a formula where it is their sum, with its value stored; else the value as it stands."""
    leaves = [(row, line) for row, line in enumerate(table.lines, start=FIRST) if line.leaf and not line.total]
    known = [v for _, line in leaves if isinstance(v := line.values.get(column), int | float)]
    if not isinstance(value, int) or column not in table.numeric() or sum(known) != value:
        return value
    parts = [f"{cell_name(a, number)}:{cell_name(b, number)}" for a, b in _runs([row for row, _ in leaves])]
    return Formula(f"SUM({','.join(parts)})", value)


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and row == found[-1][1] + 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
