from __future__ import annotations

import datetime as dt
import io
import struct

import pytest
import python_calamine
from pyxlsbwriter import XlsbWriter

from pipeline.content import Span
from pipeline.spreadsheet import Broken, Merge
from tests.spreadsheet.bytes_of import zipped
from tests.spreadsheet.opened import codes, one, opened
from tests.spreadsheet.xlsb_of import cell, font, real, record, rich, row, styles, words, xlsb

NAME = "2026/bảng.xlsb"
LOOKS = styles(
    [font("Times New Roman"), font(".VnTimeH", italic=True), font("Arial", bold=True)],
    {164: "dd/mm/yyyy", 165: "0.0%"},
    [(0, 0), (164, 0), (165, 0), (0, 1), (46, 2)],
)


def grid_of(*rows, **told):
    return one(xlsb({"Trang": b"".join(rows)}, **{"looks": LOOKS, **told}), NAME)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        (real(0, 1059), 1059.0),
        (cell(0, 2, struct.pack("<I", (1059 << 2) | 2)), 1059.0),
        (cell(0, 2, struct.pack("<i", (-125 << 2) | 3)), -1.25),
        (cell(0, 2, struct.pack("<d", 0.5)[4:]), 0.5),
        (cell(0, 4, b"\1"), True),
        (cell(0, 3, b"\x17"), Broken(error="#REF!")),
        (words(0, "Phòng 1"), "Phòng 1"),
        (cell(0, 7, b"\1\0\0\0"), "chung"),
        (cell(0, 62, rich("đậm", (0, 2))), "đậm"),
        (cell(0, 8, struct.pack("<I", 1) + b"x\0" + b"\0" * 8), "x"),
        (cell(0, 9, struct.pack("<d", 7) + b"\0" * 8), 7.0),
        (cell(0, 10, b"\0" * 9), False),
        (cell(0, 11, b"\x2a" + b"\0" * 8), Broken(error="#N/A")),
        (real(0, 44562, style=1), dt.date(2022, 1, 1)),
        (real(0, 1.5, style=4), dt.timedelta(hours=36)),
        (real(0, 0.8, style=2), 0.8),
    ],
)
def test_values_of_every_kind_are_read(written, value):
    read = grid_of(row(0, written), shared=[rich("khác"), rich("chung")]).at(0, 0)
    assert (read, type(read)) == (value, type(value))


def test_short_records_stand_in_the_next_column():
    short = record(16, struct.pack("<Id", 0, 5)), record(17, struct.pack("<II", 0, 1) + b"y\0")
    assert grid_of(row(3, real(1, 4), *short)).rows[3] == (None, 4.0, 5.0, "y")


def test_days_are_counted_from_either_epoch():
    grid = grid_of(row(0, real(0, 44562, style=1)), from_1904=True)
    assert (grid.at(0, 0), grid.from_1904) == (dt.date(2026, 1, 2), True)


def test_what_stands_around_the_values_is_told():
    around = (
        record(60, struct.pack("<IIIIH", 1, 2, 0, 0, 1))
        + row(0, words(0, "a"))
        + row(1, hidden=True)
        + row(5, words(0, "b"), hidden=True)
        + record(161, struct.pack("<IIII", 0, 3, 0, 1))
        + record(163, b"\0" * 6)
        + record(176, struct.pack("<IIII", 0, 1, 0, 2))
    )
    grid = one(xlsb({"Ẩn": around}, hidden=("Ẩn",)), NAME)
    assert (grid.merges, grid.hidden, grid.hidden_columns) == ((Merge(0, 0, 1, 2),), True, {1, 2})
    assert (grid.hidden_rows, grid.filtered_rows) == ({1, 5}, {1})
    assert grid.untold == ("công thức chưa được tính",)


def test_looks_are_told_of_single_cells():
    shared = [rich("thường đậm\nhai", (7, 2), (10, 0))]
    first = row(0, real(0, 0.8, style=2), words(2, "Phßng", style=3), cell(3, 7, bytes(4)))
    looks = grid_of(first, row(9, words(0, "x")), shared=shared).looks
    assert (looks.is_percent((0, 0)), looks.number_format((0, 0))) == (True, "0.0%")
    assert (looks.font((0, 2)), looks.paragraphs((0, 2))) == (".VnTimeH", ((Span("PHÒNG", italic=True),),))
    assert looks.paragraphs((0, 3)) == ((Span("thường "), Span("đậm", bold=True)), (Span("hai"),))
    for nowhere in ((0, 1), (0, 9), (5, 0), (99, 0), (-1, -1)):
        assert (looks.font(nowhere), looks.number_format(nowhere), looks.paragraphs(nowhere)) == ("", "", ())


