from __future__ import annotations

import time

import pytest

from pipeline.ooxml import Package
from pipeline.outline import all_paragraphs, as_text, outline_digest, read_outline


def test_an_empty_package_has_an_empty_body():
    outline = read_outline(Package({}))
    assert outline.body.blocks == ()
    assert len(outline.sections) == 1


def test_broken_relationships_leave_the_text(pkg):
    package = pkg("<w:p/>", styles="")
    broken = Package({**package.parts, "word/_rels/document.xml.rels": b"<broken", "_rels/.rels": b""})
    assert len(read_outline(broken).body.blocks) == 1


@pytest.mark.parametrize("name", ["styles", "numbering", "settings", "footnotes", "theme", "header1"])
def test_an_unreadable_part_is_left_out(pkg, name):
    body = """<w:p><w:r><w:t>chữ</w:t><w:footnoteReference w:id="1"/></w:r></w:p><w:sectPr><w:headerReference
      r:id="header1"/></w:sectPr>"""
    package = pkg(body, **{name: ""})
    outline = read_outline(Package({**package.parts, f"word/{name}.xml": b"<broken"}))
    assert outline.body.blocks[0].text == "chữ"


@pytest.mark.parametrize(
    "body",
    [
        '<w:p><w:pPr><w:jc/><w:spacing w:line="nhảm"/><w:ind w:left=""/><w:numPr/><w:outlineLvl/></w:pPr></w:p>',
        '<w:p><w:r><w:rPr><w:sz w:val="to"/><w:rFonts/><w:color/><w:u/></w:rPr><w:t/></w:r></w:p>',
        '<w:p><w:r><w:fldChar/><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/></w:r></w:p>',
        '<w:p><w:bookmarkEnd w:id="4"/><w:bookmarkStart/><w:r><w:footnoteReference/><w:drawing/></w:r></w:p>',
        "<w:tbl/><w:tbl><w:tr/><w:tr><w:tc/></w:tr></w:tbl><w:p/>",
        '<w:tbl><w:tblPr><w:tblLook w:val="xyz"/><w:tblStyle/></w:tblPr><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>',
        '<w:p/><w:sectPr><w:pgSz/><w:pgMar w:top="x"/><w:headerReference/><w:footerReference r:id="gone"/></w:sectPr>',
        "<w:p><w:r><mc:AlternateContent/></w:r><mc:AlternateContent><mc:Fallback/></mc:AlternateContent></w:p>",
        "<w:lạ/><w:p><w:lạ/><w:r><w:lạ/></w:r></w:p>",
    ],
)
def test_what_is_not_understood_is_neutral(read, body):
    outline = read(body)
    assert as_text(outline)
    assert outline_digest(outline)


def test_an_addresss_part_is_the_parts_name_and_its_story_the_first_step(only):
    address = only("<w:p/>").address
    assert (address.part, address.story, str(address)) == ("word/document.xml", "thân", "thân/đoạn 1")


@pytest.mark.long
def test_twelve_thousand_paragraphs_take_seconds(pkg):
    styles = "".join(
        f"""<w:style w:type="paragraph" w:styleId="S{i}"><w:basedOn w:val="S{i - 1}"/><w:rPr><w:sz w:val="28"/></w:rPr>
        </w:style>"""
        for i in range(9)
    )
    run = "<w:r><w:rPr><w:b/></w:rPr><w:t>đậm</w:t></w:r><w:r><w:t xml:space='preserve'> thường </w:t></w:r>"
    mark = '<w:bookmarkStart w:id="{0}" w:name="_k{0}"/><w:r><w:t>5</w:t></w:r><w:bookmarkEnd w:id="{0}"/>'
    note = '<w:r><w:footnoteReference w:id="{0}"/></w:r>'
    body = "".join(
        f"""<w:p><w:pPr><w:pStyle w:val="S8"/></w:pPr>{run * 2}{mark.format(i)}{note.format(i) if i % 4 == 0 else ""}
        </w:p>"""
        for i in range(12_000)
    )
    notes = "".join(f'<w:footnote w:id="{i}"><w:p>{run}</w:p></w:footnote>' for i in range(0, 12_000, 4))
    package = pkg(body, styles=styles, footnotes=notes)
    start = time.process_time()
    outline = read_outline(package)
    assert outline_digest(outline)
    assert time.process_time() - start < 20
    assert sum(1 for _ in all_paragraphs(outline)) == 15_000
    assert outline.footnotes[-1].number == 3_000
