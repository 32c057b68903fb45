"""Figures: old, new, and only those cells that brought the difference."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from pipeline.compare import CellChange, Side, compared, to_plain
from pipeline.content import Cell, CellRange, Content, Figure, FigureKind, Identity, Row, Table
from pipeline.marks import FigureMark, Marks
from pipeline.outline import read_outline
from tests.compare.writing import document, p, r

FILE, SHEET = "a/2023/Khen thưởng 2023.xlsx", "Tập thể"
ME = Identity("a", "bao-cao", 2023, 2023, "")
EMPTY = read_outline(document("Không có gì."))
TOTAL = "giấy_khen"


def column(numbers, first=7, letter="F", file=FILE):
    return tuple(Cell(file, SHEET, f"{letter}{first + n}", str(x)) for n, x in enumerate(numbers))


def total(cells, name=TOTAL, of=()):
    value = sum((Decimal(c.raw) for c in cells if c.raw.isdigit()), Decimal(0))
    reach = (CellRange(cells[0].file, SHEET, f"{cells[0].address}:{cells[-1].address}"),) if not of else ()
    return Figure(name, FigureKind.COUNT, value, transform="cộng", of=of, cells=reach)


def content(*numbers, others=(), first=7):
    cells = column(numbers, first)
    return Content(ME, (total(cells),), cells=(*cells, *others))


def side(content_, outline=EMPTY, marks=None):
    return Side("", outline, content_, marks)


def change(old, new, name=TOTAL):
    comparison = compared(side(old), side(new))
    return next(c for c in (*comparison.figures, *comparison.unprinted) if c.name == name)


def test_the_cell_that_changed_is_named_with_both_contents():
    found = change(content(11, 20, 40), content(24, 20, 40))
    assert (found.old.value, found.new.value, found.difference) == (71, 84, 13)
    assert found.cells == (CellChange(FILE, SHEET, "F7", "F7", "11", "24"),)
    assert str(found.cells[0]) == f"{FILE} · {SHEET} · F7 11 → 24"


def test_equal_figures_are_no_change_wherever_their_cells_stand_now():
    assert not compared(side(content(11, 20)), side(content(11, 20, first=9)))


def test_rows_that_shifted_are_no_change_beside_the_cell_that_changed():
    found = change(content(11, 20, 40, 3), content(11, 20, 41, 3, first=12))
    assert [str(c) for c in found.cells] == [f"{FILE} · {SHEET} · F9 nay là F14 40 → 41"]


def test_a_row_that_came_in_between_is_the_only_cell_told():
    found = change(content(11, 20, 40), content(11, 5, 20, 40))
    assert found.cells == (CellChange(FILE, SHEET, "", "F8", None, "5"),)


def test_rows_are_known_by_their_other_cells():
    names = [Cell(FILE, SHEET, f"B{7 + n}", f"Phòng {n}") for n in range(4)]
    moved = [Cell(FILE, SHEET, f"B{7 + n}", f"Phòng {x}") for n, x in enumerate((9, 0, 1, 2, 3))]
    old, new = content(11, 20, 40, 3, others=names), content(6, 11, 20, 45, 3, others=moved)
    assert [str(c).rpartition(" · ")[2] for c in change(old, new).cells] == [
        "F9 nay là F10 40 → 45",
        "F7 (không có ô) → 6",
    ]


def test_a_blank_cell_that_was_filled_is_told_as_blank():
    found = change(content(11, "", 40), content(11, 2, 40))
    assert str(found.cells[0]).endswith("F8 (trống) → 2")


def test_a_total_of_figures_is_followed_down_to_the_cells():
    def two(a, b):
        cells = column((a, b))
        parts = tuple(total((c,), f"phần_{n}") for n, c in enumerate(cells))
        whole = Figure("tổng", FigureKind.COUNT, Decimal(a + b), transform="cộng", of=("phần_0", "phần_1"))
        return Content(ME, (whole, *parts), cells=cells)

    assert change(two(3, 4), two(3, 9), "tổng").cells == (CellChange(FILE, SHEET, "F8", "F8", "4", "9"),)


def test_figures_that_stand_in_a_circle_end():
    loop = Figure("a", FigureKind.COUNT, Decimal(1), of=("b",)), Figure("b", FigureKind.COUNT, Decimal(1), of=("a",))
    other = (Figure("a", FigureKind.COUNT, Decimal(2), of=("b",)), loop[1])
    assert change(Content(ME, loop), Content(ME, other), "a").cells == ()


def test_a_figure_of_a_row_is_known_by_the_row():
    def listed(*pairs):
        cells = column([x for _, x in pairs])
        rows = tuple(Row(k, {"số": total((c,), f"ds.số[{k}]")}) for (k, _), c in zip(pairs, cells, strict=True))
        return Content(ME, tables=(Table("ds", ("số",), rows, {}),), cells=cells)

    comparison = compared(side(listed(("P1", 3), ("P2", 4))), side(listed(("P0", 7), ("P1", 3), ("P2", 5))))
    assert [(c.name, c.old is None, c.cells[0].new) for c in comparison.unprinted] == [
        ("ds.số[P0]", True, "7"),
        ("ds.số[P2]", False, "5"),
    ]


def reworded(words, number):
    """A list of one row, known by its words in H21, with its number in F21."""
    cells = Cell(FILE, SHEET, "F21", str(number)), Cell(FILE, SHEET, "H21", words)
    row = Row(words, {"số": total(cells[:1], f"ds.số[{words}]")})
    return Content(ME, tables=(Table("ds", ("số",), (row,), {}),), cells=cells)


def test_a_row_known_by_other_words_now_is_no_change_of_its_number():
    assert not compared(side(reworded("chứng cứ", 36)), side(reworded("chứng cứ mới", 36)))


def test_a_row_known_by_other_words_now_has_its_changed_number_told_once():
    [found] = compared(side(reworded("chứng cứ", 36)), side(reworded("chứng cứ mới", 40))).unprinted
    assert (found.name, found.difference) == ("ds.số[chứng cứ mới]", 4)
    assert found.cells == (CellChange(FILE, SHEET, "F21", "F21", "36", "40"),)


def test_a_cell_that_a_figure_rests_on_no_more_is_told_with_what_it_holds_now():
    def orders(words, *counted):
        cells = Cell(FILE, SHEET, "B6", words), Cell(FILE, SHEET, "F6", "1")
        return Content(ME, (total(cells[:1]) if counted else none,), cells=cells)

    none = Figure(TOTAL, FigureKind.COUNT, Decimal(7), transform="đếm")
    assert change(orders("hạng Ba", 1), orders("hạng Nhì")).cells == (
        CellChange(FILE, SHEET, "B6", "B6", "hạng Ba", "hạng Nhì"),
    )
    assert change(orders("hạng Nhì"), orders("hạng Ba", 1)).cells == (
        CellChange(FILE, SHEET, "B6", "B6", "hạng Nhì", "hạng Ba"),
    )
    assert change(orders("hạng Ba", 1), orders("hạng Ba")).cells == ()


def test_the_same_sheet_of_another_year_is_the_same_sheet():
    old = Content(ME, (total(column((1, 2, 3))),), cells=column((1, 2, 3)))
    later = column((1, 5, 3), file=FILE.replace("2023", "2024"))
    assert change(old, Content(ME, (total(later),), cells=later)).cells == (
        CellChange(FILE.replace("2023", "2024"), SHEET, "F8", "F8", "2", "5"),
    )


def test_many_columns_are_numbered_as_excel_does():
    cells = tuple(Cell(FILE, SHEET, f"{c}7", "1") for c in ("Z", "AA", "AB"))
    wide = Figure("a", FigureKind.COUNT, Decimal(3), cells=(CellRange(FILE, SHEET, "Z7:AB7"),))
    changed = (cells[0], Cell(FILE, SHEET, "AA7", "9"), cells[2])
    new = Content(ME, (Figure("a", FigureKind.COUNT, Decimal(11), cells=wide.cells),), cells=changed)
    assert [c.new_address for c in change(Content(ME, (wide,), cells=cells), new, "a").cells] == ["AA7"]


def printing(number, name=TOTAL, printed=None, text="Đã tặng {} Giấy khen."):
    """A document that prints a figure under its mark."""
    before, after = text.split("{}")
    start, end = '<w:bookmarkStart w:id="1" w:name="_kaaaaaaaaaaaaaaaa_1"/>', '<w:bookmarkEnd w:id="1"/>'
    outline = read_outline(document(p(f"{r(before)}{start}{r(printed or str(number))}{end}{r(after)}")))
    cells = column((number,))
    mark = FigureMark("_kaaaaaaaaaaaaaaaa_1", str(number), total(cells, name), cells)
    return Side("", outline, None, Marks((mark,)))


def test_marks_alone_tell_figures_printed_words_and_cells():
    comparison = compared(printing(71), printing(84))
    [found] = comparison.figures
    assert (found.printed_old, found.printed_new, found.quote) == ("71", "84", "Đã tặng 84 Giấy khen.")
    assert found.cells == (CellChange(FILE, SHEET, "F7", "F7", "71", "84"),)
    assert [(c.figures, c.quote) for c in comparison.wording] == [((TOTAL,), "Đã tặng 84 Giấy khen.")]
    assert comparison.unprinted == ()


def test_a_figure_that_somebody_overtyped_has_its_value_and_another_text():
    [found] = compared(printing(71), printing(71, printed="72")).figures
    assert (found.old.value, found.new.value, found.printed_new, found.cells) == (71, 71, "72", ())


def test_an_overtyped_figure_differs_by_what_is_printed():
    assert [c.difference for c in compared(printing(238), printing(238, printed="245")).figures] == [7]
    assert [c.difference for c in compared(printing(238), printing(240, printed="245")).figures] == [7]


def test_an_overtyped_figure_that_is_no_number_has_no_difference():
    assert [c.difference for c in compared(printing(238), printing(238, printed="nhiều")).figures] == [None]


def test_words_that_changed_beside_a_figure_do_not_name_it():
    [wording] = compared(printing(71), printing(71, text="Đã trao {} Giấy khen.")).wording
    assert wording.figures == ()


def test_a_day_has_no_difference():
    def on(day):
        return Content(ME, (Figure("ngày", FigureKind.DATE, date(2026, 1, day)),))

    assert change(on(3), on(4), "ngày").difference is None


def test_figures_are_plain_in_json():
    [plain] = to_plain(compared(printing(71), printing(84)))["figures"]
    assert (plain["old"]["value"], plain["difference"], plain["cells"][0]["new"]) == ("71", "13", "84")


NEXT = "a/2024/Khen thưởng 2024.xlsx"


def of_list(*rows, file=FILE):
    """A list of acts: each row's key, its number, the row of the worksheet."""
    cells = column([n for _, n in rows], file=file)
    figures = [
        Figure(f"ds.việc.số[{key}]", FigureKind.COUNT, Decimal(n), cells=(CellRange(file, SHEET, c.address),))
        for (key, n), c in zip(rows, cells, strict=True)
    ]
    named = [Cell(file, SHEET, f"H{7 + i}", key) for i, (key, _) in enumerate(rows)]
    return side(Content(ME, tuple(figures), cells=(*cells, *named)))


