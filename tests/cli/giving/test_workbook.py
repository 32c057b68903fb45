"""The command workbook as it is typed."""

from __future__ import annotations

import shutil

import pytest
from openpyxl import load_workbook

from tests.cli.conftest import ROOT, typed

FORMS = "outputs/thai-binh/bieu-mau/2019"


def test_the_next_year_s_form_is_made_in_the_outputs(workspace):
    result = typed("workbook")
    assert result.exit_code == 0
    assert f"{FORMS}/bieu-nhap-lieu-2019.xlsx" in result.output
    assert (workspace / FORMS / "bieu-nhap-lieu-2019.xlsx").is_file()
    assert "1 biểu đã lập" in result.output
    assert "1 biểu không đổi" in typed("workbook").output


def test_a_form_for_each_unit_and_a_year_of_one_s_own(workspace):
    result = typed("workbook", "--office", "Thai-Binh", "--year", 2030, "--per-unit")
    assert result.exit_code == 0
    found = sorted(p.name for p in (workspace / "outputs/thai-binh/bieu-mau/2030/don-vi").iterdir())
    assert len(found) == 3
    assert all(name.endswith("-2030.xlsx") for name in found)


def test_a_form_that_a_person_filled_in_is_never_written_over(workspace):
    typed("workbook")
    path = workspace / FORMS / "bieu-nhap-lieu-2019.xlsx"
    book = load_workbook(path)
    book["Nơi nhận"]["C20"] = "Nơi mới"
    book.save(path)
    before = path.read_bytes()
    result = typed("workbook")
    assert result.exit_code == 4
    assert "bieu-da-dien" in result.output
    assert "giữ nguyên" in result.output
    assert path.read_bytes() == before
    assert typed("workbook", "--out", workspace / "khac").exit_code == 0
    assert (workspace / "khac" / "bieu-nhap-lieu-2019.xlsx").is_file()


@pytest.mark.parametrize("out", ["inputs", "inputs/thai-binh/2019"])
def test_nothing_is_ever_written_into_the_inputs(workspace, out):
    result = typed("workbook", "--out", workspace / out)
    assert result.exit_code == 2 or "inputs" in str(result.exception)
    assert not list((workspace / "inputs").rglob("bieu*"))


def test_a_misspelt_office_is_told_with_the_one_like_it(workspace):
    result = typed("workbook", "--office", "thai-bin")
    assert result.exit_code == 2
    assert not (workspace / "outputs").exists()


def test_a_new_office_gets_its_own_sheets_too_once_the_year_is_said(workspace):
    assert typed("workbook", "--office", "ca-mau").exit_code == 2
    result = typed("workbook", "--office", "ca-mau", "--year", 2027)
    assert result.exit_code == 0
    assert "lập biểu cho cơ quan mới" in result.output
    found = sorted(p.name for p in (workspace / "outputs/ca-mau/bieu-mau/2027").iterdir())
    assert found == ["bieu-nhap-lieu-2027.xlsx", "thong-tin-co-quan.xlsx"]
    assert not (workspace / "inputs" / "ca-mau").exists()


def test_sheets_that_the_year_holds_already_are_left_out_unless_all_are_asked_for(workspace):
    shutil.copytree(ROOT / "inputs" / "lam-giang", workspace / "inputs" / "lam-giang")
    result = typed("workbook", "--office", "lam-giang")
    assert result.exit_code == 0
    assert "trang-da-co-trong-nam" in result.output
    place = workspace / "outputs/lam-giang/bieu-mau/2027/bieu-nhap-lieu-2027.xlsx"
    assert "Nơi nhận" not in load_workbook(place).sheetnames
    assert typed("workbook", "--office", "lam-giang", "--all").exit_code == 0
    assert "Nơi nhận" in load_workbook(place).sheetnames


def test_without_a_workspace_nothing_is_made(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert typed("workbook").exit_code == 3
