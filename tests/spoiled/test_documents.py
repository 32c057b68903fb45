"""Documents from anywhere: each gets a clear finding or a right answer, at once and in Vietnamese."""

from __future__ import annotations

import os
import re
import time

import pytest

from pipeline.annotate import annotated
from pipeline.check import check_document, load_profile, open_document
from pipeline.cli.main import pipeline
from pipeline.ooxml import read_package, write_package
from pipeline.outline import outline_digest, read_outline
from tests.check.bases import base
from tests.spoiled.bytes_of_documents import (
    MAIN,
    before_body,
    changed,
    entries,
    flipped,
    good,
    in_directory,
    in_main,
    revalued,
    strict,
    torn,
)

OPENED = "van-ban-khong-mo-duoc"
SAFE = "van-ban-khong-an-toan"
XML = [n for n in base("bao-cao").parts if n.endswith((".xml", ".rels")) and not n.startswith(("docProps", "custom"))]
REFUSED = {
    "a web archive": (b"MIME-Version: 1.0\r\nContent-Type: multipart/related", OPENED, "HTML"),
    "rich text": (b"{\\rtf1 Vi\\'ea}", OPENED, "văn bản thuần"),
    "a zip of nothing": (b"PK\x05\x06" + b"\0" * 18, OPENED, "không chứa văn bản Word"),
    "only the first bytes of a zip": (b"PK\x03\x04", OPENED, "hỏng"),
    "zeroes to the end": (good()[:5000] + b"\0" * 5000, OPENED, "hỏng"),
    "a part twice": (entries((MAIN, b"<x/>")), SAFE, "hai lần"),
    "a part twice but for capitals": (entries(("Word/Document.xml", b"<x/>")), SAFE, "hai lần"),
    "a part outside": (entries(("../../x", b"x")), SAFE, "trỏ ra ngoài"),
    "many parts that swell": (
        lambda: entries(*((f"word/{n}.bin", b"\0" * 2_000_000) for n in range(60))),
        SAFE,
        "bất thường",
    ),
    "too many parts": (lambda: entries(*((f"a/{n}", b"") for n in range(10_001))), SAFE, "10000"),
    "sizes that lie": (in_directory(24, "<I", 1), OPENED, "hỏng"),
    "parts that lie over one another": (in_directory(42, "<I", 0), OPENED, "hỏng"),
    "a packing of its own": (in_directory(10, "<H", 12), SAFE, "không đọc được"),
    "another checksum": (in_directory(16, "<I", 1), OPENED, "hỏng"),
    "a main part of another kind": (changed({MAIN: b"<x/>"}), OPENED, "không chứa văn bản Word"),
    "elements without end": (before_body("<w:p>" * 999 + "</w:p>" * 999), OPENED, MAIN),
    "empty paragraphs by the thousand": (before_body("<w:p/>" * 60_000), SAFE, "60000"),
    "a row of a thousand cells": (
        before_body("<w:tbl><w:tr>" + "<w:tc/>" * 1000 + "</w:tr></w:tbl>"),
        SAFE,
        "200 ô",
    ),
}


def replaced(part, old, new):
    assert old in base("bao-cao")[part]
    return changed({part: base("bao-cao")[part].replace(old, new)})


def moved():
    parts = {("than/van-ban.xml" if n == MAIN else n): p for n, p in base("bao-cao").parts.items()}
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"word/document.xml", b"than/van-ban.xml")
    parts["than/_rels/van-ban.xml.rels"] = (
        parts.pop("word/_rels/document.xml.rels").replace(b'Target="', b'Target="../word/').replace(b"../word//", b"/")
    )
    return type(base("bao-cao"))(parts)


def utf16():
    text = base("bao-cao")[MAIN].decode().partition("?>")[2]
    return changed({MAIN: f'<?xml version="1.0" encoding="UTF-16"?>{text}'.encode("utf-16")})


def commented():
    inside = re.compile(rb"(<w:(?:pPr|rPr|tcPr|tblPr|trPr|sectPr|tblGrid|r|p|tc|tr)>)")
    return changed({MAIN: inside.sub(rb"\1<!-- x --><?y z?>", base("bao-cao")[MAIN])})


