"""Every document keeps the form of the decree, opens without repair, and remembers its figures."""

from __future__ import annotations

import re
import subprocess
from collections import Counter

import pytest
from openxml_audit import OpenXmlValidator

from pipeline.build import Choice, Status, Task, Workspace, run
from pipeline.findings import Severity
from pipeline.marks import found_marks, read_marks
from pipeline.ooxml import read_package
from pipeline.outline import paragraphs
from tests.acceptance.conftest import words

NAMES = ("hai_duong", "thai_binh", "nam", "nam_nam", "ke_hoach")
MM = 1440 / 25.4


@pytest.fixture(params=NAMES)
def document(request, documents):
    return documents[request.param]


def test_every_declared_document_is_made_without_an_error(report):
    assert len(report.outcomes) == len(NAMES)
    assert [o.order.title for o in report.outcomes if o.delivery is None] == []
    found = [f for o in report.outcomes for f in o.findings]
    assert [f.code for f in found if f.severity is Severity.ERROR] == []


def test_word_would_open_it_without_repair(document):
    assert [str(e) for e in OpenXmlValidator().validate(str(document.path)).errors] == []


def test_the_page_is_a4_within_the_margins_of_the_decree(document):
    first = document.outline.sections[0].page
    assert (first.width, first.height) == (11906, 16838)
    for section in document.outline.sections:
        page = section.page
        assert 20 * MM - 2 <= page.top <= 25 * MM + 2
        assert 20 * MM - 2 <= page.bottom <= 25 * MM + 2


def test_everything_is_in_times_new_roman_and_black(document):
    shown = [r for p in paragraphs(document.outline.body.blocks) for r in p.runs if r.text.strip()]
    assert {font for r in shown for font in r.format.fonts} == {"Times New Roman"}
    assert {r.format.colour for r in shown} <= {"auto", "000000"}


def test_no_page_number_on_page_one_and_one_on_every_other(document):
    assert not document.pages[0].lstrip().startswith("1")
    assert re.match(r"\s*2\b", document.pages[1])


def test_every_figure_is_found_again_by_its_mark_with_its_cells(document):
    marks = read_marks(document.package)
    found = {f.bookmark: f.text for f in found_marks(document.package)}
    assert len(marks.figures) > 10
    for mark in marks.figures:
        assert words(mark.text) in words(found[mark.bookmark] or "")
    known = [m.figure for m in marks.figures if m.figure.value is not None]
    assert {
        figure.name for figure in known if not figure.cells and not figure.of and figure.transform != "năm của thư mục"
    } == set()


def test_every_printed_figure_stands_in_the_pdf(document):
    printed = words(" ".join(document.pages))
    missing = {m.text for m in read_marks(document.package).figures if words(m.text) not in printed}
    assert missing == set()


@pytest.mark.long
def test_marks_survive_a_save_by_libreoffice(document, tmp_path):
    command = ["soffice", f"-env:UserInstallation={(tmp_path / 'p').as_uri()}", "--headless", "--convert-to", "docx"]
    subprocess.run([*command, "--outdir", tmp_path, document.path], check=True, capture_output=True, timeout=120)
    saved = read_package(tmp_path / document.path.name)
    before = {m.bookmark: words(m.text) for m in read_marks(document.package).figures}
    after = {f.bookmark: words(f.text or "") for f in found_marks(saved)}
    assert read_marks(saved) is not None
    assert {name for name, text in before.items() if text not in after.get(name, "")} == set()


@pytest.mark.parametrize(("name", "count"), [("hai_duong", 4), ("nam", 4), ("nam_nam", 4)])
def test_each_note_stands_on_the_page_of_its_mark(documents, name, count):
    document = documents[name]
    pages = [words(page) for page in document.pages]
    marks = [(p, n) for p in paragraphs(document.outline.body.blocks) for n in p.notes]
    assert len(marks) == len(document.outline.footnotes) == count
    for (paragraph, mark), note in zip(marks, document.outline.footnotes, strict=True):
        marked = f"{words(paragraph.text[: mark.start])[-9:]}{mark.number}"
        written = f"{mark.number} {words(note.blocks[0].text)[:30]}"
        (page,) = [n for n, text in enumerate(pages) if written in text]
        assert marked in pages[page]


