from __future__ import annotations

import datetime as dt
import io
import os
import subprocess
import sys
from dataclasses import replace

import docx
import pytest
from openxml_audit import OpenXmlValidator

from pipeline.compose import compose
from pipeline.ooxml import (
    NAMESPACES,
    ContentType,
    Relation,
    main_part,
    parse,
    qn,
    relate,
    related,
    w,
    with_part,
    write_package,
)
from tests.compose.making import PAGE, W, base, content, figure, fn, note, p, r, row, table, tbl, template, text
from tests.compose.reading import lines, made
from tests.compose.test_marks import ALL, EVERYWHERE

SECTION = p().replace("<w:p>", f"<w:p><w:pPr>{PAGE.replace('1701', '1700')}</w:pPr>")


def _left_margins(doc):
    return [m.get(w("left")) for m in parse(doc[main_part(doc)]).iter(w("pgMar"))]


def test_an_appendix_that_a_condition_took_away_leaves_no_empty_page():
    t = template("Thân", SECTION, "{%p if có %}", "Phụ lục", "{%p endif %}", p())
    with_it, without = (made(content(figure("có", n)), t) for n in (1, 0))
    assert (lines(with_it), _left_margins(with_it)) == (["Thân", "", "Phụ lục", ""], ["1700", "1701"])
    assert (lines(without), _left_margins(without)) == (["Thân"], ["1700"])


def test_a_section_end_on_the_paragraph_of_a_tag_is_kept():
    tag = p("{%p if có %}").replace("<w:p>", f"<w:p><w:pPr>{PAGE.replace('1701', '1700')}</w:pPr>")
    t = template("Thân", tag, "Phụ lục", "{%p endif %}")
    assert _left_margins(made(content(figure("có", 1)), t)) == ["1700", "1701"]
    assert _left_margins(made(content(figure("có", 0)), t)) == ["1700"]


def test_a_table_at_the_end_of_the_last_section_keeps_a_paragraph_behind_it():
    t = template(tbl(["ô"]), SECTION, p())
    body = parse(made(content(), t)["word/document.xml"])[0]
    assert [e.tag for e in body] == [w("tbl"), w("p"), w("sectPr")]


def test_a_body_that_ends_with_a_table_gets_a_paragraph_behind_it():
    body = parse(made(content(), template(tbl(["ô"])))["word/document.xml"])[0]
    assert [e.tag for e in body] == [w("tbl"), w("p"), w("sectPr")]


def test_a_cell_whose_words_a_condition_took_away_keeps_a_paragraph():
    cell = p("{%p if có %}") + p("x") + p("{%p endif %}")
    root = parse(made(content(figure("có", 0)), template(tbl([cell]), p()))["word/document.xml"])
    assert [len(c.findall(w("p"))) for c in root.iter(w("tc"))] == [1]


def _numbered():
    pkg = base()
    if related(pkg, main_part(pkg), Relation.NUMBERING):
        (name,) = related(pkg, main_part(pkg), Relation.NUMBERING)
    else:
        name = "word/numbering.xml"
        pkg, _ = relate(pkg, main_part(pkg), Relation.NUMBERING, name)
    level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl>'
    abstract = f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
    number = '<w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>'
    xml = f"<w:numbering {W}>{abstract}{number}</w:numbering>"
    pkg = with_part(pkg, name, xml.encode(), ContentType.NUMBERING)
    listed = "<w:pPr><w:numPr><w:numId w:val='4'/></w:numPr></w:pPr>"
    style = f'<w:style {W} w:type="paragraph" w:styleId="STT"><w:name w:val="STT"/>{listed}</w:style>'
    styles = pkg["word/styles.xml"].decode().split('<w:style w:type="paragraph" w:customStyle="1" w:styleId="STT">')
    rest = styles[1].partition("</w:style>")[2]
    return with_part(pkg, "word/styles.xml", (styles[0] + style + rest).encode())


