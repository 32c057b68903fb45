"""The row in the message is the row in my Excel: in every format that is read, wherever the table stands."""

from __future__ import annotations

import csv
import io
import tempfile
from html import escape
from pathlib import Path

import openpyxl
import pytest
import xlwt
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter
from pyxlsbwriter import XlsbWriter

from pipeline.read import read_folder
from tests.read.drawing import across, facts, layouts, sketch, table_of
from tests.read.test_layouts import NOTICED, declared, table
from tests.spreadsheet.ods_of import cell, number, ods, row


def rows_of(drawn):
    """The cells of a drawing as rows from A1 on, as a program without merged cells holds them."""
    last = [max(at[side] for at in drawn.cells) for side in (0, 1)]
    return [[drawn.cells.get((r, c)) for c in range(1, last[1] + 1)] for r in range(1, last[0] + 1)]


def as_xlsx(drawn, path):
    book = openpyxl.Workbook()
    drawn.fill(book.active)
    book.save(path)


def as_xls(drawn, path):
    book = xlwt.Workbook()
    sheet = book.add_sheet("Khen")
    for (r, c), value in drawn.cells.items():
        sheet.write(r - 1, c - 1, value)
    for top, left, bottom, right in drawn.merges:
        sheet.merge(top - 1, bottom - 1, left - 1, right - 1)
    for r in drawn.hidden_rows:
        sheet.row(r - 1).hidden = True
    book.save(str(path))


def as_xlsb(drawn, path):
    with XlsbWriter(str(path)) as book:
        book.add_sheet("Khen")
        book.write_sheet(rows_of(drawn))


def as_ods(drawn, path):
    """Blank rows and cells stand as repeated ones, as LibreOffice writes them."""
    lines, blank = [], 0
    for values in rows_of(drawn):
        if not any(v is not None for v in values):
            blank += 1
            continue
        if blank:
            lines.append(row('<table:table-cell table:number-columns-repeated="9"/>', number__rows__repeated=blank))
            blank = 0
        lines.append(row(*(cell() if v is None else number(v) if isinstance(v, int) else cell(v) for v in values)))
    path.write_bytes(ods({"Khen": "".join(lines)}))


def as_csv(drawn, path):
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=";").writerows(rows_of(drawn))
    path.write_bytes(target.getvalue().encode("utf-8-sig"))


def as_page(drawn, path):
    rows = ("".join(f"<td>{'' if v is None else escape(str(v))}</td>" for v in values) for values in rows_of(drawn))
    path.write_text(f"<html><meta charset=utf-8><table>{''.join(f'<tr>{r}</tr>' for r in rows)}</table>", "utf-8")


WAYS = {
    "a.xlsx": as_xlsx,
    "a.xls": as_xls,
    "a.xlsb": as_xlsb,
    "a.ods": as_ods,
    "a.csv": as_csv,
    "trang.xls": as_page,
}
UNTOLD = {*NOTICED, "duoi-tep-khac-ruot", "dang-tep-khong-cho-biet"}


@st.composite
def spoiled(draw):
    """A drawing without cells merged over several values, and one count that is no number, with its cell."""
    told = draw(facts())
    turned = draw(st.booleans())
    layout = draw(layouts(told, turned=turned))
    layout |= {"merged_units": False, "over": "repeated" if layout["over"] == "merged" else layout["over"]}
    if layout["heading"] == "banner":
        layout["heading"] = "above"
    good = across(told, layout) if turned else sketch(told, layout)
    bad = across(told, layout) if turned else sketch(told, layout)
    at = draw(st.sampled_from(sorted(bad.counts)))
    bad.cells[at] = "chưa rõ"
    return told, good, bad, f"{get_column_letter(at[1])}{at[0]}"


def read(drawn, name):
    with tempfile.TemporaryDirectory() as folder:
        WAYS[name](drawn, Path(folder) / name)
        return read_folder(Path(folder), Path(folder), *declared(), year=2024)


@pytest.mark.parametrize("name", WAYS)
def test_the_cell_in_the_message_is_the_cell_of_the_file(name):
    @settings(deadline=None, max_examples=8, suppress_health_check=list(HealthCheck))
    @given(spoiled())
    def holds(drawing):
        told, good, bad, cell = drawing
        assert table(read(good, name)) == table_of(told)
        found = [(f.code, f.place.cell) for f in read(bad, name).findings if f.code not in UNTOLD]
        assert found == [("o-phai-la-so-dem", cell)]

    holds()


@pytest.mark.parametrize("name", WAYS)
def test_each_value_bears_the_address_of_its_cell(name):
    @settings(deadline=None, max_examples=4, suppress_health_check=list(HealthCheck))
    @given(spoiled())
    def holds(drawing):
        _, good, _, _ = drawing
        cells = read(good, name).tables["khen_thuong"].cells["số_lượng"]
        written = {f"{get_column_letter(c)}{r}": str(good.cells[r, c]) for r, c in good.counts if (r, c) in good.cells}
        assert {cell.address: cell.raw for cell in cells} == written

    holds()
