"""Tables of two folders: rows are known by their keys, columns by their headings."""

from __future__ import annotations

from decimal import Decimal

import pandas as pd

from pipeline.compare import compared_tables, to_plain
from pipeline.content import Cell
from pipeline.tables import Records

COLUMNS = ("đơn_vị", "giấy_khen", "bằng_khen", "ghi_chú")
ROWS = (("Phòng 1", 3, 1, "a"), ("Phòng 2", 0, 1, "b"), ("Văn phòng", 5, 2, "c"))


def records(rows, columns=COLUMNS, file="x.xlsx", first=5):
    """A table whose rows stand one below the other; numbers are Decimals, as reading gives them."""
    values = [[Decimal(v) if isinstance(v, int) else v for v in row] for row in rows]
    cells = [
        [Cell(file, "Trang", f"{'ABCDEFG'[c]}{first + n}", "" if v is None else str(v)) for c, v in enumerate(row)]
        for n, row in enumerate(rows)
    ]
    return Records("t", *(pd.DataFrame(x, columns=list(columns), dtype=object) for x in (values, cells)))


def told(old, new, **keys):
    found = compared_tables({"t": old}, {"t": new}, keys)
    return [
        (r.kind.value, r.old_key, r.new_key, [f"{c.column} {c.cell.old}→{c.cell.new}" for c in r.cells])
        for t in found.tables
        for r in t.rows
    ]


def test_rows_in_another_order_and_place_are_no_change():
    assert not compared_tables({"t": records(ROWS)}, {"t": records(ROWS[::-1], first=20, file="y.xlsx")})


def test_a_changed_cell_is_told_with_the_addresses_of_both_sides():
    new = records((("Phòng mới", 1, 1, "d"), *ROWS[:2], ("Văn phòng", 6, 2, "c")))
    [table] = compared_tables({"t": records(ROWS)}, {"t": new}).tables
    added, changed = table.rows
    assert (added.kind.value, added.new_key, str(added.new)) == ("added", "Phòng mới", "x.xlsx · Trang · dòng 5")
    assert str(changed.cells[0].cell) == "x.xlsx · Trang · B7 nay là B8 5 → 6"
    assert table.key_columns == ("đơn_vị",)


def test_a_row_that_went_is_told_at_its_old_place():
    [row] = compared_tables({"t": records(ROWS)}, {"t": records(ROWS[1:])}).tables[0].rows
    assert (row.kind.value, row.old_key, row.old.row, row.new) == ("removed", "Phòng 1", 5, None)


def test_a_row_with_the_same_cells_under_another_key_was_renamed():
    new = (ROWS[0], ("Phòng Hai", 0, 1, "b"), ROWS[2])
    assert told(records(ROWS), records(new)) == [("renamed", "Phòng 2", "Phòng Hai", ["đơn_vị Phòng 2→Phòng Hai"])]


def test_rows_of_two_years_with_a_named_key_are_one_only_under_all_of_it():
    old = records((("Phòng 1", 3, 1, "tặng sách"), ("Phòng 2", 85, 1, "tặng hộ nghèo")))
    new = records((("Phòng 1", 4, 1, "tặng sách"), ("Phòng 2", 85, 1, "tặng học sinh")))
    keys = {"t": ("đơn_vị", "ghi_chú")}
    found = compared_tables({"t": old}, {"t": new}, keys, two_years=True)
    assert [(r.kind.value, r.old_key, r.new_key) for r in found.tables[0].rows] == [
        ("changed", "Phòng 1 · tặng sách", "Phòng 1 · tặng sách"),
        ("added", "", "Phòng 2 · tặng học sinh"),
        ("removed", "Phòng 2 · tặng hộ nghèo", ""),
    ]


def test_another_name_with_other_cells_is_another_row():
    new = (ROWS[0], ("Viện khu vực", 9, 9, "z"), ROWS[2])
    assert [r[0] for r in told(records(ROWS), records(new))] == ["added", "removed"]


