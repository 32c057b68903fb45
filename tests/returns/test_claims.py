"""Whose a return is: by what is inside, else by its name; a doubt is a finding, never a guess."""

from __future__ import annotations

from datetime import date

import pytest

STATED = [
    [["Đơn vị: Phòng 1"]],
    [["ĐƠN VỊ BÁO CÁO:  phòng 01"]],
    [["Tên đơn vị", "Phòng 1"]],
    [["Đơn vị:", None, "P1"]],
    [["Đơn vị: Phòng 1 - Viện kiểm sát nhân dân tỉnh"]],
    [["Đơn vị gửi: Phòng 1 (thuộc VKSND tỉnh)"], ["Đơn vị tính: lượt"]],
    [["VIỆN KIỂM SÁT NHÂN DÂN TỈNH"], ["PHÒNG 1"]],
    [["BÁO CÁO KẾT QUẢ KHEN THƯỞNG NĂM 2026 CỦA PHÒNG 1"]],
]


def own(office):
    """The unit of each file that has one."""
    return {file.rpartition("/")[2]: code for file, code in office.returns().files if code}


@pytest.mark.parametrize("above", STATED, ids=lambda rows: str(rows[-1][0]))
def test_the_unit_is_known_by_what_stands_over_the_table(office, above):
    office.send("gui ve.xlsx", above=above)
    assert own(office) == {"gui ve.xlsx": "P1"}
    assert office.codes() == []


def test_the_unit_is_known_by_the_only_one_that_its_rows_name(office):
    office.send("gui ve.xlsx", [("Phòng 2", 1, 2)], head=["Đơn vị"])
    assert own(office) == {"gui ve.xlsx": "P2"}


def test_the_unit_is_known_by_the_name_of_a_tab(office):
    office.send("gui ve.xlsx", sheet="P2")
    assert own(office) == {"gui ve.xlsx": "P2"}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Phòng 1.xlsx", "P1"),
        ("phong1.xlsx", "P1"),
        ("P1.xlsx", "P1"),
        ("BC_khen-thuong_PHONG-01_2026.xlsx", "P1"),
        ("02. Bao cao Phong 10 nam 2026 (sua).xlsx", "P10"),
        ("Văn phòng 2026.xlsx", "VP"),
        ("van phong.xlsx", "VP"),
        ("vp.xlsx", "VP"),
        ("bieu vp gui.xlsx", "VP"),
    ],
)
def test_else_the_unit_is_known_by_the_name_of_the_file(office, name, code):
    office.send(name)
    assert own(office) == {name: code}
    assert office.codes() == []


def test_a_name_with_marks_typed_apart_is_the_same_name(office):
    office.send("Pho\u0300ng 1.xlsx")
    assert list(own(office).values()) == ["P1"]


@pytest.mark.parametrize("name", ["gui ve.xlsx", "Phòng 11.xlsx", "Phòng 1 và Phòng 2.xlsx", "10.xlsx", "phong.xlsx"])
def test_a_file_that_may_be_anybody_s_is_an_error_and_not_counted(office, name):
    office.send(name)
    assert office.codes() == [("khong-ro-don-vi", name)]
    assert office.counts() == []
    assert own(office) == {}


def test_a_misspelt_unit_is_told_at_its_cell_with_the_nearest_name_whatever_the_file_is_called(office):
    office.send("Phòng 1.xlsx", above=[["Đơn vị: Phònh 1"]])
    assert office.codes() == [("khong-ro-don-vi", "Phòng 1.xlsx A1")]
    assert "sửa thành “Phòng 1”" in office.found("khong-ro-don-vi").mend


def test_another_number_is_another_unit_and_no_slip(office):
    office.send("Phòng 1.xlsx", above=[["Đơn vị: Phòng 12"]])
    assert "sửa thành" not in office.found("khong-ro-don-vi").mend


def test_a_label_that_means_something_else_leaves_the_file_s_name(office):
    office.send("Phòng 1.xlsx", above=[["Đơn vị: lượt người"]])
    assert own(office) == {"Phòng 1.xlsx": "P1"}
    assert office.codes() == []


def test_the_office_s_own_name_is_no_unit(office):
    pairs = [["Mã cơ quan", "CQ"], ["Tên cơ quan", "VKSND Phòng Hoa"]]
    labels = ["Tên viết ngắn", "Tên gọi trong ngành", "Tên tỉnh, thành phố", "Cơ quan chủ quản"]
    labels += ["Tên cơ quan ghi ở đầu văn bản, dòng 1", "Ký hiệu cơ quan", "Địa danh"]
    office.book("thong-tin.xlsx", {"Thông tin chung": [*pairs, *([label, "x"] for label in labels)]})
    office.send("Phòng 1.xlsx", above=[["Đơn vị: VKSND Phòng Hoa"]])
    assert own(office) == {"Phòng 1.xlsx": "P1"}


