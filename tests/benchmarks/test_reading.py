"""Reading a long sheet beside plain pandas with calamine: rows a second, and the memory at its highest."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.spreadsheet.bytes_of import MAIN, sheet, strings, workbook

pytestmark = pytest.mark.long

ROOT = Path(__file__).parents[2]
ROWS = 200_000
HEADS = ("STT", "Họ và tên", "Đơn vị", "Năm", "Danh hiệu", "Số quyết định", "Ngày quyết định", "Số tiền")
X14 = 'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"'


class Told(NamedTuple):
    rows: int
    seconds: float
    megabytes: int


def read(reader, path, times=1):
    """What a reader needs in a process of its own; the quickest of several."""
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "tests/benchmarks/reading.py", reader, str(path)]
    lines = [subprocess.check_output(command, cwd=ROOT, env=env, text=True).split() for _ in range(times)]
    return min((Told(int(r), float(s), int(m)) for r, s, m in lines), key=lambda t: t.seconds)


@pytest.fixture(scope="module")
def long(tmp_path_factory):
    """A list of 200,000 rows and 8 columns, as Excel writes it: shared strings, styles, a date."""
    people, units, decisions = range(50_000), range(40), range(300)
    pool = [*HEADS, *(f"Nguyễn Văn {n}" for n in people), *(f"Phòng {n}" for n in units)]
    pool += ["Giấy khen", "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở", *(f"{n}/QĐ-VKS" for n in decisions)]
    at = {text: number for number, text in enumerate(pool)}
    path = tmp_path_factory.mktemp("dai") / "ds.xlsx"
    rows = [f'<row r="1">{"".join(shared(c, 1, n) for n, c in enumerate("ABCDEFGH"))}</row>']
    rows += [row(n, at["Nguyễn Văn 0"], at["Phòng 0"], at["Giấy khen"], at["0/QĐ-VKS"]) for n in range(2, ROWS + 2)]
    content = sheet("".join(rows), before=f'<dimension ref="A1:H{ROWS + 1}"/>', attributes=f'xmlns="{MAIN}" {X14}')
    path.write_bytes(workbook({"Danh sách": content}, shared=strings(*pool)))
    return path


def shared(column, number, string):
    return f'<c r="{column}{number}" t="s"><v>{string}</v></c>'


def row(n, person, unit, award, decision):
    cells = (
        f'<c r="A{n}"><v>{n - 1}</v></c>{shared("B", n, person + n % 50_000)}{shared("C", n, unit + n % 40)}'
        f'<c r="D{n}"><v>{2020 + n % 5}</v></c>{shared("E", n, award + n % 3)}{shared("F", n, decision + n % 300)}'
        f'<c r="G{n}" s="2"><v>{44_000 + n % 1000}</v></c><c r="H{n}"><v>{n * 1000}</v></c>'
    )
    return f'<row r="{n}" spans="1:8" x14ac:dyDescent="0.25">{cells}</row>'


def told(capsys, name, *readers):
    with capsys.disabled():
        print(f"\n{name}")
        for who, what in readers:
            speed = f"{what.rows / what.seconds:>10,.0f} dòng/giây"
            print(f"  {who:<28}{what.seconds:6.2f} s  {speed}  {what.megabytes:5} MiB")


def test_opening_a_long_list_takes_at_most_half_as_long_again_as_plain_pandas(capsys, long):
    ours, peer = read("ours", long, times=3), read("pandas", long, times=3)
    told(capsys, f"mở trang {ROWS} dòng × 8 cột", ("open_workbook", ours), ("pandas, calamine", peer))
    assert ours.rows == peer.rows == ROWS + 1
    assert ours.seconds < 1.5 * peer.seconds
    assert ours.megabytes < 1024


def test_a_folder_with_a_long_list_is_read_in_a_gigabyte(capsys, long):
    ours = read("folder", long)
    told(capsys, f"đọc danh sách {ROWS} dòng thành bảng", ("read_folder", ours))
    assert (ours.rows, ours.megabytes < 1024) == (ROWS + 1, True)


ONE = '<row r="1"><c r="A1"><v>1</v></c></row>'
EMPTY = {
    "rows": '<row r="{n}" s="1" customFormat="1"/>',
    "cells": '<row r="{n}"><c r="C{n}" s="1"/></row>',
    "cells with two tags": '<row r="{n}"><c r="C{n}" s="1"></c></row>',
}


@pytest.mark.parametrize("kind", EMPTY)
def test_a_million_formatted_but_empty_rows_cost_no_memory(capsys, tmp_path, kind):
    path = tmp_path / "a.xlsx"
    empty = "".join(EMPTY[kind].format(n=n) for n in range(2, 1_000_002))
    path.write_bytes(workbook({"a": sheet(ONE + empty)}))
    ours, peer = read("ours", path), read("pandas", path)
    told(capsys, f"một triệu dòng trống có định dạng ({kind})", ("open_workbook", ours), ("pandas, calamine", peer))
    assert ours.rows == 1
    assert ours.megabytes < peer.megabytes + 250  # the part's own bytes, twice
