from __future__ import annotations

from datetime import date

import pytest

from pipeline.law import vocabularies
from pipeline.read import read_folder
from pipeline.spec import load_common
from tests.inputs_real.sheets import INPUTS

COMMON = INPUTS.parent / "templates_docx" / "_chung" / "khai-bao.toml"
FOLDERS = {
    "hai-duong": {"thong_tin_chung": 1, "don_vi": 10},
    "hai-duong/2024": {
        "van_ban": 1, "noi_nhan": 7, "can_cu": 9, "noi_dung": 30, "phong_trao": 14, "hoat_dong": 50, "khen_thuong": 13,
        "khen_cao": 7, "danh_hieu_co_quan": 9, "so_sang_kien": 1, "sang_kien": 4, "so_khac": 16,
    },
    "thai-binh": {"thong_tin_chung": 1, "don_vi": 3},
    "thai-binh/2018": {
        "van_ban": 1, "noi_nhan": 8, "can_cu": 11, "noi_dung": 25, "phong_trao": 3, "nhiem_vu": 9, "so_khac": 4,
    },
}  # fmt: skip


def read(folder):
    year = int(folder.split("/")[1]) if "/" in folder else None
    sheets, found = load_common(COMMON)
    assert found == ()
    words = vocabularies(date(year or 2024, 12, 31))
    return read_folder(INPUTS / folder, INPUTS, tuple(sheets.values()), words, year=year)


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_reader_finds_every_sheet_with_all_its_rows_and_no_fault(folder):
    reading = read(folder)
    assert reading.findings == ()
    assert {key: len(table.values) for key, table in reading.tables.items()} == FOLDERS[folder]


def test_estimates_keep_their_words():
    acts = read("hai-duong/2024").tables["hoat_dong"].values
    amounts = [a for a in [*acts["số_lượng"], *acts["số_tiền"]] if a is not None and a.qualifier]
    assert {(a.qualifier, a.value) for a in amounts} == {("hàng trăm", None), ("hơn", 293_000_000), ("hơn", 80_000_000)}


def test_bold_and_italic_of_the_narrative_are_read():
    prose = read("hai-duong/2024").tables["noi_dung"].values["đoạn"]
    spans = [span for text in prose for paragraph in text for span in paragraph]
    assert any(span.bold for span in spans)
    assert any(span.italic for span in spans)
