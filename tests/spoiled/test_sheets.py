"""Sheets, columns, names and rows that are missing, misnamed or there twice."""

from __future__ import annotations

import re
import shutil

from pipeline.build import Choice

from .conftest import AWARDS, HOUSE, OFFICE, REPORT, cell

BY_UNIT = "Khen thưởng theo đơn vị"
ORDERS = "Văn bản cần lập"
HIGH = "Khen thưởng cấp Nhà nước"


def test_a_missing_sheet_is_named(desk):
    desk.change(REPORT, lambda wb: wb.remove(wb["Nơi nhận"]))
    assert desk.found() == [("thieu-trang", f"thư mục {OFFICE}/2026")]


def test_a_renamed_label_is_told_with_the_right_one(desk):
    desk.edit(AWARDS, HIGH, D5="Tên tập thể, cá nhân được khen")
    report = desk.build()
    (finding,) = [f for o in report.outcomes for f in o.findings if f.code == "thieu-cot"]
    assert "“Tên tập thể, cá nhân”" in finding.mend


def test_a_misspelt_award_column_is_told_with_the_nearest_name(desk):
    desk.edit(AWARDS, BY_UNIT, K7="Chiến sĩ thi đua cơ sỡ")
    (finding,) = [f for o in desk.build().outcomes for f in o.findings]
    assert (finding.code, str(finding.place)) == ("khen-thuong-khong-co-ten", cell(AWARDS, BY_UNIT, "K7"))
    assert "“Chiến sĩ thi đua cơ sở”" in finding.mend


def test_a_misspelt_award_in_a_list_is_told_with_the_nearest_name(desk):
    desk.edit(AWARDS, HIGH, B6="Huân chương Lao đông hạng ba")
    (finding,) = [f for o in desk.build().outcomes for f in o.findings]
    assert (finding.code, str(finding.place)) == ("ten-khen-thuong-la", cell(AWARDS, HIGH, "B6"))
    assert "“Huân chương Lao động hạng Ba”" in finding.mend


def test_an_unknown_unit_is_told_with_the_nearest_name(desk):
    desk.edit(AWARDS, BY_UNIT, B14="VKSND khu vưc 1")
    (finding,) = [f for o in desk.build().outcomes for f in o.findings]
    assert (finding.code, str(finding.place)) == ("don-vi-la", cell(AWARDS, BY_UNIT, "B14"))
    assert "“VKSND khu vực 1”" in finding.mend


def test_an_unknown_document_type_is_told_and_nothing_written(desk):
    desk.edit(REPORT, ORDERS, B7="Báo cáo tổng kêt năm")
    assert ("loai-van-ban-la", cell(REPORT, ORDERS, "B7")) in desk.found()


def test_two_types_that_would_share_one_file_are_told_and_the_second_writes_nothing(desk):
    declared = desk.root / "templates_docx" / "bao-cao-5-nam" / "khai-bao.toml"
    text = re.sub(r"(?m)^ten_tep = .*$", 'ten_tep = "Bao cao tong ket nam {den}"', declared.read_text(encoding="utf-8"))
    declared.write_text(text, encoding="utf-8")
    report = desk.build(choice=Choice(years=(2026,), types=("bao-cao-nam", "bao-cao-5-nam")))
    assert [f.code for f in report.findings] == ["hai-loai-cung-ten-tep"]
    assert len([o for o in report.outcomes if o.delivery]) <= 1


def test_a_document_declared_twice_is_made_once_from_its_first_row(desk):
    desk.edit(REPORT, ORDERS, B8="Báo cáo tổng kết năm", C8=2026, D8=2026, F8=999)
    report = desk.build()
    assert [(f.code, str(f.place)) for f in report.findings] == [("van-ban-khai-hai-lan", cell(REPORT, ORDERS, "B8"))]
    assert [outcome.order.row.column("số")[0] for outcome in report.outcomes] == [412]


def test_two_files_that_claim_one_sheet_are_both_named(desk):
    shutil.copy(desk.office / REPORT, desk.office / "2026" / "bao-cao-2026 (1).xlsx")
    findings = [f for o in desk.build().outcomes for f in o.findings if f.code == "hai-trang-cung-loai"]
    assert len(findings) == len({str(f.place) for f in findings}) >= 4
    assert all("bao-cao-2026 (1).xlsx" in f.found for f in findings)
    assert not desk.written.exists()


def test_a_copy_of_the_awards_left_in_the_folder_is_never_counted_twice(desk):
    shutil.copy(desk.office / AWARDS, desk.office / "2026" / "Bản sao của khen-thuong-2026.xlsx")
    assert {code for code, _ in desk.found()} == {"so-lieu-trung"}


def test_a_list_without_the_archive_line_is_told(desk):
    desk.edit(REPORT, "Nơi nhận", A11=None, C11=None)
    assert desk.found() == [("noi-nhan-thieu-luu", cell(REPORT, "Nơi nhận", "C10"))]


def test_an_archive_line_without_the_clerks_is_told(desk):
    desk.edit(REPORT, "Nơi nhận", C11="Lưu: VPTH")
    assert desk.found() == [("noi-nhan-luu-sai-dang", cell(REPORT, "Nơi nhận", "C11"))]


def test_a_blank_that_every_document_needs_is_told(desk):
    desk.edit(HOUSE, "Thông tin chung", B5=None)
    assert ("o-bo-trong", cell(HOUSE, "Thông tin chung", "B5")) in desk.found()


def test_a_report_upward_without_an_addressee_is_told(desk):
    desk.edit(REPORT, ORDERS, H7=None)
    assert [code for code, _ in desk.found()] == ["thieu-kinh-gui"]


def test_blank_sheets_and_hidden_sheets_change_nothing(desk):
    desk.build()
    whole = desk.written.read_bytes()
    desk.change(AWARDS, lambda wb: [wb.create_sheet(" "), wb.create_sheet("Sheet1")])
    desk.change(AWARDS, lambda wb: setattr(wb["Số sáng kiến"], "sheet_state", "hidden"))
    assert desk.found() == []
    assert desk.written.read_bytes() == whole


def test_a_title_of_another_year_is_told_but_stops_nothing(desk):
    desk.edit(AWARDS, BY_UNIT, A2="TỔNG HỢP KẾT QUẢ KHEN THƯỞNG THEO ĐƠN VỊ NĂM 2025")
    assert desk.found() == [("nam-khac-thu-muc", cell(AWARDS, BY_UNIT, "A2"))]
    assert desk.written.exists()
