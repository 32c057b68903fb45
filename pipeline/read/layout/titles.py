"""The year in a table's title, which should be its folder's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.read.codes import OTHER_YEAR
from pipeline.read.fault import quoted
from pipeline.read.layout.columns import Match
from pipeline.read.lines import YEAR

if TYPE_CHECKING:
    from pipeline.findings import Finding
    from pipeline.read.layout.recognition import Candidate
    from pipeline.spreadsheet import Grid

_NAMED = re.compile(r"\bnăm\s+((?:19|20|21)[0-9]{2})\b(?!\s*[-–—])", re.IGNORECASE)


def year_findings(grid: Grid, candidate: Candidate, year: int | None) -> list[Finding]:
    """A warning where the rows above a table name one year only, another than the folder's."""
    found = candidate.match
    if year is None or not isinstance(found, Match) or YEAR in found.found:
        return []
    for row in range(candidate.above):
        for column, value in enumerate(grid.rows[row]):
            named = set(_NAMED.findall(value)) if isinstance(value, str) else set()
            if len(named) == 1 and named != {str(year)}:
                return [_other(grid, row, column, str(value), year)]
    return []


def _other(grid: Grid, row: int, column: int, title: str, year: int) -> Finding:
    return OTHER_YEAR.at(
        grid.place(row, column),
        found=f"tên bảng {quoted(title)}, tệp nằm trong thư mục năm {year}",
        expected=f"số liệu năm {year}",
        mend=f"chuyển tệp sang đúng thư mục năm, hoặc sửa tên bảng thành năm {year}",
    )