def test_rows_of_two_years_are_one_only_under_the_whole_key():
    old = of_list(("nơi=A,việc=tặng sách", 5), ("nơi=B,việc=tặng quà hộ nghèo", 85))
    new = of_list(("nơi=B,việc=tặng quà học sinh", 120), ("nơi=A,việc=tặng sách", 6), file=NEXT)
    found = {c.name: c for c in compared(old, new).unprinted}
    assert {name: (c.old is None, c.new is None) for name, c in found.items()} == {
        "ds.việc.số[nơi=B,việc=tặng quà học sinh]": (True, False),
        "ds.việc.số[nơi=A,việc=tặng sách]": (False, False),
        "ds.việc.số[nơi=B,việc=tặng quà hộ nghèo]": (False, True),
    }
    assert [str(c) for c in found["ds.việc.số[nơi=A,việc=tặng sách]"].cells] == [
        f"{NEXT} · {SHEET} · F7 nay là F8 5 → 6"
    ]
    gone = found["ds.việc.số[nơi=B,việc=tặng quà hộ nghèo]"]
    assert [str(c) for c in gone.cells] == [f"{FILE} · {SHEET} · F8 85 → (không có ô)"]


UNITS = (2, 1, 1, 1, 2, 1, 3, 2, 3, 1, 3, 3), (2, 3, 1, 2, 1, 3, 4, 2, 3, 3, 3, 2)
"""What a sum rests on in two years: twelve units in their order, of which numbers alone are known."""


