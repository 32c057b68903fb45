"""A count left blank, a dash and a zero in a wide table stay apart from the workbook to the printed page."""

from __future__ import annotations

import pytest
from openpyxl import load_workbook
from openpyxl.cell.cell import MergedCell

from pipeline.build import Choice, Task, find_workspace, run
from pipeline.outline import all_blocks, read_outline
from pipeline.outline.walking import tables
from tests.returns.split import AWARDS, BOOK, whole

REPORT = Choice(types=("bao-cao-nam",), years=(2026,))


@pytest.fixture
def place(tmp_path):
    return whole(tmp_path)


def give(place, **values):
    book = load_workbook(place / BOOK)
    for address, value in values.items():
        book[AWARDS][address].value = value
    book.save(place / BOOK)


def made(place):
    (outcome,) = run(find_workspace(place), REPORT, Task(dry=True)).outcomes
    assert outcome.made.package, [(f.code, f.found) for f in outcome.findings]
    return outcome


def printed(outcome, unit):
    """The cells of the row of a unit in the first table that has it."""
    rows = (row for t in tables(all_blocks(read_outline(outcome.made.package))) for row in t.rows)
    texts = ([" ".join(" ".join(p.text for p in cell.blocks).split()) for cell in row.cells] for row in rows)
    return next(row for row in texts if unit in row)


def warned(outcome):
    return [f for f in outcome.findings if f.code == "o-so-de-trong"]


def test_blank_dash_and_zero_are_printed_as_they_are(place):
    give(place, F8=None, G8="-")
    outcome = made(place)
    row = printed(outcome, "Phòng 1")
    assert (row.count("…"), row.count("-"), row.count("0")) == (1, 1, 5), row
    assert row.index("-") == row.index("…") + 1
    assert [(f.place.sheet, f.place.cell) for f in warned(outcome)] == [(AWARDS, "F8")]


@pytest.mark.long
def test_a_table_without_blanks_is_not_warned_of(place):
    give(place, F8="-")
    assert warned(made(place)) == []


@pytest.mark.long
def test_a_total_of_blanks_is_not_known_and_one_of_dashes_is_a_dash(place):
    for value, shown in ((None, "…"), ("-", "-")):
        give(place, **{f"K{row}": value for row in range(8, 21)})
        assert printed(made(place), "Tổng cộng")[9] == shown


@pytest.mark.long
def test_every_blank_cell_is_named_once_however_many_there_are(place):
    give(place, **{f"{column}{row}": None for column in "DEFGH" for row in (9, 10)})
    (told,) = warned(made(place))
    assert "10 ô số lượng để trống: D9, E9, F9, G9, H9, D10, E10, F10…" in told.found


def test_the_blank_cells_of_each_file_are_named_apart(place):
    give(place, D9=None, D12=None)
    rows = {BOOK.with_name("khac.xlsx"): range(8, 11), BOOK: range(11, 20)}
    for name, kept in rows.items():
        book = load_workbook(place / BOOK)
        for title in set(book.sheetnames) - {AWARDS} if name != BOOK else ():
            del book[title]
        for cell in (cell for row in range(8, 22) if row not in kept for cell in book[AWARDS][row]):
            if not isinstance(cell, MergedCell):
                cell.value = None
        book.save(place / name)
    told = {f.place.file.rpartition("/")[2]: f.found.partition(";")[0] for f in warned(made(place))}
    assert told == {"khac.xlsx": "1 ô số lượng để trống: D9", BOOK.name: "1 ô số lượng để trống: D12"}
