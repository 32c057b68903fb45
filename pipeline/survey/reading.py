"""A workbook of tables read back: whose it is, and its tables with their keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.findings import CellPlace, FilePlace, Finding
from pipeline.spreadsheet import open_workbook, raw
from pipeline.survey.codes import NO_NUMBER, NO_TABLES
from pipeline.survey.laying import FIRST, HEAD, NAMES
from pipeline.survey.shapes import KEY, Line, Sheet
from pipeline.survey.tables import ABOUT, FACTS, SOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pipeline.spreadsheet import Grid
    from pipeline.survey.shapes import Value


@dataclass(frozen=True, slots=True)
class Sent:
    """What one office sent: its file, its code, the type and period of the document, and its tables by name."""

    file: str
    office: str
    type: str
    period: tuple[str, str]
    tables: dict[str, Sheet]


def read_tables(path: Path, file: str) -> tuple[Sent | None, tuple[Finding, ...]]:
    """The tables of a workbook that `tables_workbook` wrote, also after Excel or LibreOffice saved it."""
    grids, findings = open_workbook(path, file)
    known = {grid.sheet: grid for grid in grids}
    about = _facts(known[ABOUT]) if ABOUT in known else {}
    if not {"Mã cơ quan", "Loại văn bản"} <= about.keys():
        return None, (*findings, _no_tables(file)) if grids else findings
    tables = {name: _table(grid) for name, grid in known.items() if name not in {ABOUT, SOURCES} and _is_table(grid)}
    wrong = tuple(f for grid in grids if grid.sheet in tables for f in _faults(grid, tables[grid.sheet]))
    period = (about.get("Từ năm", ""), about.get("Đến năm", ""))
    return Sent(file, about["Mã cơ quan"], about["Loại văn bản"], period, tables), (*findings, *wrong)


def _facts(grid: Grid) -> dict[str, str]:
    pairs = ((raw(grid.at(row, 0)), raw(grid.at(row, 1))) for row in range(len(grid.rows)))
    return {label: value for label, value in pairs if label in FACTS}


def _is_table(grid: Grid) -> bool:
    return raw(grid.at(NAMES - 1, 0)) == KEY


def _table(grid: Grid) -> Sheet:
    columns = [raw(grid.at(NAMES - 1, c)) for c in range(grid.width)]
    headings = {name: raw(grid.at(HEAD - 1, c)) for c, name in enumerate(columns) if name}
    lines = tuple(_line(grid, row, columns) for row in range(FIRST - 1, len(grid.rows)) if grid.at(row, 0) is not None)
    return Sheet(grid.sheet, tuple(c for c in columns if c and c != KEY), headings, lines)


def _line(grid: Grid, row: int, columns: list[str]) -> Line:
    key = raw(grid.at(row, 0))
    values = {name: _value(grid, row, c) for c, name in enumerate(columns) if name and name != KEY}
    return Line(key, values, total=key == "tổng")


def _value(grid: Grid, row: int, column: int) -> Value:
    value = grid.at(row, column)
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    return raw(value) or None


def _faults(grid: Grid, table: Sheet) -> Iterator[Finding]:
    """A word in a column that holds numbers elsewhere: it would silently not be added."""
    for column in table.columns:
        numbers = [isinstance(line.values.get(column), int | float) for line in table.lines]
        place = next(c for c in range(grid.width) if raw(grid.at(NAMES - 1, c)) == column)
        if any(numbers):
            for row in range(FIRST - 1, len(grid.rows)):
                value = grid.at(row, place)
                if value is not None and not isinstance(value, float) and raw(value) != "-":
                    yield NO_NUMBER.at(
                        CellPlace(grid.file, grid.sheet, f"{grid.place(row, place).cell}"),
                        found=f"“{raw(value)}”",
                        expected="một số, “-” hoặc ô trống",
                        mend="hỏi lại cơ quan gửi, gõ lại ô bằng chữ số",
                    )


def _no_tables(file: str) -> Finding:
    return NO_TABLES.at(
        FilePlace(f"tệp {file}"),
        found=f"tệp không có trang “{ABOUT}” ghi mã cơ quan, loại văn bản",
        expected="tệp do lệnh pipeline tables ghi",
        mend="xin cơ quan gửi tệp do lệnh ấy ghi; chuyển tệp này đi chỗ khác",
    )
