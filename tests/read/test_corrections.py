from __future__ import annotations

from datetime import date

import pytest

from pipeline.read import read_folder
from tests.read.declared import AWARDS, SHEETS

HEAD = ["Tệp", "Trang", "Ô", "Số cũ", "Số mới", "Lý do", "Người báo", "Ngày"]
DAY = date(2024, 11, 3)
LINE = ["a.xlsx", "Khen", "B2", 11, 24, "đếm sót", "chị Hoa, Phòng 1", DAY]
COUNTS = [["Đơn vị", "CSTĐCS", "TTLĐXS"], ["Phòng 1", 11, 2], ["Phòng 2", 3, None], ["Tổng cộng", 27, 2]]
TEXT = "11 → 24: đếm sót (chị Hoa, Phòng 1, 03/11/2024)"
MISFIT, DONE = "dieu-chinh-khong-khop", "da-dieu-chinh"


def changed(**cells):
    """The line with some of its cells changed."""
    names = ("file", "sheet", "cell", "old", "new", "reason", "person", "day")
    return [cells.get(name, value) for name, value in zip(names, LINE, strict=True)]


def read(office, *lines, counts=COUNTS):
    office.book("a.xlsx", Khen=counts, Điều_chỉnh=[HEAD, *lines])
    return office.read()


def counted(reading):
    table = reading.tables["khen_thuong"]
    return {cell.address: (value, cell.raw, cell.correction) for value, cell in
            zip(table.values["số_lượng"], table.cells["số_lượng"], strict=True) if cell.raw}  # fmt: skip


def told(reading):
    return [(f.code, f.place.sheet, f.place.cell) for f in reading.findings]


def test_a_correction_takes_the_place_of_the_number_in_its_cell(office):
    reading = read(office, LINE)
    assert counted(reading)["B2"] == (24, "24", TEXT)
    assert counted(reading)["C2"] == (2, "2", "")
    assert told(reading) == [(DONE, "Khen", "B2")]
    assert TEXT in reading.findings[0].found


def test_the_file_itself_is_not_touched(office):
    path = office.book("a.xlsx", Khen=COUNTS, Điều_chỉnh=[HEAD, LINE])
    bytes_ = path.read_bytes()
    office.read()
    assert path.read_bytes() == bytes_


def test_totals_are_checked_after_correction(office):
    counts = [*COUNTS[:3], ["Tổng cộng", 14, 2]]
    reading = read(office, LINE, counts=counts)
    assert told(reading) == [(DONE, "Khen", "B2"), ("tong-khong-khop", "Khen", "B4")]
    assert "thêm ô B4 vào trang “Điều chỉnh”" in reading.findings[1].mend
    assert told(read(office, LINE, changed(cell="B4", old=14, new=27), counts=counts)) == [
        (DONE, "Khen", "B2"),
        (DONE, "Khen", "B4"),
    ]


@pytest.mark.parametrize(
    "cells",
    [
        {"file": "2024/a.xlsx"},
        {"file": "tệp 2024/A.XLSX"},
        {"file": "2024\\a.xlsx"},
        {"file": "a"},
        {"sheet": "trang “KHEN”"},
        {"cell": "$b$2"},
        {"cell": "ô B2"},
        {"old": "11"},
        {"new": "24"},
    ],
)
def test_a_place_may_be_written_as_people_write_it(office, cells):
    value, _, correction = counted(read(office, changed(**cells)))["B2"]
    assert (value, correction) == (24, TEXT)


@pytest.mark.parametrize(
    ("cells", "place", "words"),
    [
        ({"old": 12}, "D2", "đang là “11”, “Số cũ” ghi “12”"),
        ({"old": None}, "D2", "“Số cũ” ghi trống"),
        ({"old": 9, "new": 11}, "D2", "đã là “11” như số mới"),
        ({"old": 11, "new": 11}, "D2", "đã là “11” như số mới"),
        ({"file": "c.xlsx"}, "A2", "không có tệp “c.xlsx”"),
        ({"file": "don-vi/p1.xlsx"}, "A2", "không có tệp “don-vi/p1.xlsx”"),
        ({"sheet": "Khác"}, "B2", "không có trang “Khác”"),
        ({"cell": "B2:B3"}, "C2", "không có ô “B2:B3”"),
        ({"cell": "Z99"}, "C2", "không có ô “Z99”"),
        ({"cell": "ở trên"}, "C2", "không có ô"),
    ],
)
def test_a_correction_that_does_not_fit_is_refused_at_its_own_cell(office, cells, place, words):
    reading = read(office, changed(**cells), counts=COUNTS[:3])
    assert told(reading) == [(MISFIT, "Điều chỉnh", place)]
    assert words in reading.findings[0].found
    assert counted(reading)["B2"] == (11, "11", "")


def test_two_lines_that_correct_a_cell_differently_are_both_refused(office):
    reading = read(office, LINE, changed(new=25), counts=COUNTS[:3])
    assert told(reading) == [(MISFIT, "Điều chỉnh", "C3")]
    assert counted(reading)["B2"] == (11, "11", "")


def test_the_same_correction_twice_is_one(office):
    assert told(read(office, LINE, LINE)) == [(DONE, "Khen", "B2")]


