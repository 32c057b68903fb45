"""Each danger in each format: a password, a file cut short, a bomb, a document type with entities, a file too long."""

from __future__ import annotations

import io
import zipfile

import pytest

from pipeline.spreadsheet import open_workbook
from tests.spreadsheet.bytes_of import zipped
from tests.spreadsheet.opened import opened
from tests.spreadsheet.test_endings import MADE, NO_TABLES
from tests.spreadsheet.test_xls import xls

ENDINGS = ("xlsx", "xlsm", "xls", "xlsb", "ods", "csv")
WHOLE = MADE | {"xlsm": MADE["xlsx"], "csv": 'Mục;Số\r\n"Phòng 1";7\r\n'.encode()}
MAIN = {"xlsx": "xl/workbook.xml", "xlsm": "xl/workbook.xml", "xlsb": "_rels/.rels", "ods": "content.xml"}
DOCTYPE = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OLE = NO_TABLES[5]
LOCKED = OLE + "EncryptedPackage".encode("utf-16-le")


def with_parts(ending, **changed):
    """The workbook with some of its parts made anew, or added."""
    with zipfile.ZipFile(io.BytesIO(WHOLE[ending])) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    return zipped(parts | {name: make(parts.get(name, b"")) for name, make in changed.items()})


def declaring(part):
    """The XML with a document type behind its declaration."""
    head, sign, rest = part.rpartition(b"?>")
    return head + sign + DOCTYPE + rest


def locked_xls():
    content = xls(lambda sheet: sheet.write(0, 0, "a"))
    start = content.index(b"\x09\x08\x10\x00\x00\x06\x05\x00") + 20
    record = b"\x2f\x00\x04\x00\x00\x00\x00\x00"
    return content[:start] + record + content[start + len(record) :]


LOCK = {
    **dict.fromkeys(("xlsx", "xlsm", "xlsb"), LOCKED),
    "xls": locked_xls(),
    "ods": with_parts("ods", **{"META-INF/manifest.xml": lambda _: b"<m><e:encryption-data/></m>"}),
}
CUT = {ending: WHOLE[ending][: len(WHOLE[ending]) * 2 // 3] for ending in ENDINGS} | {"xls": WHOLE["xls"][:2000]}
BOMBS = {
    **{e: with_parts(e, **{"xl/media/a.bin": lambda _: bytes(60_000_000)}) for e in MAIN},
    "xls": b"<table>" + b"<tr><td colspan=16000 rowspan=65000>a" * 3000,  # of old bytes: test_xls, test_hostile_formats
    "csv": b";" * 5000 + b"1\n" + b"1\n" * 5000,
}
TYPED = {e: with_parts(e, **{part: declaring}) for e, part in MAIN.items()}
TYPED |= dict.fromkeys(("xls", "csv"), b'<?xml version="1.0"?>' + DOCTYPE + b"<Workbook>&b;</Workbook>")
TABLE = [
    *((LOCK, e, "tep-co-mat-khau") for e in LOCK),
    *((CUT, e, "tep-khong-doc-duoc") for e in ENDINGS),
    *((BOMBS, e, "tep-khong-an-toan" if e in MAIN else "trang-qua-lon") for e in BOMBS),
    *((TYPED, e, "tep-khong-an-toan" if e in MAIN else "tep-khong-doc-duoc") for e in TYPED),
]
NAMES = {id(LOCK): "password", id(CUT): "cut short", id(BOMBS): "bomb", id(TYPED): "document type"}


@pytest.mark.parametrize(("made", "ending", "code"), TABLE, ids=[f"{NAMES[id(m)]}-{e}" for m, e, _ in TABLE])
def test_each_danger_in_each_format_is_told_once_and_read_no_further(made, ending, code):
    grids, findings = opened(made[ending], f"2026/bảng.{ending}")
    assert {f.code for f in findings} == {code}
    assert "x" * 9 not in repr(grids)
    assert grids == () or code == "trang-qua-lon"


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_files_that_are_spoiled_here_are_sound_before(ending):
    grids, findings = opened(WHOLE[ending], f"2026/bảng.{ending}")
    assert (len(grids), findings) == (1, ())


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_file_longer_than_any_workbook_is_not_even_read(tmp_path, ending):
    path = tmp_path / f"a.{ending}"
    with path.open("wb") as file:
        file.truncate(129 * 1024 * 1024)
    grids, (finding,) = open_workbook(path, path.name)
    assert (grids, finding.code, "128 MiB" in finding.found) == ((), "tep-khong-an-toan", True)


def test_a_document_type_cannot_hide_in_the_part_of_the_notes():
    for ending in ("xlsx", "xlsb"):
        content = with_parts(ending, **{"xl/comments1.xml": lambda _: DOCTYPE + b"<comments>&b;</comments>"})
        assert [f.code for f in opened(content, f"a.{ending}")[1]] == ["tep-khong-an-toan"]