def test_who_a_return_is_addressed_to_did_not_send_it(office):
    office.send("Phòng 1.xlsx", above=[["Kính gửi: Văn phòng"]])
    assert own(office) == {"Phòng 1.xlsx": "P1"}


def test_a_file_named_after_another_unit_than_it_says_is_told(office):
    office.send("Phòng 2.xlsx", above=[["Đơn vị: Phòng 1"]])
    assert own(office) == {"Phòng 2.xlsx": "P1"}
    assert office.codes() == [("ten-tep-khac-don-vi", "Phòng 2.xlsx")]


def test_a_title_that_mentions_another_unit_than_the_file_s_name_leaves_a_doubt(office):
    office.send("Phòng 1.xlsx", above=[["Kế hoạch phối hợp với Văn phòng"]])
    assert office.codes() == [("khong-ro-don-vi", "Phòng 1.xlsx")]
    assert office.counts() == []


def test_a_blank_unit_in_a_list_of_one_unit_is_that_unit(office):
    head = ["Mã phong trào", "Nhóm hoạt động", "Đơn vị thực hiện", "Nơi thực hiện", "Nội dung", "Số lượng"]
    head += ["Đơn vị tính", "Trị giá"]
    rows = [
        ["PT1", "a", None, "x", "b", 1, "cuộc", None],
        ["PT1", "a", "Phòng 2 và Văn phòng", "y", "b", 1, "cuộc", None],
    ]
    office.table("Phòng 1.xlsx", "Hoạt động thi đua", [head, *rows])
    assert list(office.reading().tables["hoat_dong"].values["đơn_vị"]) == ["Phòng 1", "Phòng 2 và Văn phòng"]


def test_rows_of_another_unit_are_told_at_their_cell(office):
    office.send("Phòng 1.xlsx", [("Phòng 1", 1, 2), ("Phòng 2", 3, 4)], head=["Đơn vị"], above=[["Đơn vị: Phòng 1"]])
    assert office.codes() == [("dong-cua-don-vi-khac", "Phòng 1.xlsx A4")]


def test_rows_of_several_units_in_a_file_of_nobody_are_an_error(office):
    office.send("gui ve.xlsx", [("Phòng 1", 1, 2), ("Phòng 2", 3, 4)], head=["Đơn vị"])
    assert office.codes() == [("khong-ro-don-vi", "gui ve.xlsx")]
    assert "“Phòng 1”, “Phòng 2”" in office.found("khong-ro-don-vi").found


def test_a_unit_is_followed_by_its_other_names(office):
    office.units(("P1", "Phòng 1", "Phòng Kiểm sát án hình sự; Phòng Hình sự"), ("P2", "Phòng 2"))
    office.send("x.xlsx", above=[["Đơn vị: Phòng Hình sự"]])
    assert own(office) == {"x.xlsx": "P1"}
    assert {row[0] for row in office.counts()} == {"Phòng 1"}


def test_a_unit_that_ended_before_the_year_sends_for_who_took_its_place(office):
    ended = ("P3", "Phòng 3", None, None, date(2025, 6, 30), "P1")
    office.units(("P1", "Phòng 1"), ended)
    office.send("Phòng 3.xlsx")
    assert office.standing() == {"P1": "đã gửi"}
    assert {row[0] for row in office.counts()} == {"Phòng 1"}


def test_a_procuracy_is_followed_by_the_dated_table_of_offices(office):
    office.units(("HP", "Viện kiểm sát nhân dân thành phố Hải Phòng"), ("BN", "VKSND tỉnh Bắc Ninh"))
    office.send("a.xlsx", [("VKSND tỉnh Hải Dương", 1, 2)], head=["Đơn vị"])
    office.send("b.xlsx", above=[["Đơn vị: VKSND tỉnh Bắc Giang"]])
    assert own(office) == {"a.xlsx": "HP", "b.xlsx": "BN"}
    assert {row[0] for row in office.counts()} == {"Viện kiểm sát nhân dân thành phố Hải Phòng", "VKSND tỉnh Bắc Ninh"}


def test_a_procuracy_is_known_by_a_shortened_file_name(office):
    office.units(("KV1", "Viện kiểm sát nhân dân khu vực 1"), ("KV10", "Viện kiểm sát nhân dân khu vực 10"))
    office.send("VKSND KV10.xlsx")
    office.send("khu vuc 1.xlsx")
    assert own(office) == {"VKSND KV10.xlsx": "KV10", "khu vuc 1.xlsx": "KV1"}


def test_without_a_list_units_are_those_that_returns_state(office):
    office.units()
    office.send("a.xlsx", above=[["Đơn vị: Phòng 1"]])
    office.send("b.xlsx", [("Phòng 2", 3, 4)], head=["Đơn vị"])
    assert [one.name for one in office.returns().standings] == ["Phòng 1", "Phòng 2"]
    assert office.codes() == [("chua-co-danh-sach-don-vi", "don-vi")]