def test_a_unit_that_the_other_side_has_too_is_not_renamed():
    columns = ("việc", "đơn_vị", "nơi", "số")
    old = (("Sách", "Khu vực 5", "xã A", 3), ("Quà", "Khu vực 5", "xã A", 3), ("Quà", "Khu vực 2", "xã A", 3))
    new = (("Sách", "Khu vực 2", "xã A", 3), *old[1:])
    assert [r[0] for r in told(records(old, columns), records(new, columns))] == ["added", "removed"]


def test_another_name_where_most_cells_are_others_is_another_row():
    new = (ROWS[0], ("Phòng Hai", 7, 1, "b"), ROWS[2])
    assert [r[0] for r in told(records(ROWS), records(new))] == ["added", "removed"]


def test_case_spaces_and_tone_placement_do_not_make_another_key():
    new = (("PHÒNG  1", 3, 1, "a"), *ROWS[1:])
    assert told(records(ROWS), records(new)) == [("changed", "Phòng 1", "PHÒNG  1", ["đơn_vị Phòng 1→PHÒNG  1"])]


def test_a_column_that_came_is_told_once():
    wider = [(*row, n) for n, row in enumerate(ROWS)]
    [table] = compared_tables({"t": records(ROWS)}, {"t": records(wider, (*COLUMNS, "cờ"))}).tables
    assert (table.columns_added, table.columns_removed, table.rows) == (("cờ",), (), ())


def test_as_many_columns_as_it_takes_make_the_key():
    rows = (("Phòng 1", 2023, 3), ("Phòng 1", 2024, 4), ("Phòng 2", 2023, 5))
    rows = [(a, str(b), c) for a, b, c in rows]
    columns = ("đơn_vị", "năm", "số")
    new = [rows[2], rows[0], ("Phòng 1", "2024", 9)]
    assert told(records(rows, columns), records(new, columns)) == [
        ("changed", "Phòng 1 · 2024", "Phòng 1 · 2024", ["số 4→9"])
    ]


def test_a_key_that_a_declaration_knows_is_taken():
    new = (("Phòng 1 cũ", 3, 1, "a"), *ROWS[1:])
    assert [r[0] for r in told(records(ROWS), records(new), t=("ghi_chú",))] == ["changed"]


def test_equal_keys_are_paired_by_what_else_they_hold():
    rows, columns = (("Phòng 1", 3), ("Phòng 1", 4)), ("đơn_vị", "số")
    assert told(records(rows, columns), records(rows[::-1], columns)) == []


def test_counts_under_headings_stand_in_one_row_again():
    def melted(first, second):
        own = Cell("x.xlsx", "T", "B7", "Phòng 1")
        heads = [(Cell("x.xlsx", "T", f"{c}6", term), term) for c, term in (("C", "Giấy khen"), ("D", "Bằng khen"))]
        lines = [("Phòng 1", t, Decimal(n)) for (_, t), n in zip(heads, (first, second), strict=True)]
        cells = [
            (own, h, Cell("x.xlsx", "T", f"{h.address[0]}7", str(n)))
            for (h, _), n in zip(heads, (first, second), strict=True)
        ]
        names = ["đơn_vị", "hình_thức", "số_lượng"]
        return Records("t", *(pd.DataFrame(x, columns=names, dtype=object) for x in (lines, cells)))

    assert told(melted(3, 4), melted(3, 9)) == [("changed", "", "", ["Bằng khen 4→9"])]


def test_tables_of_one_side_are_named():
    found = compared_tables({"t": records(ROWS)}, {"u": records(ROWS)})
    assert (found.added, found.removed) == (("u",), ("t",))


def test_it_is_plain_in_json():
    plain = to_plain(compared_tables({"t": records(ROWS)}, {"t": records(ROWS[1:])}))
    assert plain["tables"][0]["rows"][0]["old"] == {"file": "x.xlsx", "sheet": "Trang", "row": 5}
