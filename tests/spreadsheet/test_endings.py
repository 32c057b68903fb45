from __future__ import annotations

import io

import openpyxl
import pytest
import xlwt

from pipeline.spreadsheet.opening import read_bytes
from tests.spreadsheet.ods_of import cell, ods
from tests.spreadsheet.ods_of import row as ods_row
from tests.spreadsheet.opened import opened
from tests.spreadsheet.xlsb_of import row, words, xlsb


def xlsx():
    book = openpyxl.Workbook()
    book.active["A1"] = "a"
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def xls():
    book = xlwt.Workbook()
    book.add_sheet("Trang").write(0, 0, "a")
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


MADE = {
    "xlsx": xlsx(),
    "xls": xls(),
    "xlsb": xlsb({"Trang": row(0, words(0, "a"))}),
    "ods": ods({"Trang": ods_row(cell("a"))}),
    "csv": b"a;b\r\n",
    "html": b"<table><tr><td>a</table>",
}
ENDINGS = ("xlsx", "xlsm", "xls", "xlsb", "ods", "csv")
LIES = [(ending, kind) for ending in ENDINGS for kind in MADE if ending != kind and (ending, kind) != ("xlsm", "xlsx")]
NO_TABLES = (
    *(b"", b"\0" * 500, bytes(range(256)) * 20, b"%PDF-1.7", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    b"<?xml version='1.0'?><a/>",
)


@pytest.mark.parametrize(("ending", "kind"), LIES)
def test_a_file_whose_ending_lies_is_read_by_what_it_is_and_told(ending, kind):
    grids, findings = opened(MADE[kind], f"2026/bảng.{ending}")
    assert grids[0].at(0, 0) == "a"
    (finding,) = findings
    assert (finding.code, str(finding.place)) == ("duoi-tep-khac-ruot", f"2026/bảng.{ending}")
    assert f".{ending}" in finding.found


@pytest.mark.parametrize("ending", ["xltx", "xltm", "xlt", "et", "ots", "numbers"])
def test_templates_and_formats_of_others_are_asked_to_be_saved_as_xlsx(ending):
    for content in MADE.values():
        grids, (finding,) = opened(content, f"2026/bảng.{ending}")
        assert (grids, finding.code) == ((), "dang-tep-khac")


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("content", NO_TABLES)
def test_what_is_no_table_is_a_finding_under_every_ending(ending, content):
    grids, findings = opened(content, f"a.{ending}")
    assert (grids, [f.code for f in findings]) == ((), ["tep-khong-doc-duoc"])


@pytest.mark.parametrize(("ending", "kind"), [("xlsm", "xlsx"), *((e, e) for e in ENDINGS if e in MADE)])
def test_an_ending_that_tells_the_truth_is_not_told(ending, kind):
    assert opened(MADE[kind], f"bảng.{ending}")[1] == ()


def test_a_spreadsheet_of_2003_in_xml_is_told_as_one():
    content = b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:x"/>'
    _, (finding,) = opened(content)
    assert (finding.code, "XML" in finding.found) == ("tep-khong-doc-duoc", True)


@pytest.mark.parametrize("kind", MADE)
def test_what_a_format_cannot_tell_is_named_once_for_the_file(kind):
    name = f"bảng.{kind if kind in ENDINGS else 'xls'}"
    grids, findings = read_bytes(MADE[kind], "." + name.rpartition(".")[2], name)
    told = [f.found for f in findings if f.code == "dang-tep-khong-cho-biet"]
    assert len(told) == bool(grids[0].untold)
    assert all(what in told[0] for what in grids[0].untold)
    assert (kind in {"xlsx", "ods"}) == (not told)
