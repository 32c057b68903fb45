from __future__ import annotations

from datetime import date

HEAD = ["Tệp", "Trang", "Ô", "Số cũ", "Số mới", "Lý do", "Người báo", "Ngày"]
DAY = date(2026, 11, 3)
SHEET = "Khen thưởng theo đơn vị"


def line(file, old, new, cell="B4"):
    return [file, SHEET, cell, old, new, "đếm sót", "anh Ba, Phòng 1", DAY]


def sent(office):
    office.units(("P1", "Phòng 1"), ("P2", "Phòng 2"))
    office.send("p1.xlsx", above=[["Đơn vị: Phòng 1"]])
    office.send("p2.xlsx", above=[["Đơn vị: Phòng 2"]])


def found(office, *codes):
    return [(f.code, f.place.file, f.place.cell) for f in office.reading().findings if f.code in codes]


def corrected(office):
    table = office.reading().tables["khen_thuong"]
    return [(c.file, c.raw, c.correction) for c in table.cells["số_lượng"] if c.correction]


def test_a_return_is_corrected_by_a_line_of_the_year_without_a_touch_on_its_file(office):
    sent(office)
    before = (office.sent / "p1.xlsx").read_bytes()
    office.book("2026/dieu-chinh.xlsx", {"Điều chỉnh": [HEAD, line("don-vi/p1.xlsx", 5, 9, office_cell(office))]})
    told = "5 → 9: đếm sót (anh Ba, Phòng 1, 03/11/2026)"
    assert corrected(office) == [("cq/2026/don-vi/p1.xlsx", "9", told)]
    assert [f for f, *_ in found(office, "da-dieu-chinh", "dieu-chinh-khong-khop")] == ["da-dieu-chinh"]
    assert (office.sent / "p1.xlsx").read_bytes() == before


def test_a_return_is_corrected_by_a_line_of_the_office_that_names_the_year(office):
    sent(office)
    cell = office_cell(office)
    office.book("dieu-chinh.xlsx", {"Điều chỉnh": [HEAD, line("2026/don-vi/p2.xlsx", 5, 9, cell)]})
    assert [file for file, *_ in corrected(office)] == ["cq/2026/don-vi/p2.xlsx"]


def test_a_line_about_a_return_that_is_not_there_is_refused_once(office):
    sent(office)
    office.book("2026/dieu-chinh.xlsx", {"Điều chỉnh": [HEAD, line("don-vi/p3.xlsx", 5, 9)]})
    assert found(office, "dieu-chinh-khong-khop") == [("dieu-chinh-khong-khop", "cq/2026/dieu-chinh.xlsx", "A2")]


def test_a_new_return_makes_the_correction_of_the_old_one_lapse(office):
    sent(office)
    cell = office_cell(office)
    office.book("2026/dieu-chinh.xlsx", {"Điều chỉnh": [HEAD, line("p1.xlsx", 5, 9, cell)]})
    office.send("p1.xlsx", rows=((9, 7),), above=[["Đơn vị: Phòng 1"]])
    assert corrected(office) == []
    assert found(office, "dieu-chinh-khong-khop") == [("dieu-chinh-khong-khop", "cq/2026/dieu-chinh.xlsx", "D2")]


def test_a_new_number_that_cannot_be_read_is_one_error_where_it_was_typed(office):
    sent(office)
    cell = office_cell(office)
    office.book("2026/dieu-chinh.xlsx", {"Điều chỉnh": [HEAD, line("p1.xlsx", 5, "mười lăm", cell)]})
    said = found(office, "o-phai-la-so-dem", "da-dieu-chinh")
    assert said == [("o-phai-la-so-dem", "cq/2026/dieu-chinh.xlsx", "E2")]
    fault = office.found("o-phai-la-so-dem")
    assert (fault.place.sheet, "gõ lại ô E2" in fault.mend, f"ô {cell}" in fault.mend) == ("Điều chỉnh", True, False)
    assert "“mười lăm”" in fault.found
    assert f"ô {cell}, trang “{SHEET}”, tệp cq/2026/don-vi/p1.xlsx" in fault.found


def test_a_sheet_of_corrections_in_a_units_own_return_corrects_nothing(office):
    sent(office)
    cell = office_cell(office)
    corrections = {"Điều chỉnh": [HEAD, line("p1.xlsx", 5, 9, cell)]}
    office.send("p1.xlsx", above=[["Đơn vị: Phòng 1"]], **corrections)
    assert corrected(office) == []
    assert [code for code, *_ in found(office, "trang-ngoai-ban-gui")] == ["trang-ngoai-ban-gui"]


def office_cell(office):
    """The cell of the first count of a return."""
    table = office.reading().tables["khen_thuong"]
    return next(c.address for c in table.cells["số_lượng"])
