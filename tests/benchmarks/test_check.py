"""A document of twenty pages is checked in less time than python-docx needs to open and walk it five times."""

from __future__ import annotations

import time
from copy import deepcopy
from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader

from pipeline.build import Choice, Task, Workspace, run
from pipeline.check import all_rules, check_document, load_profile, open_document
from pipeline.ooxml import parse, read_package, serialise, w, with_part, write_package
from tests.acceptance.conftest import to_pdf

pytestmark = pytest.mark.long
ROOT = Path(__file__).resolve().parents[2]
REPORT, MAIN = "lam-giang/2026/Bao cao tong ket 2022-2026.docx", "word/document.xml"
PAGES, WALKS = 20, 5


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """The five-year report of Lam Giang, its first chapter said twice so that it fills twenty pages."""
    folder = tmp_path_factory.mktemp("outputs")
    run(Workspace(ROOT / "inputs", ROOT / "templates_docx", folder), Choice(), Task())
    package = read_package(folder / REPORT)
    document = parse(package[MAIN])
    repeat(document.find(w("body")), "I. ", "II. ")
    path = folder / "hai-muoi-trang.docx"
    path.write_bytes(write_package(with_part(package, MAIN, serialise(document))))
    to_pdf(folder, [path])
    assert len(PdfReader(path.with_suffix(".pdf")).pages) >= PAGES
    return path


def repeat(body, first, behind):
    """Says the blocks from one heading to the next a second time; names and notes that are there once stay so."""
    starts = ["".join(t.text or "" for t in block.iter(w("t"))) for block in body]
    begin, end = (next(n for n, text in enumerate(starts) if text.startswith(start)) for start in (first, behind))
    again = [deepcopy(block) for block in body[begin:end] if block.tag == w("p")]
    for block in again:
        for mark in list(block.iter(w("bookmarkStart"), w("bookmarkEnd"), w("footnoteReference"))):
            mark.getparent().remove(mark)
    body[end:end] = again


def checked(path, profile):
    package, refused = open_document(path, path.name)
    assert refused == ()
    result = check_document(package, path.name, profile)
    assert len(result.applied) > len(all_rules()) / 2


def walked(container):
    """The characters of all paragraphs, runs and cells, as python-docx gives them."""
    own = sum(len(r.text) for p in container.paragraphs for r in p.runs)
    return own + sum(walked(cell) for t in container.tables for row in t.rows for cell in row.cells)


def spent(work):
    start = time.process_time()
    work()
    return time.process_time() - start


def test_checking_twenty_pages_beside_python_docx(capsys, report):
    profile = load_profile("vksnd")[0]
    assert walked(Document(report)) > 10_000

    def peer():
        for _ in range(WALKS):
            walked(Document(report))

    rounds = [(spent(lambda: checked(report, profile)), spent(peer)) for _ in range(6)]
    ours, theirs = (min(times) for times in zip(*rounds, strict=True))
    with capsys.disabled():
        said = f"soát {PAGES} trang: {ours:.2f} s; python-docx mở và duyệt {WALKS} lần: {theirs:.2f} s"
        print(f"\n{said}; tỉ lệ {ours / theirs:.2f}")
    assert ours < theirs
