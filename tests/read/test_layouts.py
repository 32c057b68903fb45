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

COMMON = Path(__file__).parents[2] / "templates_docx" / "_chung" / "khai-bao.toml"
KEPT = ["đơn_vị", "năm", "hình_thức", "đối_tượng", "số_lượng"]
NOTICED = {"dong-an"}
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


QUICK = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])


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
