from __future__ import annotations

import pytest

HEAD = [["Đơn vị", "Cá nhân", "Cá nhân"], [None, "Giấy khen", "CSTĐCS"]]
TEXTS = [["Nơi nhận", "Mục đích gửi"]]


def units(office, *rows, head=HEAD):
    office.book(Khen=[*head, *rows])
    return [(unit, int(n)) for unit, n in office.rows("khen_thuong", "đơn_vị", "số_lượng") if n is not None]


def test_subtotals_and_the_grand_total_are_checked_and_never_counted(office):
    rows = [("Phòng 1", 1), ("Phòng 2", 2), ("Cộng", 3), ("Huyện A", 4), ("Cộng", 4), ("Tổng cộng", 7)]
    assert units(office, *rows) == [("Phòng 1", 1), ("Phòng 2", 2), ("Huyện A", 4)]
    assert office.found() == []


def test_a_total_above_its_rows_is_checked(office):
    assert units(office, ("Tổng số", 4), ("Phòng 1", 1), ("Phòng 2", 2)) == [("Phòng 1", 1), ("Phòng 2", 2)]
    assert office.found() == [("tong-khong-khop", "B3")]


def test_a_wrong_total_tells_both_numbers_and_the_range(office):
    units(office, ("Phòng 1", 1), ("Phòng 2", 2), ("Tổng cộng:", 4))
    (finding,) = office.read().findings
    assert finding.found == "ô ghi 4, cộng các ô B3:B4 được 3"
    assert (finding.value, finding.rule.acceptable) == ("4", True)


def test_a_wrong_subtotal_names_the_rows_of_its_section(office):
    units(office, ("Phòng 1", 1), ("Cộng", 1), ("Huyện A", 4), ("Huyện B", 5), ("Cộng", 8), ("Tổng cộng", 10))
    (finding,) = office.read().findings
    assert (finding.place.cell, finding.found) == ("B7", "ô ghi 8, cộng các ô B5:B6 được 9")


def test_the_total_of_all_is_no_sum_of_the_last_section(office):
    units(office, ("Phòng 1", 1), ("Cộng", 1), ("Huyện A", 4), ("Cộng", 4), ("Tổng cộng", 4))
    assert office.found() == [("tong-khong-khop", "B7")]


def test_the_sum_of_a_named_section_is_no_sum_of_all(office):
    units(office, ("Phòng 1", 1), ("Cộng khối phòng", 1), ("Huyện A", 4), ("Cộng khối huyện", 5), ("Tổng cộng", 5))
    assert office.found() == [("tong-khong-khop", "B6")]


def test_sums_at_the_head_of_sections_are_checked_and_never_counted(office):
    rows = [("I. Khối phòng", 3), ("Phòng 1", 1), ("Phòng 2", 2), ("II. Khối huyện", 5), ("Huyện A", 4)]
    assert units(office, *rows) == [("Phòng 1", 1), ("Phòng 2", 2), ("Huyện A", 4)]
    assert office.found() == [("tong-khong-khop", "B6")]


def test_rows_that_are_all_numbered_so_are_figures(office):
    assert units(office, ("I. Phòng A", 3), ("II. Phòng B", 5)) == [("I. Phòng A", 3), ("II. Phòng B", 5)]
    assert office.found() == []


def test_a_total_is_not_checked_while_a_cell_cannot_be_read(office):
    units(office, ("Phòng 1", "một"), ("Phòng 2", 2), ("Tổng cộng", 3))
    assert office.found() == [("o-phai-la-so-dem", "B3")]


def test_a_place_called_cộng_hòa_is_no_total(office):
    assert units(office, ("Xã Cộng Hòa", 1), ("Cộng Hòa", 2)) == [("Xã Cộng Hòa", 1), ("Cộng Hòa", 2)]


def test_a_column_of_sums_under_a_group_is_checked(office):
    head = [["Đơn vị", "Cá nhân", None, None, "Tổng"], [None, "Giấy khen", "CSTĐCS", "Cộng", None]]
    assert units(office, ("Phòng 1", 1, 2, 3, 99), ("Phòng 2", 1, 2, 4, 99), head=head)
    assert office.found() == [("tong-khong-khop", "D4")]


@pytest.mark.parametrize(
    "row",
    [
        ("I. Khối phòng",),
        ("(1)", "(2)", "(3)"),
        ("Đơn vị", "Giấy khen", "CSTĐCS"),
        ("Ghi chú: số liệu đến 31/12",),
        ("* Phòng 3 mới thành lập",),
        (None, "", " "),
    ],
)
def test_a_row_without_figures_is_passed_over(office, row):
    assert units(office, ("Phòng 1", 1), row, ("Phòng 2", 2)) == [("Phòng 1", 1), ("Phòng 2", 2)]
    assert office.found() == []


def test_a_section_numbered_in_the_serial_column_is_passed_over(office):
    head = [["STT", "Đơn vị", "CSTĐCS", "TTLĐXS"]]
    rows = [["I", "Khối phòng"], [1, "Phòng 1", 1, None], ["II", "Khối huyện"], [1, "Huyện A", 2, None]]
    office.book(Khen=[*head, *rows])
    assert office.rows("khen_thuong", "đơn_vị", "số_lượng") == [("Phòng 1", 1), ("Huyện A", 2)]
    assert office.found() == []


