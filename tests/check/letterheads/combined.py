"""Tops, titles and endings of all kinds, each with each."""

from __future__ import annotations

from io import BytesIO
from itertools import product

from tests.check.letterheads.common import DATE, ISSUER, LEFT, LONG, NUMBER, PARENT, PLAN, RIGHT, TO, UNDER, body, said
from tests.check.letterheads.expected import MOTTO, NATIONAL
from tests.check.letterheads.typist import border, box, fill, framed, line, new, p, picture, table, write

UNDERSCORES, DRAWN, BORDER = "dấu gạch dưới", "hình vẽ", "đường viền"
STOPS = (("c", 3.5), ("c", 11.5))
BOTH = {"motto_line": UNDERSCORES, "issuing_line": UNDERSCORES}


def _tabbed(document, *lines, stops=STOPS):
    for stretches in lines:
        paragraph = p(document, "", "", tabs=stops)
        for text, look in stretches:
            write(paragraph, f"\t{text}", look)


def top_table(document):
    rows = [[[*LEFT, (UNDER, "c")], [*RIGHT, (LONG, "c")]], [[(NUMBER, "c13")], [(DATE, "ic13")]]]
    table(document, rows, (7, 9))
    return BOTH


def top_one_row(document):
    left = [*LEFT, lambda c: line(p(c), 25), (NUMBER, "c13")]
    table(document, [[left, [*RIGHT, lambda c: line(p(c), 57), (DATE, "ic13")]]], (7, 9))
    return {"motto_line": DRAWN, "issuing_line": DRAWN}


def top_tabs(document):
    _tabbed(
        document,
        [(PARENT, "12"), (NATIONAL, "b12")],
        [(ISSUER[0], "b12"), (MOTTO, "b13")],
        [(ISSUER[1], "b12"), (LONG, "12")],
        [(UNDER, "12")],
        [(NUMBER, "13"), (DATE, "i13")],
    )
    return BOTH


def top_blanks(document):
    for left, right in ((PARENT, NATIONAL), (ISSUER[0], MOTTO), (ISSUER[1], LONG), (NUMBER, DATE)):
        paragraph = p(document, left, "12" if left in {PARENT, NUMBER} else "b12")
        write(paragraph, f"{' ' * 9}{right}", "b12")
    return {"motto_line": UNDERSCORES}


def top_box(document):
    first = p(document, PARENT, "c12", right=9)
    box(first, [*RIGHT, (LONG, "c12"), (DATE, "ic13")], 92)
    for text, look in (*((w, "bc12") for w in ISSUER), (UNDER, "c12"), (NUMBER, "c13")):
        p(document, text, look, right=9)
    return BOTH


def top_frame(document):
    for text, look in (*LEFT, (NUMBER, "c13")):
        framed(p(document, text, look), 1000)
    for text, look in RIGHT:
        p(document, text, look, left=7)
    border(p(document, "", "c", 9, 2.5), "top")
    p(document, DATE, "ic13", left=7)
    return {"motto_line": BORDER}


def title_paragraphs(document):
    p(document, PLAN[0], "bc14")
    p(document, PLAN[1], "bc14")
    p(document, "________", "bc14")
    return {"subject_line": UNDERSCORES}


def title_breaks(document):
    p(document)
    p(document, "\n".join(PLAN), "bc14")
    line(p(document, "", "c"), 30)
    return {"subject_line": DRAWN}


def title_and_addressee(document):
    p(document, PLAN[0], "bc14")
    p(document, PLAN[1], "bc14")
    p(document)
    p(document, "Kính gửi:", "14", left=2)
    p(document, "- Ban Thi đua - Khen thưởng tỉnh;", "14", left=4)
    p(document, "- Các đơn vị hai cấp.", "14", left=4)
    return {"addressee": "Kính gửi: / - Ban Thi đua - Khen thưởng tỉnh; / - Các đơn vị hai cấp."}


def title_in_a_table(document):
    table(document, [[[(PLAN[0], "bc14"), (PLAN[1], "bc14")]]], (16,))
    return {}


def end_table(document):
    left = [("Nơi nhận:", "bi12"), *((t, "11") for t in TO)]
    right = [("KT. VIỆN TRƯỞNG", "bc14"), ("PHÓ VIỆN TRƯỞNG", "bc14"), *(("", "c"),) * 3, ("Hà Thị Tâm", "bc14")]
    table(document, [[left, right]], (7, 9))
    return {"signature": "KT. VIỆN TRƯỞNG | PHÓ VIỆN TRƯỞNG | Hà Thị Tâm | 0"}


def end_table_of_three_rows(document):
    rows = [
        [[("Nơi nhận:", "bi12")], [("VIỆN TRƯỞNG", "bc14")]],
        [[(t, "11") for t in TO], [lambda c: picture(p(c, "", "c"))]],
        [[], [("Lục Văn Khải", "bc14")]],
    ]
    table(document, rows, (7, 9))
    return {"signature": "– | VIỆN TRƯỞNG | Lục Văn Khải | 1"}


def end_tabs(document):
    stops = (("c", 12),)
    for left, right in (
        ("Nơi nhận:", "TL. VIỆN TRƯỞNG"),
        (TO[0], "CHÁNH VĂN PHÒNG"),
        (TO[1], ""),
        (TO[2], "Lục Văn Khải"),
    ):
        p(document, f"{left}\t{right}", "b12", tabs=stops)
    return {"signature": "TL. VIỆN TRƯỞNG | CHÁNH VĂN PHÒNG | Lục Văn Khải | 0"}


def end_paragraphs(document):
    for text in ("Nơi nhận:", *TO):
        p(document, text, "11")
    for text in ("VIỆN TRƯỞNG", "", "(Ký, đóng dấu)", "", "Lục Văn Khải"):
        p(document, text, "bc14", left=8)
    return {}


def end_breaks(document):
    p(document, "VIỆN TRƯỞNG\n\n\nLục Văn Khải", "bc14", left=8)
    p(document, "\n".join(("Nơi nhận:", *TO)), "11")
    return {}


def end_box(document):
    first = p(document, "Nơi nhận:", "bi12")
    box(first, [("VIỆN TRƯỞNG", "bc14"), ("", ""), ("Lục Văn Khải", "bc14")], 70)
    for text in TO:
        p(document, text, "11")
    return {}


TOPS = (top_table, top_one_row, top_tabs, top_blanks, top_box, top_frame)
TITLES = (title_paragraphs, title_breaks, title_and_addressee, title_in_a_table)
ENDINGS = (end_table, end_table_of_three_rows, end_tabs, end_paragraphs, end_breaks, end_box)
ALL = {" + ".join(part.__name__ for part in parts): parts for parts in product(TOPS, TITLES, ENDINGS)}


def made(name):
    """The bytes of a document with this top, title and ending, and what is expected."""
    top, title, ending = ALL[name]
    document = new()
    told = top(document) | title(document)
    body(document)
    told |= ending(document)
    p(document, "Phụ lục", "bc14").paragraph_format.page_break_before = True
    p(document, "DANH SÁCH", "bc14")
    fill(document.add_table(1, 1).rows[0].cells[0], [("STT", "b")])
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue(), said(**told, appendices="Phụ lục: DANH SÁCH – (1)")
