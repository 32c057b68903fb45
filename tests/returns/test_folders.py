"""Returns in folders of their own: one a unit, one a group of units; what was replaced is read in none of them."""

from __future__ import annotations

import pytest

P1 = [("Phòng 1", "Cá nhân", 7), ("Phòng 1", "Tập thể", 5)]


def own(office):
    return {file.partition("don-vi/")[2]: code for file, code in office.returns().files}


def test_a_folder_named_after_a_unit_is_that_unit_s_whatever_its_files_are_called(office):
    office.send("Phòng 1/bao cao.xlsx")
    office.drop("Phòng 2/IMG_0001.jpg")
    assert own(office) == {"Phòng 1/bao cao.xlsx": "P1", "Phòng 2/IMG_0001.jpg": "P2"}
    assert office.standing() == {"P1": "đã gửi", "P2": "đã nhận, không đọc được", "VP": "chưa gửi", "P10": "chưa gửi"}
    assert office.counts() == P1
    assert office.codes() == [("don-vi-gui-tep-khong-doc", "IMG_0001.jpg")]


@pytest.mark.parametrize("folder", ["Khối các phòng", "Phòng 1, Phòng 2", "Khối phòng/Phòng 1", "đợt 2/gửi lại"])
def test_a_folder_of_a_group_leaves_each_file_to_its_own_signs(office, folder):
    office.send(f"{folder}/Phòng 1.xlsx")
    assert own(office) == {f"{folder}/Phòng 1.xlsx": "P1"}
    assert office.codes() == []


def test_a_figure_of_a_return_in_a_folder_keeps_the_whole_address_of_its_cell(office):
    office.send("Phòng 1/bao cao.xlsx")
    cells = office.reading().tables["khen_thuong"].cells["số_lượng"]
    assert {cell.file for cell in cells} == {"cq/2026/don-vi/Phòng 1/bao cao.xlsx"}


def test_a_file_named_after_another_unit_than_its_folder_is_doubted_and_not_counted(office):
    office.send("Phòng 1/Phòng 2.xlsx")
    assert office.codes() == [("khong-ro-don-vi", "Phòng 2.xlsx")]
    assert "“Phòng 1”, “Phòng 2”" in office.found("khong-ro-don-vi").found
    assert office.counts() == []


def test_what_a_file_says_goes_before_the_name_of_its_folder_and_is_told(office):
    office.send("Phòng 2/gui.xlsx", above=[["Đơn vị: Phòng 1"]])
    assert own(office) == {"Phòng 2/gui.xlsx": "P1"}
    assert office.codes() == [("ten-tep-khac-don-vi", "gui.xlsx")]


@pytest.mark.parametrize("aside", ["Phòng 1/khong-dung", "Phòng 1/Không dùng/cũ", "khong-dung/Phòng 1", ".an", "_luu"])
def test_what_was_replaced_is_not_read_in_whatever_folder_it_lies(office, aside):
    office.send("Phòng 1/moi.xlsx")
    office.drop(f"{aside}/Phòng 1.xlsx", b"not read at all")
    assert own(office) == {"Phòng 1/moi.xlsx": "P1"}
    assert office.codes() == []


def test_two_returns_of_one_name_in_two_folders_are_told_apart(office):
    office.send("đợt 1/Phòng 1.xlsx", [(5, 7)])
    office.send("đợt 2/Phòng 1.xlsx", [(5, 9)])
    assert office.standing()["P1"] == "gửi hai bản"
    found = office.found("don-vi-gui-hai-ban").found
    assert "Cá nhân · 2026: 7 (đợt 1/Phòng 1.xlsx) và 9 (đợt 2/Phòng 1.xlsx)" in found


def test_the_same_figures_in_two_files_of_a_folder_are_told(office):
    head = ["Năm khen thưởng", "Hình thức khen thưởng", "Đối tượng", "Tên tập thể, cá nhân", "Chức vụ"]
    row = [2026, "Huân chương Lao động hạng Ba", "Cá nhân", "Lê A", "Trưởng phòng"]
    for name in ("P1", "P2"):
        office.table(f"khối/{name}.xlsx", "Khen cao", [head, row])
    assert office.codes() == [("so-lieu-trung", "P2.xlsx A2")]


def test_a_correction_names_a_return_by_its_folder(office):
    for unit, count in (("Phòng 1", 7), ("Phòng 2", 9)):
        office.send(f"{unit}/gui.xlsx", [(5, count)])
    told = [["Tệp", "Trang", "Ô", "Số cũ", "Số mới", "Lý do", "Người báo", "Ngày"]]
    told += [["Phòng 1/gui.xlsx", "Khen thưởng theo đơn vị", "B2", 7, 8, "gõ nhầm", "Lê A", "05/12/2026"]]
    office.book("2026/dieu-chinh.xlsx", {"Điều chỉnh": told})
    assert ("Phòng 1", "Cá nhân", 8) in office.counts()
