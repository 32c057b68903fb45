"""Hidden columns of a table are read and told; those that nobody reads are not."""

from __future__ import annotations

import pytest

HEAD = ["Đơn vị", "Giấy khen (cá nhân)", "CSTĐCS (cá nhân)", "Nơi ở", "Trống"]


def hiding(*columns, rows=(HEAD, ["Phòng 1", 3, 4, "x", None], ["Phòng 2", 5, 6, "y", None])):
    def fill(ws):
        for row in rows:
            ws.append(row)
        for column in columns:
            ws.column_dimensions[column].hidden = True

    return fill


def test_a_hidden_column_that_is_read_is_told_and_counted(office):
    office.book(Khen_thưởng=hiding("B", "C"))
    (finding,) = [f for f in office.read().findings if f.code == "cot-an"]
    assert finding.found == "cột bị ẩn: B, C. Các cột này vẫn được đọc và tính"
    assert sum(int(n) for (n,) in office.rows("khen_thuong", "số_lượng")) == 18


@pytest.mark.parametrize("column", ["D", "E", "G"])
def test_a_hidden_column_that_is_not_read_is_not_told(office, column):
    office.book(Khen_thưởng=hiding(column))
    assert "cot-an" not in [code for code, _ in office.found()]


def test_a_hidden_column_of_a_table_with_units_across_is_told(office):
    rows = [["", "Phòng 1", "Phòng 2"], ["Giấy khen (cá nhân)", 1, 2], ["CSTĐCS (cá nhân)", 3, 4]]
    office.book(Khen_thưởng=hiding("C", rows=rows))
    (finding,) = [f for f in office.read().findings if f.code == "cot-an"]
    assert "cột bị ẩn: C." in finding.found
