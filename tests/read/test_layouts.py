"""The same awards drawn in any layout give the same table; a sum is checked and never counted."""

from __future__ import annotations

import tempfile
from datetime import date
from functools import cache
from pathlib import Path

import openpyxl
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.law import vocabularies
from pipeline.read import read_folder
from pipeline.spec import load_common
from tests.read.drawing import across, facts, layouts, sketch, table_of
from tests.read.drawing_long import long_layouts, long_sketch

COMMON = Path(__file__).parents[2] / "templates_docx" / "_chung" / "khai-bao.toml"
KEPT = ["đơn_vị", "năm", "hình_thức", "đối_tượng", "số_lượng"]
NOTICED = {"dong-an", "cot-an"}
"""Codes of what is told of a good table that is partly hidden."""


@cache
def declared():
    sheets, _ = load_common(COMMON)
    return tuple(sheets.values()), vocabularies(date(2024, 12, 31))


def read(drawn, name="a.xlsx"):
    """What a folder of one workbook with this drawing gives."""
    with tempfile.TemporaryDirectory() as folder:
        book = openpyxl.Workbook()
        book.active.title = "Khen thưởng 2024"
        drawn.fill(book.active)
        book.save(Path(folder) / name)
        return read_folder(Path(folder), Path(folder), *declared(), year=2024)


def table(reading):
    """The counts of a reading, in no order."""
    values = reading.tables["khen_thuong"].values
    return sorted(map(tuple, values[KEPT].to_numpy().tolist()), key=str)


@st.composite
def drawings(draw, *, turned=False):
    told = draw(facts())
    layout = draw(layouts(told, turned=turned))
    return told, across(told, layout) if turned else sketch(told, layout)


QUICK = settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])


@QUICK
@given(drawings())
def test_units_down_and_awards_across_give_the_same_table_however_drawn(drawing):
    told, drawn = drawing
    reading = read(drawn)
    assert [f for f in reading.findings if f.code not in NOTICED] == []
    assert table(reading) == table_of(told)


@QUICK
@given(drawings(turned=True))
def test_awards_down_and_units_across_give_the_same_table_however_drawn(drawing):
    told, drawn = drawing
    reading = read(drawn)
    assert [f for f in reading.findings if f.code not in NOTICED] == []
    assert table(reading) == table_of(told)


@st.composite
def long_drawings(draw, *, by_name=False):
    told = draw(facts())
    if by_name:
        told["years"] = ()
        told["counts"] = {(unit, None): [n and n % 4 for n in counts] for (unit, _), counts in told["counts"].items()}
    return told, long_sketch(told, draw(long_layouts(told, by_name=by_name)))


@QUICK
@given(long_drawings())
def test_one_award_a_row_gives_the_same_table_however_drawn(drawing):
    told, drawn = drawing
    reading = read(drawn)
    assert list(reading.findings) == []
    assert table(reading) == table_of(told)


@QUICK
@given(long_drawings(by_name=True))
def test_one_recipient_a_row_counts_one_each_however_drawn(drawing):
    told, drawn = drawing
    reading = read(drawn)
    assert list(reading.findings) == []
    counted = {}
    for unit, year, name, group, number in table(reading):
        assert number == 1
        counted[unit, year, name, group] = counted.get((unit, year, name, group), 0) + 1
    assert sorted((*key, n) for key, n in counted.items()) == sorted(row for row in table_of(told) if row[-1])
