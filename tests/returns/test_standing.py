"""Where each unit stands with its return, and what is told of it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.returns.conftest import save


def test_units_that_have_sent_nothing_are_named_in_one_warning(office):
    office.send("P1.xlsx")
    assert office.standing() == {"P1": "đã gửi", "P2": "chưa gửi", "VP": "chưa gửi", "P10": "chưa gửi"}
    finding = office.found("don-vi-chua-gui")
    assert finding.severity == "cảnh báo"
    assert finding.found == "3 trên 4 đơn vị chưa gửi: Phòng 2, Văn phòng, Phòng 10"
    assert str(finding.place) == "thư mục cq/2026/don-vi"


def test_an_empty_folder_of_returns_means_that_nobody_has_sent_one(office):
    assert office.returns().names("chưa gửi") == ("Phòng 1", "Phòng 2", "Văn phòng", "Phòng 10")
    assert office.found("don-vi-chua-gui").found.startswith("4 trên 4")


def test_units_that_are_not_there_in_the_year_are_not_missing(office):
    office.units(
        ("P1", "Phòng 1"),
        ("CU", "Phòng cũ", None, None, date(2025, 12, 31)),
        ("MOI", "Phòng mới", None, date(2027, 1, 1)),
        ("GIUA", "Phòng giữa năm", None, date(2026, 7, 1)),
        ("NHAP", "Phòng nhập vào Phòng 1", None, None, date(2026, 6, 30), "P1"),
        ("HET", "Phòng giải thể", None, None, date(2026, 6, 30)),
    )
    assert list(office.standing()) == ["P1", "GIUA", "HET"]


def test_a_unit_that_ended_in_the_year_may_still_send_for_its_own_time(office):
    office.units(("P1", "Phòng 1"), ("P3", "Phòng 3", None, None, date(2026, 6, 30), "P1"))
    office.send("P1.xlsx", [(1, 2)])
    office.send("P3.xlsx", [(3, 4)])
    assert office.standing() == {"P1": "đã gửi", "P3": "đã gửi"}
    assert [row[0] for row in office.counts()] == ["Phòng 1", "Phòng 1", "Phòng 3", "Phòng 3"]


def test_two_returns_of_one_unit_are_an_error_that_says_where_they_differ(office):
    office.send("Phong 1.xlsx", [(5, 7)])
    office.send("Phòng 1 (sửa).xlsx", [(5, 9)])
    office.send("P2.xlsx", [(1, 2)])
    assert office.standing()["P1"] == "gửi hai bản"
    assert office.codes() == [("don-vi-gui-hai-ban", "Phòng 1 (sửa).xlsx")]
    found = office.found("don-vi-gui-hai-ban").found
    assert "Phong 1.xlsx" in found
    assert "Giấy khen · Cá nhân · 2026: 7 (Phong 1.xlsx) và 9 (Phòng 1 (sửa).xlsx)" in found
    assert "Tập thể" not in found
    assert {row[0] for row in office.counts()} == {"Phòng 2"}


def test_two_returns_that_say_the_same_are_told_and_counted_once(office):
    office.send("P1.xlsx", [(5, 7)])
    office.send("Phòng 1.xlsx", [(5, 7)], above=[["Đơn vị: Phòng 1"]])
    assert office.standing()["P1"] == "gửi hai bản"
    assert "số liệu giống nhau" in office.found("don-vi-gui-hai-ban").found
    assert office.counts() == [("Phòng 1", "Cá nhân", 7), ("Phòng 1", "Tập thể", 5)]


def test_a_figure_that_one_of_two_leaves_blank_is_a_difference(office):
    office.send("P1.xlsx", [(5, None)])
    office.send("Phòng 1.xlsx", [(5, 0)])
    assert "Cá nhân · 2026: trống (P1.xlsx) và 0 (Phòng 1.xlsx)" in office.found("don-vi-gui-hai-ban").found


def test_two_files_of_one_unit_with_different_tables_are_one_return(office):
    office.send("P1 khen thuong.xlsx", [(5, 7)])
    named = [["Năm khen thưởng", "Hình thức khen thưởng", "Đối tượng", "Tên tập thể, cá nhân", "Chức vụ"]]
    named += [[2026, "Huân chương Lao động hạng Ba", "Cá nhân", "Lê A", "Trưởng phòng"]]
    office.table("P1 danh sach.xlsx", "Danh sách khen cao", named)
    assert office.standing()["P1"] == "đã gửi"
    assert office.codes() == []
    assert len(office.reading().tables["khen_cao"].values) == 1


TOLD_YEARS = [
    {"above": [["BÁO CÁO KHEN THƯỞNG NĂM 2025"]]},
    {"rows": [(2025, 5, 7)], "head": ["Năm"]},
    {"above": [["Lam Giang, ngày 05 tháng 12 năm 2025"]]},
]


@pytest.mark.parametrize("filled", TOLD_YEARS, ids=["title", "rows", "date"])
def test_a_return_of_last_year_is_told_at_the_cell_that_says_so_and_not_counted(office, filled):
    office.send("P1.xlsx", **filled)
    assert office.standing()["P1"] == "gửi bản năm trước"
    assert [code for code, _ in office.codes()] == ["don-vi-gui-ban-nam-truoc"]
    assert office.found("don-vi-gui-ban-nam-truoc").place.cell
    assert office.counts() == []


OWN_YEARS = [
    {"above": [["BÁO CÁO NĂM 2026"], ["Lam Giang, ngày 05 tháng 12 năm 2025"]]},
    {"above": [["Kết quả năm 2026 (so với năm 2025)"], ["Kèm theo Công văn năm 2026"]]},
    {"above": [["Lam Giang, ngày 05 tháng 01 năm 2027"]]},
    {"above": [["Giai đoạn 2021-2025"]]},
]


@pytest.mark.parametrize("filled", OWN_YEARS, ids=str)
def test_a_return_that_tells_its_folder_s_year_or_none_is_no_last_year_s(office, filled):
    office.send("P1.xlsx", **filled)
    assert office.standing()["P1"] == "đã gửi"
    assert "don-vi-gui-ban-nam-truoc" not in dict(office.codes())


def test_last_year_s_return_beside_this_year_s_is_told_and_the_unit_has_sent(office):
    office.send("P1.xlsx", [(5, 7)])
    office.send("P1 cũ.xlsx", [(1, 1)], above=[["NĂM 2025"]])
    assert office.standing()["P1"] == "đã gửi"
    assert office.codes() == [("don-vi-gui-ban-nam-truoc", "P1 cũ.xlsx A1")]
    assert office.counts() == [("Phòng 1", "Cá nhân", 7), ("Phòng 1", "Tập thể", 5)]


@pytest.mark.parametrize("ending", ["docx", "doc", "pdf", "PDF", "jpg", "jpeg", "png", "heic", "rtf", "zip"])
def test_a_word_file_a_pdf_or_a_photo_is_received_and_not_missing(office, ending):
    office.drop(f"Bao cao Phong 1.{ending}")
    assert office.standing()["P1"] == "đã nhận, không đọc được"
    assert office.codes() == [("don-vi-gui-tep-khong-doc", f"Bao cao Phong 1.{ending}")]
    assert office.found("don-vi-chua-gui").found == "3 trên 4 đơn vị chưa gửi: Phòng 2, Văn phòng, Phòng 10"


def test_a_spoiled_workbook_is_received_and_cannot_be_read(office):
    office.drop("P1.xlsx", b"PK\x03\x04 cut")
    assert office.standing()["P1"] == "đã nhận, không đọc được"
    assert office.codes() == [("tep-khong-doc-duoc", "P1.xlsx"), ("don-vi-gui-tep-khong-doc", "P1.xlsx")]


def test_a_workbook_without_any_known_table_is_received_and_cannot_be_read(office):
    office.table("P1.xlsx", "Tờ 1", [["Họ tên", "Quê quán"], ["Lê A", "Lam Giang"]])
    assert office.standing()["P1"] == "đã nhận, không đọc được"
    assert ("don-vi-gui-tep-khong-doc", "P1.xlsx") in office.codes()


def test_a_scan_beside_the_workbook_needs_no_word(office):
    office.send("P1.xlsx")
    office.drop("P1 (ký số).pdf")
    assert office.standing()["P1"] == "đã gửi"
    assert office.codes() == []


def test_a_file_that_no_unit_claims_is_told(office):
    office.drop("scan0001.pdf")
    assert office.codes() == [("tep-khong-ro-cua-ai", "scan0001.pdf")]


def test_a_form_sent_back_blank_is_received_and_told(office):
    office.send("P1.xlsx", [(None, None)])
    assert office.standing()["P1"] == "đã nhận biểu trống"
    assert office.codes() == [("don-vi-gui-bieu-trong", "P1.xlsx")]


def test_a_sheet_that_only_the_office_fills_in_is_not_read_from_a_return(office):
    orders = [["Loại văn bản", "Từ năm", "Đến năm", "Trích yếu", "Số", "Ngày ký", "Kính gửi", "Chức vụ người ký"]]
    orders = [[*orders[0], "Người ký"], ["Báo cáo tổng kết năm", 2026, 2026, "x", 1, None, "y", "VIỆN TRƯỞNG", "z"]]
    office.send("P1.xlsx", **{"Văn bản cần lập": orders})
    assert office.codes() == [("trang-ngoai-ban-gui", "P1.xlsx")]
    assert "van_ban" not in office.reading().tables


@pytest.mark.parametrize("folder", ["khong-dung", "Không dùng", "KHONG_DUNG", "Kho\u0302ng du\u0300ng"])
def test_replaced_returns_are_never_read_however_their_folder_is_spelled(office, folder):
    office.send("P1.xlsx")
    office.drop(f"{folder}/Phòng 1.xlsx", b"not read at all")
    assert office.standing()["P1"] == "đã gửi"
    assert office.codes() == []


def test_the_folder_of_returns_is_known_however_it_is_spelled(office):
    office.send("P1.xlsx")
    for name in ("Đơn vị", "DON VI", "Đơn-vị", "don_vi"):
        office.sent = office.sent.rename(office.sent.with_name(name))
        assert office.standing()["P1"] == "đã gửi", name


def test_a_return_of_registered_and_proposed_rows_alone_is_told_with_its_unit_and_file(office):
    office.send("P1.xlsx", [("đăng ký", 9, 9), ("đề nghị", 8, 8)], head=["Giai đoạn xét"])
    office.send("P2.xlsx", [("đăng ký", 9, 9), (None, 1, 2)], head=["Giai đoạn xét"])
    assert office.standing()["P1"] == "chưa có số đã quyết định"
    assert office.standing()["P2"] == "đã gửi"
    assert office.codes() == [("don-vi-chua-co-so-quyet-dinh", "P1.xlsx")]
    finding = office.found("don-vi-chua-co-so-quyet-dinh")
    assert finding.severity == "cảnh báo"
    assert finding.found == "bản của “Phòng 1” chưa có số đã quyết định; báo cáo không tính đơn vị này"


def test_a_registration_whose_decided_figures_the_office_typed_in_needs_no_word(office):
    office.own([("Phòng 1", 1, 2)])
    office.send("P1.xlsx", [("đăng ký", 9, 9)], head=["Giai đoạn xét"])
    assert office.standing()["P1"] == "có trong tệp của cơ quan"
    assert office.codes() == []


def test_a_scan_whose_figures_the_office_typed_in_needs_no_word(office):
    office.own([("Phòng 1", 1, 2)])
    office.drop("P1.pdf")
    assert office.standing()["P1"] == "có trong tệp của cơ quan"
    assert office.codes() == []
    assert office.counts() == [("Phòng 1", "Cá nhân", 2), ("Phòng 1", "Tập thể", 1)]


def test_figures_that_are_only_registered_are_not_those_of_a_scan(office):
    office.own([("Phòng 1", "đăng ký", 1, 2)], head=("Đơn vị", "Giai đoạn xét"))
    office.drop("P1.pdf")
    assert office.standing()["P1"] == "đã nhận, không đọc được"
    assert office.codes() == [("don-vi-gui-tep-khong-doc", "P1.pdf")]


def test_initiatives_that_the_office_keeps_are_not_the_awards_of_a_scan(office):
    office.own([("Phòng 2", 1, 2)])
    save(office.year / "sang-kien.xlsx", {"Số sáng kiến": [["Đơn vị", "Cấp ngành", "Cấp cơ sở"], ["Phòng 1", 1, 3]]})
    office.drop("P1.pdf")
    assert [code for code, _ in office.codes()] == ["don-vi-gui-tep-khong-doc"]


def test_a_blank_form_in_which_unit_and_stage_stand_already_is_received_and_not_sent(office):
    head = ["Đơn vị", "Giai đoạn xét", "Giấy khen (tập thể)", "Giấy khen (cá nhân)"]
    works = [["Đơn vị", "Cấp cơ sở", "Cấp ngành"], ["Phòng 1", None, None]]
    rows = [head, ["Phòng 1", "đăng ký", None, None], ["Phòng 1", "đã quyết định", None, None]]
    office.table("P1.xlsx", "Khen thưởng theo đơn vị", rows)
    save(office.sent / "P2.xlsx", {"Số sáng kiến": [works[0], ["Phòng 2", None, None]]})
    office.send("VP.xlsx", [(1, 2)])
    assert office.standing() == {
        "P1": "đã nhận biểu trống",
        "P2": "đã nhận biểu trống",
        "VP": "đã gửi",
        "P10": "chưa gửi",
    }
    assert office.codes() == [("don-vi-gui-bieu-trong", "P1.xlsx"), ("don-vi-gui-bieu-trong", "P2.xlsx")]
    assert "báo cáo không tính đơn vị này" in office.found("don-vi-gui-bieu-trong").found


def test_a_form_filled_with_zeros_or_dashes_is_no_blank_one(office):
    office.send("P1.xlsx", [(0, 0)])
    office.send("P2.xlsx", [("-", "-")])
    save(office.sent / "VP.xlsx", {"Số sáng kiến": [["Đơn vị", "Cấp cơ sở", "Cấp ngành"], ["Văn phòng", "-", 0]]})
    assert [office.standing()[code] for code in ("P1", "P2", "VP")] == ["đã gửi"] * 3
    assert office.codes() == []


def test_a_blank_form_beside_the_filled_one_is_no_second_return(office):
    office.send("P1.xlsx", [(1, 2)])
    office.send("Phòng 1 biểu trống.xlsx", [("Phòng 1", None, None)], head=["Đơn vị"])
    assert office.standing()["P1"] == "đã gửi"
    assert office.codes() == [("don-vi-gui-bieu-trong", "Phòng 1 biểu trống.xlsx")]
    assert office.counts() == [("Phòng 1", "Cá nhân", 2), ("Phòng 1", "Tập thể", 1)]


def test_a_blank_form_of_a_unit_whose_figures_the_office_typed_in_needs_no_word(office):
    office.own([("Phòng 1", 1, 2)])
    office.send("P1.xlsx", [("Phòng 1", None, None)], head=["Đơn vị"])
    assert office.standing()["P1"] == "có trong tệp của cơ quan"
    assert office.codes() == []


def test_a_sheet_that_one_unit_leaves_blank_and_most_others_fill_in_is_told(office):
    works = [["Đơn vị", "Cấp cơ sở", "Cấp ngành"]]
    for code, name in (("P2", "Phòng 2"), ("VP", "Văn phòng"), ("P10", "Phòng 10")):
        office.send(f"{code}.xlsx", **{"Số sáng kiến": [*works, [name, 1, 2]]})
    office.send("P1.xlsx", [("Phòng 1", None, None)], head=["Đơn vị"], **{"Số sáng kiến": [*works, ["Phòng 1", 3, 1]]})
    assert office.standing()["P1"] == "đã gửi"
    assert office.codes() == [("don-vi-gui-trang-trong", "P1.xlsx")]
    finding = office.found("don-vi-gui-trang-trong")
    assert (finding.severity, finding.place.sheet) == ("cảnh báo", "Khen thưởng theo đơn vị")


def test_a_list_that_most_units_leave_blank_is_no_gap(office):
    named = [["Họ và tên hoặc tập thể", "Đối tượng", "Đơn vị", "Danh hiệu, hình thức khen thưởng"]]
    office.send("P2.xlsx", **{"Danh sách khen thưởng": named})
    office.send("VP.xlsx", **{"Danh sách khen thưởng": named})
    office.send("P1.xlsx", **{"Danh sách khen thưởng": named})
    assert office.codes() == []


def test_rows_of_another_year_make_a_return_last_year_s_whatever_its_title_says(office):
    office.send("P1.xlsx", [(2025, 5, 7)], above=[["KHEN THƯỞNG NĂM 2026"]], head=["Năm"])
    assert office.standing()["P1"] == "gửi bản năm trước"
    assert office.codes() == [("don-vi-gui-ban-nam-truoc", "P1.xlsx A3")]
    assert office.counts() == []


def test_each_row_of_another_year_among_those_of_the_year_is_told_at_its_cell_and_not_counted(office):
    office.send("P1.xlsx", [(2026, 5, 7), (2025, 1, 1), (2027, 2, 2)], head=["Năm"])
    assert office.standing()["P1"] == "đã gửi"
    assert office.codes() == [("don-vi-gui-ban-nam-truoc", "P1.xlsx A3"), ("don-vi-gui-ban-nam-truoc", "P1.xlsx A4")]
    assert office.counts() == [("Phòng 1", "Cá nhân", 7), ("Phòng 1", "Tập thể", 5)]


def test_a_row_of_a_list_that_a_return_holds_twice_is_told(office):
    named = ["Họ và tên hoặc tập thể", "Đối tượng", "Đơn vị", "Danh hiệu, hình thức khen thưởng"]
    twice = ["Nguyễn Văn A", "Cá nhân", "Phòng 1", "Giấy khen"]
    office.send("P1.xlsx", **{"Danh sách khen thưởng": [named, twice, twice]})
    assert ("hai-dong-giong-nhau", "P1.xlsx dòng 3") in office.codes()
