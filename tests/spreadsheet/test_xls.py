from __future__ import annotations

import datetime as dt
import io
import struct

import pytest
import xlwt

from pipeline.content import Span
from pipeline.spreadsheet import Broken, Merge
from tests.spreadsheet.opened import codes, cp1258, one, opened


def xls(fill, *, name="Trang 1", hidden=False, dates_1904=False):
    book = xlwt.Workbook()
    book.dates_1904 = dates_1904
    sheet = book.add_sheet(name)
    sheet.visibility = int(hidden)
    fill(sheet)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def test_values_of_every_kind_are_read():
    def fill(sheet):
        sheet.write(0, 0, "Đơn vị")
        sheet.write(0, 1, 1059)
        sheet.write(0, 2, 1.5)
        sheet.write(0, 3, bool(1))
        sheet.write(0, 4, dt.date(2026, 2, 24), xlwt.easyxf(num_format_str="dd/mm/yyyy"))
        sheet.write(0, 5, dt.time(8, 30), xlwt.easyxf(num_format_str="h:mm"))
        sheet.write(0, 6, 1.5, xlwt.easyxf(num_format_str="[h]:mm"))
        sheet.write(0, 7, "  ")
        sheet.row(0).set_cell_error(8, "#REF!")

    assert one(xls(fill)).rows == (
        (
            *("Đơn vị", 1059.0, 1.5, True, dt.date(2026, 2, 24)),
            *(dt.time(8, 30), dt.timedelta(hours=36), None, Broken(error="#REF!")),
        ),
    )


@pytest.mark.parametrize("from_1904", [False, True])
def test_days_are_counted_from_either_epoch(from_1904):
    style = xlwt.easyxf(num_format_str="dd/mm/yyyy")
    grid = one(xls(lambda sheet: sheet.write(0, 0, 44562, style), dates_1904=from_1904))
    assert grid.at(0, 0) == (dt.date(2026, 1, 2) if from_1904 else dt.date(2022, 1, 1))
    assert grid.from_1904 == from_1904


def test_what_stands_around_the_values_is_told():
    def fill(sheet):
        sheet.write_merge(0, 1, 0, 2, "gộp")
        sheet.row(3).hidden = True
        sheet.col(1).hidden = True
        sheet.write(4, 0, "x")

    grid = one(xls(fill, hidden=True, name="Ẩn"))
    assert (grid.merges, grid.hidden_rows, grid.hidden_columns) == ((Merge(0, 0, 1, 2),), {3}, {1})
    assert (grid.sheet, grid.hidden) == ("Ẩn", True)
    assert grid.untold == ("công thức chưa được tính", "hàng bị bộ lọc che")


def test_looks_are_told_of_single_cells():
    def fill(sheet):
        sheet.write(0, 0, 0.8, xlwt.easyxf(num_format_str="0.0%"))
        sheet.write(0, 1, "Phßng", xlwt.easyxf("font: name .VnTimeH, italic on"))
        sheet.write_rich_text(
            0, 2, ["thường ", ("đậm\n", xlwt.easyfont("bold on")), ("hai", xlwt.easyfont("italic on"))]
        )

    looks = one(xls(fill)).looks
    assert (looks.is_percent((0, 0)), looks.number_format((0, 0))) == (True, "0.0%")
    assert looks.font((0, 1)) == ".VnTimeH"
    assert looks.paragraphs((0, 1)) == ((Span("PHÒNG", italic=True),),)
    assert looks.paragraphs((0, 2)) == ((Span("thường "), Span("đậm", bold=True)), (Span("hai", italic=True),))
    for nowhere in ((9, 9), (0, 300), (-1, 0)):
        assert (looks.font(nowhere), looks.number_format(nowhere), looks.paragraphs(nowhere)) == ("", "", ())


def test_a_million_formatted_cells_cost_no_room():
    def fill(sheet):
        sheet.write(0, 0, "a")
        for row in range(0, 60000, 500):
            sheet.write(row, 255, None, xlwt.easyxf("font: bold on"))

    assert one(xls(fill)).rows == (("a",),)


def biff(*records):
    """A stream of records, each a number and its content."""
    return b"".join(
        number.to_bytes(2, "little") + len(content).to_bytes(2, "little") + content for number, content in records
    )


