"""In a draft a figure that rests on an unreadable cell is missing, and so is all that is made of it."""

from __future__ import annotations

from decimal import Decimal

from pipeline.compute import without_doubted
from pipeline.content import CellRange, Content, Figure, FigureKind, Identity, Row, Table
from pipeline.findings import CellPlace, Code, Kind, Severity

READING = Code("o-thu", Severity.ERROR, Kind.DATA, "đọc", "x")
FILE, SHEET = "a/2026/khen.xlsx", "Khen"


def figure(name, ref="", of=()):
    cells = (CellRange(FILE, SHEET, ref),) if ref else ()
    return Figure(name, FigureKind.COUNT, Decimal(5), of=of, cells=cells)


def values(code=READING, cell="F12"):
    row = Row("P1", {"số": figure("t.số[P1]", "F12")}, (Row("x", {"số": figure("t.số[x]", "G1")}),))
    figures = (figure("tỉ_lệ", of=("tổng", "khác")), figure("tổng", "F7:F18"), figure("khác", "G7:G18"))
    content = Content(Identity("A", "t", 2026, 2026, "x"), figures, (), (Table("t", ("số",), (row,), {}),))
    finding = code.at(CellPlace(FILE, SHEET, cell), found="", expected="", mend="")
    return {f.name: f.value for f in without_doubted(content, (finding,)).every_figure()}


def test_the_sum_over_the_cell_and_all_that_is_made_of_it_are_blank_and_the_rest_stays():
    assert values() == {"tỉ_lệ": None, "tổng": None, "khác": 5, "t.số[P1]": None, "t.số[x]": 5}


def test_a_warning_or_a_doubt_of_another_stage_blanks_nothing():
    for code in (
        Code("o-thu", Severity.WARNING, Kind.DATA, "đọc", "x"),
        Code("o-thu", Severity.ERROR, Kind.DATA, "tính", "x"),
    ):
        assert set(values(code).values()) == {Decimal(5)}


def test_a_cell_outside_every_range_blanks_nothing():
    assert set(values(cell="F19").values()) == {Decimal(5)}
