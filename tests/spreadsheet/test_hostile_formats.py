from __future__ import annotations

import io
import random
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from pipeline.spreadsheet import position
from tests.spreadsheet.bytes_of import zipped
from tests.spreadsheet.ods_of import cell, number, ods, row
from tests.spreadsheet.opened import opened
from tests.spreadsheet.test_notes import binary, comments, threads, xlsb_with, xlsx
from tests.spreadsheet.xlsb_of import font, real, rich, styles, words, xlsb
from tests.spreadsheet.xlsb_of import row as xlsb_row

ROOT = Path(__file__).resolve().parents[2]
FILES = Path(__file__).resolve().parent / "files"
RICH = '<text:p>a <text:span text:style-name="T">b</text:span></text:p>'
NOTE = "<office:annotation><text:p>số <text:span>tạm</text:span></text:p></office:annotation>"
XLSB = xlsb(
    {"Trang": xlsb_row(0, words(0, "Đơn vị"), real(1, 5, style=1)) + xlsb_row(2, words(0, "Phòng"), hidden=True)},
    shared=[rich("đậm", (0, 1))],
    looks=styles([font("Arial"), font(".VnTime", bold=True)], {164: "dd/mm/yyyy"}, [(0, 0), (164, 1)]),
)
WHOLE = {
    "a.xls": (FILES / "khen-thuong-2026.xls").read_bytes(),
    "a.ods": ods(
        {"Trang": row(cell("Đơn vị"), number(5)) + row(cell(RICH, number__rows__spanned="2")) + row(cell(NOTE))}
    ),
    "a.xlsb": XLSB,
    "b.xlsb": xlsb_with(binary(((0, 0), "Lan: chờ"), ((1, 1), "x"))),
    "b.xlsx": xlsx(comments(("A1", "<r><t>Lan: chờ</t></r>"), ("B2", "<t>x</t>")), threads(("A1", "b"))),
    "a.csv": 'Đơn vị;Số\r\n"Phòng ""1""";7\r\n'.encode("utf-16"),
    "b.xls": "<html><table><tr><td rowspan=2>Đơn vị<td x:num='5'>5<tr><td><b>a</b></table>".encode(),
}
CORNERS = [position(at) for at in ("A1", "B2", "IV1", "A65536")]


def spoiled(content, chance):
    """The bytes with some of them changed, cut out or doubled; in a package, those of a part."""
    if content[:2] == b"PK" and chance.random() < 0.9:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = {name: package.read(name) for name in package.namelist()}
        name = chance.choice(sorted(parts))
        return zipped(parts | {name: spoiled_bytes(parts[name], chance)})
    return spoiled_bytes(content, chance)


def spoiled_bytes(content, chance):
    content = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 5, 40))):
        at = chance.randrange(len(content) + 1)
        how = chance.random()
        if how < 0.6:
            content[at : at + 1] = bytes([chance.choice((0, 1, 0x7F, 0x80, 0xFF, chance.randrange(256)))])
        elif how < 0.8:
            del content[at : at + chance.randrange(1, 40)]
        else:
            content[at:at] = content[max(0, at - chance.randrange(1, 40)) : at]
    return bytes(content)


def try_all(seeds):
    """Opens spoiled files of every format and asks their cells; whatever raises, ends it."""
    for seed in seeds:
        chance = random.Random(seed)  # noqa: S311 - for tests only
        for name, content in WHOLE.items():
            grids, findings = opened(spoiled(content, chance), name)
            assert grids or findings, (seed, name)
            for grid in grids:
                for at in [*CORNERS, (len(grid.rows) - 1, grid.width - 1)]:
                    looks = grid.looks
                    looks.paragraphs(at), looks.is_percent(at), looks.number_format(at), looks.font(at)


def test_files_spoiled_at_random_never_raise():
    try_all(range(12))


LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))
sys.path.insert(0, ".")
from tests.spreadsheet import {module} as tests
tests.{what}
print("xong")
"""


def alone(what, module="test_hostile_formats"):
    """The last line that a process of its own prints, with three GiB at the most."""
    command = [sys.executable, "-c", LIMITED.format(what=what, module=module)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=900, check=False)
    return done.stdout.strip() or done.stderr[-800:]


@pytest.mark.long
@pytest.mark.parametrize("start", range(10_000, 18_000, 2000))
def test_files_spoiled_at_random_never_end_the_process(start):
    assert alone(f"try_all(range({start}, {start + 2000}))") == "xong"


def bombs():
    """Small files that would fill the memory of a careless reader."""
    filled = row(number(1, number__columns__repeated="16384"), number__rows__repeated="1048576")
    yield "a.ods", ods({"a": filled})
    many = "".join(row(number(n, number__columns__repeated="9999")) for n in range(9000))
    yield "a.ods", ods({"a": many})
    yield "a.ods", zipped({"content.xml": b"<a>" + b"x" * 300_000_000})
    yield "a.xlsb", xlsb({"a": b"".join(xlsb_row(n, real(16383, 1)) for n in range(100_000))})
    yield "a.xlsb", xlsb({"a": xlsb_row(0, real(0, 1)) + xlsb_row(1048575, real(16383, 1))})
    yield "a.xlsb", zipped({"xl/workbook.bin": bytes(300_000_000)})
    yield "a.csv", (b";" * 16383 + b"\n") * 3000
    yield "a.csv", b'"' + b"x" * 100_000_000
    yield "a.csv", b"1\n" * 21_000_000
    yield "a.xls", b"<table>" + b"<tr><td colspan=16000 rowspan=65000>a" * 3000
    yield "a.xls", b"<table><tr><td>" * 20_000
    yield "a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + struct.pack("<H", 0xFFFE) * 30_000_000


def defuse():
    """Opens each of the bombs; every one of them is told."""
    for name, content in bombs():
        grids, findings = opened(content, name)
        assert findings or (name, len(grids)) == ("a.xls", 1), name


@pytest.mark.long
def test_a_bomb_of_any_format_is_a_finding_and_takes_little_memory():
    assert alone("defuse()") == "xong"
