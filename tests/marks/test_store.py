from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from pipeline.content import Cell, CellRange, Figure, FigureKind
from pipeline.marks import (
    BlockMark,
    FigureMark,
    Marks,
    block_bookmark,
    figure_bookmark,
    from_xml,
    our_name,
    to_xml,
)


def _marks():
    cells = (Cell("Khen thưởng.xlsx", "Số liệu", "F7", "5"), Cell("Khen thưởng.xlsx", "Số liệu", "F8", ""))
    where = (CellRange("Khen thưởng.xlsx", "Số liệu", "F7:F8"),)
    count = Figure("khen.tập_thể", FigureKind.COUNT, Decimal(5), "gần", "lượt", "cộng", ("khen.một", "khen.hai"), where)
    day = Figure("văn_bản.ngày", FigureKind.DATE, date(2025, 2, 24))
    blank = Figure("văn_bản.số", FigureKind.NUMBER, None)
    figures = (
        FigureMark(figure_bookmark(count.name, 1), "gần 05", count, cells),
        FigureMark(figure_bookmark(count.name, 2), "05", count, cells[:1]),
        FigureMark(figure_bookmark(day.name, 1), "24/02/2025", day),
        FigureMark(figure_bookmark(blank.name, 1), "  ", blank),
    )
    return Marks(figures, (BlockMark(block_bookmark("p", "k", 1), "p", "k"), BlockMark("_b", "q", "", 2)))


def test_marks_come_back_from_xml_as_they_went():
    assert from_xml(to_xml(_marks())) == _marks()


def test_the_content_of_a_cell_stands_once():
    assert to_xml(_marks()).count(b'address="F7"') == 1


def test_a_character_that_xml_cannot_hold_is_shown_as_lost():
    cell = Cell("a.xlsx", "s", "A1", "x\x07y")
    marks = Marks((FigureMark("_k", "1", Figure("f", FigureKind.COUNT, Decimal(1)), (cell,)),))
    assert from_xml(to_xml(marks)).figures[0].contents[0].raw == "x\ufffdy"


def test_marks_of_a_later_schema_are_not_guessed_at():
    with pytest.raises(ValueError, match="schema 2"):
        from_xml(to_xml(Marks()).replace(b'schema="1"', b'schema="2"'))


@pytest.mark.parametrize("n", [1, 99_999_999_999])
def test_no_bookmark_is_longer_than_word_allows(n):
    assert max(len(figure_bookmark("tên" * 50, n)), len(block_bookmark("p" * 99, "k" * 99, n))) <= 40


def test_the_names_of_two_figures_differ_and_those_of_one_agree():
    assert figure_bookmark("a", 1) == figure_bookmark("a", 1)
    assert figure_bookmark("a", 1)[:-2] != figure_bookmark("b", 1)[:-2]
    assert block_bookmark("ab", "c", 1) != block_bookmark("a", "bc", 1)


def test_our_names_are_told_from_foreign_ones():
    ours = figure_bookmark("a", 12)
    assert our_name(ours) == our_name(f"{ours}_Copy_1") == ours
    assert [our_name(n) for n in ("_Ref123456789", "_GoBack", "_kabc_1", f"{ours}x", "")] == [""] * 5
