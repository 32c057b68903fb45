from __future__ import annotations

import datetime as dt

import pytest
from openxml_audit import OpenXmlValidator

from pipeline.ooxml import (
    Package,
    cleaned,
    ensure_notes_part,
    marks_part,
    marks_part_name,
    merge_styles,
    notes_part_name,
    read_package,
    style_ids,
    with_marks_part,
    with_part,
    with_properties,
    without_marks_part,
    write_package,
)

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_NAMESPACE = "urn:vi-du:dau"
_MARKS = f'<d:dau xmlns:d="{_NAMESPACE}"/>'.encode()


def _faults(pkg, folder):
    path = folder / "a.docx"
    path.write_bytes(write_package(pkg))
    return [str(e) for e in OpenXmlValidator().validate(str(path)).errors]


def test_a_cleaned_package_passes_the_audit_that_the_foreign_one_fails(foreign, tmp_path):
    assert _faults(foreign, tmp_path)
    assert _faults(cleaned(foreign), tmp_path) == []


def test_a_cleaned_package_with_notes_marks_and_properties_passes_the_audit(foreign, tmp_path):
    pkg = with_marks_part(ensure_notes_part(cleaned(foreign)), _MARKS, _NAMESPACE)
    pkg = with_properties(pkg, "Báo cáo", "tổng kết", dt.date(2025, 2, 24))
    assert _faults(pkg, tmp_path) == []


def test_cleaning_keeps_the_text_and_drops_what_the_maker_left(foreign):
    pkg = cleaned(foreign)
    gone = {"word/stylesWithEffects.xml", "docProps/thumbnail.jpeg", "docProps/app.xml", "customXml/item1.xml"}
    assert not gone & set(pkg.parts)
    assert "Một đoạn".encode() in pkg["word/document.xml"]
    assert b"python-docx" not in b"".join(pkg.parts.values())
    assert b"rsid" not in pkg["word/document.xml"] + pkg["word/settings.xml"]
    assert b"2013" not in pkg["docProps/core.xml"]
    assert "Báo cáo".encode() in pkg["docProps/core.xml"]
    assert b"jpeg" not in pkg["[Content_Types].xml"]


def test_cleaning_twice_changes_nothing(foreign):
    assert cleaned(cleaned(foreign)) == cleaned(foreign)


def test_cleaning_keeps_a_custom_part_that_is_no_bibliography(foreign):
    assert marks_part(cleaned(with_marks_part(foreign, _MARKS, _NAMESPACE)), _NAMESPACE) == _MARKS


def test_cleaning_a_package_without_content_types_gives_it_a_list():
    assert "[Content_Types].xml" in cleaned(Package({})).parts


def test_cleaning_takes_out_proof_marks_and_empty_shells(foreign):
    body = f"""<w:document {_W}><w:body><w:p w:rsidR="00AA"><w:pPr/><w:proofErr w:type="spellStart"/>
      <w:bookmarkStart w:id="1" w:name="_GoBack"/><w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="2" w:name="_k1"/>
      <w:r><w:rPr/><w:lastRenderedPageBreak/><w:t>chữ</w:t></w:r><w:r/><w:bookmarkEnd w:id="2"/></w:p></w:body>
      </w:document>"""
    written = cleaned(with_part(foreign, "word/document.xml", body.encode()))["word/document.xml"].decode()
    for noise in ("rsid", "pPr", "proofErr", "_GoBack", "rPr", "lastRendered", "<w:r/>"):
        assert noise not in written
    assert written.count("bookmark") == 2


def test_a_notes_part_has_both_separators_and_settings_that_name_them(foreign):
    pkg = ensure_notes_part(foreign)
    notes = pkg[notes_part_name(pkg)].decode()
    assert notes.index('w:type="separator" w:id="-1"') < notes.index('w:type="continuationSeparator" w:id="0"')
    settings = pkg["word/settings.xml"].decode()
    expected = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>'
    assert expected in settings


def test_a_notes_part_that_is_there_is_kept_as_it_is(foreign):
    pkg = ensure_notes_part(foreign)
    assert ensure_notes_part(pkg) == pkg


