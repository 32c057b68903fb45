"""Known-good documents, each written as text: a line a paragraph, `Style: words` or `Style[căn=giữa]: words`.

`**bold**`, `__italic__` and `{a footnote}` stand in the words; `[bảng STYLE WIDTH …]`, `[dòng]`, `[ô]`, `[hết]` make a
table; `[mục ngang]` ends the section and turns the pages after it.
"""

from __future__ import annotations

import copy
import re
from functools import cache
from pathlib import Path

from pipeline.ooxml import Package, build, parse, read_package, serialise, w, with_part
from tests.check import edits

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(__file__).parent / "bases"
STYLES = ROOT / "templates_docx" / "_chung" / "kieu.docx"
MAIN, NOTES = "word/document.xml", "word/footnotes.xml"
_INLINE = re.compile(r"\*\*(.+?)\*\*|__(.+?)__|\{(.+?)\}")
_LINE = re.compile(r"(\w+)(?:\[(.+?)\])?:(?: (.*))?")


@cache
def base(name: str) -> Package:
    """The known-good document of this name: bao-cao, ke-hoach or cong-van."""
    return document((FOLDER / f"{name}.txt").read_text(encoding="utf-8"))


def document(text: str) -> Package:
    """The document that such lines describe, in the house's styles, with its page numbers."""
    house = read_package(STYLES)
    maker = _Maker(parse(house[MAIN]), parse(house[NOTES]))
    for line in text.splitlines():
        if line.strip():
            maker.take(line)
    made = with_part(house, MAIN, serialise(maker.document))
    return with_part(made, NOTES, serialise(maker.notes))


class _Maker:
    """The document while it is written: `here` is the element that takes the next paragraph."""

    def __init__(self, document, notes):
        self.document, self.notes = document, notes
        self.body = document.find(w("body"))
        self.last = self.body.find(w("sectPr"))
        self.body.remove(self.body.find(w("p")))
        self.here, self.table, self.widths, self.noted = self.body, None, [], 0

    def take(self, line):
        if not line.startswith("["):
            self.paragraph(line)
            return
        word, *rest = line.strip("[]").split()
        {"bảng": self.begin, "dòng": self.row, "ô": self.cell, "hết": self.end, "mục": self.section}[word](*rest)

    def paragraph(self, line):
        style, settings, words = _LINE.fullmatch(line.rstrip()).groups()
        made = build("w:p", None, build("w:pPr", None, build("w:pStyle", {"w:val": style})))
        self.put(made)
        made.extend(self.runs(words) if words else [])
        for key, value in (pair.split("=") for pair in (settings or "").split(", ") if pair):
            if edits.is_paragraph_setting(key):
                edits.format_paragraph(made, {key: value})
            else:
                for written in made.iter(w("r")):
                    edits.format_run(written, {key: value})

    def put(self, element):
        self.last.addprevious(element) if self.here is self.body else self.here.append(element)

    def runs(self, words):
        at = 0
        for hit in _INLINE.finditer(words):
            yield run(words[at : hit.start()])
            yield self.note(hit[3]) if hit[3] else run(hit[1] or hit[2], "Strong" if hit[1] else "Emphasis")
            at = hit.end()
        yield run(words[at:])

    def note(self, words):
        self.noted += 1
        style = build("w:pPr", None, build("w:pStyle", {"w:val": "FootnoteText"}))
        mark = build("w:r", None, _run_style("FootnoteReference"), build("w:footnoteRef"))
        paragraph = build("w:p", None, style, mark, run(f" {words}"))
        self.notes.append(build("w:footnote", {"w:id": str(self.noted)}, paragraph))
        reference = build("w:footnoteReference", {"w:id": str(self.noted)})
        return build("w:r", None, _run_style("FootnoteReference"), reference)

    def begin(self, style, *widths):
        self.widths = widths
        total = str(sum(map(int, widths)))
        kind = build("w:tblStyle", {"w:val": style})
        form = build("w:tblPr", None, kind, build("w:tblW", {"w:w": total, "w:type": "dxa"}))
        form.append(build("w:tblLayout", {"w:type": "fixed"}))
        grid = build("w:tblGrid", None, *(build("w:gridCol", {"w:w": width}) for width in widths))
        self.table = build("w:tbl", None, form, grid)
        self.last.addprevious(self.table)
        self.row()

    def row(self):
        self.table.append(build("w:tr", None, build("w:trPr", None, build("w:cantSplit"))))

    def cell(self):
        row = self.table[-1]
        width = build("w:tcW", {"w:w": self.widths[len(row) - 1], "w:type": "dxa"})
        self.here = build("w:tc", None, build("w:tcPr", None, width))
        row.append(self.here)

    def end(self):
        self.here, self.table = self.body, None

    def section(self, _turned):
        ended = copy.deepcopy(self.last)
        style = build("w:pStyle", {"w:val": "NgatPhan"})
        self.put(build("w:p", None, build("w:pPr", None, style, ended)))
        page = self.last.find(w("pgSz"))
        page.set(w("w"), "16838")
        page.set(w("h"), "11906")
        page.set(w("orient"), "landscape")
        self.last.find(w("pgMar")).addnext(build("w:pgNumType", {"w:start": "1"}))


def run(words, style=""):
    """A run of these words, in a character style where one is named."""
    parts = [_run_style(style)] if style else []
    return build("w:r", None, *parts, build("w:t", text=words))


def _run_style(name):
    return build("w:rPr", None, build("w:rStyle", {"w:val": name}))
