from __future__ import annotations

import io
import zipfile

import pytest

from pipeline.files import NotAnArchive
from pipeline.ooxml import (
    ContentType,
    Package,
    Relation,
    digest,
    main_part,
    read_package,
    relate,
    related,
    relationships,
    story_parts,
    with_part,
    without_part,
    write_package,
)


def test_what_is_written_is_read_back(foreign):
    assert read_package(write_package(foreign)) == foreign


def test_the_same_package_gives_the_same_bytes_whatever_the_order_of_its_parts(foreign):
    turned = Package(dict(reversed(list(foreign.parts.items()))))
    assert write_package(turned) == write_package(foreign)
    assert digest(turned) == digest(foreign)


def test_content_types_and_relationships_stand_first_and_the_rest_by_name(foreign):
    names = zipfile.ZipFile(io.BytesIO(write_package(foreign))).namelist()
    assert names[:2] == ["[Content_Types].xml", "_rels/.rels"]
    assert names[2:] == sorted(names[2:])


def test_a_changed_part_changes_the_digest(foreign):
    assert digest(with_part(foreign, "word/document.xml", b"<a/>")) != digest(foreign)


def test_what_is_no_archive_is_refused():
    with pytest.raises(NotAnArchive):
        read_package(b"no archive at all")


def test_a_new_part_gets_its_content_type_once(foreign):
    twice = foreign
    for _ in range(2):
        twice = with_part(twice, "word/notes.xml", b"<a/>", ContentType.FOOTNOTES)
    assert twice["[Content_Types].xml"].count(b"/word/notes.xml") == 1


def test_a_part_that_goes_takes_its_content_type_and_relationships_along(foreign):
    less = without_part(foreign, "customXml/item1.xml")
    assert "customXml/item1.xml" not in less
    assert "customXml/_rels/item1.xml.rels" not in less
    assert b"/word/settings.xml" not in without_part(foreign, "word/settings.xml")["[Content_Types].xml"]


def test_a_relationship_gets_the_lowest_free_id_and_is_made_once(foreign):
    with_notes = with_part(foreign, "word/footnotes.xml", b"<a/>")
    once, first = relate(with_notes, "word/document.xml", Relation.FOOTNOTES, "word/footnotes.xml")
    again, second = relate(once, "word/document.xml", Relation.FOOTNOTES, "word/footnotes.xml")
    assert (first, second) == ("rId9", "rId9")
    assert again == once
    assert related(once, "word/document.xml", Relation.FOOTNOTES) == ("word/footnotes.xml",)


def test_targets_may_be_absolute_relative_or_outside():
    rels = b"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="a" Type="t" Target="/word/header1.xml"/>
      <Relationship Id="b" Type="t" Target="../customXml/item1.xml"/>
      <Relationship Id="c" Type="t" Target="https://vi.du/x" TargetMode="External"/></Relationships>"""
    pkg = Package({"word/_rels/document.xml.rels": rels})
    found = relationships(pkg, "word/document.xml")
    assert [r.target for r in found] == ["word/header1.xml", "customXml/item1.xml", "https://vi.du/x"]
    assert [r.external for r in found] == [False, False, True]


def test_the_document_part_is_found_by_its_relationship():
    rels = f"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="a" Type="{Relation.MAIN}" Target="/word/document2.xml"/></Relationships>"""
    assert main_part(Package({"_rels/.rels": rels.encode(), "word/document2.xml": b"<a/>"})) == "word/document2.xml"


def test_story_parts_stand_in_one_order(foreign):
    pkg = foreign
    for kind, name in ((Relation.FOOTNOTES, "footnotes"), (Relation.FOOTER, "footer1"), (Relation.HEADER, "header1")):
        pkg, _ = relate(with_part(pkg, f"word/{name}.xml", b"<a/>"), "word/document.xml", kind, f"word/{name}.xml")
    names = [n.removeprefix("word/") for n in story_parts(pkg)]
    assert names == ["document.xml", "header1.xml", "footer1.xml", "footnotes.xml"]


def test_lists_of_the_package_are_written_without_a_prefix():
    """LibreOffice 7.4 drops custom XML parts whose relationships carry one."""
    pkg, _ = relate(with_part(Package({}), "word/a.xml", b"<a/>", ContentType.STYLES), "", Relation.MAIN, "word/a.xml")
    assert b"<Relationship Id=" in pkg["_rels/.rels"]
    assert b"<Override PartName=" in pkg["[Content_Types].xml"]
