"""Reading a long sheet beside plain pandas with calamine: rows a second, and the memory at its highest."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.benchmarks.long_lists import ROWS, WRITERS
from tests.spreadsheet.bytes_of import sheet, workbook

pytestmark = pytest.mark.long

ROOT = Path(__file__).parents[2]
MOST_BESIDE_PANDAS = {"xlsx": 1.5, "xls": 4.0, "xlsb": 3.0, "ods": 4.5}
"""How many times the seconds of plain pandas a format may take; all but .xlsx are read by readers in Python."""


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
def lists(tmp_path_factory):
    """The path of the long list in each format; each is written once, when it is asked for."""
    folder = tmp_path_factory.mktemp("dai")

    @cache
    def path(kind):
        made = folder / kind / f"ds.{kind}"
        made.parent.mkdir()
        WRITERS[kind](made)
        return made

    return path


def told(capsys, name, *readers):
    with capsys.disabled():
        print(f"\n{name}")
        for who, what in readers:
            speed = f"{what.rows / what.seconds:>10,.0f} dòng/giây"
            print(f"  {who:<28}{what.seconds:6.2f} s  {speed}  {what.megabytes:5} MiB")


@pytest.mark.parametrize("kind", WRITERS)
def test_opening_a_long_list_takes_few_times_as_long_as_plain_pandas(capsys, lists, kind):
    ours, peer = read("ours", lists(kind), times=3), read("pandas", lists(kind), times=3)
    ratio = ours.seconds / peer.seconds
    name = f"mở danh sách .{kind} {ROWS} dòng × 8 cột: {ratio:.2f} lần pandas"
    told(capsys, name, ("open_workbook", ours), ("pandas, calamine", peer))
    assert ours.rows == peer.rows > ROWS
    assert ratio < MOST_BESIDE_PANDAS[kind]
    assert ours.megabytes < 1024


def test_a_folder_with_a_long_list_is_read_in_a_gigabyte(capsys, lists):
    ours = read("folder", lists("xlsx"))
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