def test_separators_of_other_ids_are_kept_and_named_in_the_settings(foreign):
    notes = f"""<w:footnotes {_W}><w:footnote w:id="0" w:type="separator"><w:p/></w:footnote><w:footnote w:id="1"
      w:type="continuationSeparator"><w:p/></w:footnote><w:footnote w:id="2"><w:p/></w:footnote></w:footnotes>"""
    pkg = ensure_notes_part(with_part(ensure_notes_part(foreign), "word/footnotes.xml", notes.encode()))
    assert pkg["word/footnotes.xml"].count(b"<w:footnote ") == 3
    assert b'<w:footnotePr><w:footnote w:id="0"/><w:footnote w:id="1"/></w:footnotePr>' in pkg["word/settings.xml"]


def test_a_document_without_settings_gets_them(foreign):
    bare = Package({n: p for n, p in cleaned(foreign).parts.items() if n != "word/settings.xml"})
    assert b"footnotePr" in ensure_notes_part(bare)["word/settings.xml"]


def test_a_document_without_notes_has_no_notes_part(foreign):
    assert notes_part_name(foreign) is None


def test_marks_are_found_by_their_namespace_after_a_renaming(foreign):
    pkg = with_marks_part(foreign, _MARKS, _NAMESPACE)
    renamed = {n.replace("item2.", "item7."): p.replace(b"item2.", b"item7.") for n, p in pkg.parts.items()}
    assert marks_part(Package(renamed), _NAMESPACE) == _MARKS
    assert marks_part(Package(renamed), "urn:khac") is None


def test_marks_of_the_same_namespace_take_the_old_ones_place(foreign):
    new = f'<d:dau xmlns:d="{_NAMESPACE}" n="2"/>'.encode()
    once = with_marks_part(foreign, _MARKS, _NAMESPACE)
    twice = with_marks_part(once, new, _NAMESPACE)
    assert twice.parts.keys() == once.parts.keys()
    assert marks_part(twice, _NAMESPACE) == new


def test_marks_that_go_leave_no_trace(foreign):
    pkg = with_marks_part(foreign, _MARKS, _NAMESPACE)
    name = marks_part_name(pkg, _NAMESPACE)
    assert name == "customXml/item2.xml"
    less = without_marks_part(pkg, _NAMESPACE)
    assert set(less.parts) == set(foreign.parts)
    assert not any(b"item2" in part or b"itemProps2" in part for part in less.parts.values())


def test_the_marks_of_one_namespace_always_have_one_guid(foreign):
    one = with_marks_part(foreign, _MARKS, _NAMESPACE)["customXml/itemProps2.xml"]
    assert one == with_marks_part(foreign, _MARKS, _NAMESPACE)["customXml/itemProps2.xml"]
    assert b'ds:itemID="{' in one


def test_properties_bear_the_documents_own_date_and_no_author(foreign):
    core = with_properties(foreign, "Báo cáo", "", dt.date(2025, 2, 4))["docProps/core.xml"].decode()
    assert "2025-02-04T00:00:00Z" in core
    assert "creator" not in core
    assert "xmlns:dcterms=" in core


def test_properties_bear_no_date_while_the_document_bears_none(foreign):
    core = with_properties(foreign, "Báo cáo", "", None)["docProps/core.xml"].decode()
    assert "dcterms:created" not in core


def test_merged_styles_keep_the_base_and_add_what_it_does_not_know():
    base = f'<w:styles {_W}><w:docDefaults/><w:style w:styleId="A"><w:name w:val="gốc"/></w:style></w:styles>'
    extra = f"""<w:styles {_W}><w:latentStyles/><w:style w:styleId="A"><w:name w:val="khách"/></w:style>
      <w:style w:styleId="B" w:default="1"/></w:styles>"""
    merged = merge_styles(base.encode(), extra.encode())
    assert style_ids(merged) == ("A", "B")
    assert "gốc".encode() in merged
    for unwanted in ("khách".encode(), b"latentStyles", b"w:default"):
        assert unwanted not in merged


@pytest.mark.parametrize("name", ["word/stylesWithEffects.xml", "word/theme/theme1.xml"])
def test_a_relationship_to_a_missing_part_is_cleaned_away(foreign, name):
    broken = Package({n: p for n, p in foreign.parts.items() if n != name})
    written = read_package(write_package(cleaned(broken)))
    assert name.rpartition("/")[2].encode() not in written["word/_rels/document.xml.rels"]
