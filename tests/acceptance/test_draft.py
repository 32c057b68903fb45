"""A draft of spoiled inputs is made with its faults plain to see; the document itself is not touched."""

from __future__ import annotations

import re
import shutil

import pytest
from click.testing import CliRunner
from pypdf import PdfReader

from pipeline.cli.main import pipeline
from pipeline.ooxml import read_package
from pipeline.outline import all_paragraphs, paragraphs, read_outline
from tests.acceptance.conftest import ROOT, to_pdf, words
from tests.acceptance.copies import copied, set_cells

pytestmark = pytest.mark.long

NAME = "Bao cao tong ket nam 2026"
MISSING = "[thiếu: cơ_quan.tên_ngắn]"
CODES = ("o-bo-trong", "o-phai-la-so-dem", "o-phai-la-so-dem")


class Spoiled:
    """A workspace whose report was made, then spoiled; what was said without --draft and with it."""

    def __init__(self, folder, monkeypatch):
        copied(folder, "lam-giang")
        shutil.copytree(ROOT / "templates_docx", folder / "templates_docx")
        monkeypatch.chdir(folder)
        self.place = folder / "outputs" / "lam-giang" / "2026"
        typed()
        self.before = self.files()
        spoil(folder / "inputs" / "lam-giang")
        self.stopped, self.after_stop = typed(), self.files()
        self.said, self.after_draft = typed("--draft"), self.files()
        self.draft = self.place / f"{NAME} (du thao).docx"
        self.outline = read_outline(read_package(self.draft))
        to_pdf(folder, [self.draft])
        self.pages = [words(p.extract_text()) for p in PdfReader(folder / f"{self.draft.stem}.pdf").pages]

    def files(self):
        return {path.name: path.read_bytes() for path in self.place.iterdir()}


def spoil(inputs):
    """A name left blank, a count of awards in letters, a number of initiatives in letters."""
    set_cells(inputs / "don-vi.xlsx", "Thông tin chung", B6=None)
    awards = inputs / "2026" / "khen-thuong-2026.xlsx"
    set_cells(awards, "Khen thưởng theo đơn vị", O12="năm")
    set_cells(awards, "Số sáng kiến", C8="bốn")


def typed(*words):
    return CliRunner().invoke(pipeline, ["build", "bao-cao-nam", *words])


@pytest.fixture(scope="module")
def spoiled(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        yield Spoiled(tmp_path_factory.mktemp("hỏng"), patch)


def lines(outline):
    return [words(p.text) for p in all_paragraphs(outline)]


def test_without_draft_nothing_is_written_and_all_faults_are_told_at_once(spoiled):
    assert spoiled.stopped.exit_code == 4
    assert spoiled.before.keys() == {f"{NAME}.docx"}
    assert spoiled.after_stop == spoiled.before
    assert [spoiled.stopped.output.count(f"lỗi {code}") for code in CODES] == [1, 2, 2]
    assert all(f"ô {cell}" in spoiled.stopped.output for cell in ("B6", "O12", "C8"))


def test_a_draft_is_made_beside_the_document_and_the_run_has_not_failed(spoiled):
    assert spoiled.said.exit_code == 0
    assert spoiled.after_draft.keys() == {f"{NAME}.docx", f"{NAME} (du thao).docx"}
    assert spoiled.after_draft[f"{NAME}.docx"] == spoiled.before[f"{NAME}.docx"]


def test_its_first_words_are_that_it_is_a_draft(spoiled):
    first = spoiled.outline.body.blocks[0]
    assert (first.text, first.style_id) == ("DỰ THẢO", "DuThao")
    assert spoiled.pages[0].startswith("DỰ THẢO")


def test_what_is_missing_is_named_and_highlighted_wherever_it_is_printed(spoiled):
    body = read_package(spoiled.draft)["word/document.xml"].decode()
    runs = [run for run in re.findall(r"<w:r[ >].*?</w:r>", body, re.DOTALL) if "[thiếu" in run]
    assert len(runs) > 2
    told = {words(re.sub("<[^>]+>", "", run)).strip() for run in runs}
    assert [name for name in told if not re.fullmatch(r"\[thiếu: .+\]", name)] == []
    assert {MISSING, "[thiếu: cá_nhân.giấy_khen]", "[thiếu: sáng_kiến.cơ_sở]"} <= told
    assert all('<w:rStyle w:val="Thieu"/>' in run for run in runs)
    shown = [r for p in paragraphs(spoiled.outline.body.blocks) for r in p.runs if "[thiếu" in r.text]
    assert {r.format.shading for r in shown}.isdisjoint({"auto", "", "FFFFFF"})


def test_its_last_pages_list_every_finding(spoiled):
    heading = "NHỮNG ĐIỀU CẦN XEM LẠI TRƯỚC KHI TRÌNH KÝ"
    first = next(n for n, page in enumerate(spoiled.pages) if heading in page)
    assert all("Sửa:" in page for page in spoiled.pages[first:])
    assert not any("Sửa:" in page for page in spoiled.pages[:first])
    listed = [words(p.text) for p in paragraphs(spoiled.outline.body.blocks) if p.style_id == "PhatHien"]
    numbered = [line for line in listed if line[:1].isdigit()]
    assert [line.split()[-1] for line in numbered if "lỗi" in line][: len(CODES)] == list(CODES)
    assert sum(line.startswith(("Ở: ", "Thấy: ", "Cần: ", "Sửa: ")) for line in listed) == 4 * len(numbered)


def test_a_finished_document_carries_neither_the_words_nor_the_list(documents):
    said = "\n".join(lines(documents["nam"].outline))
    assert not any(word in said for word in ("DỰ THẢO", "[thiếu", "CẦN XEM LẠI"))


def test_no_sum_hides_a_count_that_could_not_be_read(spoiled):
    told = [line for line in lines(spoiled.outline) if "Giấy khen" in line]
    assert told
    assert not any("100 lượt cá nhân" in line for line in told)


def test_a_sentence_whose_figure_could_not_be_read_is_not_left_out(spoiled):
    assert any("sáng kiến cấp cơ sở" in line for line in lines(spoiled.outline))


def test_with_the_faults_mended_the_document_is_unchanged(spoiled, tmp_path, monkeypatch):
    workspace = copied(tmp_path, "lam-giang")
    shutil.copytree(ROOT / "templates_docx", tmp_path / "templates_docx")
    shutil.copytree(spoiled.place, workspace.outputs / "lam-giang" / "2026")
    monkeypatch.chdir(tmp_path)
    assert typed().output.startswith("không đổi")
