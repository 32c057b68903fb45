"""Two versions of twenty pages with forty changes are read and compared within three times python-docx's walks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from docx import Document

from pipeline.build import Choice, Task, Workspace, run
from pipeline.compare import Side, compared
from pipeline.marks import read_marks
from pipeline.ooxml import parse, read_package, serialise, w, with_part, write_package
from pipeline.outline import read_outline
from tests.benchmarks.test_check import MAIN, REPORT, ROOT, WALKS, repeat, spent, walked
from tests.compare.planting import Draft, centre, change_word, new_paragraph

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.long
CHANGES = 40


@pytest.fixture(scope="module")
def versions(tmp_path_factory):
    """The five-year report of Lam Giang, its first chapter said twice, and a version with forty changes."""
    folder = tmp_path_factory.mktemp("outputs")
    run(Workspace(ROOT / "inputs", ROOT / "templates_docx", folder), Choice(), Task())
    package = read_package(folder / REPORT)
    document = parse(package[MAIN])
    repeat(document.find(w("body")), "I. ", "II. ")
    old = with_part(package, MAIN, serialise(document))
    draft = Draft(old)
    plant(draft)
    paths = folder / "cu.docx", folder / "moi.docx"
    for path, version in zip(paths, (old, draft.done()), strict=True):
        path.write_bytes(write_package(version))
    return paths


def plant(draft):
    """Words, paragraphs that went and came, formats: ten of each, far from one another."""
    every = draft.paragraphs[::2]
    assert len(every) >= CHANGES
    for number, paragraph in enumerate(every[:CHANGES]):
        match number % 4:
            case 0:
                change_word(paragraph)
            case 1:
                draft.body.remove(paragraph)
            case 2:
                new_paragraph(paragraph, f"Câu thứ {number} chỉ có ở bản sau, không ai viết trước đó.")
            case _:
                centre(paragraph)


def side(path: Path) -> Side:
    package = read_package(path)
    return Side(path.name, read_outline(package), None, read_marks(package))


def test_comparing_twenty_pages_beside_python_docx(capsys, versions):
    old, new = versions

    def ours():
        comparison = compared(side(old), side(new))
        assert len(comparison.wording) + sum(c.count for c in comparison.form) == CHANGES

    def theirs():
        for _ in range(WALKS):
            walked(Document(old))

    assert walked(Document(old)) > 10_000
    rounds = [(spent(ours), spent(theirs)) for _ in range(5)]
    mine, peer = (min(times) for times in zip(*rounds, strict=True))
    with capsys.disabled():
        said = f"so 2 bản 20 trang, {CHANGES} thay đổi: {mine:.2f} s; python-docx mở và duyệt {WALKS} lần: {peer:.2f} s"
        print(f"\n{said}; tỉ lệ {mine / peer:.2f}")
    assert (
        mine < 4 * peer
    )  # measured 2.2 and below a second; a loaded machine shall not fail the suite, a collapse shall