def test_sheets_that_are_too_large_together_are_a_finding():
    book = xlwt.Workbook()
    for name in ("Một", "Hai"):
        book.add_sheet(name).write(65535, 255, "x")
    target = io.BytesIO()
    book.save(target)
    grids, (finding,) = opened(target.getvalue())
    assert [grid.sheet for grid in grids] == ["Một"]
    assert (finding.code, finding.place.sheet, finding.place.cell) == ("trang-qua-lon", "Hai", "IV65536")


BIFF2 = biff(
    (0x0009, b"\x02\x00\x10\x00"),
    (0x0004, b"\0\0\0\0\0\0\0\x05Phong"),
    (0x0002, b"\0\0\1\0\0\0\0\7\0"),
    (0x000A, b""),
)
BIFF4 = biff(
    (0x0409, b"\0\4\x10\0\0\0"),
    (0x0204, b"\0\0\0\0\0\0\5\0Phong"),
    (0x0203, b"\0\0\1\0\0\0\0\0\0\0\0\0\x1c\x40"),
    (0x000A, b""),
)


@pytest.mark.parametrize("content", [BIFF2, BIFF4], ids=["Excel 2", "Excel 4"])
def test_a_file_of_the_oldest_excels_is_read(content):
    assert one(content).rows == (("Phong", 7.0),)


def test_a_password_is_told_as_one():
    content = xls(lambda sheet: sheet.write(0, 0, "a"))
    start = content.index(b"\x09\x08\x10\x00\x00\x06\x05\x00") + 20
    record = b"\x2f\x00\x04\x00\x00\x00\x00\x00"
    locked = content[:start] + record + content[start + len(record) :]
    assert codes(locked) == ["tep-co-mat-khau"]


def test_a_workbook_cut_short_or_spoiled_is_told():
    content = xls(lambda sheet: [sheet.write(n, 0, f"ô {n}") for n in range(500)])
    for length in (600, 2000, len(content) // 2, len(content) - 600):
        assert codes(content[:length]) in (["tep-khong-doc-duoc"], [])
    assert codes(content[:2000]) == ["tep-khong-doc-duoc"]


def test_a_word_document_of_old_is_told_as_one():
    content = xls(lambda sheet: sheet.write(0, 0, "a"))
    word = content.replace("Workbook".encode("utf-16-le"), "WordDocs".encode("utf-16-le"))
    word += "WordDocument".encode("utf-16-le")
    _, (finding,) = opened(word)
    assert (finding.code, "Word" in finding.found) == ("tep-khong-doc-duoc", True)


def biff5(words, page):
    """A workbook of Excel 5 or 95: texts in the code page of its Windows, one byte a letter."""
    begin = (0x0809, b"\0\5\5\0\0\0\0\0")
    sheet = (
        (0x0809, b"\0\5\x10\0\0\0\0\0"),
        (0x0204, struct.pack("<HHHH", 0, 0, 0, len(words)) + words),
        (0x0203, struct.pack("<HHHd", 1, 0, 0, 7)),
        (0x0205, struct.pack("<HHHBB", 2, 0, 0, 0x17, 1)),
        (0x000A, b""),
    )
    head = (begin, (0x0042, struct.pack("<H", page)), (0x0031, b"\xc8\0\0\0\xff\x7f\x90\1\0\0\0\0\0\0\5Arial"))
    looks = ((0x00E0, bytes(16)),)
    tab = b"\0\0\5Trang"
    length = len(biff(*head, *looks, (0x0085, bytes(4) + tab), (0x000A, b"")))
    target = io.BytesIO()
    stream = biff(*head, *looks, (0x0085, struct.pack("<I", length) + tab), (0x000A, b""), *sheet)
    xlwt.CompoundDoc.XlsDoc().save(target, stream.ljust(4096, b"\0"))
    return target.getvalue()


@pytest.mark.parametrize(
    ("words", "page"),
    [
        (cp1258("Đơn vị được khen"), 1258),
        ("§¬n vÞ ®­îc khen".encode("cp1252"), 1252),
        ("Ñôn vò ñöôïc khen".encode("cp1252"), 1252),
    ],
    ids=["cp1258", "TCVN3", "VNI"],
)
def test_a_workbook_of_excel_5_is_read_in_the_letters_of_its_time(words, page):
    assert one(biff5(words, page)).rows == (("Đơn vị được khen",), (7.0,), (Broken(error="#REF!"),))


def test_letters_that_the_code_page_does_not_have_are_no_reason_not_to_read():
    assert one(biff5(b"a\x81b", 1252)).at(1, 0) == 7.0
