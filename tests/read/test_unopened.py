"""A workbook that cannot be opened: what it may have held is not told as missing, and its own finding says so."""

from __future__ import annotations

import openpyxl
import pytest

from pipeline.read import has_unopened, read_folder

SAID = "nên không báo thiếu trang"


def read(tmp_path, content):
    workbook = openpyxl.Workbook()
    workbook.save(tmp_path / "a.xlsx")
    (tmp_path / "b.xlsx").write_bytes(content)
    return read_folder(tmp_path, tmp_path, (), (), year=2026).findings


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut short", b"%PDF-1.7"])
def test_the_file_s_own_finding_says_that_its_sheets_are_not_looked_for(tmp_path, content):
    found = read(tmp_path, content)
    assert [SAID in f.found for f in found if str(f.place) == "b.xlsx"] == [True]
    assert has_unopened(found)


def test_an_empty_file_is_to_be_copied_again(tmp_path):
    (found,) = (f for f in read(tmp_path, b"") if str(f.place) == "b.xlsx")
    assert (found.found.partition(";")[0], found.mend) == (
        "tệp rỗng, không có dữ liệu nào",
        "chép lại tệp từ nơi gửi, rồi chạy lại",
    )


def test_files_that_open_leave_nothing_unknown(tmp_path):
    openpyxl.Workbook().save(tmp_path / "a.xlsx")
    assert not has_unopened(read_folder(tmp_path, tmp_path, (), (), year=2026).findings)
