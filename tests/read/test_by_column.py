"""Columns read at once say what their cells say one by one, and their cells are made only when somebody asks."""

from __future__ import annotations

import gc
from contextlib import suppress

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.content import Cell
from pipeline.read.letters import letters_of
from pipeline.read.lines import Entry, Line
from pipeline.read.provenance import CellArray, cells_of, in_one
from pipeline.read.strips import in_columns
from pipeline.read.unwatched import unwatched
from pipeline.read.values.plain import plain_values
from pipeline.read.values.values import read_value
from pipeline.spec import Column, ColumnKind
from pipeline.spreadsheet import Inside, grid
from pipeline.vietnamese import fold

QUICK = settings(deadline=None, max_examples=200)
ODD = ["µ¸¶", "a\x7f", "Ph\ue001òng", "x\ny", "\u00adx", "12", " Phòng 1 ", "©«¨ng ViÖt Nam c¸c", "1.059", "-", "’"]
NUMBERS = [0.0, 1.0, 1.059, 0.5, -3.0, 1e14, 1e15, 1e16, 999_999_999_999_999.0, 2024.0]
VALUES = st.lists(
    st.one_of(st.sampled_from(ODD), st.sampled_from(NUMBERS), st.text(min_size=1, max_size=6)), max_size=8
)


@QUICK
@given(VALUES, st.sampled_from(list(ColumnKind)))
def test_what_is_plain_at_once_is_what_its_cell_gives_alone(values, kind):
    column = Column("c", ("C",), kind, filled=True)
    told = grid("a.xlsx", "a", [[value] for value in values], Inside())
    held = [row[0] for row in told.rows]
    for value, plain in plain_values(column, set(held)).items():
        alone = read_value(told, (held.index(value), 0), column, None)
        assert (plain, None, type(plain)) == (*alone, type(alone[0]))
        assert str(plain) == str(alone[0])


def test_minus_nought_is_nought():
    assert str(plain_values(Column("c", ("C",), ColumnKind.COUNT), {-0.0})[0.0]) == "0"


@QUICK
@given(st.lists(st.text(max_size=12), max_size=5), st.sampled_from(["Tổng cộng", "Hoà", "Sỹ quan", "a–b", "Ủy ban"]))
def test_texts_that_read_alike_have_the_same_letters(texts, word):
    every = [*texts, *map(fold, texts), word, f" {word.upper()}: ", fold(word)]
    letters = letters_of(every)
    assert len(letters) == len(every)
    assert letters[: len(texts)] == letters[len(texts) : 2 * len(texts)]
    assert len(set(letters[-3:])) == 1


@pytest.fixture
def cells():
    told = grid("a.xlsx", "a", [["x", 1.0], ["y", None], ["z", 3.0]], Inside())
    given_ = cells_of([None, Cell("b.docx", "Mục", "đoạn 1", "lời")])
    return in_one([CellArray.below(told, [0, 2], 1), given_])


def test_a_column_of_cells_makes_each_when_it_is_asked_for(cells):
    first, last = Cell("a.xlsx", "a", "B1", "1"), Cell("b.docx", "Mục", "đoạn 1", "lời")
    assert list(cells) == [first, Cell("a.xlsx", "a", "B3", "3"), None, last]
    assert cells[0] == first
    assert list(cells[[3, 2]]) == [last, None]
    assert list(cells.only([True, False, True, True])) == [first, None, None, last]


def test_a_frame_of_cells_answers_as_one_of_plain_objects_does(cells):
    frame, plain = pd.DataFrame({"c": cells}), pd.DataFrame({"c": pd.Series(list(cells), dtype=object)})
    for asked in (
        lambda f: f,
        lambda f: f[[True, False, True, True]],
        lambda f: f.iloc[[3, 0]],
        lambda f: f[:2],
        lambda f: pd.concat([f, f], ignore_index=True),
        lambda f: f.astype(object),
        lambda f: f.copy(),
    ):
        assert list(asked(frame)["c"]) == list(asked(plain)["c"])
    assert frame["c"].isna().tolist() == plain["c"].isna().tolist() == [False, False, True, False]
    assert list(frame.reindex(columns=["d", "c"])["c"]) == list(cells)
    assert list(frame.reindex([3, 9])["c"]) == [cells[3], None]


def test_lines_kept_as_columns_are_the_same_lines():
    cell = Cell("a.xlsx", "a", "A1", "x")
    lines = (Line(1, {"a": Entry("x", cell), "b": Entry((1, 2))}), Line(4, {"a": Entry(None), "b": Entry(3, cell)}))
    kept = in_columns(lines)
    assert [(line.row, dict(line.entries)) for line in kept] == [(line.row, line.entries) for line in lines]
    assert [line.row for line in kept.marked([False, True])] == [4]
    assert kept[0].entries["b"].value == (1, 2)
    assert list(kept.strip("c").values) == [None, None]


def test_the_collector_runs_again_after_work_that_failed():
    assert gc.isenabled()
    with unwatched():
        assert not gc.isenabled()
    with suppress(ZeroDivisionError), unwatched():
        _ = 1 / 0
    assert gc.isenabled()
