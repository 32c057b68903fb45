"""What is said to a unit of a file that the office would ask it about: the unit's own deeds, never the office's."""

from __future__ import annotations

import pytest

from pipeline.build import Choice
from pipeline.build.workspace import Workspace
from pipeline.problems import gathered, letters
from tests.returns.conftest import TEMPLATES, UNITS, Office


@pytest.fixture
def office(tmp_path):
    made = Office(tmp_path, None)
    made.units(*UNITS)
    return made


def said(office, unit="Phòng 1"):
    found = gathered(Workspace(office.inputs, TEMPLATES, office.inputs.parent / "outputs"), Choice())
    return next((one.text for one in letters(found.years[0], found.problems, "VKSND tỉnh") if one.unit == unit), "")


def mends(text):
    return [line.partition(": ")[2] for line in text.splitlines() if line.startswith("   Cách sửa")]


def test_a_form_sent_back_blank_is_to_be_filled_in(office):
    office.send("P1.xlsx", [(None, None)])
    assert mends(said(office)) == ["điền số liệu rồi gửi lại; không có số liệu nào thì trả lời để chúng tôi biết"]


def test_a_file_named_after_another_unit_is_to_be_renamed(office):
    office.send("Phòng 2.xlsx", above=[["Đơn vị: Phòng 1"]])
    assert mends(said(office)) == ["sửa tên đơn vị ghi trong tệp, hoặc đổi tên tệp"]


def test_a_registration_alone_waits_for_decided_figures(office):
    office.send("P1.xlsx", [("đăng ký", 9, 9)], head=["Giai đoạn xét"])
    assert mends(said(office)) == ["thêm số đã quyết định vào tệp; chưa có quyết định thì để nguyên"]


def test_a_sheet_that_only_the_office_reads_is_nothing_for_a_unit_to_mend(office):
    head = ["Tệp", "Trang", "Ô", "Số cũ", "Số mới", "Lý do", "Người báo", "Ngày"]
    office.send("P1.xlsx", **{"Điều chỉnh": [head, ["P1.xlsx", "x", "B2", 7, 9, "gõ nhầm", "Lê A", "05/12/2026"]]})
    assert said(office) == ""


def test_a_workbook_without_a_known_table_says_so_and_is_not_told_to_be_no_workbook(office):
    office.table("P1.xlsx", "Tờ 1", [["Họ tên", "Quê quán"], ["Lê A", "Lam Giang"]])
    text = said(office)
    assert "không có bảng nào mà chương trình biết" in text
    assert mends(text)[-1] == "gửi lại bằng tệp Excel theo biểu"


def test_a_fault_in_one_of_several_files_names_its_file(office):
    office.send("P1 khen.xlsx", [("x", 7)])
    office.drop("Phòng 1/anh.jpg")
    assert "1. Tệp P1 khen.xlsx, trang “Khen thưởng theo đơn vị”, ô A2" in said(office)


def test_a_unit_whose_return_is_right_gets_no_letter(office):
    office.send("P1.xlsx")
    assert said(office) == ""
    assert "Đề nghị đơn vị gửi tệp Excel số liệu năm 2026" in said(office, "Phòng 2")
