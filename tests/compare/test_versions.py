"""Two versions of one document from inputs of which a few cells differ: figures, wording and cells agree."""

from __future__ import annotations

import shutil

import pytest

from pipeline.build import Choice, Task, Workspace, run
from pipeline.compare import Side, compared
from pipeline.marks import read_marks
from pipeline.ooxml import read_package
from pipeline.outline import read_outline
from tests.acceptance.copies import edited
from tests.compare.conftest import ROOT

OFFICE = "lam-giang"
NAME = f"{OFFICE}/2026/Bao cao tong ket nam 2026.docx"
FILE, SHEET = f"{OFFICE}/2026/phong-trao-hoat-dong-2026.xlsx", "Hoạt động thi đua"


def change(book):
    """Three more in one cell."""
    book[SHEET]["F8"] = int(book[SHEET]["F8"].value) + 3


@pytest.fixture(scope="module")
def later(tmp_path_factory):
    """The report made from inputs in which one cell differs."""
    folder = tmp_path_factory.mktemp("sau")
    shutil.copytree(ROOT / "inputs" / OFFICE, folder / "inputs" / OFFICE)
    edited(folder / "inputs" / FILE, change)
    report = run(Workspace(folder / "inputs", ROOT / "templates_docx", folder / "outputs"), Choice(), Task())
    assert all(o.delivery for o in report.outcomes), [str(f.found) for o in report.outcomes for f in o.findings]
    return side(read_package(folder / "outputs" / NAME))


def side(package):
    return Side("", read_outline(package), None, read_marks(package))


def test_every_figure_that_changed_rests_on_the_cell_that_changed(marked, later):
    comparison = compared(side(marked[NAME]), later)
    assert comparison.figures
    for figure in comparison.figures:
        assert [(c.file, c.sheet, c.old_address, c.new_address) for c in figure.cells] == [(FILE, SHEET, "F8", "F8")]
        assert figure.difference == 3
        assert figure.quote
    assert comparison.form == ()
    assert comparison.unprinted == ()


def test_every_sentence_that_changed_names_its_figures(marked, later):
    comparison = compared(side(marked[NAME]), later)
    assert {w.kind.value for w in comparison.wording} == {"changed"}
    named = {name for w in comparison.wording for name in w.figures}
    assert named == {f.name for f in comparison.figures}
