"""Two yearly folders and the two years' documents: one matching of the rows below them."""

from __future__ import annotations

from pathlib import Path

from pipeline.causes import folders_compared
from tests.returns.conftest import LIST, save, unit

ROOT = Path(__file__).resolve().parents[2]
OFFICE = ROOT / "inputs/lam-giang"


def test_acts_of_two_years_are_matched_by_all_columns_that_the_declaration_names_them_by():
    found = folders_compared(OFFICE / "2025", OFFICE / "2026", ROOT)
    acts = next(t for t in found.tables.tables if t.table == "hoat_dong")
    assert set(acts.key_columns) == {"đơn_vị", "địa_điểm", "nội_dung"}
    assert {r.kind.value for r in acts.rows} == {"added", "removed"}
    assert any("tặng hộ nghèo, người khuyết tật" in r.old_key for r in acts.rows)


def test_units_of_two_years_are_still_matched_by_their_names():
    found = folders_compared(OFFICE / "2025", OFFICE / "2026", ROOT)
    awards = next(t for t in found.tables.tables if t.table == "khen_thuong")
    assert awards.key_columns == ("đơn_vị",)
    assert {r.kind.value for r in awards.rows} == {"changed"}


def test_returns_of_units_are_compared_as_if_the_office_had_typed_them(tmp_path):
    for year, count in (("2025", 2), ("2026", 5)):
        for code, name, first in (("P1", "Phòng 1", count), ("P2", "Phòng 2", 4)):
            awards = [[f"Đơn vị: {name}"], ["Giấy khen (tập thể)", "Giấy khen (cá nhân)"], (1, first)]
            save(tmp_path / "inputs/cq" / year / f"don-vi/{code}.xlsx", {"Khen thưởng": awards})
    listed = [LIST, unit(("P1", "Phòng 1")), unit(("P2", "Phòng 2"))]
    save(tmp_path / "inputs/cq/chung.xlsx", {"Danh sách đơn vị": listed})
    (tmp_path / "templates_docx").symlink_to(ROOT / "templates_docx")
    found = folders_compared(tmp_path / "inputs/cq/2025", tmp_path / "inputs/cq/2026", tmp_path)
    (table,) = found.tables.tables
    (row,) = table.rows
    assert (table.table, row.new_key) == ("khen_thuong", "Phòng 1")
    assert [(change.cell.old, change.cell.new) for change in row.cells] == [("2", "5")]