def test_the_signature_block_does_not_stand_alone_on_its_page(document):
    page = next(p for p in document.pages if "Nơi nhận:" in p)
    before = page.partition("Nơi nhận:")[0]
    assert len(before.split()) > 5


def test_heading_rows_repeat_over_pages(documents):
    pages = [p for p in documents["nam_nam"].pages if "VKSND khu vực" in p and "Giấy" in p and "Năm 2023" in words(p)]
    assert len(pages) > 1
    assert all("Tập thể" in p and "Cá nhân" in p for p in pages)


def test_no_glyph_is_missing(document):
    fonts = subprocess.run(["pdffonts", document.pdf], capture_output=True, text=True, check=True).stdout
    assert "LiberationSerif" in fonts.replace(" ", "") or "TimesNewRoman" in fonts.replace(" ", "")
    assert "\ufffd" not in "".join(document.pages)
    assert "DejaVu" not in fonts


def test_the_appendix_lies_on_landscape_pages_with_numbers_of_its_own(documents):
    sections = documents["nam_nam"].outline.sections
    assert [s.page.width > s.page.height for s in sections] == [False, True, True]
    assert [s.page.number_start for s in sections[1:]] == [1, 1]
    body = [words(p.text) for p in paragraphs(documents["nam_nam"].outline.body.blocks)]
    at = body.index("Phụ lục I")
    assert body[at + 2].startswith("(Kèm theo Báo cáo số 418/BC-VKSLG ngày 20 tháng 11 năm 2026")
    assert any("Phụ lục I" in text for text in body[:at])


def test_an_office_without_counts_by_unit_has_no_appendix_and_no_empty_page(documents):
    document = documents["hai_duong"]
    assert len(document.outline.sections) == 1
    assert "Phụ lục" not in "".join(document.pages)
    assert all(len(page.split()) > 5 for page in document.pages)


def test_nothing_reads_zero_collectives(document):
    text = words(" ".join(document.pages))
    assert re.findall(r"(?<![\d.,/])00? (?:lượt|tập thể|cá nhân|phong trào|sáng kiến|cuộc|xã)\b", text) == []


def test_a_plan_has_no_addressee_and_a_report_upward_has_one(documents):
    has = {name: any("Kính gửi" in p for p in d.pages) for name, d in documents.items()}
    assert has == {"hai_duong": True, "nam": True, "nam_nam": True, "thai_binh": False, "ke_hoach": False}


def test_made_figures_are_plainly_told_to_be_made(documents):
    for name in ("nam", "nam_nam", "ke_hoach"):
        assert "SỐ LIỆU MINH HỌA" in documents[name].pages[0]
        assert "SỐ LIỆU MINH HỌA" not in documents["hai_duong"].pages[0]


def test_code_sets_no_font_size_or_margin_of_its_own(document):
    body = document.package["word/document.xml"].decode()
    assert Counter(re.findall(r"<w:(?:sz|rFonts|szCs|color|spacing|ind)\b", body)) == Counter()


@pytest.mark.usefixtures("report")
@pytest.mark.long
def test_a_second_run_changes_nothing(house):
    again = run(house, Choice(), Task())
    assert {o.delivery.status for o in again.outcomes if o.delivery} == {Status.UNCHANGED}


def test_the_same_inputs_give_the_same_bytes_in_another_folder(house, documents, tmp_path):
    other = Workspace(house.inputs, house.templates, tmp_path)
    made = run(other, Choice(offices=("hai-duong",)), Task())
    assert made.outcomes[0].delivery.path.read_bytes() == documents["hai_duong"].path.read_bytes()