def around(start, end, times):
    """The first paragraph of the body in so many wrappers."""
    main = base("bao-cao")[MAIN].decode()
    at = main.index("Thi đua gắn với")
    first, last = main.rindex("<w:r>", 0, at), main.index("</w:r>", at) + len("</w:r>")
    return changed({MAIN: (main[:first] + start * times + main[first:last] + end * times + main[last:]).encode()})


RIGHT = {
    "in UTF-16": utf16(),
    "with comments and instructions in its XML": commented(),
    "in the strict format": strict(),
    "with junk behind it": good() + b"x" * 40,
    "with a main part of another name": write_package(moved()),
    "with an absolute target": replaced("_rels/.rels", b'"word/document.xml"', b'"/word/document.xml"'),
    "with a target told roundabout": replaced("_rels/.rels", b'"word/document.xml"', b'"../word/./document.xml"'),
    "with macros": replaced("[Content_Types].xml", b"document.main+xml", b"document.macroEnabled.main+xml"),
    "that is a template": replaced("[Content_Types].xml", b"document.main+xml", b"template.main+xml"),
    "with content types that are none": replaced("[Content_Types].xml", b"application/", b"image/"),
    "with text in tracked changes": around('<w:ins w:id="1" w:author="a">', "</w:ins>", 1),
    "with changes in changes in changes": around("<w:ins>", "</w:ins>", 120),
    "with text in content controls": around("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 100),
    "with an archive in it": entries(("word/embeddings/a.docx", good())),
}


@pytest.fixture(scope="module")
def profile():
    return load_profile("vksnd")[0]


def opened(content, folder):
    path = folder / "a.docx"
    path.write_bytes(content)
    return open_document(path, "a.docx")


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_judged_is_told_with_a_way_out(tmp_path, name):
    content, code, word = REFUSED[name]
    content = content() if callable(content) else content
    started = time.process_time()
    package, found = opened(content, tmp_path)
    assert (package, [f.code for f in found]) == (None, [code])
    assert word in found[0].found
    assert found[0].mend
    assert time.process_time() - started < 5


@pytest.mark.parametrize("part", XML)
@pytest.mark.parametrize("spoil", [lambda p: p[:-9], lambda _: b"", lambda p: p[:-30] + b"\xff\xfe" + p[-30:]])
def test_a_broken_part_is_named(tmp_path, part, spoil):
    package, found = opened(changed({part: spoil(base("bao-cao")[part])}), tmp_path)
    assert (package, found[0].code) == (None, OPENED)
    assert part in found[0].found


@pytest.mark.parametrize("part", XML)
@pytest.mark.parametrize("code", ["utf-8", "utf-16"])
def test_a_document_type_is_refused_in_every_part(tmp_path, part, code):
    inner = base("bao-cao")[part].decode().rpartition("?>")[2]
    spelled = f'<?xml version="1.0" encoding="{code}"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hosts">]>{inner}'
    assert [f.code for f in opened(changed({part: spelled.encode(code)}), tmp_path)[1]] == [SAFE]


@pytest.mark.parametrize("share", range(1, 20))
def test_a_document_cut_anywhere_is_told(tmp_path, share):
    package, found = opened(good()[: len(good()) * share // 20], tmp_path)
    assert (package, [f.code for f in found]) == (None, [OPENED])


@pytest.mark.parametrize("name", RIGHT)
def test_a_good_document_gets_its_right_answer_however_it_is_packed(tmp_path, profile, name):
    package, refused = opened(RIGHT[name], tmp_path)
    assert refused == ()
    result = check_document(package, "a.docx", profile)
    assert [(f.code, f.found) for f in result.findings if f.severity.value != "lưu ý"] == []
    assert result.unreadable == ()


@pytest.mark.parametrize("gone", [n for n in XML if n.startswith("word/") and n != MAIN])
def test_a_document_without_one_of_its_parts_is_judged(tmp_path, profile, gone):
    package = type(base("bao-cao"))({n: p for n, p in base("bao-cao").parts.items() if n != gone})
    package, refused = opened(write_package(package), tmp_path)
    assert refused == ()
    assert "quy-tac-bi-loi" not in {f.code for f in check_document(package, "a.docx", profile).findings}


@pytest.mark.parametrize("name", ["w:left", "w:w", "w:val", "w:line", "w:before", "w:top", "w:h", "w:space", "w:start"])
@pytest.mark.parametrize("value", ["9" * 400, "-1", "", "nan", "1.5pt", "٣", "D800"])
def test_an_attribute_that_holds_nonsense_breaks_no_rule(profile, name, value):
    spelled = re.compile(rf'({name}=")[^"]*"'.encode())
    parts = {
        n: spelled.sub(lambda m: m[1] + value.encode() + b'"', p) if n.startswith("word/") else p
        for n, p in base("bao-cao").parts.items()
    }
    package = type(base("bao-cao"))(parts)
    assert ours(check_document(package, "a.docx", profile)) == []


def ours(result):
    return [f.found for f in result.findings if f.code == "quy-tac-bi-loi"]


def typed(*words):
    from click.testing import CliRunner

    return CliRunner().invoke(pipeline, ["check", *map(str, words)])


NAMES = [
    "Báo cáo tổng kết.docx",
    "a b 'c' “d” %20 100%.docx",
    "-x.docx",
    "a[1]{b}.DOCX",
    "á" * 60 + ".docx",
    "Cộng.docx",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_file_of_any_name_is_judged(tmp_path, name):
    (tmp_path / name).write_bytes(good())
    result = typed(tmp_path / name)
    assert (result.exit_code, "Đã soát" in result.output) == (0, True)


def test_a_path_of_three_hundred_signs_is_judged(tmp_path):
    deep = tmp_path
    while len(str(deep)) < 300:
        deep = deep / "thu muc dai"
    deep.mkdir(parents=True)
    (deep / "a.docx").write_bytes(good())
    assert typed(deep / "a.docx").exit_code == 0


def test_a_folder_named_like_a_document_is_looked_into(tmp_path):
    (tmp_path / "a.docx").mkdir()
    assert "không có tệp Word nào trong thư mục" in typed(tmp_path / "a.docx").output


@pytest.mark.skipif(os.name == "nt", reason="Windows lets only administrators make links")
def test_a_link_that_leads_in_a_circle_is_no_trap(tmp_path):
    (tmp_path / "a.docx").write_bytes(good())
    (tmp_path / "vong").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "b.docx").symlink_to("b.docx")
    assert "trong 1 tệp" in typed(tmp_path).output
    assert "không có tệp này" in typed(tmp_path / "b.docx").output


def test_a_file_named_twice_is_judged_once(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.docx").write_bytes(good())
    assert "trong 1 tệp" in typed("a.docx", "./a.docx", tmp_path / "a.docx", tmp_path).output


@pytest.mark.long
def test_a_folder_of_a_thousand_files_is_judged_one_by_one(tmp_path):
    for number in range(1000):
        (tmp_path / f"{number}.docx").write_bytes(good() if number % 2 else b"")
    result = typed(tmp_path)
    assert result.output.count("van-ban-khong-mo-duoc") == 500
    assert "trong 1000 tệp" in result.output


FAULTS = {
    "the file": lambda seed: flipped(good(), seed),
    "the bytes of a part": lambda seed: one_part(flipped, seed),
    "values": lambda seed: one_part(revalued, seed),
    "elements": lambda seed: one_part(torn, seed),
}


def one_part(spoil, seed):
    part = XML[seed % len(XML)] if seed % 3 else MAIN
    return changed({part: spoil(base("bao-cao")[part], seed)})


@pytest.mark.parametrize("kind", FAULTS)
@pytest.mark.parametrize("seeds", [range(8), pytest.param(range(8, 160), marks=pytest.mark.long)], ids=["few", "many"])
def test_a_document_spoiled_at_random_is_judged_or_told(tmp_path, profile, kind, seeds):
    """The copy with comments is made of whatever is judged, and opens again."""
    for seed in seeds:
        package, refused = opened(FAULTS[kind](seed), tmp_path)
        if package is None:
            assert refused[0].code in {OPENED, SAFE}, seed
            continue
        result = check_document(package, "a.docx", profile)
        assert ours(result) == [], seed
        assert read_package(write_package(annotated(package, result.findings))), seed


def test_an_end_that_is_told_the_new_way_is_the_old_one():
    mark = b'<w:pStyle w:val="NoiDung"/>'
    new, old = (in_main(mark, mark + b'<w:jc w:val="%s"/>' % end, -1) for end in (b"end", b"right"))
    assert outline_digest(read_outline(read_package(new))) == outline_digest(read_outline(read_package(old)))
    assert outline_digest(read_outline(read_package(new))) != outline_digest(read_outline(read_package(good())))
