"""Copies whose marks are gone, and the count of figures that a refresh brought up to date, left, or got wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass
from io import BytesIO

from docx import Document
from openpyxl import load_workbook

from pipeline.ooxml import read_package
from pipeline.outline import Paragraph, paragraphs, read_outline
from tests.acceptance.copies import edited, rows_of
from tests.merge import hands, reader
from tests.merge.hands import W

_SIGNS = ".,;:()“”"


@dataclass
class Count:
    """Figures that changed: refreshed, left and told, left untold, and numbers that are neither old nor new."""

    refreshed: int = 0
    told: int = 0
    untold: int = 0
    wrong: int = 0

    def __add__(self, other):
        pairs = zip(vars(self).values(), vars(other).values(), strict=True)
        return Count(*(a + b for a, b in pairs))

    @property
    def every(self):
        return self.refreshed + self.told + self.untold

    @property
    def share(self):
        return self.refreshed / self.every if self.every else 1.0


def worked(package, n):
    """A copy in which a person rewrote one paragraph and wrote on in another, as it comes back from a chat."""
    copy = hands.opened(package)
    long = [p for p in hands.body_paragraphs(copy) if len(hands.words(p).split()) > 12]
    counting = [p for p in long if p.find(f".//{W}bookmarkStart") is not None] or long
    rewrite(counting[n % len(counting)])
    long[(n * 7 + 3) % len(long)].append(hands.run(" Câu viết thêm, không có số."))
    hands.strip_all_marks(copy)
    return hands.closed(copy)


def pasted(package):
    """The text pasted into a blank document: paragraphs with their labels, a table's rows as lines with tabs."""
    document, stored = Document(), BytesIO()
    for block in read_outline(package).body.blocks:
        if isinstance(block, Paragraph):
            document.add_paragraph(f"{block.label} {block.text}".replace("\u00a0", " ").strip())
        else:
            for row in block.rows:
                cells = (" ".join(p.text for p in paragraphs(cell.blocks)) for cell in row.cells)
                document.add_paragraph("\t".join(cells))
    document.save(stored)
    return read_package(stored.getvalue())


def rewrite(paragraph):
    """Every third word another one, beside the figures too; numbers stay."""
    for t in paragraph.iter(W + "t"):
        words = (t.text or "").split(" ")
        t.text = " ".join("khác" if at % 3 == 1 and word.isalpha() else word for at, word in enumerate(words))


def counted(edited, expected, result):
    """The count over all lines of a refreshed copy; `expected` is the new build under the same hands."""
    told = " ".join(f"{x.old} {x.new}" for x in result.unplaced)
    told += " ".join(f"{x.base} {x.edited} {x.new}" for x in result.conflicts)
    lines = (reader.texts(p) for p in (edited, expected, result.package))
    total = Count()
    for was, wanted, got in zip(*lines, strict=True):
        total += _line(was.split(), wanted.split(), got.split(), told)
    return total


def _line(was, wanted, got, told):
    if len(was) == len(wanted) == len(got):
        count = Count()
        for a, b, c in zip(was, wanted, got, strict=True):
            count += _token(a, b, c, told)
        return count
    if got == wanted:
        return Count(refreshed=1)
    return Count(told=1) if got == was else Count(wrong=1)


def _token(was, wanted, got, told):
    if was == wanted:
        return Count(wrong=int(got != was))
    if got == wanted:
        return Count(refreshed=1)
    if got == was:
        known = was.strip(_SIGNS) in told
        return Count(told=int(known), untold=int(not known))
    return Count(wrong=1)


def without_agreements(folder):
    """The declarations of a workspace without figures that must agree: cells changed at random never would."""
    for path in (folder / "templates_docx").rglob("khai-bao.toml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r"\[\[doi_chieu\]\]\n(?:.+\n)+", "", text), encoding="utf-8")


def counts(folder):
    """Every cell of a table's rows that holds a whole number which is no year: path, worksheet, row, column."""
    found = []
    for path in sorted((folder / "inputs").rglob("*.xlsx")):
        for sheet in (s for s in load_workbook(path) if s.title != "Văn bản cần lập"):
            cells = ((r, c) for r in rows_of(sheet) for c in range(2, sheet.max_column + 1))
            found += [(path, sheet.title, r, c) for r, c in cells if _is_count(sheet.cell(r, c).value)]
    return found


def _is_count(value):
    return isinstance(value, int) and not isinstance(value, bool) and not 1990 < value < 2100


def raised(cells, by):
    """Adds to these cells, and to the total below each."""
    for path in {path for path, *_ in cells}:
        edited(path, lambda book, path=path: _raise(book, [c for p, *c in cells if p == path], by))


def _raise(book, cells, by):
    for tab, row, column in cells:
        sheet = book[tab]
        sheet.cell(row, column).value += by
        total = next((r for r in range(row + 1, sheet.max_row + 1) if _is_total(sheet, r)), None)
        if total and isinstance(sheet.cell(total, column).value, int):
            sheet.cell(total, column).value += by


def _is_total(sheet, row):
    return any(str(sheet.cell(row, c).value or "").lower().startswith(("tổng cộng", "cộng")) for c in (1, 2, 3))
