"""Rows that tell another year than the rows beside them: no document of their folder's year would count them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pipeline.findings import CellPlace
from pipeline.read.codes import ODD_YEAR
from pipeline.read.lines import UNIT, YEAR
from pipeline.read.strips import in_columns
from pipeline.spec import Reach

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.read.lines import Extract

_FEW = 4
"""A year is odd that so many times fewer units (rows, where there are no units) tell than tell the folder's."""


def odd_years(extracts: Iterable[Extract], year: int | None) -> Iterator[Finding]:
    """A finding for each row of numbers of a year after the folder's, or of the one earlier year, told by few rows.

    A table of several years names more than one; a year mistyped in a table of this year stands alone.
    """
    for extract in extracts:
        if year is not None and extract.sheet.reach is Reach.PERIOD and extract.sheet.holds_numbers:
            yield from (_told(cell, told, year) for cell, told in _odd(extract, year))


def _odd(extract: Extract, year: int) -> list[tuple[Cell, int]]:
    lines = in_columns(extract.lines)
    years, units = lines.strip(YEAR), lines.strip(UNIT).values
    pairs = {(told, unit or row) for told, unit, row in zip(years.values, units, lines.rows, strict=True)}
    count = Counter(told for told, _ in pairs)
    others = {y for y in count if y is not None and y != year}
    earlier = {y for y in others if y < year}
    wrong = {y for y in others if y > year or (len(earlier) == 1 and _FEW * count[y] <= count[year])}
    odd = {row: number for number, row in enumerate(lines.rows) if years.values[number] in wrong}
    return [(cell, years.values[n]) for n in odd.values() if (cell := years.cells[n]) is not None]


def _told(cell: Cell, told: int, year: int) -> Finding:
    return ODD_YEAR.at(
        CellPlace(cell.file, cell.sheet, cell.address),
        found=f"dòng này ghi năm {told}, tệp nằm trong thư mục năm {year}",
        expected=f"số liệu năm {year}; số liệu năm khác nằm ở thư mục của năm ấy",
        mend=f"gõ sai năm thì sửa thành {year}; đúng là của năm {told} thì chuyển dòng sang tệp của năm ấy",
    )
