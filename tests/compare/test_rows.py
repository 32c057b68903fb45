"""Tables in a text: rows and columns are known by what they hold, not by where they stand."""

from __future__ import annotations

from tests.compare.writing import between, document, forms, table, told

HEAD = ("Đơn vị", "Giấy khen", "Bằng khen")
ROWS = (HEAD, ("Phòng 1", "3", "1"), ("Phòng 2", "0", "1"), ("Phòng 3", "3", "1"), ("Văn phòng", "5", "2"))


def test_a_changed_cell_is_told_alone():
    new = [list(row) for row in ROWS]
    new[2][1] = "7"
    [change] = between(document(table(*ROWS)), document(table(*new))).wording
    assert (change.where, change.new.path) == ("ô bảng", "thân/bảng 1/dòng 3/ô 2/đoạn 1")
    assert [(s.kind.value, s.text) for s in change.words] == [("old", "0"), ("new", "7")]


def test_an_inserted_row_leaves_the_others_alone():
    new = (*ROWS[:2], ("Phòng 9", "1", "1"), *ROWS[2:])
    assert told(document(table(*ROWS)), document(table(*new))) == [("added", "dòng bảng", "[+Phòng 9 | 1 | 1]")]


def test_a_row_that_went_and_one_that_changed_are_kept_apart():
    new = (HEAD, ROWS[1], ROWS[3], ("Văn phòng", "6", "2"))
    assert told(document(table(*ROWS)), document(table(*new))) == [
        ("removed", "dòng bảng", "[-Phòng 2 | 0 | 1]"),
        ("changed", "ô bảng", "[-5][+6]"),
    ]


def test_a_row_that_moved_is_shown_as_moved():
    new = (HEAD, *ROWS[2:], ROWS[1])
    [change] = between(document(table(*ROWS)), document(table(*new))).wording
    assert (change.kind.value, change.where, change.quote) == ("moved", "dòng bảng", "Phòng 1 | 3 | 1")


def test_all_figures_of_a_unit_changed_and_it_is_still_its_row():
    new = (*ROWS[:3], ("Phòng 3", "9", "8"), ROWS[4])
    assert told(document(table(*ROWS)), document(table(*new))) == [
        ("changed", "ô bảng", "[-3][+9]"),
        ("changed", "ô bảng", "[-1][+8]"),
    ]


def test_numbers_that_only_count_the_rows_are_no_change_when_a_row_comes():
    old = (("STT", *HEAD), *((str(n), *row) for n, row in enumerate(ROWS[1:], 1)))
    longer = (*ROWS[1:2], ("Phòng 9", "1", "1"), *ROWS[2:])
    new = (("STT", *HEAD), *((str(n), *row) for n, row in enumerate(longer, 1)))
    assert told(document(table(*old)), document(table(*new))) == [("added", "dòng bảng", "[+2 | Phòng 9 | 1 | 1]")]


def test_numbers_that_do_not_count_are_compared():
    old = (HEAD[::-1], ("4", "3", "Phòng 1"), ("9", "0", "Phòng 2"))
    new = (HEAD[::-1], ("5", "3", "Phòng 1"), ("9", "0", "Phòng 2"))
    assert told(document(table(*old)), document(table(*new))) == [("changed", "ô bảng", "[-4][+5]")]


def test_an_inserted_column_is_one_change():
    new = [(a, b, x, c) for (a, b, c), x in zip(ROWS, ("Cờ", "0", "1", "0", "0"), strict=True)]
    assert told(document(table(*ROWS)), document(table(*new))) == [("added", "cột bảng", "[+Cờ | 0 | 1 | 0 | 0]")]


def test_a_table_that_came_is_one_change():
    text = "Kết quả như sau:"
    [(kind, where, words)] = told(document(text), document(text, table(*ROWS[:2])))
    assert (kind, where) == ("added", "bảng")
    assert words == "[+Đơn vị | Giấy khen | Bằng khen\nPhòng 1 | 3 | 1]"


def test_widths_that_a_program_rounded_are_no_change():
    wide = table(*ROWS).replace('w:w="1000"', 'w:w="1010"')
    assert forms(document(table(*ROWS)), document(wide)) == []
    wider = table(*ROWS).replace('w:w="1000"', 'w:w="1500"', 1)
    assert [f[0] for f in forms(document(table(*ROWS)), document(wider))] == ["độ rộng cột"]
