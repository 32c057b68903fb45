from __future__ import annotations

import pytest

from pipeline.spreadsheet import Broken
from tests.spreadsheet.opened import codes, cp1258, one, opened

TABLE = 'Đơn vị;Giấy khen\r\nPhòng Nghiệp vụ 1;7\r\n“Người được tặng”;5\r\n"Tổ; chức";2\r\n'
READ = (("Đơn vị", "Giấy khen"), ("Phòng Nghiệp vụ 1", 7.0), ("“Người được tặng”", 5.0))
ENCODINGS = {
    "cp1258": cp1258,
    "UTF-8": str.encode,
    "UTF-8 with a mark": lambda text: text.encode("utf-8-sig"),
    "UTF-16": lambda text: text.encode("utf-16"),
    "UTF-16, big-endian": lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
}


@pytest.mark.parametrize("told", [False, True], ids=["", "sep="])
@pytest.mark.parametrize("line", ["\r\n", "\n"], ids=["CRLF", "LF"])
@pytest.mark.parametrize("separator", [";", ",", "\t"], ids=["semicolon", "comma", "tab"])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_csv_file_is_read_in_each_encoding_with_each_separator(encoding, separator, line, told):
    text = (f"sep={separator}\r\n" if told else "") + TABLE.replace(";", separator)
    grid = one(ENCODINGS[encoding](text.replace("\r\n", line)), "2026/bảng.csv")
    assert grid.rows == (*READ, (f"Tổ{separator} chức", 2.0))


@pytest.mark.parametrize(
    ("content", "name"),
    [("§¬n vÞ;Sè l­îng\nViÖn kiÓm s¸t;7\n", "TCVN3"), ("Ñôn vò;Soá löôïng\nVieän kieåm saùt;7\n", "VNI")],
)
def test_bytes_of_old_vietnamese_fonts_are_read_and_told(content, name):
    (grid,), (finding,) = opened(content.encode("cp1252"), "2026/bảng.csv")
    assert grid.rows == (("Đơn vị", "Số lượng"), ("Viện kiểm sát", 7.0))
    assert finding.code == "chu-da-chuyen-ma"
    assert name in finding.found


def test_the_worksheet_is_named_as_the_file_and_tells_what_it_cannot():
    grid = one(b"a;b", "lam-giang/2026/Khen thưởng.csv")
    assert grid.sheet == "Khen thưởng"
    assert "chữ đậm, nghiêng" in grid.untold


@pytest.mark.parametrize("typed", ["1.059", "1,059", "1,5", "05", "24/02/2026", "12/12", "80.000.000đ", "1e3", "+5"])
def test_what_has_two_readings_or_is_no_plain_number_stays_as_it_was_typed(typed):
    assert one(f"Nhãn;Số\nA;{typed}\nB;2\n".encode(), "a.csv").at(1, 1) == typed


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        *(("0", 0.0), ("-7", -7.0), (" 12 ", 12.0), ("1059", 1059.0)),
        *(('="05"', "05"), ('"=""05"""', "05"), ('""', None), (" ", None)),
    ],
)
def test_a_plain_whole_number_is_one_and_excels_text_formula_is_text(typed, read):
    assert one(f"Nhãn;Số\nA;{typed}\nB;2\n".encode(), "a.csv").at(1, 1) == read


@pytest.mark.parametrize("error", ["#REF!", "#N/A", "#DIV/0!", "#NAME?"])
def test_an_error_that_excel_printed_is_a_broken_cell(error):
    assert one(f"Nhãn;Số\nA;{error}\n".encode(), "a.csv").at(1, 1) == Broken(error=error)


def test_the_separator_is_found_by_the_content_though_cells_hold_the_others():
    assert one("Tên;Trị giá\nA, B;1,5\nC, D;2,5\n".encode(), "a.csv").rows[1] == ("A, B", "1,5")
    assert one("Tên,Ghi chú\nA,x; y\nC,z; t\n".encode(), "a.csv").rows[1] == ("A", "x; y")
    assert one("Tên\tGhi chú\nA, B\tx; y\n".encode(), "a.csv").rows[1] == ("A, B", "x; y")
    assert one("Tên\nPhòng 1\n".encode(), "a.csv").rows == (("Tên",), ("Phòng 1",))


def test_a_quoted_line_break_stays_in_its_cell_and_rows_keep_excels_numbers():
    grid = one('Mục;Nội dung\nA;"dòng 1\r\ndòng 2"\n\nB;"nói ""thế"""\n'.encode(), "a.csv")
    assert grid.rows == (("Mục", "Nội dung"), ("A", "dòng 1\ndòng 2"), (None, None), ("B", 'nói "thế"'))


def test_a_quotation_mark_without_its_fellow_is_told_and_swallows_nothing():
    _, (finding,) = opened('Mục;Số\nA;1\nB;"mở\nC;3\n'.encode(), "a.csv")
    assert finding.code == "tep-khong-doc-duoc"
    assert "hàng 3" in finding.found


def test_too_many_cells_are_a_finding():
    assert codes(b";" * 5000 + b"1\n" + b"1\n" * 5000, "a.csv") == ["trang-qua-lon"]


def test_lines_of_unequal_length_are_filled_up():
    assert one(b"a;b;c\n1\n;;3\n;;;\n", "a.csv").rows == (("a", "b", "c"), (1.0, None, None), (None, None, 3.0))
