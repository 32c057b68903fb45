from __future__ import annotations

import pytest

from pipeline.findings import FilePlace
from pipeline.law import Line, Recipient, check_addressing, check_recipients, recipient_lines

PLACE = FilePlace("Nơi nhận")


def rows(*pairs: tuple[str, str]):
    return [Recipient(name, purpose, PLACE) for name, purpose in pairs]


def codes(*pairs: tuple[str, str], addressed: bool = True):
    return [f.code for f in check_recipients(rows(*pairs), addressed=addressed, place=PLACE)]


GOOD = [("Ban Thi đua - Khen thưởng tỉnh", "để báo cáo"), ("Các đơn vị", "để thực hiện"), ("Lưu: VT, VP", "")]


def test_as_above_is_first_where_there_is_an_addressee_and_the_file_copy_is_last():
    assert recipient_lines(rows(*GOOD), addressed=True) == (
        Line("Như trên", "", ";"),
        Line("Ban Thi đua - Khen thưởng tỉnh", "để báo cáo", ";"),
        Line("Các đơn vị", "để thực hiện", ";"),
        Line("Lưu: VT, VP", "", "."),
    )


def test_as_above_is_not_doubled_where_the_office_typed_it():
    lines = recipient_lines(rows(*GOOD, ("- Như trên;", "(để báo cáo)")), addressed=True)
    assert [(line.name, line.purpose) for line in lines].count(("Như trên", "để báo cáo")) == 1
    assert len(lines) == 4


def test_without_an_addressee_there_is_no_as_above():
    lines = recipient_lines(rows(("Như trên", ""), *GOOD), addressed=False)
    assert lines[0].name == "Ban Thi đua - Khen thưởng tỉnh"


def test_typed_hyphens_and_marks_are_not_doubled():
    lines = recipient_lines(rows(("- Lãnh đạo Viện;", "(để b/c);"), ("- Lưu: VT, VP.", "")), addressed=False)
    assert lines == (Line("Lãnh đạo Viện", "để b/c", ";"), Line("Lưu: VT, VP", "", "."))


def test_a_purpose_is_printed_once_after_the_last_of_its_group():
    named = rows(
        ("A", "để báo cáo"), ("B", "để báo cáo"), ("C", "để biết"), ("D", ""), ("E", "để biết"), ("Lưu: VT", "")
    )
    lines = recipient_lines(named, addressed=True, way="cuối nhóm")
    assert [line.purpose for line in lines] == ["", "", "để báo cáo", "để biết", "", "để biết", ""]


def test_the_file_copy_is_moved_to_the_end():
    lines = recipient_lines(rows(("Lưu: VT, VP", ""), ("Công đoàn", "")), addressed=False)
    assert [line.name + line.mark for line in lines] == ["Công đoàn;", "Lưu: VT, VP."]


def test_an_empty_list_has_no_lines_but_as_above():
    assert recipient_lines([], addressed=False) == ()
    assert recipient_lines([], addressed=True) == (Line("Như trên", "", "."),)


def test_a_good_list_has_no_finding():
    assert codes(*GOOD) == []


def test_a_list_without_a_file_copy_is_told():
    assert codes(*GOOD[:2]) == ["noi-nhan-thieu-luu"]


def test_a_name_that_begins_like_the_file_copy_is_none():
    assert codes(("Lưu trữ tỉnh", ""), *GOOD[:2]) == ["noi-nhan-thieu-luu"]


def test_a_file_copy_before_others_is_told():
    assert codes(GOOD[2], *GOOD[:2]) == ["noi-nhan-luu-khong-cuoi"]


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Lưu VT, VPTH.", "Lưu: VT, VPTH."),
        ("Lưu: HS+VP.", "Lưu: VT, VP."),
        ("Lưu:VT,VP", "Lưu: VT, VP."),
        ("- Lưu: VP;", "Lưu: VT, VP."),
        ("Lưu", "Lưu: VT."),
    ],
)
def test_a_misspelled_file_copy_is_told_with_its_right_form(written, right):
    (finding,) = check_recipients(rows(*GOOD[:2], (written, "")), addressed=True, place=PLACE)
    assert finding.code == "noi-nhan-luu-sai-dang"
    assert f"“{right}”" in finding.mend


@pytest.mark.parametrize(
    "written", ["Lưu: VT", "Lưu: VT, VP", "Lưu: VT, P15 (05)", "Lưu: VT, TĐ-KT, 10b.", "Lưu: VT, VP. PL.(300)"]
)
def test_a_well_formed_file_copy_is_no_finding(written):
    assert codes(*GOOD[:2], (written, "")) == []


def test_purposes_outside_the_list_are_told_with_the_nearest():
    (finding,) = check_recipients(rows(("A", "để báo cao"), GOOD[2]), addressed=True, place=PLACE)
    assert finding.code == "noi-nhan-muc-dich-la"
    assert "để báo cáo" in finding.mend


@pytest.mark.parametrize("purpose", ["để kiểm tra, giám sát", "(để báo cáo)", "để biết và thực hiện", "Để báo cáo;"])
def test_purposes_of_the_list_are_no_finding(purpose):
    assert codes(("A", purpose), GOOD[2]) == []


def test_as_above_without_an_addressee_is_told():
    assert codes(("Như trên", ""), GOOD[2], addressed=False) == ["noi-nhan-nhu-tren-thua"]


def test_a_recipient_named_twice_is_told():
    assert codes(("Công đoàn", ""), ("công  đoàn;", ""), GOOD[2]) == ["noi-nhan-trung"]


@pytest.mark.parametrize(
    ("upward", "addressed", "expected"),
    [(True, True, []), (False, False, []), (True, False, ["thieu-kinh-gui"]), (False, True, ["thua-kinh-gui"])],
)
def test_a_report_upward_and_only_it_has_an_addressee(upward, addressed, expected):
    assert [f.code for f in check_addressing(upward=upward, addressed=addressed, place=PLACE)] == expected
