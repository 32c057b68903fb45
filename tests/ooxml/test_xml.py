from __future__ import annotations

import pytest

from pipeline.ooxml import BadXml, build, insert_in_order, local_name, parse, replace_in_order, serialise

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@pytest.mark.parametrize(
    "source",
    [
        b"",
        b"<a>",
        b"<a/><b/>",
        b"<!DOCTYPE a><a/>",
        b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY x "y">]><a/>'.encode("utf-16"),
        b"<a>\x00</a>",
        b"<a>&nowhere;</a>",
    ],
)
def test_what_is_not_plain_well_formed_xml_is_refused_with_its_part(source):
    with pytest.raises(BadXml, match=r"word/document\.xml") as caught:
        parse(source, "word/document.xml")
    assert caught.value.part == "word/document.xml"


def test_parts_are_written_as_standalone_utf_8():
    written = serialise(build("w:t", text="đoạn "))
    assert written.startswith(b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>")
    assert "đoạn ".encode() in written
    assert b'xml:space="preserve"' in written


@pytest.mark.parametrize(
    ("parent", "child", "place"),
    [
        ("<w:pPr {w}><w:pStyle/><w:jc/></w:pPr>", "w:keepNext", 1),
        ("<w:pPr {w}><w:pStyle/><w:jc/></w:pPr>", "w:rPr", 2),
        ("<w:rPr {w}><w:b/><w:sz/></w:rPr>", "w:rStyle", 0),
        ("<w:rPr {w}><w:b/><w:sz/></w:rPr>", "w:highlight", 2),
        ("<w:sectPr {w}><w:pgSz/><w:docGrid/></w:sectPr>", "w:titlePg", 1),
        ("<w:settings {w}><w:zoom/><w:compat/><w:rsids/></w:settings>", "w:footnotePr", 1),
        ("<w:p {w}><w:r/></w:p>", "w:r", 1),
    ],
)
def test_a_child_is_put_where_the_schema_wants_it(parent, child, place):
    root = parse(parent.format(w=_W).encode())
    new = insert_in_order(root, build(child))
    assert root.index(new) == place


def test_a_replaced_child_is_the_only_one_of_its_name():
    root = parse(f"<w:rPr {_W}><w:b/><w:sz/><w:sz/></w:rPr>".encode())
    replace_in_order(root, build("w:sz", {"w:val": "28"}))
    assert [local_name(c) for c in root] == ["b", "sz"]
