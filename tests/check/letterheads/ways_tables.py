"""Letterheads in tables."""

from __future__ import annotations

import unicodedata
from functools import partial

from tests.check.letterheads.common import (
    BODY,
    DATE,
    ISSUER,
    LEFT,
    LONG,
    NUMBER,
    PARENT,
    PLAN,
    RIGHT,
    SHORT,
    TO,
    UNDER,
    body,
    ending,
    said,
    title,
)  # fmt: skip
from tests.check.letterheads.expected import MOTTO, NATIONAL
from tests.check.letterheads.typist import border, box, fill, line, new, old_line, p, table, write

UNDERSCORES, DRAWN, BORDER, UNDERLINE = "dấu gạch dưới", "hình vẽ", "đường viền", "gạch chân chữ"


def underscores_in_one_table():
    """Four cells, a row of underscores under the names, and under the subject."""
    document = new()
    rows = [
        [[*LEFT, (UNDER, "c")], [*RIGHT, (LONG, "c")]],
        [[(NUMBER, "c13")], [(DATE, "ic14")]],
    ]
    table(document, rows, (7, 9))
    p(document)
    title(document, rule="__________")
    body(document)
    ending(document)
    return document, said(motto_line=UNDERSCORES, issuing_line=UNDERSCORES, subject_line=UNDERSCORES)


def number_in_a_second_table():
    """Names in one table, number and date in another, lines drawn."""
    document = new()
    right = [*RIGHT, lambda c: line(p(c), 57, number=2)]
    table(document, [[[*LEFT, lambda c: line(p(c), 25)], right]], (7, 9))
    p(document)
    table(document, [[[(NUMBER, "c13")], [(DATE, "ic13")]]], (7, 9))
    title(document)
    line(p(document, "", "c"), 30)
    body(document)
    ending(document)
    return document, said(motto_line=DRAWN, issuing_line=DRAWN, subject_line=DRAWN)


def breaks_within_cells():
    """One paragraph a cell, its lines parted by line breaks; the newer spelling of hoà."""
    document = new()
    national = NATIONAL.replace("HÒA", "HOÀ")
    left = partial(_broken, lines=((PARENT, "13"), (SHORT, "b13"), (UNDER, "13"), (NUMBER, "13")))
    right = partial(_broken, lines=((national, "b13"), (MOTTO, "b14"), (LONG, "13"), (DATE, "i13")))
    table(document, [[[left], [right]]], (7, 9))
    title(document)
    body(document)
    ending(document)
    parts = {"national_name": national, "issuing_body": SHORT}
    return document, said(motto_line=UNDERSCORES, issuing_line=UNDERSCORES, **parts)


def _broken(cell, lines):
    paragraph = p(cell, "", "c")
    for n, (text, look) in enumerate(lines):
        write(paragraph, ("\n" if n else "") + text, look)


def capitals_by_the_font():
    """Lower-case letters that the font's setting shows as capitals."""
    document = new()
    parent, issuer = "Viện kiểm sát nhân dân tối cao", "Viện kiểm sát nhân dân tỉnh Lam Giang"
    national = "Cộng hòa xã hội chủ nghĩa Việt Nam"
    left = [(parent, "ck12"), (issuer, "bck12"), (UNDER, "c12"), (NUMBER, "c13")]
    right = [(national, "bck12"), (MOTTO, "bc13"), (LONG, "c12"), (DATE, "ic13")]
    table(document, [[left, right]], (7, 9))
    p(document, "Kế hoạch", "bck14")
    p(document, PLAN[1], "bc14")
    body(document)
    ending(document)
    parts = {"national_name": national, "parent_body": parent, "issuing_body": issuer, "document_kind": "Kế hoạch"}
    return document, said(motto_line=UNDERSCORES, issuing_line=UNDERSCORES, **parts)


def underlined_words():
    """Underlining in place of lines."""
    document = new()
    left = [(PARENT, "c13"), (SHORT, "bcu13")]
    table(document, [[left, [(NATIONAL, "bc13"), (MOTTO, "bcu14")]], [[(NUMBER, "c13")], [(DATE, "ic13")]]], (7, 9))
    title(document)
    body(document)
    ending(document)
    return document, said(issuing_body=SHORT, motto_line=UNDERLINE, issuing_line=UNDERLINE)


def borders_of_paragraphs():
    """Borders: under the motto's own paragraph, and on an empty paragraph under the issuing body and the subject."""
    document = new()
    left = [*LEFT, lambda c: border(p(c, "", "c", 2, 2)), (NUMBER, "c13")]
    right = [(NATIONAL, "bc13"), lambda c: border(p(c, MOTTO, "bc14", 1.5, 1.5)), (DATE, "ic13")]
    table(document, [[left, right]], (7, 9))
    title(document)
    border(p(document, "", "c", 6, 6), "top")
    body(document)
    ending(document)
    return document, said(motto_line=BORDER, issuing_line=BORDER, subject_line=BORDER)


