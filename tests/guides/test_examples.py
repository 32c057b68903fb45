from __future__ import annotations

from datetime import date

import pytest
from openpyxl import load_workbook

from pipeline import law
from pipeline.findings import Severity
from pipeline.read import read_folder, settle
from pipeline.spec import load_all, load_common, load_declaration
from pipeline.template import check_template, load_template
from tests.guides.pages import INPUTS, ROOT, TEMPLATES, fences, section, spans, tables
from tests.making.word import p, write
from tests.making.word import section as page

COMMON = ROOT / "templates_docx" / "_chung"
AWARDS = "khen-thuong-2026.xlsx"
EXAMPLES = [block for block in fences(TEMPLATES, "text") if "{{" in block and "khối" not in block]
BULLETS = [line for line in section(TEMPLATES, "## Đừng").split("\n") if line.startswith("- ")]
FORBIDDEN = [tag for line in BULLETS[:2] for tag in spans(line) if tag.startswith("{")]
WHOLE = {
    "{%- -%}": "{%- if dự_thảo -%}x{% endif %}",
    "{{r": "{{r kỳ.đến_năm }}",
    "{%r": "{%r if dự_thảo %}x{%r endif %}",
    "{%tc": "{%tc if dự_thảo %}x{%tc endif %}",
    "{% set %}": "{% set a = kỳ.đến_năm %}",
    "{% include %}": "{% include 'x' %}",
}


def found_in(folder, *lines):
    """What the check of templates says of these paragraphs, for the report on five years."""
    write(folder / "mau.docx", "".join(p("NoiDung", line) for line in lines) + page())
    common, _ = load_common(COMMON)
    declaration, _ = load_declaration(ROOT / "templates_docx" / "bao-cao-5-nam", common)
    package, wrong = load_template(folder, "mau.docx", COMMON)
    found = (*wrong, *check_template(package, declaration, "mau.docx"))
    return [f.code for f in found if f.severity is Severity.ERROR]


@pytest.mark.parametrize("lines", EXAMPLES, ids=lambda b: b[:20])
def test_an_example_of_the_guide_has_no_fault(tmp_path, lines):
    assert found_in(tmp_path, *lines.strip().split("\n")) == []


@pytest.mark.parametrize("tag", FORBIDDEN)
def test_what_the_guide_advises_against_is_an_error(tmp_path, tag):
    assert found_in(tmp_path, WHOLE.get(tag, tag)) != []


def test_joining_words_is_an_error(tmp_path):
    assert found_in(tmp_path, "{{ cơ_quan.tên ~ cơ_quan.tỉnh }}") != []


def test_quotes_that_word_has_curled_are_read(tmp_path):
    assert found_in(tmp_path, "{{ sáng_kiến.ngành | trống(“không có”) }}") == []


def test_words_beside_a_paragraph_tag_are_an_error(tmp_path):
    assert found_in(tmp_path, "Có {%p if dự_thảo %}", "x", "{%p endif %}") != []


def test_the_acceptance_that_the_guide_shows_settles_the_total_that_it_names(tmp_path):
    row = tables(section(INPUTS, "## Trang “Chấp nhận”"))[0][0]
    folder = tmp_path / "lam-giang" / "2026"
    folder.mkdir(parents=True)
    book = load_workbook(ROOT / "inputs" / "lam-giang" / "2026" / AWARDS)
    book[row[2]][row[3]] = int(row[4])
    sheet = book.create_sheet("Chấp nhận")
    sheet.append(["Mã lỗi", "Tệp", "Trang", "Ô", "Giá trị khi chấp nhận", "Lý do", "Người chấp nhận"])
    sheet.append([*row[:4], int(row[4]), *row[5:]])
    book.save(folder / AWARDS)
    sheets = {s.key: s for d in load_all(ROOT / "templates_docx")[0] for s in d.sheets}
    reading = read_folder(folder, tmp_path, tuple(sheets.values()), law.vocabularies(date(2026, 12, 31)), year=2026)
    settled = [f for f in settle(reading.findings, reading.acceptances) if f.code == row[0]]
    assert [(f.severity, f.accepted) for f in settled] == [(Severity.NOTICE, f"{row[5]} ({row[6]})")]
