from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest

from pipeline.compose.filters import FILTERS
from pipeline.compose.values import FigureValue
from pipeline.content import Figure, FigureKind
from pipeline.ooxml import parse, read_package
from pipeline.spec import load_common, load_declaration, shape
from pipeline.spec.builtin import DOCUMENT, DOCUMENT_TEXTS, DRAFT, FOUND, PERIOD, RECIPIENTS
from pipeline.template import check_template, load_template
from tests.guides.pages import ROOT, TEMPLATES, fences, section, spans, tables, text
from tests.making.word import p, write
from tests.making.word import section as page

COMMON = ROOT / "templates_docx" / "_chung"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LOOKS = {"I.", "1.", "1.1.", "đậm", "nghiêng"}


def column(heading, number=0, of=0):
    return [row[number] for row in tables(section(TEMPLATES, heading))[of]]


def test_the_guide_lists_the_filters_that_there_are():
    told = [re.match(r"\w+", cell.strip("`"))[0] for cell in column("## Thẻ")]
    assert sorted(told) == sorted(FILTERS)


def test_every_filter_in_an_example_exists():
    used = set(re.findall(r"\|\s*(\w+)", " ".join(re.findall(r"\{\{.*?\}\}", text(TEMPLATES)))))
    assert used
    assert used <= FILTERS.keys()


def test_the_guide_lists_the_blocks_that_there_are():
    told = {cell.strip("`").removeprefix("khối.").replace("_", "-") for cell in column("## Khối")}
    assert told == {path.stem.removeprefix("khoi-") for path in COMMON.glob("khoi-*.docx")}


def test_every_style_that_the_guide_names_is_in_the_styles_part():
    package = read_package(COMMON / "kieu.docx")
    names = {e.get(f"{W}val") for e in parse(package["word/styles.xml"], "styles").iter(f"{W}name")}
    cells = [cell for cell in column("## Kiểu trình bày", 1) if "khối" not in cell]
    told = [re.sub(r" \(.*?\)|^khung: ", "", part).strip() for cell in cells for part in re.split(r" · |; ", cell)]
    assert len(told) > 10
    assert not [name for name in told if name.removeprefix("khung: ") not in names]


def test_the_guide_lists_every_name_that_needs_no_declaration():
    named = set(spans(section(TEMPLATES, "## Tra cứu: tên có sẵn")))
    assert {*PERIOD, *DOCUMENT, *DOCUMENT_TEXTS, RECIPIENTS[0], *RECIPIENTS[1], FOUND[0], DRAFT} <= named


def test_the_guide_lists_every_way_to_make_a_figure_with_what_it_needs():
    rows = tables(section(TEMPLATES, "## Tra cứu: cách tính và khóa"))[0]
    assert [row[0] for row in rows] == [*shape.ROW_HOWS, *shape.OF_HOWS]
    assert all(tuple(spans(row[2])) == shape.NEEDED_BY[row[0]] for row in rows)


def test_the_guide_lists_every_kind_of_figure():
    words = " ".join(section(TEMPLATES, "## Tra cứu: cách tính và khóa").split())
    assert "một trong: " + ", ".join(FigureKind) in words


@pytest.mark.parametrize(
    ("item", "known"),
    [("`[[van]]`", shape.TEXT), ("`[[doi_chieu]]`", shape.AGREEMENT), ("`[[mau]]`", shape.TEMPLATE)],
    ids=["van", "doi_chieu", "mau"],
)
def test_the_guide_lists_every_key_of_an_item(item, known):
    row = next(r for r in tables(section(TEMPLATES, "## Tra cứu: cách tính và khóa"))[1] if r[0] == item)
    assert set(spans(row[2])) - {"=", "<="} == set(known)


def test_the_guide_lists_every_key_of_a_table_and_of_a_sheet():
    rows = tables(section(TEMPLATES, "## Tra cứu: cách tính và khóa"))[1]
    keys = {key for row in rows if row[0].startswith("`[[bang]]`") for key in spans(row[2])}
    assert keys | {"cach"} == set(shape.TABLE)
    own = next(part for part in text(TEMPLATES).split("\n\n") if part.startswith("Trang Excel riêng"))
    assert {*shape.SHEET, *shape.COLUMN} <= set(spans(own))


def test_the_new_type_of_the_guide_can_be_read_and_its_template_finds_every_name(tmp_path):
    declaration, found = new_type(tmp_path)
    assert found == ()
    package, wrong = load_template(tmp_path / "thong-bao-khen", "mau.docx", COMMON)
    assert wrong == ()
    assert check_template(package, declaration, "thong-bao-khen/mau.docx") == ()


def test_the_new_figure_of_the_guide_is_one_of_the_new_type(tmp_path):
    figure, whole = fences(TEMPLATES, "toml")
    assert figure.strip() in whole
    assert "giấy_khen.tổng" in {f.name for f in new_type(tmp_path)[0].figures}


def new_type(scratch):
    """The declaration of the guide's new type beside the template that it shows, and what was found in it."""
    folder = scratch / "thong-bao-khen"
    folder.mkdir()
    (folder / "khai-bao.toml").write_text(fences(TEMPLATES, "toml")[1], encoding="utf-8")
    lines = next(b for b in fences(TEMPLATES, "text") if b.startswith("{{ khối.phan_dau }}")).strip().split("\n")
    write(folder / "mau.docx", "".join(p("NoiDung", line) for line in lines) + page())
    return load_declaration(folder, load_common(COMMON)[0])


SAMPLES = {
    "số": Decimal(7),
    "đếm": Decimal(7),
    "tiền": Decimal(80_000_000),
    "triệu": Decimal(80_000_000),
    "tỉ_lệ": Decimal("12.5"),
    "năm": Decimal(2026),
    "ngày": date(2014, 4, 7),
    "ngày_dài": date(2025, 2, 24),
}


@pytest.mark.parametrize("name", SAMPLES)
def test_a_filter_prints_what_the_guide_shows(name):
    row = next(r for r in tables(section(TEMPLATES, "## Thẻ"))[0] if r[0] == f"`{name}`")
    kind = FigureKind.DATE if isinstance(SAMPLES[name], date) else FigureKind.COUNT
    printed = FILTERS[name](FigureValue(Figure("x", kind, SAMPLES[name])))
    assert "".join(piece.text for piece in printed.pieces).replace("\u00a0", " ") == spans(row[1])[0]
