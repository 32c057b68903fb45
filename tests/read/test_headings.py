"""Headings as offices draw them, all meaning the same."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.spec import Column, ColumnKind, Sheet
from tests.read.declared import SHEETS

LISTED = Sheet(
    "chi_tiet",
    "Chi tiết",
    (
        Column("hình_thức", ("Danh hiệu, hình thức",), required=True, filled=True, vocabulary="khen_thuong"),
        Column("đối_tượng", ("Tập thể/cá nhân",), required=True, filled=True, options=("Tập thể", "Cá nhân")),
        Column("số_lượng", ("Số lượng",), kind=ColumnKind.COUNT, required=True, filled=True),
        Column("đơn_vị", ("Đơn vị",), required=True, filled=True),
    ),
)

ONE_UNIT = [
    ("Phòng 1", "Giấy khen", "Tập thể", Decimal(1)),
    ("Phòng 1", "Tập thể lao động tiên tiến", "Tập thể", Decimal(2)),
    ("Phòng 1", "Giấy khen", "Cá nhân", Decimal(3)),
    ("Phòng 1", "Lao động tiên tiến", "Cá nhân", Decimal(4)),
]
FIGURES = ["Phòng 1", 1, 2, 3, 4]
LAYOUTS = {
    "groups typed over their first column only": [
        ["Đơn vị", "Tập thể", None, "Cá nhân", None],
        [None, "Giấy khen", "LĐTT", "Giấy khen", "LĐTT"],
    ],
    "groups inside the words": [
        ["Tên đơn vị", "Giấy khen tập thể", "Tập thể lao động tiên tiến", "Giấy khen (CN)", "LĐTT - cá nhân"],
    ],
    "a heading above the groups": [
        ["Đơn vị", "Khen thưởng năm 2024", None, None, None],
        [None, "TT", "TT", "CN", "CN"],
        [None, "Giấy khen", "LĐTT", "Giấy khen", "LĐTT"],
    ],
    "groups below the terms": [
        ["Đơn vị", "Giấy khen", "LĐTT", "Giấy khen", "LĐTT"],
        [None, "Tập thể", "Tập thể", "Cá nhân", "Cá nhân"],
    ],
    "capitals, doubled spaces, line breaks": [
        ["ĐƠN  VỊ:", "TẬP THỂ", "TẬP THỂ", "CÁ NHÂN", "CÁ NHÂN"],
        [None, "GIẤY\nKHEN", "LĐTT", "giấy  khen", "Lao động\ntiên tiến"],
    ],
    "a table below many lines": [
        ["a"],
        [],
        ["b", "c"],
        [],
        ["Đơn vị", "Tập thể", "Tập thể", "Cá nhân", "Cá nhân"],
        [None, "Giấy khen", "LĐTT", "Giấy khen", "LĐTT"],
        ["A", "1", "2", "3", "4"],
    ],
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_heading_is_read_however_it_is_drawn(office, name):
    office.book(Trang_1=[*LAYOUTS[name], FIGURES])
    assert office.rows("khen_thuong", "đơn_vị", "hình_thức", "đối_tượng", "số_lượng") == ONE_UNIT
    assert office.found() == []


def test_a_count_without_a_group_is_told_and_not_counted(office):
    office.book(Khen=[["Đơn vị", "Giấy khen", "CSTĐCS", "TTLĐXS"], ["Phòng 1", 5, 2, 1]])
    assert office.found() == [("khen-thuong-khong-ro-nhom", "B1")]
    assert office.rows("khen_thuong", "hình_thức", "đối_tượng") == [
        ("Chiến sĩ thi đua cơ sở", "Cá nhân"),
        ("Tập thể lao động xuất sắc", "Tập thể"),
    ]


def test_an_unknown_award_under_a_group_is_told_with_the_nearest(office):
    rows = [["Đơn vị", "Cá nhân", None], [None, "Giấy khen", "Chiến sĩ thi đua cơ sơ"], ["Phòng 1", 5, 2]]
    office.book(Khen=rows)
    (finding,) = office.read().findings
    assert (finding.code, finding.place.cell) == ("khen-thuong-khong-co-ten", "C2")
    assert "“Chiến sĩ thi đua cơ sở”" in finding.mend


def test_a_column_of_numbers_that_is_not_counted_is_told(office):
    rows = [["Đơn vị", "CSTĐCS", "TTLĐXS", "Huy hiệu"], ["Phòng 1", 5, 2, 3]]
    office.book(Khen=rows)
    assert office.found() == [("cot-khong-duoc-tinh", "D1")]


def test_two_columns_of_one_label_are_told(office):
    office.book(Nơi_nhận=[["Nơi nhận", "Mục đích gửi", "Mục đích gửi"], ["A", "x", "y"]])
    assert office.found() == [("hai-cot-cung-nhan", "C1")]


def test_a_sheet_is_known_by_its_columns_whatever_its_name_says(office):
    office.book(Phong_trào_thi_đua=[["Nơi nhận", "Mục đích gửi"], ["A", "để báo cáo"]])
    assert office.rows("noi_nhan", "tên") == [("A",)]


def test_a_sheet_that_may_be_two_is_refused_and_its_title_decides(office):
    one = Sheet("mot", "Trang một", (Column("a", ("A",), required=True), Column("b", ("B",))))
    two = Sheet("hai", "Trang hai", (Column("a", ("A",), required=True), Column("c", ("C",))))
    rows = [["A", "B", "C"], ["x", "y", "z"]]
    office.book("a.xlsx", Sheet1=rows)
    assert office.found(sheets=(one, two)) == [("trang-khong-ro-loai", "")]
    office.book("a.xlsx", Trang_hai=rows)
    assert office.rows("hai", "a", "c", sheets=(one, two)) == [("x", "z")]


def test_another_sheet_of_the_office_is_a_notice_only(office):
    office.book(Nơi_nhận=[["Nơi nhận", "Mục đích gửi"], ["A", "x"]], Nháp=[["Họ tên", "Điện thoại"], ["B", "09"]])
    assert office.found() == [("trang-khong-nhan-ra", "")]


@pytest.mark.parametrize(
    "rows",
    [
        [["Việc", "Nội dung cần làm", "Hạn"], ["a", "b", "c"]],
        [["Mã", "Tên", "Giai đoạn"], ["a", "b", "c"]],
        [["Nơi nhận hàng", "Số lượng"], ["a", 5]],
    ],
)
def test_a_private_sheet_with_a_few_like_columns_blocks_nothing(office, rows):
    office.book(Nơi_nhận=[["Nơi nhận", "Mục đích gửi"], ["A", "x"]], Riêng=rows)
    assert office.found() == [("trang-khong-nhan-ra", "")]


def test_a_cell_merged_beside_the_whole_table_hides_no_row(office):
    def fill(ws):
        for row in [["Nơi nhận", "Mục đích gửi", "Xem kỹ"], *[["A", "x"]] * 9]:
            ws.append(row)
        ws.merge_cells("C1:C10")

    office.book(Nơi_nhận=fill)
    assert len(office.rows("noi_nhan", "tên")) == 9


def test_a_first_row_of_figures_is_never_taken_for_a_heading(office):
    rows = [
        ["Đơn vị", "Tập thể", None, "Cá nhân", None, "Khác"],
        [None, "Giấy khen", "LĐTT", "Giấy khn", "CSTĐCS", None],
        ["P1", "một", "hai", "x", "y", "z"],
        ["P2", 2, None, None, 5, "Giấy khen"],
    ]
    office.book(Khen=rows)
    assert office.found() == [
        ("khen-thuong-khong-co-ten", "D2"),
        ("o-phai-la-so-dem", "B3"),
        ("o-phai-la-so-dem", "C3"),
        ("o-phai-la-so-dem", "E3"),
    ]
    unknown = [("P1", None)] * 3
    assert office.rows("khen_thuong", "đơn_vị", "số_lượng") == [*unknown, ("P2", 2), ("P2", 5)]


@pytest.mark.parametrize("word", ["Loại văn bản", "Nơi nhận", "Đơn vị", "Mục đích gửi"])
def test_a_label_among_the_figures_is_a_value(office, word):
    office.book(Nơi_nhận=[["Tên nơi nhận", "Mục đích gửi", "Khác"], ["A", "x", word], ["B", word, None]])
    assert office.rows("noi_nhan", "tên", "mục_đích") == [("A", "x"), ("B", word)]


def test_a_unit_in_brackets_below_a_label_is_no_label(office):
    rows = [
        ["Mã phong trào", "Nội dung", "Số lượng", "Trị giá"],
        [None, None, "(suất)", "(đồng)"],
        ["a", "b", 5, 1000],
    ]

    def fill(ws):
        for row in rows:
            ws.append(row)
        ws.merge_cells("A1:A2")

    office.book(Hoạt_động=fill)
    assert office.rows("hoat_dong", "phong_trào", "nội_dung") == [("a", "b")]
    assert office.found() == []


def test_groups_on_rows_of_their_own_hold_for_the_awards_below_them(office):
    rows = [
        ["KẾT QUẢ KHEN THƯỞNG"],
        ["Danh hiệu", "Phòng 1", "Phòng 2", "Cộng"],
        ["I. Tập thể", 3, 1, 4],
        ["Giấy khen", 1, 1, 2],
        ["LĐTT", 2, None, 2],
        ["II. Cá nhân", 8, None, 8],
        ["Giấy khen", 3, None, 3],
        ["LĐTT", 4, None, 4],
    ]
    office.book(Khen=rows)
    told = office.rows("khen_thuong", "đơn_vị", "hình_thức", "đối_tượng", "số_lượng")
    assert sorted(told) == sorted([*ONE_UNIT, ("Phòng 2", "Giấy khen", "Tập thể", Decimal(1))])
    assert office.found() == [("tong-khong-khop", "B6"), ("tong-khong-khop", "D6")]


def test_a_fault_in_a_table_of_awards_down_is_told_at_its_own_cell(office):
    rows = [["Danh hiệu", "", "Phòng 1", "Phòng 2"], ["Giấy khen", "Tập thể", "hai", 3], ["CSTĐCS", "Cá nhân", 1, 1]]
    office.book(Khen=rows)
    assert office.found() == [("o-phai-la-so-dem", "C2")]
    assert office.read().tables["khen_thuong"].cells.loc[0, "số_lượng"].address == "C2"


@pytest.mark.parametrize("label", ["Tập thể/cá nhân", "Tập thể/\ncá nhân", "Tập thể / cá nhân"])
def test_a_blank_beside_a_slash_in_a_label_makes_no_difference(office, label):
    rows = [
        ["TT", "Danh hiệu, hình thức:", label, "Số lượng", "Đơn vị"],
        [None, "I. TẬP THỂ"],
        [1, "LĐTT", "Tập thể", 1, "Phòng 1"],
        [2, "TTLĐXS", "Tập thể", 2, "Phòng 1"],
        [None, "II. CÁ NHÂN"],
        [3, "LĐTT", "Cá nhân", 3, "Phòng 1"],
    ]
    office.book(Chi_tiết=rows)
    assert office.found(sheets=(LISTED, *SHEETS)) == []
    assert [n for (n,) in office.rows("chi_tiet", "số_lượng", sheets=(LISTED, *SHEETS))] == [1, 2, 3]
