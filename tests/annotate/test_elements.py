"""Every path of an Outline leads to the XML paragraph that says the same."""

from __future__ import annotations

import pytest

from pipeline.ooxml import build, parse, w, w_value
from pipeline.outline import elements_by_path, paragraphs, read_outline, run_pieces
from tests.annotate.conftest import BODY, MAIN, NAMES, body_of, document


@pytest.mark.parametrize("name", NAMES)
def test_every_paragraph_of_the_house_documents_is_found_by_its_path(house, name):
    outline, body = read_outline(house[name]), body_of(house[name])
    found = elements_by_path(body, BODY)
    said = {p.address.path: p.text for p in paragraphs(outline.body.blocks)}
    assert list(found) == list(said)
    assert {path: run_pieces(elements)[1] for path, elements in found.items()} == said


@pytest.mark.parametrize("name", NAMES)
def test_headers_footers_and_notes_are_walked_the_same_way(house, name):
    outline = read_outline(house[name])
    for story in (*outline.headers, *outline.footers):
        found = elements_by_path(parse(house[name][story.part]), story.name)
        said = {p.address.path: p.text for p in paragraphs(story.blocks)}
        assert {path: run_pieces(elements)[1] for path, elements in found.items()} == said
    for note in outline.footnotes:
        root = parse(house[name][note.address.part])
        element = next(e for e in root if w_value(e, "id") == note.id)
        found = elements_by_path(element, note.address.path)
        assert {k: run_pieces(v)[1] for k, v in found.items()} == {
            p.address.path: p.text for p in paragraphs(note.blocks)
        }


BOX = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"


@pytest.mark.parametrize(
    "inside",
    [
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p/>",
        (
            '<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="x"/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'
            "<w:p><w:r><w:t>b</w:t></w:r></w:p><w:p/>"
        ),
        (
            '<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>a</w:t></w:r></w:ins>'
            '<w:del w:id="2" w:author="x"><w:r><w:delText>b</w:delText></w:r></w:del></w:p>'
        ),
        (
            '<w:tbl><w:tr><w:trPr><w:del w:id="1" w:author="x"/></w:trPr><w:tc><w:p/></w:tc></w:tr>'
            "<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc>"
            "</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl><w:p/>"
        ),
        (
            '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
            '<w:r><w:t>no</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
        ),
        (
            f"<w:p><w:r><w:t>a</w:t></w:r>{BOX.format('<w:p><w:r><w:t>b</w:t></w:r></w:p>')}"
            f"{BOX.format('<w:p><w:r><w:t>c</w:t></w:r></w:p>')}</w:p>"
        ),
    ],
    ids=["control", "joined", "tracked", "tables", "field", "boxes"],
)
def test_what_a_stranger_s_document_wraps_or_removes_keeps_its_path(inside):
    pkg = document(inside)
    said = {p.address.path: p.text for p in paragraphs(read_outline(pkg).body.blocks)}
    found = elements_by_path(parse(pkg[MAIN]).find(w("body")), BODY)
    assert {path: run_pieces(elements)[1] for path, elements in found.items()} == said


def test_an_empty_body_has_no_paragraph():
    assert elements_by_path(build("w:body"), BODY) == {}
