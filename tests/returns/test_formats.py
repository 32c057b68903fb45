"""Returns of every format that the program reads, and the files that only a person reads."""

from __future__ import annotations

import pytest
import xlwt

from pipeline.spreadsheet import ENDINGS, OTHER_FORMATS

ROWS = [["Đơn vị: Phòng 1", None], ["Giấy khen (tập thể)", "Giấy khen (cá nhân)"], [5, 7]]


def as_xls(path):
    book = xlwt.Workbook()
    page = book.add_sheet("Khen")
    for r, row in enumerate(ROWS):
        for c, value in enumerate(row):
            if value is not None:
                page.write(r, c, value)
    book.save(str(path))


def as_csv(path):
    lines = [";".join("" if v is None else str(v) for v in row) for row in ROWS]
    path.write_bytes("\r\n".join([*lines, ""]).encode("utf-8-sig"))


def as_html(path):
    rows = "".join("<tr>" + "".join(f"<td>{'' if v is None else v}</td>" for v in row) + "</tr>" for row in ROWS)
    path.write_text(f"<html><meta charset=utf-8><body><table>{rows}</table></body></html>", encoding="utf-8")


@pytest.mark.parametrize(("name", "write"), [("a.xls", as_xls), ("b.csv", as_csv), ("c.xls", as_html)])
def test_a_return_is_read_in_whatever_format_it_came(office, name, write):
    write(office.sent / name)
    assert office.standing()["P1"] == "đã gửi"
    assert office.counts() == [("Phòng 1", "Cá nhân", 7), ("Phòng 1", "Tập thể", 5)]
    cells = office.reading().tables["khen_thuong"].cells["số_lượng"]
    assert {cell.address for cell in cells} == {"A3", "B3"}


def test_the_same_return_in_two_formats_is_two_returns_that_say_the_same(office):
    as_xls(office.sent / "P1.xls")
    as_csv(office.sent / "P1.csv")
    assert office.standing()["P1"] == "gửi hai bản"
    assert "số liệu giống nhau" in office.found("don-vi-gui-hai-ban").found


@pytest.mark.parametrize("ending", OTHER_FORMATS)
def test_a_spreadsheet_that_is_not_read_is_received(office, ending):
    office.drop(f"P1{ending}", b"x")
    assert office.standing()["P1"] == "đã nhận, không đọc được"


def test_every_ending_that_is_read_is_one_of_returns(office):
    for number, ending in enumerate(e for endings in ENDINGS.values() for e in endings):
        office.drop(f"{number}{ending}", b"x")
    assert {code for code, _ in office.codes()}.isdisjoint({"don-vi-gui-tep-khong-doc"})