def test_a_new_value_that_the_column_does_not_take_is_told_once_where_it_was_typed(office):
    reading = read(office, changed(new="hai tư"), changed(cell="C2", old=2, new=3), counts=COUNTS[:3])
    assert told(reading) == [(DONE, "Khen", "C2"), ("o-phai-la-so-dem", "Điều chỉnh", "E2")]
    fault = reading.findings[1]
    assert fault.found.endswith("số mới của ô B2, trang “Khen”, tệp 2024/a.xlsx")
    assert fault.mend.startswith("gõ lại ô E2")


def test_a_total_that_a_correction_makes_wrong_is_told_at_the_total(office):
    reading = read(office, changed(cell="B4", old=14, new=15), counts=[*COUNTS[:3], ["Tổng cộng", 14, 2]])
    assert told(reading) == [(DONE, "Khen", "B4"), ("tong-khong-khop", "Khen", "B4")]


@pytest.mark.parametrize("missing", ["file", "sheet", "cell", "reason", "person", "day"])
def test_an_incomplete_line_corrects_nothing(office, missing):
    reading = read(office, changed(**{missing: None}), counts=COUNTS[:3])
    assert [f.code for f in reading.findings] == ["o-bo-trong"]
    assert counted(reading)["B2"][0] == 11


def test_a_blank_cell_may_be_filled_and_a_filled_one_emptied(office):
    reading = read(office, changed(cell="C3", old=None, new=4), changed(new=None), counts=COUNTS[:3])
    assert counted(reading)["C3"] == (4, "4", "(trống) → 4: đếm sót (chị Hoa, Phòng 1, 03/11/2024)")
    assert "B2" not in counted(reading)
    assert told(reading) == [(DONE, "Khen", "B2"), (DONE, "Khen", "C3")]


def test_a_faulty_cell_is_corrected_before_it_is_judged(office):
    counts = [COUNTS[0], ["Phòng 1", "#N/A", 2], COUNTS[2]]
    reading = read(office, changed(old="#N/A"), counts=counts)
    assert counted(reading)["B2"][0] == 24
    assert told(reading) == [(DONE, "Khen", "B2")]


def test_any_cell_of_a_merged_range_means_the_range(office):
    def fill(ws):
        for row in (["Đơn vị", "CSTĐCS", "TTLĐXS"], ["Phòng 1", 11, 2], ["Phòng 2", 3, None]):
            ws.append(row)
        ws.merge_cells("C2:D2")

    reading = read(office, changed(cell="D2", old=2, new=5), counts=fill)
    assert counted(reading)["C2"][:2] == (5, "5")


def test_names_dates_and_text_in_bold_are_corrected_as_well(office):
    rows = [
        ["Mã phong trào", "Nội dung", "Số lượng", "Ngày", "Trị giá"],
        ["PT1", "tặng quà", 5, date(2024, 1, 2), None],
    ]
    lines = [
        changed(sheet="Hoạt động thi đua", cell="B2", old="tặng quà", new="tặng sách"),
        changed(sheet="Hoạt động thi đua", cell="D2", old=date(2024, 1, 2), new=date(2024, 2, 3)),
    ]
    office.book("a.xlsx", **{"Hoạt động thi đua": rows, "Điều chỉnh": [HEAD, *lines]})
    assert office.rows("hoat_dong", "nội_dung", "ngày") == [("tặng sách", date(2024, 2, 3))]
    assert office.found() == [(DONE, "B2"), (DONE, "D2")]


def test_awards_down_and_units_across_are_corrected_where_they_stand(office):
    rows = [
        list(column) for column in zip(*[[v if v is not None else 0 for v in row] for row in COUNTS[:3]], strict=True)
    ]
    reading = read(office, changed(), counts=rows)
    assert counted(reading)["B2"] == (24, "24", TEXT)


def test_two_files_of_one_name_are_told_apart_by_their_folder(office):
    office.book("a.xlsx", Khen=COUNTS[:3])
    office.book("A.xlsm", Điều_chỉnh=[HEAD, changed(file="a")])
    ((code, cell),) = office.found()
    assert (code, cell) == (MISFIT, "A2")


def test_the_office_corrects_a_file_of_a_year_by_the_years_name(office):
    office.book(
        "co-quan.xlsx", folder=office.root, Điều_chỉnh=[HEAD, changed(file="2024/a.xlsx"), changed(file="2023/b.xlsx")]
    )
    office.book("a.xlsx", Khen=COUNTS)
    own = read_folder(office.root, office.root, SHEETS, (AWARDS,), year=None)
    assert told(own) == [("dieu-chinh-chua-dung", "Điều chỉnh", "A3")]
    year = read_folder(office.folder, office.root, SHEETS, (AWARDS,), year=2024, corrections=own.corrections)
    assert counted(year)["B2"] == (24, "24", TEXT)
    assert told(year) == [(DONE, "Khen", "B2")]


def test_many_corrections_in_one_sheet(office):
    counts = [COUNTS[0], *([f"Phòng {n}", n, None] for n in range(1, 60))]
    lines = [changed(cell=f"B{n + 1}", old=n, new=n + 100) for n in range(1, 60)]
    reading = read(office, *lines, counts=counts)
    assert [v for v, _, _ in counted(reading).values()] == [n + 100 for n in range(1, 60)]
