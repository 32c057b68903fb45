from __future__ import annotations

import csv
import dataclasses
import io
import shutil
from datetime import date, datetime
from html import escape
from pathlib import Path

import pytest
from pyxlsbwriter import XlsbWriter

from pipeline.law import vocabularies
from pipeline.read import read_folder
from pipeline.spec import load_common
from pipeline.spreadsheet import open_workbook

ROOT = Path(__file__).resolve().parents[2]
BOOK = ROOT / "inputs" / "lam-giang" / "2026" / "khen-thuong-2026.xlsx"
MADE = Path(__file__).resolve().parent / "files"
COMMON = tuple(load_common(ROOT / "templates_docx" / "_chung")[0].values())


def read(folder):
    return read_folder(folder, folder, COMMON, vocabularies(date(2026, 11, 16)), year=2026)


def plain(reading):
    """The values of all tables, as lists of rows."""
    return {
        key: [tuple(row) for row in table.values.sort_index(axis=1).itertuples(index=False)]
        for key, table in reading.tables.items()
        if len(table.values)
    }


def faults(reading):
    return [f for f in reading.findings if f.severity.value != "lưu ý"]


@pytest.fixture(scope="module")
def wanted(tmp_path_factory):
    folder = tmp_path_factory.mktemp("xlsx")
    shutil.copy(BOOK, folder)
    reading = read(folder)
    assert not faults(reading)
    return plain(reading)


def grids():
    return open_workbook(BOOK, BOOK.name)[0]


def unmerged(grid):
    """The rows of a grid as a format without merged cells must have them: a heading stands over each of its columns."""
    return [[unmerged_value(grid, row, column) for column in range(grid.width)] for row in range(len(grid.rows))]


def unmerged_value(grid, row, column):
    top, left = grid.anchor(row, column)
    return grid.at(top, left) if top == row and left > 0 else grid.at(row, column)


def as_xlsb(folder):
    with XlsbWriter(str(folder / "a.xlsb")) as book:
        for grid in grids():
            book.add_sheet(grid.sheet)
            book.write_sheet(unmerged(grid))


def as_csv(folder, separator=";", encoding="utf-8-sig"):
    for grid in grids():
        target = io.StringIO(newline="")
        csv.writer(target, delimiter=separator).writerows([typed(v) for v in row] for row in unmerged(grid))
        (folder / f"{grid.sheet}.csv").write_bytes(target.getvalue().encode(encoding))


def typed(value):
    """A value as Excel in Vietnam prints it into a .csv."""
    if isinstance(value, date | datetime):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, float):
        return f"{value:.15g}".replace(".", ",")
    return value


def as_page(folder):
    for grid in grids():
        rows = "".join(f"<tr>{''.join(page_cells(grid, row))}" for row in range(len(grid.rows)))
        page = f"<html><meta charset=utf-8><table>{rows}</table>"
        (folder / f"{grid.sheet}.xls").write_text(page, encoding="utf-8")


def page_cells(grid, row):
    for column in range(grid.width):
        merge = grid.anchors.get((row, column))
        if merge is None or (merge.top, merge.left) == (row, column):
            spans = (merge.bottom - merge.top + 1, merge.right - merge.left + 1) if merge else (1, 1)
            value = typed(grid.at(row, column))
            yield f"<td rowspan={spans[0]} colspan={spans[1]}>{escape('' if value is None else str(value))}"


WAYS = {
    "xls": lambda folder: shutil.copy(MADE / "khen-thuong-2026.xls", folder),
    "ods": lambda folder: shutil.copy(MADE / "khen-thuong-2026.ods", folder),
    "xlsb": as_xlsb,
    "csv": as_csv,
    "unicode text": lambda folder: as_csv(folder, "\t", "utf-16"),
    "html": as_page,
}


@pytest.mark.parametrize("way", WAYS)
def test_the_same_workbook_in_every_format_gives_equal_tables(tmp_path, way, wanted):
    WAYS[way](tmp_path)
    reading = read(tmp_path)
    assert not [(f.code, str(f.place), f.found) for f in faults(reading)]
    assert plain(reading) == wanted


def test_libreoffice_s_files_keep_what_stands_around_the_values():
    for kind in ("xls", "ods"):
        name = f"khen-thuong-2026.{kind}"
        for grid, same in zip(open_workbook(MADE / name, name)[0], grids(), strict=True):
            for field in dataclasses.fields(grid):
                if field.name in {"sheet", "rows", "hidden", "hidden_rows", "hidden_columns"}:
                    assert getattr(grid, field.name) == getattr(same, field.name), (kind, field.name)
            assert set(grid.merges) == set(same.merges)