def nested_tables():
    """A table for the page with a table for each column in it."""
    document = new()
    left = partial(_table_in, rows=[[LEFT], [[(UNDER, "c")]], [[(NUMBER, "c13")]]])
    right = partial(_table_in, rows=[[RIGHT], [[(LONG, "c")]], [[(DATE, "ic13")]]])
    table(document, [[[left], [right]]], (7, 9.5))
    title(document)
    body(document)
    ending(document)
    return document, said(motto_line=UNDERSCORES, issuing_line=UNDERSCORES)


def _table_in(cell, rows):
    made = cell.add_table(len(rows), 1)
    for row, (content,) in zip(made.rows, rows, strict=True):
        fill(row.cells[0], content)
    cell.add_paragraph()


def title_in_the_table():
    """The title in a third row of the letterhead's table, over both columns."""
    document = new()
    rows = [[LEFT, RIGHT], [[(NUMBER, "c13")], [(DATE, "ic13")]], [[], []]]
    made = table(document, rows, (7, 9))
    fill(made.rows[2].cells[0].merge(made.rows[2].cells[1]), [(PLAN[0], "bc14"), (PLAN[1], "bc14"), ("_______", "c")])
    body(document)
    ending(document)
    return document, said(subject_line=UNDERSCORES)


def three_columns():
    """A narrow empty column between the two, all names bold, lines drawn in an older Word."""
    document = new()
    left = [(PARENT, "bc12"), *((w, "bc12") for w in ISSUER), lambda c: old_line(p(c), 20, 45)]
    right = [(NATIONAL, "bc12"), (MOTTO, "bc13"), lambda c: old_line(p(c), 10, 64, "connector")]
    rows = [[left, [], right], [[(NUMBER, "c13")], [], [(DATE, "ic13")]]]
    table(document, rows, (6.5, 0.5, 9))
    title(document)
    body(document)
    ending(document)
    return document, said(motto_line=DRAWN, issuing_line=DRAWN)


def one_table_for_all():
    """The whole document in the only cell of a table, with the letterhead's table inside."""
    document = new()
    outer = document.add_table(1, 1).rows[0].cells[0]
    inner = outer.add_table(2, 2)
    for row, contents in zip(inner.rows, [[LEFT, RIGHT], [[(NUMBER, "c13")], [(DATE, "ic13")]]], strict=True):
        for cell, content in zip(row.cells, contents, strict=True):
            fill(cell, content)
    p(outer)
    title(outer)
    body(outer)
    last = outer.add_table(1, 2).rows[0].cells
    fill(last[0], [("Nơi nhận:", "bi12"), *((t, "11") for t in TO)])
    fill(last[1], [("VIỆN TRƯỞNG", "bc"), ("", ""), ("Lục Văn Khải", "bc")])
    outer.add_paragraph()
    return document, said()


def _mac(text):
    return unicodedata.normalize("NFD", text)


def with_stamps():
    """MẬT in a box under the number, DỰ THẢO above all, blanks for the date, words left decomposed by a Mac."""
    document = new()
    p(document, "DỰ THẢO LẦN 2", "bi12")
    blank = "Lam Giang, ngày      tháng      năm 2026"
    left = [(_mac(PARENT), "c13"), *((_mac(w), "bc13") for w in ISSUER), (_mac("Số:       /KH-VKSLG"), "c13")]
    right = [(_mac(NATIONAL), "bc13"), (_mac(MOTTO), "bc14"), (_mac(blank), "ic13")]
    table(document, [[left, right]], (7, 9))
    box(p(document), [("MẬT", "bc13")], 20, 8)
    p(document, _mac(PLAN[0]), "bc14")
    p(document, _mac(PLAN[1]), "bc14")
    body(document, [(_mac(t), look) for t, look in BODY])
    ending(document, [_mac(t) for t in TO], (_mac("VIỆN TRƯỞNG"),), _mac("Lục Văn Khải"))
    number = "Số: /KH-VKSLG"
    return document, said(reference_number=number, place_and_date="Lam Giang, ngày tháng năm 2026")


WAYS = (
    underscores_in_one_table, number_in_a_second_table, breaks_within_cells, capitals_by_the_font, underlined_words,
    borders_of_paragraphs, nested_tables, title_in_the_table, three_columns, one_table_for_all, with_stamps,
)  # fmt: skip
