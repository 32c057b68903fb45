"""What a workbook holds for people only is never read as figures, and is no fault either."""

from __future__ import annotations

import pytest

from pipeline.read.aside import GUIDE, LISTS, is_idle, own_sum
from pipeline.spreadsheet import Broken

GROUPS = ["Đơn vị", "Cá nhân", None, None, None]


def wide(*rows):
    def fill(ws):
        for row in rows:
            ws.append(row)
        ws.merge_cells("B1:E1")
        ws.merge_cells("A1:A2")

    return fill


@pytest.mark.parametrize("label", ["Năm trước", "NĂM TRƯỚC", "Năm trước\n(2023)", "Số năm trước"])
def test_last_year_s_figures_in_a_column_headed_so_are_never_read(office, label):
    heads = [None, "Giấy khen", label, "Lao động tiên tiến", label]
    office.book(Khen_thưởng_theo_đơn_vị=wide(GROUPS, heads, ["Phòng 1", 3, 99, 5, 98], ["Phòng 2", None, 97, 1, None]))
    assert office.rows("khen_thuong", "đơn_vị", "hình_thức", "số_lượng") == [
        ("Phòng 1", "Giấy khen", 3),
        ("Phòng 1", "Lao động tiên tiến", 5),
        ("Phòng 2", "Lao động tiên tiến", 1),
    ]
    assert office.found() == []


def test_a_whole_group_headed_last_year_is_never_read(office):
    def fill(ws):
        ws.append(["Đơn vị", "Cá nhân", None, "Năm trước", None])
        ws.append([None, "Giấy khen", "Lao động tiên tiến", "Giấy khen", "Lao động tiên tiến"])
        ws.append(["Phòng 1", 3, 5, 99, 98])
        ws.merge_cells("B1:C1")
        ws.merge_cells("D1:E1")

    office.book(Khen_thưởng_theo_đơn_vị=fill)
    assert office.rows("khen_thuong", "hình_thức", "số_lượng") == [("Giấy khen", 3), ("Lao động tiên tiến", 5)]
    assert office.found() == []


@pytest.mark.parametrize("tab", [GUIDE, LISTS, "HƯỚNG DẪN"])
def test_a_guide_and_the_lists_behind_drop_downs_are_no_strange_sheets(office, tab):
    office.book(**{tab: [["Gõ số vào ô trắng"], ["Phòng 1"]]})
    assert office.found() == []


def test_a_declared_sheet_is_read_whatever_its_tab_is_called(office):
    office.book(**{GUIDE: [["Loại văn bản", "Nơi nhận", "Mục đích gửi"], [None, "Lưu: VT", None]]})
    assert office.rows("noi_nhan", "tên") == [("Lưu: VT",)]


def test_a_sum_of_our_forms_without_a_result_says_nothing_and_any_other_formula_is_told(office):
    rows = [["Đơn vị", "Cá nhân", None, None, None], [None, "Giấy khen", "Lao động tiên tiến", None, None]]
    body = [["Phòng 1", 3, 5], ["Tổng cộng", f"={own_sum('B3:B3')}", "=SUM(C3:C3)"]]
    office.book(Khen_thưởng_theo_đơn_vị=wide(*rows, *body))
    assert office.found() == [("cong-thuc-chua-tinh", "C4")]


@pytest.mark.parametrize("nothing", [0, None, f"={own_sum('B3:C3')}"])
def test_a_row_that_holds_only_a_sum_of_nothing_is_no_row_of_figures(office, nothing):
    heads = [["Đơn vị", "Cá nhân", None, None, None], [None, "Giấy khen", "Lao động tiên tiến", "Cộng", None]]
    office.book(Khen_thưởng_theo_đơn_vị=wide(*heads, ["Phòng 1", 3, 5, 8], [None, None, None, nothing]))
    assert office.found() == []
    assert len(office.rows("khen_thuong", "đơn_vị")) == 2


def test_a_sum_of_something_without_a_unit_is_told(office):
    heads = [["Đơn vị", "Cá nhân", None, None, None], [None, "Giấy khen", "Lao động tiên tiến", "Cộng", None]]
    office.book(Khen_thưởng_theo_đơn_vị=wide(*heads, ["Phòng 1", 3, 5, 8], [None, None, None, 7]))
    assert ("o-bo-trong", "A4") in office.found()


def test_hidden_lists_of_awards_are_no_table_turned_on_its_side(office):
    def lists(ws):
        for word in ("Phòng 1", "Giấy khen", "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở", "Cá nhân", "Đơn vị"):
            ws.append([word])
        ws.sheet_state = "hidden"

    office.book(**{"Ghi chép": [["Phòng 1"]], LISTS.replace(" ", "_"): lists})
    assert [code for code, _ in office.found() if code != "trang-khong-nhan-ra"] == []


def test_such_a_sum_is_known_as_excel_and_as_libreoffice_write_it():
    for formula in ('IF(COUNT(C3,E3)=0,"",SUM(C3,E3))', 'IF(COUNT([.C9];[.D9])=0;"";SUM([.C9];[.D9]))'):
        assert is_idle(Broken(formula=formula))
    assert not is_idle(Broken(formula='IF(COUNT(C3)=0,"",SUM(D3))'))
    assert not is_idle(Broken(error="#REF!"))
