from __future__ import annotations

import io
import re
import zipfile

import pytest

from pipeline.content import Span
from pipeline.files import FileBusy


def edited(path, edit, part="xl/worksheets/sheet1.xml"):
    """The workbook with the bytes of one of its parts edited."""
    target = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, edit(content) if name == part else content)
    path.write_bytes(target.getvalue())


RECIPIENTS = [["Nơi nhận", "Mục đích gửi"], ["A", "để báo cáo"]]


@pytest.mark.parametrize("far", ["XFD1048576", "A1048576"])
def test_one_value_in_the_last_cell_is_a_finding_and_the_other_sheets_are_read(office, far):
    def fill(ws):
        ws["A1"] = "x"
        ws["XFD1"] = "x"
        ws[far] = "x"

    office.book(Trang_1=fill, Nơi_nhận=RECIPIENTS)
    assert office.found() == [("trang-qua-lon", "XFD1048576")]
    assert office.rows("noi_nhan", "tên") == [("A",)]


@pytest.mark.parametrize(
    "cell",
    [
        b"<c r='XFD1048576'><v>1</v></c>",
        b'<c t="inlineStr" r="&#88;FD1048576"><is><t></t></is></c>',
        b'<x:c xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r="XFD1048576"><x:v>1</x:v></x:c>',
    ],
)
def test_the_last_cell_is_found_however_it_is_written(office, cell):
    path = office.book(Trang_1=[["x"]])
    edited(path, lambda xml: xml.replace(b"</sheetData>", b'<row r="1048576">' + cell + b"</row></sheetData>"))
    assert ("trang-qua-lon", "XFD1048576") in office.found()


def test_a_false_dimension_and_far_formats_do_no_harm(office):
    def fill(ws):
        from openpyxl.styles import Font

        for row in RECIPIENTS:
            ws.append(row)
        ws["XFD1048576"].font = Font(bold=True)

    path = office.book(Nơi_nhận=fill)
    edited(path, lambda xml: xml.replace(b'ref="A1:XFD1048576"', b'ref="A1"'))
    assert office.found() == []


def test_a_merge_over_the_whole_sheet_does_no_harm(office):
    path = office.book(Nơi_nhận=RECIPIENTS)
    merge = b'</sheetData><mergeCells count="1"><mergeCell ref="A3:XFD1048576"/></mergeCells>'
    edited(path, lambda xml: xml.replace(b"</sheetData>", merge))
    assert office.found() == []


def test_entities_are_refused(office):
    path = office.book(Nơi_nhận=RECIPIENTS)
    edited(path, lambda xml: b'<!DOCTYPE x [<!ENTITY a "b">]>' + xml)
    assert office.found() == [("tep-khong-an-toan", "")]


