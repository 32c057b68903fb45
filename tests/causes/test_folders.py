"""Two yearly folders and the two years' documents: one matching of the rows below them."""

from __future__ import annotations

from pathlib import Path

from pipeline.causes import folders_compared

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
