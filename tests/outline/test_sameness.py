from __future__ import annotations

import io
import itertools
import os
import subprocess
import sys
from xml.sax.saxutils import escape

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.ooxml import Package, cleaned, ensure_notes_part, read_package, with_part, write_package
from pipeline.outline import outline_digest, read_outline, same

_T = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
_STYLES = """<w:style w:type="paragraph" w:styleId="A" w:default="1"><w:name w:val="Thân"/><w:rPr><w:b/></w:rPr>
  </w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="Khác"/><w:rPr><w:b/></w:rPr></w:style>"""
_PAGE = '<w:sectPr><w:headerReference r:id="header1"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
_ROW = f"<w:tr><w:tc><w:p>{_T.format('ô')}</w:p></w:tc></w:tr>"
_BODY = f"""<w:p>{_T.format("Đã tặng 71 lượt")}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>
  <w:tbl>{_ROW}{_ROW}</w:tbl><w:p/>{_PAGE}"""
_NOTES = f'<w:footnote w:id="1"><w:p>{_T.format("Trong đó")}</w:p></w:footnote>'
_NUMBER = """<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar
  w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>"""
_PARTS = {"styles": _STYLES, "footnotes": _NOTES, "header1": _NUMBER}

_INVISIBLE = {
    "runs split": (">Đã tặng 71 lượt</w:t></w:r>", f">Đã tặng </w:t></w:r>{_T.format('71')}{_T.format(' lượt')}"),
    "rsids": ("<w:p><w:r>", '<w:p w:rsidR="00AB12CD" w:rsidRDefault="0012"><w:r w:rsidRPr="0034">'),
    "proofing": ("<w:p><w:r>", '<w:p><w:proofErr w:type="spellStart"/><w:r>'),
    "last position": ("<w:p><w:r>", '<w:p><w:bookmarkStart w:id="9" w:name="_GoBack"/><w:bookmarkEnd w:id="9"/><w:r>'),
    "remembered page break": ("<w:r><w:t", "<w:r><w:lastRenderedPageBreak/><w:t"),
    "declared what holds anyway": ("<w:r><w:t", "<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t"),
    "a style that looks the same": ("<w:p><w:r>", '<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr><w:r>'),
    "the page number of another day": ("<w:t>2</w:t>", "<w:t>17</w:t>"),
    "note ids": ('w:id="1"', 'w:id="23"'),
    "the distance of a footer that is not there": ("<w:pgSz", '<w:pgMar w:footer="99"/><w:pgSz'),
    "widow control": ("<w:p/>", '<w:p><w:pPr><w:widowControl w:val="0"/></w:pPr></w:p>'),
    "a control around the text": ("<w:p><w:r>", "<w:p><w:sdt><w:sdtContent><w:r/></w:sdtContent></w:sdt><w:r>"),
}
_VISIBLE = {
    "a letter": ("Đã tặng 71 lượt", "Đã tặng 72 lượt"),
    "a note's word": ("Trong đó", "Trong số đó"),
    "italics": ("<w:r><w:t", "<w:r><w:rPr><w:i/></w:rPr><w:t"),
    "alignment": ("<w:p><w:r>", '<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r>'),
    "a row": (f"{_ROW}{_ROW}", _ROW),
    "a repeated heading row": ("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>"),
    "the page": ('w:w="11906"', 'w:w="12240"'),
    "a blank line": ("<w:p/>", "<w:p/><w:p/>"),
    "a blank line's height": ("<w:p/>", '<w:p><w:pPr><w:rPr><w:sz w:val="40"/></w:rPr></w:pPr></w:p>'),
    "the place of a note": (
        "<w:p><w:r><w:t xml:space='preserve'>Đã tặng 71 lượt</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r>",
        '<w:p><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>Đã tặng 71 lượt</w:t></w:r>',
    ),
    "the header": (
        '<w:r><w:fldChar w:fldCharType="begin"/>',
        '<w:r><w:t>Trang</w:t><w:fldChar w:fldCharType="begin"/>',
    ),
}