def test_serial_numbers_begin_again_in_each_generated_table():
    rows = (["{%tr for d in ds %}", ""], [p(style="STT"), "{{ d.tên }}"], ["{%tr endfor %}", ""])
    body = tbl(["TT", "Tên"], *rows) + p() + tbl(["TT", "Tên"], *rows) + p(style="STT")
    pkg = with_part(
        _numbered(), "word/document.xml", f"<w:document {W}><w:body>{body}{PAGE}</w:body></w:document>".encode()
    )
    doc = made(content(table("ds", row("a", tên="x"), row("b", tên="y"))), pkg)
    numbers = [n.get(w("val")) for n in parse(doc["word/document.xml"]).iter(w("numId"))]
    assert numbers == ["5", "5", "6", "6"]
    lists = {n.get(w("numId")): n for n in parse(doc["word/numbering.xml"]).iter(w("num"))}
    assert [lists[n].find(f"{w('lvlOverride')}/{w('startOverride')}").get(w("val")) for n in ("5", "6")] == ["1", "1"]


def test_a_table_that_a_loop_repeats_counts_anew_and_one_of_the_template_goes_on():
    direct = "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='4'/></w:numPr></w:pPr>"
    numbered = tbl([p(r("x")).replace("<w:p>", f"<w:p>{direct}")])
    body = numbered + p("{%p for d in ds %}") + numbered + p("{%p endfor %}") + p()
    pkg = with_part(
        _numbered(), "word/document.xml", f"<w:document {W}><w:body>{body}{PAGE}</w:body></w:document>".encode()
    )
    doc = made(content(table("ds", row("a"), row("b"))), pkg)
    assert [n.get(w("val")) for n in parse(doc["word/document.xml"]).iter(w("numId"))] == ["4", "5", "6"]


def test_what_a_loop_copies_keeps_no_id_that_must_be_the_only_one():
    drawing = '<wp:inline xmlns:wp="{}"><wp:docPr id="3" name="x"/></wp:inline>'.format(NAMESPACES["wp"])
    one = p(f"<w:r><w:drawing>{drawing}</w:drawing></w:r>", "{{ d.tên }}")
    one = one.replace("<w:p>", f'<w:p xmlns:w14="{NAMESPACES["w14"]}" w14:paraId="00000001">')
    doc = made(
        content(table("ds", row("a", tên="A"), row("b", tên="B"))), template("{%p for d in ds %}", one, "{%p endfor %}")
    )
    root = parse(doc["word/document.xml"])
    assert [d.get("id") for d in root.iter(qn("wp:docPr"))] == ["1", "2"]
    assert b"paraId" not in doc["word/document.xml"]


@pytest.mark.parametrize("draft", [False, True])
def test_a_document_passes_the_audit(draft, tmp_path):
    file = tmp_path / "x.docx"
    file.write_bytes(write_package(compose(ALL, EVERYWHERE, place="mau.docx", draft=draft).document))
    result = OpenXmlValidator().validate(str(file))
    assert result.is_valid, result.errors
    assert docx.Document(io.BytesIO(file.read_bytes())).paragraphs[0].text.startswith("Có 07")


def test_a_citation_repeated_passes_the_audit(tmp_path):
    file = tmp_path / "x.docx"
    t = template(
        p("A", fn(2), "{{ chú_thích(n) }}"),
        "B{{ chú_thích(n) }}",
        tbl([p("C{{ chú_thích(n) }}")]),
        p(),
        notes=[note("x")],
    )
    file.write_bytes(write_package(made(content(text("n", "một", "hai")), t)))
    result = OpenXmlValidator().validate(str(file))
    assert result.is_valid, result.errors


def test_the_same_content_gives_the_same_bytes_whatever_the_hash_seed():
    script = (
        "import hashlib, sys; sys.path.insert(0, '.')\n"
        "from tests.compose.test_marks import ALL, EVERYWHERE\n"
        "from pipeline.compose import compose\n"
        "from pipeline.ooxml import write_package\n"
        "print(hashlib.sha256(write_package(compose(ALL, EVERYWHERE, place='m').document)).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", script], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


def test_the_properties_are_those_of_the_document():
    c = content(text("văn_bản.tên_loại", "BÁO CÁO"))
    c = replace(c, document=replace(c.document, subject="Tổng kết {{ x }} \ue000", issued=dt.date(2025, 2, 24)))
    core = made(c, template("x"))["docProps/core.xml"].decode()
    assert "<dc:title>BÁO CÁO Tổng kết {{ x }}</dc:title>" in core
    assert "2025-02-24T00:00:00Z" in core


def test_nothing_of_the_making_is_left_in_the_document():
    doc = made(ALL, EVERYWHERE)
    whole = b"".join(doc.parts.values()).decode(errors="replace")
    assert not any(sign in whole for sign in ("urn:vks-pipeline:compose", "\ue000", "\ue001", "__mở", "{%", "}}"))
