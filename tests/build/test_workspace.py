"""Where offices, years and documents lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.build.workspace import find_workspace, offices

if TYPE_CHECKING:
    from pathlib import Path


def folders(root: Path, *names: str) -> Path:
    for name in names:
        (root / name).mkdir(parents=True)
    return root


def test_the_workspace_is_the_nearest_folder_upward(tmp_path):
    folders(tmp_path, "inputs", "templates_docx", "a/b")
    workspace = find_workspace(tmp_path / "a" / "b")
    assert workspace is not None
    assert workspace.outputs == tmp_path / "outputs"
    assert find_workspace(tmp_path.parent) is None


def test_a_folder_with_year_folders_or_workbooks_is_an_office(tmp_path):
    folders(tmp_path, "tinh-a/2025", "tinh-a/Năm 2026", "tinh-b", "trống", "_nháp/2026", ".ẩn/2026")
    (tmp_path / "tinh-b" / "don-vi.xlsx").write_bytes(b"")
    found = offices(tmp_path)
    assert [(o.name, list(o.years)) for o in found] == [("tinh-a", [2025, 2026]), ("tinh-b", [])]


def test_one_office_may_stand_at_the_top(tmp_path):
    folders(tmp_path, "2025", "2026")
    assert [(o.name, list(o.years)) for o in offices(tmp_path)] == [("", [2025, 2026])]


def test_a_lock_file_of_excel_is_no_workbook(tmp_path):
    folders(tmp_path, "tinh-a")
    (tmp_path / "tinh-a" / "~$don-vi.xlsx").write_bytes(b"")
    assert offices(tmp_path) == ()
