"""Tops of documents in twenty ways: who issues, the names of the State, number, place and date."""

from __future__ import annotations

from dataclasses import dataclass

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.check.letterheads.typist import border, line, old_line
from tests.check.others.typed.boxes import boxed, framed
from tests.check.others.typed.desk import columns, fill, grid, say, two_fifths, underscores, write

NATIONAL = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
MOTTO_WIDE = {13: 56.1, 14: 60.4}


@dataclass(frozen=True)
class Top:
    """What stands in the top of a document."""

    issuer: tuple[str, ...]
    number: str
    date: str
    parent: str | None = None
    about: str | None = None
    motto: str = MOTTO
    small: int = 12
    large: int = 13

    @property
    def left(self):
        parents = [(self.parent, f"c{self.small}")] if self.parent else []
        return [*parents, *((words, f"bc{self.small}") for words in self.issuer)]

    @property
    def right(self):
        return [(NATIONAL, f"bc{self.small}"), (self.motto, f"bc{self.large}")]

    @property
    def under_left(self):
        return two_fifths(self.issuer[-1], self.small)

    @property
    def under_right(self):
        return MOTTO_WIDE[self.large]

    @property
    def numbered(self):
        return [(self.number, "c13"), *([(self.about, "c12", 6)] if self.about else [])]


def underscore_table(document, top, widths=(66, 96), indent=None):
    """Two rows of a table, underscores for lines."""
    rows = [
        [
            [*top.left, (underscores(top.under_left, 12), "c12")],
            [*top.right, (underscores(top.under_right, 12), "c12")],
        ],
        [top.numbered, [(top.date, "ic13")]],
    ]
    return grid(document, rows, widths, indent)


def drawn_table(document, top, widths=(66, 96), indent=None):
    """Two rows of a table, lines drawn with the mouse below the words."""
    left, right = top.under_left, top.under_right
    rows = [
        [
            [*top.left, lambda c: line(say(c), left, (widths[0] - 4 - left) / 2, 1, 1)],
            [*top.right, lambda c: line(say(c), right, (widths[1] - 4 - right) / 2, 1, 2)],
        ],
        [top.numbered, [(top.date, "ic13")]],
    ]
    return grid(document, rows, widths, indent)


def old_drawn_table(document, top, widths=(66, 96)):
    """One row of a table, everything in it, VML lines."""
    a, b = (widths[0] - 4 - top.under_left) / 2, (widths[1] - 4 - top.under_right) / 2
    left = [*top.left, lambda c: old_line(say(c), a, a + top.under_left), *top.numbered]
    right = [*top.right, lambda c: old_line(say(c), b, b + top.under_right), (top.date, "ic13")]
    return grid(document, [[left, right]], widths)


def bordered_table(document, top, widths=(66, 96)):
    """Lines made of a border below an empty, indented paragraph."""

    def edge(wide, whole):
        def put(cell):
            paragraph = say(cell, "", "c2", exact=2)
            side = (whole - 3.8 - wide) / 2
            paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = int(side * 36000)
            border(paragraph)

        return put

    left = [*top.left, edge(top.under_left, widths[0])]
    right = [*top.right, edge(top.under_right, widths[1])]
    return grid(document, [[left, right], [top.numbered, [(top.date, "ic13")]]], widths)


def four_rows(document, top, widths=(66, 96)):
    """Each line in a row of its own, with an empty column in the middle."""
    wide = (widths[0], 3, widths[1])
    left = [*top.left, (underscores(top.under_left, 12), "c12"), *top.numbered]
    right = [*top.right, (underscores(top.under_right, 12), "c12"), (top.date, "ic13")]
    height = max(len(left), len(right))
    gap = [(None,)] * (len(left) - len(top.numbered) - 3)
    right = [right[0], right[1], right[2], *gap, right[3]]
    rows = [
        [[left[n]] if n < len(left) else [], [], [right[n]] if n < len(right) and right[n][0] else []]
        for n in range(height)
    ]
    return grid(document, rows, wide)


def broken_cells(document, top, widths=(66, 96)):
    """One paragraph a cell; the lines parted by Shift and Enter."""

    def broken(lines):
        def put(cell):
            paragraph = say(cell, "", "c")
            for n, (words, look, *_) in enumerate(lines):
                write(paragraph, ("\n" if n else "") + words, look)

        return put

    left = [*top.left, (underscores(top.under_left, 12), "c12")]
    right = [*top.right, (underscores(top.under_right, 12), "c12")]
    rows = [[[broken(left)], [broken(right)]], [[broken(top.numbered)], [broken([(top.date, "ic13")])]]]
    return grid(document, rows, widths)


def nested_table(document, top):
    """A table of one cell with the real one inside."""

    def inner(cell):
        drawn_table(cell, top, (62, 96))

    return grid(document, [[[inner, ("", "c2")]]], (162,))


def two_tables(document, top, widths=(66, 96)):
    """Names in one table, number and date in a second, an empty line between them."""
    left = [*top.left, (underscores(top.under_left, 13), "c13")]
    right = [*top.right, (underscores(top.under_right, 13), "c13")]
    grid(document, [[left, right]], widths)
    say(document, "", "2", exact=2)
    return grid(document, [[top.numbered, [(top.date, "ic14")]]], widths)


