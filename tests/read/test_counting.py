"""A list of recipients counts one a row where no number is written; nothing is counted twice, and what is, is told."""

from __future__ import annotations

import openpyxl
import pytest

from tests.read.test_layouts import declared, read_folder, table

WIDE = [["Đơn vị", "Cá nhân", None], [None, "Giấy khen", "LĐTT"], ["Phòng 1", 2, 3]]
LONG = ["Đơn vị", "Danh hiệu/hình thức", "Đối tượng", "Số lượng"]
LIST = ["Họ và tên hoặc tập thể", "Đối tượng", "Đơn vị", "Danh hiệu/hình thức", "Năm", "Giai đoạn xét"]
NAMED = [
    ["Nguyễn Văn A", "Cá nhân", "Phòng 1", "Giấy khen", None, None],
    ["Nguyễn Văn B", "Cá nhân", "Phòng 2", "Giấy khen", None, None],
    ["Nguyễn Văn C", "Cá nhân", "Phòng 2", "GK", None, None],
]
PUBLISHED = [
    "Danh hiệu, hình thức khen thưởng",
    "Đối tượng",
    "Số lượng cả kỳ",
    "Đếm theo",
    "Từ năm",
    "Đến năm",
    "Nguồn",
]


@pytest.fixture
def reading(tmp_path):
    def read(**sheets):
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, rows in sheets.items():
            for row in (sheet := book.create_sheet(title)) and rows:
                sheet.append(row)
        book.save(tmp_path / "a.xlsx")
        return read_folder(tmp_path, tmp_path, *declared(), year=2024)

    return read


def found(reading):
    return [(f.code, f.place.sheet, f.place.cell) for f in reading.findings]


def test_a_list_counts_the_units_that_have_no_numbers_and_no_others(reading):
    read = reading(Khen=WIDE, DS=[LIST, *NAMED])
    assert found(read) == []
    one = ("Phòng 2", 2024, "Giấy khen", "Cá nhân", 1)
    assert table(read) == [("Phòng 1", 2024, "Giấy khen", "Cá nhân", 2),
                           ("Phòng 1", 2024, "Lao động tiên tiến", "Cá nhân", 3), one, one]  # fmt: skip


def test_a_counted_name_is_its_own_source(reading):
    cells = reading(DS=[LIST, *NAMED]).tables["khen_thuong"].cells
    assert [(c.address, c.raw) for c in cells["số_lượng"]][1] == ("A3", "Nguyễn Văn B")


def test_the_list_itself_is_read_as_before(reading):
    assert len(reading(Khen=WIDE, DS=[LIST, *NAMED]).tables["danh_sach_khen"].values) == 3


def test_names_of_other_years_are_not_counted(reading):
    read = reading(DS=[LIST, *[[*row[:4], 2022, None] for row in NAMED], [*NAMED[0][:4], 2024, None]])
    assert table(read) == [("Phòng 1", 2024, "Giấy khen", "Cá nhân", 1)]


def test_names_of_an_award_with_a_published_total_are_not_counted(reading):
    total = ["Giấy khen", "Cá nhân", 700, "lượt", 2020, 2024, "Báo cáo số 5"]
    read = reading(TH=[PUBLISHED, total], DS=[LIST, *NAMED])
    assert read.tables["khen_thuong"].values["số_lượng"].tolist() == [700]


def test_registered_names_are_never_counted_as_decided(reading):
    rows = [[*row[:5], "đăng ký"] for row in NAMED]
    tables = reading(DS=[LIST, *rows, NAMED[0]]).tables
    assert len(tables["danh_sach_khen"].values) == 4
    counted = tables["khen_thuong"].values.to_dict("records")
    assert [row["đơn_vị"] for row in counted if row.get("giai_đoạn_xét") in {None, "đã quyết định"}] == ["Phòng 1"]


def test_a_unit_counted_under_headings_and_in_rows_is_told_and_not_added(reading):
    rows = [LONG, ["Phòng 2", "Giấy khen", "Cá nhân", 7], ["PHÒNG 1", "GK", "cá nhân", 2]]
    assert found(reading(Khen=WIDE, Dong=rows)) == [("so-lieu-trung", "Dong", "D3")]


def test_two_rows_of_one_award_are_told(reading):
    rows = [LONG, ["Phòng 2", "Giấy khen", "Cá nhân", 7], ["Phòng 2", "GK", "Cá nhân", 2]]
    assert found(reading(Dong=rows)) == [("so-lieu-trung", "Dong", "D3")]


def test_a_copied_list_is_told_once_and_copied_rows_of_counts_row_by_row(reading):
    assert found(reading(A=[LIST, *NAMED], B=[LIST, *NAMED])) == [("so-lieu-trung", "B", "")]
    rows = [LONG, ["Phòng 2", "Giấy khen", "Cá nhân", 7], ["Phòng 2", "LĐTT", "Cá nhân", 2]]
    assert [f[1:] for f in found(reading(A=rows, B=rows))] == [("B", "D2"), ("B", "D3")]