def summed(numbers, first=7, file=FILE):
    cells = column(numbers, first, file=file)
    return side(Content(ME, (total(cells),), cells=cells))


@pytest.mark.parametrize("first", [7, 9])
def test_units_of_two_years_are_not_matched_by_numbers_that_happen_to_be_equal(first):
    old, new = UNITS
    [found] = compared(summed(old), summed(new, first, NEXT)).unprinted
    assert [(c.old_address, c.new_address, c.old, c.new) for c in found.cells] == [
        (f"F{7 + n}", f"F{first + n}", str(a), str(b)) for n, (a, b) in enumerate(zip(old, new, strict=True)) if a != b
    ]


def test_where_a_year_has_a_row_less_no_number_is_said_to_be_that_of_another_row():
    [found] = compared(summed((3, 1, 2)), summed((6, 1), file=NEXT)).unprinted
    assert [str(c) for c in found.cells] == [
        f"{NEXT} · {SHEET} · F7 3 → 6",
        f"{FILE} · {SHEET} · F9 2 → (không có ô)",
    ]


def test_a_row_reworded_within_one_year_is_still_the_row():
    old = of_list(("nơi=A,việc=tặng sách", 5), ("nơi=B,việc=tặng quà hộ nghèo", 85))
    new = of_list(("nơi=A,việc=tặng sách", 5), ("nơi=B,việc=tặng quà cho hộ nghèo", 86))
    [found] = compared(old, new).unprinted
    assert (found.old.value, found.new.value) == (85, 86)