def tabs(document, top, middles=(34, 114)):
    """No table: both sides on one line, each centred on a tab stop."""
    lefts = [(w, look) for w, look in top.left] + [(underscores(top.under_left, 12), "c12")]
    rights = [*top.right, (underscores(top.under_right, 12), "c12")]
    height = max(len(lefts), len(rights))
    pairs = [
        (lefts[n] if n < len(lefts) else ("", ""), rights[n] if n < len(rights) else ("", "")) for n in range(height)
    ]
    for (a, look_a), (b, look_b) in [*pairs, ((top.number, "13"), (top.date, "i13"))]:
        paragraph = say(document)
        for place in middles:
            paragraph.paragraph_format.tab_stops.add_tab_stop(int(place * 36000), 1)
        write(paragraph, f"\t{a}", look_a)
        write(paragraph, f"\t{b}", look_b)
    if top.about:
        paragraph = say(document, "", "", 6)
        paragraph.paragraph_format.tab_stops.add_tab_stop(int(middles[0] * 36000), 1)
        write(paragraph, f"\t{top.about}", "12")


def spaces(document, top):
    """No table, no tab: blanks until it looks right."""
    lefts, rights = [*top.left, (underscores(top.under_left, 12), "12")], [*top.right]
    rights.append((underscores(top.under_right, 12), "12"))
    while len(lefts) < len(rights):
        lefts.append(("", ""))
    for (a, look_a), (b, look_b) in zip(lefts, rights, strict=True):
        paragraph = say(document)
        write(paragraph, a, look_a.replace("c", ""))
        write(paragraph, " " * 9 + b, look_b.replace("c", ""))
    paragraph = say(document)
    write(paragraph, "   " + top.number, "13")
    write(paragraph, " " * 32 + top.date, "i13")


def text_boxes(document, top):
    """Two boxes side by side, the rest of the page below them."""
    left = [*top.left, (underscores(top.under_left, 12), "c12"), *((w, look) for w, look, *_ in top.numbered)]
    right = [*top.right, (underscores(top.under_right, 12), "c12"), (top.date, "ic13")]
    paragraph = say(document)
    boxed(paragraph, left, -2, (66, 32), 1)
    boxed(paragraph, right, 66, (94, 32), 2)
    for _ in range(6):
        say(document)


def frames(document, top):
    """The right side in a frame of Word 97, the left side as plain paragraphs."""
    for words, look, *_ in [*top.right, (underscores(top.under_right, 12), "c12"), (top.date, "ic13")]:
        framed(say(document, words, look), 92, 98, 20)
    for words, look, *rest in [*top.left, (underscores(top.under_left, 12), "c12"), *top.numbered]:
        paragraph = say(document, words, look, *rest)
        paragraph.paragraph_format.right_indent = 96 * 36000


def two_columns(document, top):
    """A section of two columns on top of the page."""
    for words, look, *rest in [*top.left, (underscores(top.under_left, 12), "c12"), *top.numbered]:
        say(document, words, look, *rest)
    for n, (words, look) in enumerate([*top.right, (underscores(top.under_right, 12), "c12"), (top.date, "ic13")]):
        paragraph = say(document, "", look)
        if not n:
            paragraph.add_run()._r.append(parse_xml(f'<w:br {nsdecls("w")} w:type="column"/>'))
        write(paragraph, words, look)
    columns(document, 1)
    found = document.sections[0]._sectPr
    for cols in found.xpath("w:cols"):
        found.remove(cols)
    widths = (3500, 5400)
    inner = "".join(f'<w:col w:w="{wide}" w:space="{100 if wide == widths[0] else 0}"/>' for wide in widths)
    found.append(parse_xml(f'<w:cols {nsdecls("w")} w:num="2" w:equalWidth="0">{inner}</w:cols>'))


def page_header(document, top, widths=(66, 96)):
    """The whole top in the header of the first page."""
    section = document.sections[0]
    section.different_first_page_header_footer = True
    header = section.first_page_header
    header.is_linked_to_previous = False
    rows = [
        [
            [*top.left, (underscores(top.under_left, 12), "c12")],
            [*top.right, (underscores(top.under_right, 12), "c12")],
        ],
        [top.numbered, [(top.date, "ic13")]],
    ]
    made = header.add_table(2, 2, 160 * 36000)
    for column, wide in zip(made.columns, widths, strict=True):
        column.width = int(wide * 36000)
    for row, contents in zip(made.rows, rows, strict=True):
        for cell, content, wide in zip(row.cells, contents, widths, strict=True):
            cell.width = int(wide * 36000)
            fill(cell, content)
    empty = header.paragraphs[0]._p
    empty.getparent().append(empty)


def title(document, kind, subject=(), *, size=14, rule=40, before=12):  # noqa: PLR0913
    """The kind of document, what it is about, a line of underscores."""
    say(document, kind, f"bc{size}", before)
    for words in subject:
        say(document, words, f"bc{size}")
    if rule:
        say(document, underscores(rule, 13), "c13")
