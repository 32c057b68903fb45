"""A small document with figures in prose, a table and a note, and the ways in which people edit it."""

from __future__ import annotations

import re

from pipeline.content import Cell, CellRange, Text
from pipeline.content.text import Span
from pipeline.ooxml import Package, with_part
from pipeline.trace import Made, traced
from tests.compose.making import content, figure, fn, note, p, row, table, tbl, template
from tests.compose.reading import made

BOOK, SHEET = "lam-giang/2026/so-lieu.xlsx", "Số liệu"
MAIN = "word/document.xml"
BOOKMARKS = re.compile(rb"<w:bookmark(?:Start|End)[^>]*/>")


def cell(address, raw):
    return Cell(BOOK, SHEET, address, raw)


def ranged(name, value, ref, **more):
    return figure(name, value, cells=(CellRange(BOOK, SHEET, ref),), **more)


def prose(name, words, ref):
    return Text(name, ((Span(words),),), (CellRange(BOOK, SHEET, ref),))


CELLS = (
    cell("B2", "1000"), cell("B3", "59"), cell("B4", "12"), cell("B5", "24"), cell("B6", "3"),
    cell("D2", "Năm 2026, đơn vị mở 15 lớp; mỗi lớp 30 người."), cell("A9", "Phòng một"), cell("A10", "Phòng hai"),
    cell("B9", "11"), cell("B10", "13"),
)  # fmt: skip
SAID = prose("nội_dung.lớp", "Năm 2026, đơn vị mở 15 lớp; mỗi lớp 30 người.", "D2")
CONTENT = content(
    ranged("tổng", 1059, "B2:B3", transform="cộng"),
    ranged("khen", 12, "B4", transform="lấy ô"),
    ranged("phạt", 24, "B5", transform="lấy ô"),
    ranged("ẩn", 3, "B6", transform="lấy ô"),
    figure("tỉ_lệ", "50", transform="tỉ lệ", of=("khen", "phạt"), cells=()),
    figure("hiệu", 9, transform="hiệu", of=("khen", "ẩn"), cells=()),
    SAID,
    table(
        "ds",
        row("a", tên=prose("tên", "Phòng một", "A9"), số=ranged("số[a]", 11, "B9")),
        row("b", tên=prose("tên", "Phòng hai", "A10"), số=ranged("số[b]", 13, "B10")),
    ),
    cells=CELLS,
)
TABLE = tbl(["Tên", "Số"], ["{%tr for d in ds %}", ""], ["{{ d.tên }}", "{{ d.số }}"], ["{%tr endfor %}", ""])
TABLE = TABLE.replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>", 1)
TEMPLATE = template(
    "1. Kết quả",
    p("Cả năm có {{ tổng }} lượt, khen {{ khen }} người, phạt {{ phạt }} người.", fn(2)),
    "Đạt {{ tỉ_lệ }} và hơn {{ hiệu }} việc theo Nghị định 30 của Chính phủ.",
    "{{ nội_dung.lớp }}",
    TABLE,
    p(),
    notes=[note("Trong đó khen {{ khen }} nữ.")],
)


def paper():
    """The document as it was made."""
    return made(CONTENT, TEMPLATE)


def version(package=None):
    """What the archive knows of it."""
    return Made(package or paper(), CONTENT)


def changed(package, *swaps, part=MAIN):
    """The document with words of a part replaced, each once; a space stands for one that does not break too."""
    content = package[part].decode()
    for old, new in swaps:
        content, count = re.subn(re.escape(old).replace("\\ ", "[ \u00a0]"), lambda _, new=new: new, content, count=1)
        assert count, old
    return with_part(package, part, content.encode())


def bare(package):
    """The document as it comes back from a chat: no bookmarks, no custom XML."""
    kept = {n: BOOKMARKS.sub(b"", part) for n, part in package.parts.items() if "customXml" not in n}
    rels = kept["word/_rels/document.xml.rels"]
    kept["word/_rels/document.xml.rels"] = re.sub(rb"<Relationship [^>]*customXml[^>]*/>", b"", rels)
    return Package(kept)


def without_mark(package, name):
    """The document in which the bookmarks of one figure's printings in the body are gone."""
    from pipeline.marks import read_marks

    part = package[MAIN]
    for mark in read_marks(package).figures:
        if mark.figure.name == name:
            found = re.search(rf'<w:bookmarkStart [^>]*w:name="{mark.bookmark}"[^>]*/>'.encode(), part)
            if found:
                number = re.search(rb'w:id="(\d+)"', found[0])[1]
                part = part.replace(found[0], b"")
                part = re.sub(rb'<w:bookmarkEnd [^>]*w:id="' + number + rb'"[^>]*/>', b"", part)
    return with_part(package, MAIN, part)


def told(found):
    """Each line as printed, what stands there now, and whether it agrees."""
    return [(line.figure.name, line.printed, line.now, line.agrees) for line in found.lines]


def one(found, name):
    """The first line of a figure."""
    return next(line for line in found.lines if line.figure.name == name)


def trace_of(package, known=None):
    return traced(package, known)
