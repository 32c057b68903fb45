"""Every figure and block of the samples' documents is found again by its mark, with its cells and its row's key."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from pipeline.marks import found_marks, read_marks
from pipeline.ooxml import parse, read_package, story_parts, w
from pipeline.tags import own_text
from pipeline.template import load_template

ROOT = Path(__file__).parents[2]
TEMPLATES = ROOT / "templates_docx"
LONG = "_b"
HEADING = re.compile(r"[IVX\d]+(\.[\d◦]+)*\.(\s|$)")


@pytest.fixture(scope="module")
def written(house_made):
    return [outcome.delivery.path for outcome in house_made.report.outcomes]


def standing(package):
    return {f.bookmark: (f.text or "").replace("\u00a0", " ") for f in found_marks(package)}


def assert_all_found(marks, package):
    found = standing(package)
    for mark in marks.figures:
        assert mark.text.replace("\u00a0", " ") in found[mark.bookmark], mark.figure.name
    assert {block.bookmark for block in marks.blocks} <= found.keys()


def test_every_figure_and_block_of_a_written_document_is_found_by_its_mark(written):
    assert len(written) == 5
    for path in written:
        package = read_package(path.read_bytes())
        marks = read_marks(package)
        assert marks.figures, path
        assert_all_found(marks, package)


def test_every_figure_printed_names_its_cells_or_the_figures_it_was_made_of(written):
    told = [m for path in written for m in read_marks(read_package(path.read_bytes())).figures]
    for mark in told:
        figure = mark.figure
        assert figure.cells or figure.of or figure.value is None or figure.name.split("[")[0].endswith("năm"), mark
        assert bool(mark.contents) == bool(figure.cells), mark
    assert any(mark.bookmark.startswith(LONG) for mark in told)


def test_every_pass_of_a_loop_over_rows_has_its_key(written):
    blocks = [b for path in written for b in read_marks(read_package(path.read_bytes())).blocks]
    assert {b.rows for b in blocks} > {0, 1}
    assert not [b for b in blocks if ": for " in b.place and not b.key]


@pytest.mark.long
@pytest.mark.skipif(not shutil.which("soffice"), reason="cần LibreOffice")
def test_libreoffice_keeps_every_mark_of_the_samples(written, tmp_path):
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    for n, path in enumerate(written):
        out = tmp_path / str(n)
        command = ["soffice", profile, "--headless", "--convert-to", "docx", "--outdir", str(out), str(path)]
        subprocess.run(command, capture_output=True, check=True, timeout=120)
        saved = read_package((out / path.name).read_bytes())
        marks = read_marks(saved)
        assert marks == read_marks(read_package(path.read_bytes()))
        assert_all_found(marks, saved)


@pytest.mark.parametrize("folder", sorted(p.parent.name for p in TEMPLATES.glob("*/mau.docx")))
def test_no_template_types_a_number_but_in_its_headings(folder):
    package, _ = load_template(TEMPLATES / folder, "mau.docx", TEMPLATES / "_chung")
    for part in story_parts(package):
        for paragraph in parse(package[part], part).iter(w("p")):
            field = next(paragraph.iter(w("fldChar"), w("fldSimple")), None)
            typed = HEADING.sub("", re.sub(r"\{[%{#].*?[}%#]\}", "◦", own_text(paragraph)), count=1)
            assert field is not None or not re.search(r"\d", typed), typed
