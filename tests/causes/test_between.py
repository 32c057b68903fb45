"""Each change between two versions is told with the cell, template, declaration or hand that caused it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from pipeline.build import Choice, Task, Workspace, run
from pipeline.causes import between, of_package, of_version
from pipeline.causes.effects import every_change
from pipeline.compare import CauseKind
from pipeline.keep import keep_built, versions, whereabouts
from pipeline.ooxml import read_package

ROOT = Path(__file__).resolve().parents[2]
BOOK = "inputs/lam-giang/2026/khen-thuong-2026.xlsx"
KEY = "lam-giang/2026/Bao cao tong ket nam 2026"


@pytest.fixture
def workspace(tmp_path):
    for folder in ("inputs/lam-giang", "templates_docx"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    return Workspace(tmp_path / "inputs", tmp_path / "templates_docx", tmp_path / "outputs")


def built(workspace):
    """The archive after one more build of the yearly report."""
    store, wrong = whereabouts(workspace.outputs)
    assert wrong == ()
    report = run(workspace, Choice(types=("bao-cao-nam",), years=(2026,)), Task())
    kept, unkept = keep_built(store, workspace, report)
    assert unkept == ()
    assert [one.key for one in kept] == [KEY]
    return store


def typed(workspace, **cells):
    path = workspace.inputs.parent / BOOK
    book = load_workbook(path, rich_text=True)
    for address, value in cells.items():
        book["Khen thưởng theo đơn vị"][address] = value
    book.save(path)


def test_a_changed_cell_is_the_cause_of_every_figure_and_line_that_it_bears_on(workspace):
    built(workspace)
    typed(workspace, O8=9, O20=105)
    store = built(workspace)
    old, new = versions(store)
    comparison = between(store, of_version(store, old), of_version(store, new))
    changes = every_change(comparison)
    assert len(changes) > 3
    assert {(c.kind, c.what, c.place.cell) for change in changes for c in change.causes} == {
        (CauseKind.CELL, "8 → 9", "O8")
    }
    assert all(change.causes for change in changes)


@pytest.mark.long
def test_two_cells_in_one_paragraph_are_both_named(workspace):
    built(workspace)
    typed(workspace, O8=9, O9=8, O20=107)
    store = built(workspace)
    comparison = between(store, *(of_version(store, v) for v in versions(store)))
    total = next(c for c in comparison.figures if c.name == "cá_nhân.giấy_khen")
    assert sorted(cause.place.cell for cause in total.causes) == ["O8", "O9"]


@pytest.mark.long
def test_a_hand_edit_is_told_as_such_and_a_cell_never_is(workspace):
    built(workspace)
    typed(workspace, O8=9, O20=105)
    store = built(workspace)
    path = workspace.outputs / f"{KEY}.docx"
    word = Document(str(path))
    edited = next(p for p in word.paragraphs if p.text.startswith("- Tập thể lao động xuất sắc"))
    edited.add_run(" Đã xem.")
    word.save(str(path))
    old = versions(store)[0]
    comparison = between(store, of_version(store, old), of_package(store, path.name, read_package(path)))
    by_hand = [c for c in every_change(comparison) if CauseKind.HAND_EDIT in {cause.kind for cause in c.causes}]
    assert [c.quote[:20] for c in by_hand] == ["- Tập thể lao động x"]
    assert all(c.causes for c in every_change(comparison))


@pytest.mark.long
def test_a_template_paragraph_is_the_cause_of_its_words(workspace):
    built(workspace)
    path = workspace.templates / "bao-cao-nam" / "mau.docx"
    word = Document(str(path))
    run_ = next(r for p in word.paragraphs for r in p.runs if "Trên đây là kết quả" in r.text)
    run_.text = run_.text.replace("Trên đây là kết quả", "Trên đây là toàn bộ kết quả")
    word.save(str(path))
    store = built(workspace)
    comparison = between(store, *(of_version(store, v) for v in versions(store)))
    assert [c.kind for change in every_change(comparison) for c in change.causes] == [CauseKind.TEMPLATE]
    assert len(every_change(comparison)) == 1
