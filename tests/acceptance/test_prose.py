"""The same report with its prose in the sheet “Nội dung” and in a Word file; notes typed there are true footnotes."""

from __future__ import annotations

import pytest
from docx import Document

from pipeline.build import Choice, Task, find_workspace, run
from pipeline.keep import keep_built, whereabouts
from pipeline.ooxml import write_package
from pipeline.outline import all_paragraphs, paragraphs, read_outline
from pipeline.read import read_folder
from pipeline.spec import load_all
from tests.acceptance.copies import copied, edited
from tests.cli.conftest import typed
from tests.outline.conftest import package
from tests.read.prose.test_prose import NOTE, NOTES, STYLES, heading, par
from tests.read.prose.test_prose import run as letters
from tests.returns.split import whole

pytestmark = pytest.mark.long

YEAR = "lam-giang/2026"


def moved(workspace):
    """The prose of 2026 moved from the sheet into Word files, one for all types and one for each; the files."""
    folder = workspace.inputs / YEAR
    sheet = next(s for d in load_all(workspace.templates)[0] for s in d.sheets if s.key == "noi_dung")
    rows = read_folder(folder, workspace.inputs, (sheet,), (), year=2026).tables["noi_dung"].values.to_dict("records")
    edited(folder / "bao-cao-2026.xlsx", lambda book: book.remove(book["Nội dung"]))
    written = {}
    for row in rows:
        written.setdefault(row["loại"], []).append((row["mục"], row["đoạn"]))
    for kind, sections in written.items():
        document(sections).save(folder / f"noi-dung{f'-{slugged(kind)}' if kind else ''}.docx")
    return rows


def slugged(kind):
    return {"Báo cáo tổng kết năm": "bao-cao-nam", "Báo cáo tổng kết 5 năm": "bao-cao-5-nam"}[kind]


def document(sections):
    word = Document()
    last = None
    for key, texts in sections:
        if key != last:
            word.add_heading(key)
        last = key
        for spans in texts:
            paragraph = word.add_paragraph()
            for span in spans:
                part = paragraph.add_run(span.text)
                part.bold, part.italic = span.bold or None, span.italic or None
    return word


def made(workspace, kind="bao-cao-nam"):
    (outcome,) = run(workspace, Choice(offices=("lam-giang",), years=(2026,), types=(kind,)), Task()).outcomes
    return outcome


@pytest.mark.parametrize("kind", ["bao-cao-nam", "bao-cao-5-nam"])
@pytest.mark.long
def test_prose_from_word_makes_the_same_document_as_prose_from_the_sheet(tmp_path, kind):
    workspace = copied(tmp_path, "lam-giang")
    before = made(workspace, kind)
    assert moved(workspace)
    after = made(workspace, kind)
    assert after.made is not None
    assert read_outline(after.made.package).body == read_outline(before.made.package).body
    assert [f.code for f in after.findings] == [f.code for f in before.findings]


def test_a_paragraph_from_word_is_traced_to_its_place(tmp_path):
    workspace = copied(tmp_path, "lam-giang")
    moved(workspace)
    outcome = made(workspace)
    places = {(c.sheet, c.address) for c in outcome.made.content.cells if c.file.endswith(".docx")}
    assert len(places) > 10
    assert all(address.startswith("DOAN") for _, address in places)


def test_a_note_typed_in_word_is_a_true_footnote_in_its_place_and_the_others_move_on(tmp_path):
    workspace = copied(tmp_path, "lam-giang")
    before = read_outline(made(workspace).made.package).footnotes
    rows = [r for r in moved(workspace) if r["loại"] in (None, "Báo cáo tổng kết năm")]
    blocks = [block for row in rows for block in (heading(row["mục"]), *map(noted, row["đoạn"]))]
    whole = package("".join(blocks), styles=STYLES, footnotes=NOTES)
    for path in (workspace.inputs / YEAR).glob("noi-dung*.docx"):
        path.unlink()
    (workspace.inputs / YEAR / "noi-dung.docx").write_bytes(write_package(whole))
    outline = read_outline(made(workspace).made.package)
    assert [note.number for note in outline.footnotes] == list(range(1, len(outline.footnotes) + 1))
    typed = [n for n in outline.footnotes if "Theo Quyết định" in words(n)]
    assert typed
    assert len(outline.footnotes) == len(before) + len(typed)
    marks = [mark.number for p in all_paragraphs(outline) for mark in p.notes]
    assert marks == sorted(marks)


def noted(spans):
    """A paragraph of Word with these spans and a note behind the last."""
    look = {(True, False): "<w:b/>", (False, True): "<w:i/>", (True, True): "<w:b/><w:i/>"}
    return par(*(letters(escaped(s.text), look.get((s.bold, s.italic), "")) for s in spans), NOTE)


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


def words(note):
    return "".join(p.text for p in paragraphs(note.blocks))


@pytest.mark.long
@pytest.mark.parametrize("asked", ["DOAN2", "đoạn 2", "Đoạn 2"])
def test_trace_asked_for_a_paragraph_answers_with_what_it_printed(tmp_path, monkeypatch, asked):
    workspace = find_workspace(whole(tmp_path))
    moved(workspace)
    report = run(workspace, Choice(offices=("lam-giang",), years=(2026,), types=("bao-cao-nam",)), Task())
    keep_built(whereabouts(workspace.outputs, None)[0], workspace, report)
    monkeypatch.chdir(workspace.inputs.parent)
    result = typed("trace", "outputs/lam-giang/2026/Bao cao tong ket nam 2026.docx", asked)
    assert result.exit_code == 0, result.output
    assert "đoạn 2 " in result.output
    assert "DOAN" not in result.output.replace(f"“{asked}”", "")