def test_a_damaged_part_is_a_finding(office):
    path = office.book(Nơi_nhận=RECIPIENTS)
    edited(path, lambda xml: xml[: len(xml) // 2])
    assert office.found() == [("tep-khong-doc-duoc", "")]


def test_a_shared_string_that_is_not_there_is_a_finding(office):
    path = office.book(Nơi_nhận=RECIPIENTS)
    edited(
        path, lambda xml: xml.replace(b"</sheetData>", b'<row r="9"><c r="A9" t="s"><v>99</v></c></row></sheetData>')
    )
    assert [code for code, _ in office.found()] == ["tep-khong-doc-duoc"]


@pytest.mark.parametrize("address", [b"A0", b"0", b"AAAA1", b"A99999999", b"?"])
def test_a_cell_with_an_impossible_address_is_never_an_exception(office, address):
    path = office.book(Nơi_nhận=RECIPIENTS)
    edited(path, lambda xml: xml.replace(b'r="A2"', b'r="' + address + b'"'))
    office.read()


@pytest.mark.parametrize(
    ("name", "content", "code", "words"),
    [
        ("a.xlsx", b"", "tep-khong-doc-duoc", "rỗng"),
        ("a.xlsx", b"PK\x03\x04 cut short", "tep-khong-doc-duoc", "hỏng"),
        ("a.xlsx", b"<html><table></table></html>", "tep-khong-doc-duoc", "HTML"),
        ("a.xlsx", b"%PDF-1.7", "tep-khong-doc-duoc", "PDF"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 99, "tep-khong-doc-duoc", ".xls"),
        ("a.xls", b"", "tep-khong-doc-duoc", "rỗng"),
        (
            "a.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "tep-co-mat-khau",
            "mật khẩu",
        ),
        ("a.xls", b"<html><table></table></html>", "tep-khong-doc-duoc", "HTML"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 99, "tep-khong-doc-duoc", "hỏng"),
        ("a.csv", b"\0" * 9, "tep-khong-doc-duoc", "rỗng"),
        ("a.xls", b"a", "tep-khong-doc-duoc", "văn bản"),
        ("a.et", b"a;b", "dang-tep-khac", "chữ"),
    ],
)
def test_a_file_that_is_no_workbook_is_said_as_what_it_is(office, name, content, code, words):
    (office.folder / name).write_bytes(content)
    first = office.read().findings[0]
    assert (first.code, str(first.place)) == (code, f"2024/{name}")
    assert words in first.found


def test_a_word_document_with_another_name_is_told(office):
    with zipfile.ZipFile(office.folder / "a.xlsx", "w") as package:
        package.writestr("word/document.xml", "<x/>")
    (finding,) = office.read().findings
    assert (finding.code, finding.found.partition(";")[0]) == ("tep-khong-doc-duoc", "tài liệu Word được đổi đuôi tệp")


def test_all_findings_of_a_folder_come_at_once(office):
    (office.folder / "a.xlsx").write_bytes(b"x")
    office.book("b.xlsx", Nơi_nhận=[["Nơi nhận", "Mục đích gửi"], [None, "để biết"]])
    office.book("c.xlsm", Phong_trào_thi_đua=[["Mã"]])
    codes = [code for code, _ in office.found()]
    assert codes == ["tep-khong-doc-duoc", "o-bo-trong", "thieu-cot", "thieu-cot", "thieu-cot"]


SHARED = (
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>A</t></si><si>'
    '<r><t xml:space="preserve">một </t></r><r><rPr><b/></rPr><t>hai</t></r><rPh sb="0" eb="1"><t>?</t></rPh>'
    "</si></sst>"
)
RELATION = (
    '<Relationship Id="rIdS" Target="sharedStrings.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/></Relationships>'
)


def test_shared_strings_keep_their_bold(office):
    head = ["Mã", "Tên phong trào", "Cấp phát động", "Giai đoạn", "Đoạn dẫn"]
    path = office.book(Phong_trào=[head, ["a", "x", "Ngành", 2024, "y"]])
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("xl/sharedStrings.xml", SHARED)
    for address, number in ((b"B2", b"0"), (b"E2", b"1")):
        cell = re.compile(rb'<c r="%s"[^>]*>.*?</c>' % address)
        shared = b'<c r="%s" t="s"><v>%s</v></c>' % (address, number)
        edited(path, lambda xml, cell=cell, shared=shared: cell.sub(shared, xml))
    edited(path, lambda xml: xml.replace(b"</Relationships>", RELATION.encode()), "xl/_rels/workbook.xml.rels")
    assert office.rows("phong_trao", "tên", "dẫn") == [("A", ((Span("một "), Span("hai", bold=True)),))]


def test_the_workbook_is_not_changed(office):
    path = office.book(Nơi_nhận=RECIPIENTS)
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    office.read()
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_a_workbook_that_another_program_keeps_to_itself_is_told(office, monkeypatch):
    office.book("giữ.xlsx", Trang=[["a"]])

    def kept(path):
        raise FileBusy(path)

    monkeypatch.setattr(type(office.folder), "read_bytes", kept)
    assert [f.code for f in office.read().findings] == ["tep-dang-bi-giu"]