def test_one_value_in_the_last_cell_is_a_finding_and_the_other_sheets_are_read():
    far = row(0, real(0, 1)) + row(1048575, real(16383, 1))
    grids, (finding,) = opened(xlsb({"Xa": far, "Gần": row(0, real(0, 1))}), NAME)
    assert (finding.code, finding.place.cell) == ("trang-qua-lon", "XFD1048576")
    assert [grid.sheet for grid in grids] == ["Gần"]


def test_formatted_but_empty_cells_cost_nothing():
    empty = b"".join(row(n, cell(0, 1, style=1), cell(16383, 1, style=1)) for n in range(1, 30_000))
    assert grid_of(row(0, real(0, 1)) + empty).rows == ((1.0,),)


def test_a_merge_over_the_whole_sheet_does_no_harm():
    merge = record(176, struct.pack("<IIII", 0, 1_048_575, 0, 16_383))
    grid = grid_of(row(0, words(0, "a")) + row(2, words(1, "b")) + merge)
    assert (grid.rows, grid.shown(1, 1)) == ((("a", None), (None, None), (None, "b")), "a")


def test_many_wide_rows_take_no_memory_before_they_are_told():
    wide = b"".join(row(n, real(16383, 1)) for n in range(3000))
    assert codes(xlsb({"Rộng": wide}), NAME) == ["trang-qua-lon"]


@pytest.mark.parametrize(
    "body",
    [
        row(5, real(0, 1)) + row(4, real(0, 1)),
        row(2_000_000, real(0, 1)),
        row(0, real(20_000, 1)),
        real(0, 1),
        row(0, cell(0, 7, b"\x09\0\0\0")),
        row(0, cell(0, 6, b"\xff\xff\xff\x7f")),
        row(0, cell(0, 62, b"\1" + struct.pack("<I", 0) + b"\xff\xff\xff\x7f")),
        row(0) + b"\x05\xff\xff\xff\x7f",
    ],
)
def test_a_spoiled_part_is_a_finding(body):
    assert codes(xlsb({"a": body}), NAME) == ["tep-khong-doc-duoc"]


def test_what_is_no_sound_package_is_a_finding():
    whole = xlsb({"a": row(0, real(0, 1))})
    assert codes(whole[: len(whole) // 2], NAME) == ["tep-khong-doc-duoc"]
    assert codes(zipped({"xl/workbook.bin": record(156, b"\0" * 16)}), NAME) == ["tep-khong-doc-duoc"]
    assert codes(zipped({"xl/workbook.bin": b"\0" * 200_000_000}), NAME) == ["tep-khong-an-toan"]
    doctype = zipped({"xl/workbook.bin": b"", "_rels/.rels": '<!DOCTYPE x [<!ENTITY a "b">]><x/>'})
    assert codes(doctype, NAME) == ["tep-khong-an-toan"]
    assert codes(xlsb({"a": row(0, real(0, 1))}, kind="chartsheet"), NAME) == ["tep-khong-doc-duoc"]


def written(tmp_path, **sheets):
    """A workbook by pyxlsbwriter, which writes what Excel does."""
    path = tmp_path / "a.xlsb"
    with XlsbWriter(str(path)) as book:
        for name, rows in sheets.items():
            book.add_sheet(name)
            book.write_sheet(rows)
    return path.read_bytes()


def test_another_writer_s_workbook_is_read_as_calamine_reads_it(tmp_path):
    rows = [[f"nhãn {n}" for n in range(30)]]
    rows += [[n * k / 7 if k % 3 else n - k if k % 2 else f"ô {n} {k}" for k in range(30)] for n in range(200)]
    content = written(tmp_path, Trang=rows)
    grid = one(content, NAME)
    by_calamine = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()
    assert grid.rows == tuple(map(tuple, by_calamine))
    assert [list(line) for line in grid.rows] == rows


def test_days_of_another_writer_are_days(tmp_path):
    content = written(tmp_path, Trang=[["Ngày", "Số"], [dt.date(2026, 2, 24), 5], [dt.datetime(2026, 2, 24, 8, 30), 6]])  # noqa: DTZ001
    assert [line[0] for line in one(content, NAME).rows] == ["Ngày", dt.date(2026, 2, 24), dt.date(2026, 2, 24)]
