from __future__ import annotations

import re
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from pipeline.ooxml import main_part, parse, read_package, style_ids, w, w_value
from pipeline.spec import load_common, load_declaration
from pipeline.template import check_template, load_template
from tests.making.templates import make

HOME = Path(__file__).parents[2] / "templates_docx"
COMMON = HOME / "_chung"
TYPES = ("bao-cao-5-nam", "bao-cao-nam", "ke-hoach-nam")
FILES = sorted(HOME.rglob("*.docx"))
STORIES = ("word/document.xml", "word/footnotes.xml", "word/header1.xml", "word/header2.xml")
TWIPS_A_MM = 56.69

every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
every_type = pytest.mark.parametrize("name", TYPES)


def stories(path):
    package = read_package(path)
    return [parse(package[name], name) for name in STORIES if name in package]


def document(path):
    package = read_package(path)
    return parse(package[main_part(package)], "document")


def test_there_are_three_types_five_blocks_one_letter_and_one_styles_part():
    assert len(FILES) == 10


@every_file
def test_a_template_opens_in_word_without_a_repair(path):
    assert OpenXmlValidator().validate(str(path)).errors == []


@every_file
def test_every_style_that_a_template_uses_is_in_the_one_styles_part(path):
    known = set(style_ids(read_package(COMMON / "kieu.docx")["word/styles.xml"]))
    used = {
        w_value(e) for root in stories(path) for kind in ("pStyle", "rStyle", "tblStyle") for e in root.iter(w(kind))
    }
    assert used <= known


@every_file
def test_every_paragraph_names_its_style(path):
    unnamed = [p for root in stories(path) for p in root.iter(w("p")) if p.find(f"{w('pPr')}/{w('pStyle')}") is None]
    assert unnamed == []


@every_file
def test_looks_come_from_styles_alone(path):
    for root in stories(path):
        runs = {child.tag for properties in root.iter(w("rPr")) for child in properties}
        paragraphs = {child.tag for properties in root.iter(w("pPr")) for child in properties}
        cells = {child.tag for properties in root.iter(w("tcPr")) for child in properties}
        tables = {child.tag for properties in root.iter(w("tblPr")) for child in properties}
        assert runs <= {w("rStyle")}
        assert paragraphs <= {w("pStyle"), w("sectPr")}
        assert cells <= {w("tcW"), w("gridSpan"), w("vMerge")}
        assert tables <= {w("tblStyle"), w("tblW"), w("tblLayout")}


@every_file
def test_pages_are_a4_with_the_margins_of_the_decree(path):
    for section in document(path).iter(w("sectPr")):
        size, margin = section.find(w("pgSz")), section.find(w("pgMar"))
        assert sorted((int(w_value(size, "w")), int(w_value(size, "h")))) == [11906, 16838]
        mm = {side: int(w_value(margin, side)) / TWIPS_A_MM for side in ("top", "bottom", "left", "right")}
        assert 20 <= round(mm["top"], 1) <= 25
        assert 20 <= round(mm["bottom"], 1) <= 25
        assert 30 <= round(mm["left"], 1) <= 35
        assert 15 <= round(mm["right"], 1) <= 20


@every_file
def test_the_page_number_stands_centred_in_the_header_and_not_on_the_first_page(path):
    package = read_package(path)
    default, first = (parse(package[f"word/header{n}.xml"], "header") for n in (1, 2))
    assert "PAGE" in "".join(i.text for i in default.iter(w("instrText")))
    assert {w_value(s) for s in default.iter(w("pStyle"))} == {"SoTrang"}
    assert not list(first.iter(w("r")))
    for section in document(path).iter(w("sectPr")):
        assert section.find(w("titlePg")) is not None
        assert {w_value(h, "type") for h in section.iter(w("headerReference"))} == {"default", "first"}


def test_heading_rows_repeat_and_no_row_is_split():
    tables = [(path, table) for path in FILES for table in document(path).iter(w("tbl"))]
    listing = [one for one in tables if w_value(one[1].find(f"{w('tblPr')}/{w('tblStyle')}")) == "BangKe"]
    assert listing
    for path, table in tables:
        assert all(row.find(f"{w('trPr')}/{w('cantSplit')}") is not None for row in table.findall(w("tr"))), path
    for path, table in listing:
        assert table.find(w("tr")).find(f"{w('trPr')}/{w('tblHeader')}") is not None, path


@every_file
def test_a_template_does_not_tell_who_made_it_or_when(path):
    parts = read_package(path).parts
    assert not [name for name in parts if name.startswith(("docProps", "customXml"))]
    assert not any(b"rsid" in part for part in parts.values())


@every_type
def test_a_template_and_its_declaration_know_each_other(name):
    common, found = load_common(COMMON)
    assert found == ()
    declaration, found = load_declaration(HOME / name, common)
    assert found == ()
    package, found = load_template(HOME / name, "mau.docx", COMMON)
    assert found == ()
    assert check_template(package, declaration, f"{name}/mau.docx") == ()


@every_type
def test_a_template_speaks_of_no_office_by_name(name):
    words = "".join(t.text or "" for root in stories(HOME / name / "mau.docx") for t in root.iter(w("t")))
    assert not re.search("Hải Dương|Thái Bình|Lam Giang", words)


def test_the_kit_makes_the_same_bytes_again(tmp_path):
    make(tmp_path / "a")
    make(tmp_path / "b")
    made = sorted(p.relative_to(tmp_path / "a") for p in (tmp_path / "a").rglob("*.docx"))
    assert len(made) == 10
    assert all((tmp_path / "a" / p).read_bytes() == (tmp_path / "b" / p).read_bytes() for p in made)
