"""Units that the office's own table by unit leaves out, or leaves without a count."""

from __future__ import annotations

from datetime import date

from tests.returns.conftest import save

HEAD = ["Đơn vị", "Giấy khen (tập thể)", "Giấy khen (cá nhân)"]
SHEET = "Khen thưởng theo đơn vị"


def table(office, *rows, head=HEAD):
    """The office's own table in a year without a folder of returns."""
    if office.sent.is_dir() and not any(office.sent.iterdir()):
        office.sent.rmdir()
    return save(office.year / "so-lieu.xlsx", {SHEET: [head, *rows]})


def told(office):
    return [(f.place.cell, f.found) for f in office.reading().findings if f.code == "don-vi-khong-co-so"]


def test_a_listed_unit_without_a_row_is_named(office):
    table(office, ["Phòng 1", 1, 2], ["Phòng 2", 1, 2], ["Phòng 10", 0, 0])
    assert told(office) == [("", "1 đơn vị trong danh sách không có số năm 2026: Văn phòng")]
    finding = office.found("don-vi-khong-co-so")
    assert (finding.severity, finding.place.file, finding.place.sheet) == ("cảnh báo", "cq/2026/so-lieu.xlsx", SHEET)


def test_a_row_without_any_count_is_told_at_the_unit_s_cell(office):
    table(office, ["Phòng 1", 1, 2], ["Phòng 2", None, None], ["VP", 1, None], ["Phòng 10", "-", "-"])
    assert told(office) == [("A3", "“Phòng 2” có tên mà không có số nào; báo cáo năm 2026 không tính đơn vị này")]


def test_a_whole_table_of_every_unit_brings_no_word(office):
    table(office, ["P1", 1, 2], ["phòng 2", 0, 0], ["Văn phòng", 1, 1], ["Phòng 10", 2, 2])
    assert told(office) == []


def test_units_that_ended_or_had_not_begun_need_no_row(office):
    office.units(
        ("P1", "Phòng 1"),
        ("CU", "Phòng cũ", None, None, date(2025, 12, 31)),
        ("MOI", "Phòng mới", None, date(2027, 1, 1)),
        ("NHAP", "Phòng nhập vào Phòng 1", None, None, date(2026, 6, 30), "P1"),
        ("HET", "Phòng giải thể", None, None, date(2026, 6, 30)),
        ("P2", "Phòng 2"),
    )
    table(office, ["Phòng 1", 1, 2], ["Phòng 2", 1, 2])
    assert told(office) == []


def test_figures_of_a_unit_that_ended_are_those_of_who_took_its_place(office):
    ended = ("CU", "Phòng cũ", None, None, date(2026, 6, 30), "MOI")
    office.units(("P1", "Phòng 1"), ended, ("MOI", "Phòng mới", None, date(2026, 7, 1)))
    table(office, ["Phòng 1", 1, 2], ["Phòng cũ", 1, 2])
    assert told(office) == []


def test_a_table_with_a_row_for_each_award_need_not_name_every_unit(office):
    head = ["Đơn vị", "Danh hiệu, hình thức khen thưởng", "Đối tượng", "Số lượng"]
    save(office.year / "so-lieu.xlsx", {"Khen thưởng": [head, ["Phòng 1", "Giấy khen", "Cá nhân", 2]]})
    assert told(office) == []


def test_registered_rows_alone_are_no_figures_of_the_year(office):
    table(office, ["Phòng 1", "đăng ký", 1, 2], head=[HEAD[0], "Giai đoạn xét", *HEAD[1:]])
    assert told(office) == []


def test_units_told_by_their_returns_are_not_told_again(office):
    office.own([("Phòng 1", 1, 2)])
    office.drop("P10.pdf")
    office.send("VP.xlsx", [(3, 4)])
    assert told(office) == []
    assert [code for code, _ in office.codes()] == ["don-vi-gui-tep-khong-doc"]


def test_rows_of_other_years_are_no_figures_of_the_folder_s(office):
    rows = [[name, year, 1, 2] for year in (2025, 2026) for name in ("Phòng 1", "Phòng 2", "Văn phòng", "Phòng 10")]
    table(office, *rows[:-1], head=[HEAD[0], "Năm", *HEAD[1:]])
    assert [found for _, found in told(office)] == ["1 đơn vị trong danh sách không có số năm 2026: Phòng 10"]