def test_numbers_days_and_years_that_name_a_document_are_not_subtracted():
    for kind in (FigureKind.ORDINAL, FigureKind.YEAR):
        was, will = (Content(ME, (Figure("văn_bản.số", kind, Decimal(n)),)) for n in (398, 412))
        [found] = compared(side(was), side(will)).unprinted
        assert (found.old.value, found.new.value, found.difference) == (398, 412, None)


@pytest.mark.parametrize("name", ["văn_bản.số", "kỳ.đến_năm", "kỳ.số_năm"])
def test_what_tells_which_document_it_is_has_no_difference_of_whatever_kind_it_is_kept(name):
    for kind in (FigureKind.COUNT, FigureKind.NUMBER):
        was, will = (Content(ME, (Figure(name, kind, Decimal(n)),)) for n in (398, 412))
        [found] = compared(side(was), side(will)).unprinted
        assert (found.new.value, found.difference) == (412, None)


def test_a_figure_that_both_print_in_the_same_words_is_none_that_a_reader_meets():
    found = compared(printing(104, printed="105"), printing(105))
    assert found.figures == ()
    assert [(c.name, c.cells[0].new) for c in found.unprinted] == [(TOTAL, "105")]
    assert [c.name for c in compared(printing(104), printing(105)).figures] == [TOTAL]
