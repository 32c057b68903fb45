"""Two folders compared, as text: titles that the office knows, each file named once."""

from __future__ import annotations

from pipeline.cli.archive.compare_folders import folder_lines
from pipeline.compare import compared_tables
from tests.compare.test_workbooks import ROWS, records

CHANGED = (("Phòng 1", 4, 1, "a"), ("Phòng 2", 0, 2, "b"), *ROWS[2:])


def told(old, new, **titles):
    return list(folder_lines("cu", "moi", compared_tables(old, new), titles))


def test_tables_go_by_the_titles_of_the_declaration():
    found = told({"t": records(ROWS)}, {"can_cu": records(ROWS)}, can_cu="Căn cứ, viện dẫn")
    assert found[2:4] == ["Bảng chỉ có ở thư mục cũ: t", "Bảng chỉ có ở thư mục mới: Căn cứ, viện dẫn"]


def test_a_file_is_named_once_and_columns_are_words():
    assert told({"t": records(ROWS)}, {"t": records(CHANGED, file="y.xlsx")}, t="Khen thưởng")[3:] == [
        "Khen thưởng (so theo đơn vị): 2 dòng khác",
        "  Tệp cũ: x.xlsx · Trang",
        "  Tệp mới: y.xlsx · Trang",
        "  sửa · Phòng 1 · dòng 5",
        "      giấy khen: B5 3 → 4",
        "  sửa · Phòng 2 · dòng 6",
        "      bằng khen: C6 1 → 2",
        "",
        "Khác nhau: 2 dòng sửa.",
    ]
