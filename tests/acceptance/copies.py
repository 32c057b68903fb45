"""A copy of an office's inputs that a test may change, and the documents made from it."""

from __future__ import annotations

import shutil
from copy import copy
from typing import TYPE_CHECKING

from openpyxl import load_workbook
from openpyxl.utils import range_boundaries

from pipeline.build import Choice, Report, Task, Workspace, run
from pipeline.ooxml import read_package
from pipeline.outline import as_text, read_outline
from tests.acceptance.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

OFFICES = ("hai-duong", "lam-giang", "thai-binh")


def copied(folder: Path, *offices: str) -> Workspace:
    """A workspace with copies of these offices' inputs and the house's templates; nothing is made yet."""
    for office in offices or OFFICES:
        shutil.copytree(ROOT / "inputs" / office, folder / "inputs" / office)
    return Workspace(folder / "inputs", ROOT / "templates_docx", folder / "outputs")


def edited(path: Path, change: Callable[[Workbook], None]) -> None:
    """The workbook changed in its place; bold and italic inside cells stay."""
    book = load_workbook(path, rich_text=True)
    change(book)
    book.save(path)


def set_cells(path: Path, sheet: str, **cells: object) -> None:
    """These cells of a sheet given other values."""

    def change(book: Workbook) -> None:
        for address, value in cells.items():
            book[sheet][address] = value

    edited(path, change)


def workbooks(workspace: Workspace) -> list[Path]:
    return sorted(workspace.inputs.rglob("*.xlsx"))


def made(workspace: Workspace, **choice: tuple) -> Report:
    return run(workspace, Choice(**choice), Task())


def texts(report: Report) -> dict[str, str]:
    """Each document's outline as text, by its title; one that was stopped tells why."""
    return {
        o.order.title: as_text(read_outline(read_package(o.delivery.path)))
        if o.delivery
        else "\n".join(f"{f.code} {f.place} {f.found}" for f in o.findings)
        for o in report.outcomes
    }


def heading_row(sheet: Worksheet) -> int:
    """The first row of a table's heading: the one that begins with STT."""
    return next(row for row in range(1, sheet.max_row + 1) if sheet.cell(row, 1).value == "STT")


def rows_of(sheet: Worksheet) -> Iterator[int]:
    """The rows of a table that carry a number in the first column: neither headings, totals nor notes."""
    return (row for row in range(1, sheet.max_row + 1) if isinstance(sheet.cell(row, 1).value, int))


def rearranged(book: Workbook, name: str, row_of: Callable[[int], int], column_of: Callable[[int], int]) -> None:
    """The sheet with each cell moved to another row and column, merged cells too."""
    old = book[name]
    merged = [range_boundaries(str(area)) for area in old.merged_cells.ranges]
    new = book.create_sheet("tạm", book.index(old))
    areas = {
        (top, left): (
            *(row_of(top), min(column_of(left), column_of(right))),
            *(row_of(bottom), max(column_of(left), column_of(right))),
        )
        for left, top, right, bottom in merged
    }
    for cell in (c for row in old.iter_rows() for c in row if c.value is not None):
        row, column = areas[cell.row, cell.column][:2] if (cell.row, cell.column) in areas else (0, 0)
        target = new.cell(row or row_of(cell.row), column or column_of(cell.column), cell.value)
        target._style = copy(cell._style)
    for top, left, bottom, right in areas.values():
        new.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
    book.remove(old)
    new.title = name
