"""A desk on which changes are planted: workbooks, declarations, templates and the finished document of one report."""

from __future__ import annotations

import shutil
from copy import copy
from dataclasses import dataclass
from pathlib import Path

from openpyxl import load_workbook

from pipeline.build import Choice, Task, Workspace, run
from pipeline.keep import keep_built, versions, whereabouts
from pipeline.ooxml import parse, read_package, serialise, w, with_part, write_package
from tests.compare.planting import Draft, words_of

ROOT = Path(__file__).resolve().parents[3]
OFFICE = "lam-giang"
KEY = f"{OFFICE}/2026/Bao cao tong ket nam 2026"
AWARDS, REPORT, MOVEMENTS, OWN = (
    "2026/khen-thuong-2026.xlsx",
    "2026/bao-cao-2026.xlsx",
    "2026/phong-trao-hoat-dong-2026.xlsx",
    "don-vi.xlsx",
)
MAIN = "word/document.xml"


@dataclass(frozen=True)
class Desk:
    """The workspace of one office and one yearly report."""

    folder: Path

    @property
    def workspace(self):
        return Workspace(*(self.folder / name for name in ("inputs", "templates_docx", "outputs")))

    @property
    def document(self):
        return self.folder / "outputs" / f"{KEY}.docx"

    def book(self, file):
        return self.folder / "inputs" / OFFICE / file

    def template(self, name):
        return self.folder / "templates_docx" / name


def laid(folder):
    """A desk with the office's workbooks of its last year."""
    for part in ("don-vi.xlsx", "2026"):
        source, target = ROOT / "inputs" / OFFICE / part, folder / "inputs" / OFFICE / part
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(source, target) if source.is_dir() else shutil.copy(source, target)
    shutil.copytree(ROOT / "templates_docx", folder / "templates_docx")
    return Desk(folder)


def built(desk):
    """The archive after one more build of the report."""
    store, wrong = whereabouts(desk.workspace.outputs)
    assert wrong == ()
    report = run(desk.workspace, Choice(types=("bao-cao-nam",), years=(2026,)), Task())
    kept, unkept = keep_built(store, desk.workspace, report)
    assert unkept == ()
    assert [one.key for one in kept] == [KEY], [f for o in report.outcomes for f in o.findings]
    return store


def built_twice(desk, *deeds):
    """The archive with the version before and the one after the deeds, and both versions."""
    built(desk)
    for deed in deeds:
        deed(desk)
    store = built(desk)
    found = versions(store)
    assert len(found) == 2, "the deeds changed nothing"
    return store, *found


def cells(file, sheet, **values):
    """The deed of typing values into cells."""

    def deed(desk):
        book = load_workbook(desk.book(file), rich_text=True)
        for address, value in values.items():
            assert book[sheet][address].value != value
            book[sheet][address] = value
        book.save(desk.book(file))

    return deed


def all_of(*deeds):
    """Several deeds as one; what no document prints may have to change along with what it prints."""

    def change(desk):
        for deed in deeds:
            deed(desk)

    return change


def row_added(file, sheet, row, **values):
    """The deed of inserting a row, what stands below moved down by one."""
    return _rows(file, sheet, row, 1, values)


def row_removed(file, sheet, row):
    """The deed of deleting a row, what stands below moved up by one."""
    return _rows(file, sheet, row, -1, {})


def _rows(file, sheet, row, step, values):
    def deed(desk):
        book = load_workbook(desk.book(file), rich_text=True)
        page = book[sheet]
        columns = range(1, page.max_column + 1)
        last = row
        while any(page.cell(last + 1, c).value is not None for c in columns) and not _merged(page, last + 1):
            last += 1
        numbers = range(last, row - 1, -1) if step > 0 else range(row + 1, last + 2)
        for number in numbers:
            for column in columns:
                source, target = page.cell(number, column), page.cell(number + step, column)
                target.value, target._style = source.value, copy(source._style)
        if step > 0:
            for column in columns:
                page.cell(row, column).value = None
            for letter, value in values.items():
                page[f"{letter}{row}"] = value
        book.save(desk.book(file))

    return deed


def _merged(page, row):
    return any(r.min_row <= row <= r.max_row for r in page.merged_cells.ranges)


def rows_swapped(file, sheet, one, other):
    """The deed of exchanging two rows."""

    def deed(desk):
        book = load_workbook(desk.book(file), rich_text=True)
        page = book[sheet]
        for column in range(2, page.max_column + 1):
            a, b = page.cell(one, column), page.cell(other, column)
            a.value, b.value = b.value, a.value
        book.save(desk.book(file))

    return deed


def replaced(name, old, new, count=1):
    """The deed of exchanging a text in a declaration."""

    def deed(desk):
        path = desk.template(name)
        text = path.read_text(encoding="utf-8")
        assert text.count(old) >= 1, old
        path.write_text(text.replace(old, new, count), encoding="utf-8")

    return deed


def in_template(name, change, part=MAIN):
    """The deed of changing a template's XML: `change` gets its root."""
    return lambda desk: in_file(desk.template(name), change, part)


def in_file(path, change, part=MAIN):
    """A Word file of which a part's root is given to `change`."""
    package = read_package(path)
    root = parse(package[part], part)
    change(root)
    path.write_bytes(write_package(with_part(package, part, serialise(root))))


def by_hand(change):
    """The deed of editing the finished document; `change` gets a draft of it."""

    def deed(desk):
        draft = Draft(read_package(desk.document))
        change(draft)
        desk.document.write_bytes(write_package(draft.done()))

    return deed


def paragraph(root, beginning):
    """The one paragraph that begins with these words."""
    found = [p for p in root.iter(w("p")) if words_of(p).startswith(beginning)]
    assert len(found) == 1, (beginning, len(found))
    return found[0]


def reworded(root, beginning, old, new):
    """The paragraph with other words in one of its runs."""
    target = next(t for t in paragraph(root, beginning).iter(w("t")) if old in (t.text or ""))
    target.text = target.text.replace(old, new, 1)