def test_signatures_end_a_table(office):
    rows = [("Phòng 1", 1), (), ("Tỉnh A, ngày 5 tháng 1 năm 2025",), ("Người lập biểu", "Viện trưởng"), ("A", "B")]
    assert units(office, *rows) == [("Phòng 1", 1)]
    assert office.found() == []


BESIDE = "Ngoài ra có 02 người được tặng Giấy khen chưa tính trong bảng"


@pytest.mark.parametrize("total", [[], [("Tổng cộng", 3)]])
@pytest.mark.parametrize("across", [False, True])
def test_words_with_a_number_under_a_table_are_told(office, total, across):
    def fill(ws):
        for row in (*HEAD, ("Phòng 1", 1), ("Phòng 2", 2), *total, (BESIDE,)):
            ws.append(row)
        if across:
            ws.merge_cells(start_row=ws.max_row, start_column=1, end_row=ws.max_row, end_column=3)

    office.book(Khen=fill)
    assert office.rows("khen_thuong", "đơn_vị", "số_lượng")[-1][0] == "Phòng 2"
    assert office.found() == [("dong-khong-doc", f"dòng {5 + len(total)}")]


def test_words_with_a_number_under_a_table_are_told_where_serial_numbers_stand(office):
    head = [["STT", *HEAD[0]], [None, *HEAD[1]]]
    office.book(Khen=[*head, (1, "Phòng 1", 1), (None, "Tổng cộng", 1), (BESIDE,)])
    assert office.found() == [("dong-khong-doc", "dòng 5")]


def test_words_with_a_number_between_figures_and_their_total_are_told(office):
    assert units(office, ("Phòng 1", 1), (BESIDE,), ("Tổng cộng", 1)) == [("Phòng 1", 1)]
    assert office.found() == [("dong-khong-doc", "dòng 4")]


def test_a_year_or_a_day_under_a_table_is_no_count(office):
    source = "Số liệu theo các quyết định của năm thi đua 2026 đến ngày 30 tháng 11"
    units(office, ("Phòng 1", 1), ("Tổng cộng", 1), (source,))
    assert office.found() == []


def test_words_with_a_number_in_a_table_without_figures_are_not_told(office):
    units(office, ("Tổng cộng",), (BESIDE,))
    assert office.found() == []


@pytest.mark.parametrize("row", [("Phòng 12",), ("Viện kiểm sát nhân dân khu vực 12",), ("Ghi chú: số của 12 đơn vị",)])
def test_a_unit_without_figures_and_a_note_are_not_told(office, row):
    units(office, ("Phòng 1", 1), row)
    assert office.found() == []


def test_numbers_below_the_signatures_are_told(office):
    units(office, ("Phòng 1", 1), ("Người lập biểu",), ("Phòng 2", 2))
    assert office.found() == [("dong-khong-doc", "dòng 4")]


@pytest.mark.parametrize(
    "text",
    [
        "Thủ trưởng các đơn vị trực thuộc có trách nhiệm thi hành",
        "Xác nhận của cơ quan cấp trên là cần thiết",
        "Ngày 24 tháng 02 năm 2025 là ngày họp",
        "Ghi chú: không bỏ dòng này",
        "* Dấu sao ở đầu",
        "I. Mục một",
        "Tổng kết năm",
    ],
)
def test_a_text_in_a_filled_row_is_never_taken_for_a_note(office, text):
    office.book(Nơi_nhận=[*TEXTS, ["A", "x"], ["B", text], [text, "y"]])
    assert office.rows("noi_nhan", "tên", "mục_đích") == [("A", "x"), ("B", text), (text, "y")]


def test_a_figure_that_is_called_a_total_is_a_figure(office):
    head = [["Mã phong trào", "Nội dung", "Số lượng", "Trị giá"]]
    office.book(Hoạt_động=[*head, [1, "Tổng số", 5, None], ["PT2", "Tổng cộng", 6, None]])
    assert office.rows("hoat_dong", "phong_trào", "nội_dung") == [("1", "Tổng số"), ("PT2", "Tổng cộng")]


def test_a_lone_text_in_a_broad_table_is_told(office):
    head = [["Mã phong trào", "Nội dung", "Số lượng", "Trị giá"]]
    office.book(Hoạt_động=[*head, ["PT1", "a", 5, None], [None, "Trao đổi thêm"]])
    assert office.found() == [("dong-khong-doc", "dòng 3")]


def test_the_rows_own_year_comes_before_the_folders_and_a_blank_one_is_not_known(office):
    office.book(Khen=[["Năm", "Đơn vị", "CSTĐCS", "TTLĐXS"], [2022, "A", 1, 2], [None, "A", 3, None]])
    assert office.rows("khen_thuong", "năm", "số_lượng") == [(2022, 1), (2022, 2), (None, 3)]
