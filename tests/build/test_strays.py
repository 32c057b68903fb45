"""Folders with workbooks that nothing reads are told."""

from __future__ import annotations

from pipeline.build.strays import strays
from pipeline.build.workspace import offices


def lay(root, *files):
    for name in files:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    return [str(f.place).removeprefix("thư mục ") for f in strays(root, offices(root))]


def test_workbooks_of_office_and_years_are_read_and_nothing_is_told(tmp_path):
    assert lay(tmp_path, "a/don-vi.xlsx", "a/2025/x.xlsx", "a/Năm 2026/y.xlsx", "a/2026 cũ/ghi chú.docx") == []


def test_a_folder_without_a_year_below_a_year_or_for_a_year_again_is_told(tmp_path):
    found = lay(tmp_path, "a/2026/x.xlsx", "a/So lieu 26/y.xlsx", "a/2026/thang 11/z.xlsx", "a/Năm 2026/w.xlsx")
    assert sorted(found) == ["a/2026/thang 11", "a/Năm 2026", "a/So lieu 26"]


def test_other_offices_are_no_strays_of_the_one_at_the_top(tmp_path):
    assert lay(tmp_path, "2026/x.xlsx", "b/don-vi.xlsx", "b/2026/y.xlsx") == []


def test_returns_of_units_and_what_was_set_aside_among_them_are_no_strays(tmp_path):
    assert lay(tmp_path, "a/2026/don-vi/x.xlsx", "a/2026/don-vi/Không dùng/y.xlsx", "a/2025/Đơn vị/z.xls") == []


def test_folders_among_the_returns_are_read_and_a_second_folder_of_returns_is_told(tmp_path):
    found = lay(
        tmp_path, "a/2026/don-vi/x.xlsx", "a/2026/don-vi/dot 2/y.xlsx", "a/2026/Đơn vị/z.xlsx", "a/don-vi/w.xlsx"
    )
    assert sorted(found) == ["a/2026/Đơn vị", "a/don-vi"]
