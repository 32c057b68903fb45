"""A document that went out is neither brought up to date nor adopted; next year's may set out from it."""

from __future__ import annotations

import shutil

import pytest

from pipeline.ooxml import write_package
from tests.cli.conftest import typed
from tests.refresh.house import DOCUMENT, KEY, correct_figures, names, next_year

pytestmark = pytest.mark.long


@pytest.fixture
def folder(tmp_path, built, worked_on, monkeypatch):
    shutil.copytree(built, tmp_path, dirs_exist_ok=True)
    (tmp_path / "sua.docx").write_bytes(write_package(worked_on))
    monkeypatch.chdir(tmp_path)
    result = typed("sign-off", KEY, "--number", "5", "--date", "20/11/2026")
    assert result.exit_code == 0, result.output
    return tmp_path


@pytest.mark.parametrize("verb", ["refresh", "adopt"])
def test_what_was_signed_is_closed(folder, verb):
    correct_figures(folder)
    result = typed(verb, "sua.docx")
    assert (result.exit_code, "van-ban-da-ban-hanh" in result.output) == (4, True)
    assert "pipeline replace" in result.output
    assert names(folder) == [f"{KEY}@1"]
    assert not list(folder.glob("*(*"))


def test_last_years_signed_document_is_carried_forward(folder):
    next_year(folder)
    result = typed("refresh", DOCUMENT, "--year", "2027")
    assert result.exit_code == 0, result.output
    assert (folder / DOCUMENT).with_name("Bao cao tong ket nam 2027 (chuyển từ năm trước).docx").is_file()


def test_number_and_day_of_a_copy_that_was_sent_out_are_no_hand_edits(folder):
    assert typed("issue", KEY, "gui.docx").exit_code == 0
    next_year(folder)
    told = typed("refresh", "gui.docx", "--year", "2027").output
    assert "Đã ghi Bao cao tong ket nam 2027 (chuyển từ năm trước).docx: " in told
    assert "NGƯỜI SỬA VÀ SỐ LIỆU MỚI KHÁC NHAU" not in told
    assert "CHỖ GÕ TAY KHÁC SỐ LIỆU" not in told
    assert "CÂU NGƯỜI VIẾT" not in told
    assert "người sửa" not in told.lower().replace("tệp đã sửa", "")
