from __future__ import annotations

import io
import time
import zipfile

import pytest
from openpyxl import Workbook

from pipeline.check import check_document, load_profile, open_document
from pipeline.ooxml import Package, write_package
from tests.check.bases import base

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MAIN = "word/document.xml"


def zipped(**parts):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name.replace("__", "/"), part)
    return stream.getvalue()


def good():
    return write_package(base("bao-cao"))


def with_main(change):
    return write_package(Package({**base("bao-cao").parts, MAIN: change(base("bao-cao")[MAIN])}))


def workbook():
    stream = io.BytesIO()
    Workbook().save(stream)
    return stream.getvalue()


def doctype(main):
    return main.replace(b"<w:document", b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document', 1)


def laughs(main):
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    return main.replace(b"<w:document", f'<!DOCTYPE x [<!ENTITY l0 "ha">{lines}]><w:document'.encode(), 1)


def bomb():
    return zipped(**{"word/document.xml": b"\0" * 300_000_000})


def encrypted():
    content = bytearray(good())
    at = content.index(b"PK\x01\x02")
    content[at + 8] |= 1
    return bytes(content)


BAD = {
    "a .doc": (OLE + b"\0" * 600, "van-ban-khong-mo-duoc", ".doc"),
    "one under a password": (
        OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
        "van-ban-khong-mo-duoc",
        "mật",
    ),
    "a zip of pictures": (zipped(**{"a.png": b"x"}), "van-ban-khong-mo-duoc", "không chứa văn bản Word"),
    "a workbook": (workbook(), "van-ban-khong-mo-duoc", "bảng tính"),
    "an ODF text": (zipped(**{"content.xml": b"<x/>"}), "van-ban-khong-mo-duoc", "OpenDocument"),
    "a truncated one": (good()[:4000], "van-ban-khong-mo-duoc", "hỏng"),
    "an empty one": (b"", "van-ban-khong-mo-duoc", "rỗng"),
    "a PDF": (b"%PDF-1.7 x", "van-ban-khong-mo-duoc", "PDF"),
    "a web page": (b"<html><body>x</body></html>", "van-ban-khong-mo-duoc", "HTML"),
    "XML cut off": (with_main(lambda main: main[:-200]), "van-ban-khong-mo-duoc", "hỏng bên trong"),
    "an external entity": (with_main(doctype), "van-ban-khong-an-toan", "DTD"),
    "a billion laughs": (with_main(laughs), "van-ban-khong-an-toan", "DTD"),
    "a zip bomb": (bomb, "van-ban-khong-an-toan", "bất thường"),
    "an encrypted entry": (encrypted(), "van-ban-khong-mo-duoc", "mật khẩu"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_word_document_is_told_at_once_and_never_opened(tmp_path, name):
    content, code, word = BAD[name]
    path = tmp_path / "a.docx"
    path.write_bytes(content() if callable(content) else content)
    started = time.process_time()
    package, found = open_document(path, "a.docx")
    assert (package, [f.code for f in found]) == (None, [code])
    assert word in found[0].found
    assert found[0].mend
    assert time.process_time() - started < 5


def test_a_file_that_may_not_be_read_is_told(tmp_path, monkeypatch):
    path = tmp_path / "a.docx"
    path.write_bytes(good())

    def refuse(*_):
        raise PermissionError(13, "bị giữ")

    monkeypatch.setattr(type(path), "read_bytes", refuse)
    assert [f.code for f in open_document(path, "a.docx")[1]] == ["van-ban-dang-bi-giu"]


def test_a_folder_or_nothing_at_the_path_is_told(tmp_path):
    for path in (tmp_path, tmp_path / "khong-co.docx"):
        assert [f.code for f in open_document(path, path.name)[1]] == ["van-ban-dang-bi-giu"]


def judged(package):
    return check_document(package, "a.docx", load_profile()[0])


@pytest.mark.parametrize("part", ["word/styles.xml", "word/settings.xml", "word/footnotes.xml", "word/numbering.xml"])
def test_a_document_without_a_part_is_judged(part):
    result = judged(Package({name: body for name, body in base("bao-cao").parts.items() if name != part}))
    assert [f.found for f in result.findings if f.code == "quy-tac-bi-loi"] == []
    assert result.applied


def test_an_alignment_in_the_newer_word_is_read():
    package = base("bao-cao")
    body = package[MAIN].replace(b'<w:pStyle w:val="NoiDung"/>', b'<w:pStyle w:val="NoiDung"/><w:jc w:val="end"/>', 1)
    assert "quy-tac-bi-loi" not in {f.code for f in judged(Package({**package.parts, MAIN: body})).findings}


def test_an_empty_document_is_judged_without_a_fault_of_ours():
    body = b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>'
    result = judged(Package({**base("bao-cao").parts, MAIN: body}))
    assert "quy-tac-bi-loi" not in {f.code for f in result.findings}
    assert result.missing


@pytest.mark.long
def test_a_document_of_five_hundred_pages_takes_seconds():
    package = base("bao-cao")
    head, mark, tail = package[MAIN].partition(b'<w:p><w:pPr><w:pStyle w:val="DoanKet"/>')
    start = head.index("Thi đua gắn với".encode())
    start = head.rindex(b"<w:p>", 0, start)
    end = head.index(b"</w:p>", start) + len(b"</w:p>")
    whole = head[:end] + head[start:end] * 6000 + head[end:] + mark + tail
    started = time.process_time()
    result = judged(Package({**package.parts, MAIN: whole}))
    assert time.process_time() - started < 20
    assert result.applied


def test_a_paragraph_without_an_end_is_told_and_costs_no_time():
    package = base("bao-cao")
    body = package[MAIN].replace("Thi đua gắn với".encode(), b"a" * 3_000_000, 1)
    started = time.process_time()
    result = judged(Package({**package.parts, MAIN: body}))
    assert [f.code for f in result.findings] == ["van-ban-khong-an-toan"]
    assert (result.applied, len(result.unreadable) > 0) == ((), True)
    assert time.process_time() - started < 5
