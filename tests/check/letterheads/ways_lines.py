"""Letterheads without tables: tabs, blanks, boxes, frames, headers."""

from __future__ import annotations

from docx.shared import Cm

from tests.check.letterheads.common import (
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
from tests.check.letterheads.typist import border, box, fill, framed, line, new, p, table, write

UNDERSCORES, DRAWN, BORDER = "dấu gạch dưới", "hình vẽ", "đường viền"
STOPS = (("c", 3.5), ("c", 11.5))


def _mixed(document, tabs, *stretches):
    paragraph = p(document, "", "", tabs=tabs)
    for text, look in stretches:
        write(paragraph, text, look)
    return paragraph


def centred_tab_stops():
    """Two centred tab stops, each line begins with a tab."""
    document = new()
    _mixed(document, STOPS, (f"\t{PARENT}", "12"), (f"\t{NATIONAL}", "b12"))
    _mixed(document, STOPS, (f"\t{ISSUER[0]}", "b12"), (f"\t{MOTTO}", "b13"))
    _mixed(document, STOPS, (f"\t{ISSUER[1]}", "b12"), (f"\t{LONG}", "12"))
    _mixed(document, STOPS, (f"\t{UNDER}", "12"))
    _mixed(document, STOPS, (f"\t{NUMBER}", "13"), (f"\t{DATE}", "i13"))
    title(document)
    body(document)
    ending(document)
    return document, said(motto_line=UNDERSCORES, issuing_line=UNDERSCORES)


def default_tabs():
    """Several tabs in a row, as many as it takes; names in one line; recipients left and signature right of tabs."""
    document = new()
    _mixed(document, (), (PARENT, "12"), ("\t", "12"), (NATIONAL, "b12"))
    _mixed(document, (), (f"  {SHORT}", "b12"), (f"\t\t\t{MOTTO}", "b13"))
    _mixed(document, (), (f"    {UNDER}", "12"), (f"\t\t\t\t{LONG}", "12"))
    _mixed(document, (), (NUMBER, "13"), (f"\t\t\t{DATE}", "i13"))
    p(document)
    title(document)
    body(document)
    _mixed(document, (), ("Nơi nhận:", "bi12"), ("\t\t\t\t\tVIỆN TRƯỞNG", "b14"))
    p(document, TO[0], "11")
    p(document, TO[1], "11")
    _mixed(document, (), (TO[2], "11"), ("\t\t\t\t\t\tLục Văn Khải", "b14"))
    return document, said(issuing_body=SHORT, motto_line=UNDERSCORES, issuing_line=UNDERSCORES)


def only_blanks():
    """Columns made with the space bar."""
    document = new()
    gap = " " * 12
    _mixed(document, (), (PARENT, "12"), (f"     {NATIONAL}", "b12"))
    _mixed(document, (), (f"   {SHORT}", "b12"), (f"{gap}{MOTTO}", "b13"))
    _mixed(document, (), (f"{gap}-------{' ' * 30}--------------------", "12"))
    _mixed(document, (), (f"   {NUMBER}", "13"), (f"{gap}{DATE}", "i13"))
    title(document)
    body(document)
    ending(document)
    return document, said(issuing_body=SHORT, motto_line=UNDERSCORES, issuing_line=UNDERSCORES)


def national_name_in_a_box():
    """Quốc hiệu in a text box, the names left on the page."""
    document = new()
    first = p(document, PARENT, "c12", right=9)
    box(first, [*RIGHT, (LONG, "c12")], 92)
    for word in ISSUER:
        p(document, word, "bc12", right=9)
    p(document, UNDER, "c12", right=9)
    _mixed(document, (("l", 8),), (NUMBER, "13"), (f"\t{DATE}", "i13"))
    title(document)
    body(document)
    ending(document)
    return document, said(motto_line=UNDERSCORES, issuing_line=UNDERSCORES)


def two_old_boxes():
    """Both columns in boxes of an older Word, on one empty paragraph; the lines drawn beside them."""
    document = new()
    anchor = p(document)
    box(anchor, [*LEFT, (NUMBER, "c13")], 70, old=True)
    box(anchor, [*RIGHT, (DATE, "ic13")], 92, old=True)
    line(line(anchor, 24, 20, 17), 56, 95, 12, 3)
    for _ in range(4):
        p(document)
    title(document)
    body(document)
    ending(document)
    return document, said(motto_line=DRAWN, issuing_line=DRAWN)


def old_frames():
    """Quốc hiệu in an old-fashioned frame."""
    document = new()
    for text, look in (*RIGHT, (LONG, "c12"), (DATE, "ic13")):
        framed(p(document, text, look))
    for text, look in (*LEFT, (UNDER, "c12"), (NUMBER, "c13")):
        p(document, text, look, right=9)
    title(document)
    body(document)
    ending(document)
    return document, said(motto_line=UNDERSCORES, issuing_line=UNDERSCORES)


def in_the_header():
    """The letterhead stands in the first page's header."""
    document = new()
    section = document.sections[0]
    section.different_first_page_header_footer = True
    table_in_header(section.first_page_header)
    title(document)
    body(document)
    ending(document)
    return document, said(motto_line=UNDERSCORES, issuing_line=UNDERSCORES)


def table_in_header(header):
    made = header.add_table(2, 2, Cm(16))
    for row, contents in zip(
        made.rows, [[[*LEFT, (UNDER, "c")], [*RIGHT, (LONG, "c")]], [[(NUMBER, "c13")], [(DATE, "ic13")]]], strict=True
    ):
        for cell, content in zip(row.cells, contents, strict=True):
            fill(cell, content)


def number_and_date_on_a_line():
    """A table for the names, below it one line with the number, a tab and the date."""
    document = new()
    table(document, [[[*LEFT, (UNDER, "c")], [*RIGHT, (LONG, "c")]]], (7, 9))
    _mixed(document, (("l", 7.5),), (NUMBER, "13"), (f"\t{DATE}", "i13"))
    title(document)
    body(document)
    ending(document)
    return document, said(motto_line=UNDERSCORES, issuing_line=UNDERSCORES)


def lines_drawn_afar():
    """Both lines are anchored in the first paragraph, the names stand at tab stops."""
    document = new()
    first = _mixed(document, STOPS, (f"\t{PARENT}", "12"), (f"\t{NATIONAL}", "b12"))
    line(line(first, 57, 90, 11, 2), 22, 25, 11, 3)
    _mixed(document, STOPS, (f"\t{SHORT}", "b12"), (f"\t{MOTTO}", "b13"))
    _mixed(document, STOPS, (f"\t{NUMBER}", "13"), (f"\t{DATE}", "i13"))
    title(document)
    border(p(document, "", "c", 6, 6))
    body(document)
    ending(document)
    return document, said(issuing_body=SHORT, motto_line=DRAWN, issuing_line=DRAWN, subject_line=BORDER)


def names_at_the_left():
    """All in one column: Quốc hiệu in the middle, then the names, then number and date on lines of their own."""
    document = new()
    for text, look in (*RIGHT, (LONG, "c13"), *LEFT, (NUMBER, "c13"), (DATE, "ir13")):
        p(document, text, look)
    title(document, kind="B Á O   C Á O", subject="Kết quả công tác thi đua, khen thưởng")
    body(document)
    ending(document)
    subject = "Kết quả công tác thi đua, khen thưởng"
    return document, said(motto_line=UNDERSCORES, document_kind="B Á O C Á O", subject=subject)


def title_by_breaks():
    """Title, subject and line in one paragraph with line breaks."""
    document = new()
    table(document, [[[*LEFT, (NUMBER, "c13")], [*RIGHT, (DATE, "ic13")]]], (7, 9))
    p(document, f"{PLAN[0]}\nCông tác thi đua, khen thưởng\nnăm 2026\n________", "bc14")
    body(document)
    ending(document)
    subject = "Công tác thi đua, khen thưởng / năm 2026"
    return document, said(subject=subject, subject_line=UNDERSCORES)


WAYS = (
    centred_tab_stops, default_tabs, only_blanks, national_name_in_a_box, two_old_boxes, old_frames, in_the_header,
    number_and_date_on_a_line, lines_drawn_afar, names_at_the_left, title_by_breaks,
)  # fmt: skip
