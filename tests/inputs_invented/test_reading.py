"""The invented office and the samples, read by the program: nothing to mend, and the figures that were written."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline.law import vocabularies
from pipeline.read import read_folder
from pipeline.spec import load_common, load_declaration
from tests.making.lam_giang_awards import COUNTS
from tests.making.lam_giang_samples import TYPES
from tests.making.workbooks_lam_giang import FOLDER, PLANNED, YEARS

ROOT = Path(__file__).parents[2]
COMMON, _ = load_common(ROOT / "templates_docx" / "_chung" / "khai-bao.toml")
FOLDERS = {"": None, **{str(year): year for year in (*YEARS, PLANNED)}}


def read(folder, year):
    return read_folder(folder, ROOT, tuple(COMMON.values()), vocabularies(date(2026, 11, 16)), year=year)


@pytest.mark.parametrize(("folder", "year"), FOLDERS.items(), ids=str)
def test_nothing_is_found_wrong_in_a_folder(folder, year):
    assert read(FOLDER / folder, year).findings == ()


@pytest.mark.parametrize("year", YEARS)
def test_every_award_written_is_an_award_read(year):
    counted = read(FOLDER / str(year), year).tables["khen_thuong"].values["số_lượng"]
    assert sum(n for n in counted if n is not None) == sum(sum(values) for _, values in COUNTS[year])


@pytest.mark.parametrize("name", TYPES)
def test_a_sample_holds_every_sheet_of_its_type_but_published_totals_and_those_that_only_rules_read(name):
    declaration, _ = load_declaration(ROOT / "templates_docx" / name, COMMON)
    reading = read(ROOT / "templates_docx" / name, PLANNED if name == "ke-hoach-nam" else YEARS[-1])
    assert {f.code for f in reading.findings} <= {"tep-word-khong-doc"}  # the template beside it
    unprinted = {"khen_thuong_dong", "danh_sach_khen", "han_muc", "danh_muc_them"}
    assert {sheet.key for sheet in declaration.sheets} - set(reading.tables) <= {"cong_bo", *unprinted}