def _edited(package, old, new):
    parts = {n: p.replace(old.encode(), new.encode()) for n, p in package.parts.items()}
    assert parts != dict(package.parts), "the edit must take place"
    return read_outline(Package(parts))


@pytest.mark.parametrize("edit", _INVISIBLE.values(), ids=_INVISIBLE)
def test_what_a_reader_does_not_meet_changes_nothing(pkg, edit):
    package = pkg(_BODY, **_PARTS)
    before, after = read_outline(package), _edited(package, *edit)
    assert same(before, after)
    assert outline_digest(before) == outline_digest(after)


@pytest.mark.parametrize("edit", _VISIBLE.values(), ids=_VISIBLE)
def test_what_a_reader_meets_makes_a_difference(pkg, edit):
    package = pkg(_BODY, **_PARTS)
    before, after = read_outline(package), _edited(package, *edit)
    assert not same(before, after)
    assert outline_digest(before) != outline_digest(after)


def test_a_section_may_end_in_its_last_paragraph_or_in_an_empty_one_behind_it(read):
    end = "<w:pPr><w:sectPr/></w:pPr>"
    text = _T.format("hết")
    assert same(read(f"<w:p>{end}{text}</w:p><w:p/>"), read(f"<w:p>{text}</w:p><w:p>{end}</w:p><w:p/>"))


def test_column_widths_are_blind_to_rounding_and_not_to_a_hand(read):
    table = '<w:tbl><w:tblGrid><w:gridCol w:w="{}"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>'
    assert same(read(table.format(2000)), read(table.format(1999)))
    assert not same(read(table.format(2000)), read(table.format(2200)))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_no_splitting_of_runs_is_met(pkg, data):
    text = data.draw(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn")), min_size=1))
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)))))
    pieces = [text[a:b] for a, b in itertools.pairwise([0, *cuts, len(text)])]
    whole, split = ("".join(_T.format(escape(p)) for p in parts) for parts in ([text], pieces))
    one, many = (read_outline(pkg(f"<w:p>{runs}</w:p>")) for runs in (whole, split))
    assert many.body.blocks[0].runs == one.body.blocks[0].runs
    assert outline_digest(one) == outline_digest(many)


def test_a_renamed_part_is_the_same_part(pkg):
    package = pkg(_BODY, **_PARTS)
    renamed = {
        n.replace("header1.xml", "kopf.xml"): p.replace(b"header1.xml", b"kopf.xml") for n, p in package.parts.items()
    }
    assert same(read_outline(package), read_outline(Package(renamed)))


def _document():
    document = docx.Document()
    document.add_heading("I. KẾT QUẢ", 1)
    paragraph = document.add_paragraph("Đã tặng ")
    paragraph.add_run("71").bold = True
    document.add_paragraph("một", style="List Number")
    document.add_table(2, 2, style="Light Grid Accent 1").cell(0, 0).text = "ô"
    document.sections[0].header.paragraphs[0].text = "đầu"
    return document


def _saved(document):
    stream = io.BytesIO()
    document.save(stream)
    return read_package(stream.getvalue())


def test_a_document_that_another_program_loads_and_saves_keeps_its_digest():
    first = ensure_notes_part(cleaned(_saved(_document())))
    second = _saved(docx.Document(io.BytesIO(write_package(first))))
    assert first != second
    assert outline_digest(read_outline(first)) == outline_digest(read_outline(second))


def test_cleaning_does_not_change_what_is_met():
    foreign = _saved(_document())
    assert same(read_outline(foreign), read_outline(cleaned(foreign)))


def test_the_digest_is_the_same_in_every_process(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(write_package(cleaned(_saved(_document()))))
    program = (
        "import pathlib, sys; from pipeline.ooxml import read_package; from pipeline.outline import *;"
        "print(outline_digest(read_outline(read_package(pathlib.Path(sys.argv[1])))))"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", program, str(path)],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(found) == 1


def test_a_comment_in_the_xml_is_not_met(pkg):
    package = pkg(_BODY, **_PARTS)
    noted = package["word/document.xml"].replace(b"<w:r><w:t", b"<!-- x --><w:r><!-- y --><w:t")
    assert same(read_outline(package), read_outline(with_part(package, "word/document.xml", noted)))
