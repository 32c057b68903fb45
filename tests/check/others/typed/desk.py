"""A clerk at the keyboard: sheets as five programs begin them, and paragraphs formatted by hand on top of that."""

from __future__ import annotations

import re

import docx
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

from tests.check import cells

FACE = "Times New Roman"
MM_PER_CAPITAL = 2.8
BEGINNINGS = {
    "word2003": ('<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>', 24, ""),
    "word2007": ('<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>', 22,
                 '<w:spacing w:after="200" w:line="276" w:lineRule="auto"/>'),
    "word2016": (('<w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" '
                 'w:cstheme="minorBidi"/>'), 22, '<w:spacing w:after="160" w:line="259" w:lineRule="auto"/>'),
    "google": ('<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>', 22,
               '<w:spacing w:line="276" w:lineRule="auto"/>'),
    "wps": (('<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" '
            'w:cs="Times New Roman"/>'), 20, ""),
}  # fmt: skip


def sheet(beginning="word2003", top=20, bottom=20, left=30, right=20):
    """An empty A4 sheet whose document defaults are those of a program."""
    document = docx.Document()
    fonts, size, spacing = BEGINNINGS[beginning]
    styles = document.styles.element
    styles.replace(
        styles.find(qn("w:docDefaults")),
        parse_xml(
            f'<w:docDefaults {nsdecls("w")}><w:rPrDefault><w:rPr>{fonts}<w:sz w:val="{size}"/></w:rPr></w:rPrDefault>'
            f"<w:pPrDefault><w:pPr>{spacing}</w:pPr></w:pPrDefault></w:docDefaults>"
        ),
    )
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(top), Mm(bottom)
    section.left_margin, section.right_margin = Mm(left), Mm(right)
    return document


def say(where, text="", look="", before=0.0, after=0.0, line=1.0, first=0.0, left=0.0, exact=None, tabs=()):  # noqa: PLR0913, PLR0917
    """A paragraph formatted by hand. Look: b i u, c r j, k capitals by the font, a number for the size."""
    paragraph = where.add_paragraph()
    shape = paragraph.paragraph_format
    shape.space_before, shape.space_after = Pt(before), Pt(after)
    shape.line_spacing = Pt(exact) if exact else line
    if first:
        shape.first_line_indent = Mm(first)
    if left:
        shape.left_indent = Mm(left)
    for place in tabs:
        shape.tab_stops.add_tab_stop(Mm(place))
    for sign, value in (("c", ALIGN.CENTER), ("r", ALIGN.RIGHT), ("j", ALIGN.JUSTIFY)):
        if sign in look:
            paragraph.alignment = value
    write(paragraph, text, look)
    return paragraph


def write(paragraph, text, look="", face=FACE, colour=None):
    """Words after those of a paragraph; **bold** and //italic// within them."""
    for piece in re.split(r"(\*\*.+?\*\*|//.+?//)", text):
        if not piece:
            continue
        bold, italic = piece.startswith("**"), piece.startswith("//")
        run = paragraph.add_run(piece[2:-2] if bold or italic else piece)
        run.font.size = Pt(float((re.findall(r"[\d.]+", look) or ["14"])[0]))
        if face:
            run.font.name = face
            run._r.rPr.rFonts.set(qn("w:cs"), face)
        if colour:
            run._r.rPr.append(parse_xml(f'<w:color {nsdecls("w")} w:val="{colour}"/>'))
        run.bold, run.italic = "b" in look or bold or None, "i" in look or italic or None
        run.underline, run.font.all_caps = "u" in look or None, "k" in look or None


def body(where, text, size=14, first=12.7, by="first", **shape):
    """A body typed line after line: # a heading, ~ a ground in italics, ^ in the middle; all else is prose."""
    shape = {"before": 6, **shape}
    made = []
    for row in filter(None, map(str.strip, text.splitlines())):
        sign, words = (row[0], row[1:].strip()) if row[0] in "#~^" else ("", row)
        look = {"#": "bj", "~": "ij", "^": "bc", "": "j"}[sign] + str(size)
        begin = {"tab": "\t", "spaces": " " * 10}.get(by, "") if sign != "^" else ""
        indent = first if by == "first" and sign != "^" else 0
        made.append(say(where, begin + words, look, first=indent, **shape))
    return made


def grid(where, rows, widths, indent=None):
    """A table without borders, the widths in mm; a cell is a list of (text, look) or functions of it."""
    made = where.add_table(len(rows), len(widths))
    made.autofit = False
    if indent is not None:
        made._tbl.tblPr.append(parse_xml(f'<w:tblInd {nsdecls("w")} w:w="{int(indent * 56.7)}" w:type="dxa"/>'))
    for column, wide in zip(made.columns, widths, strict=True):
        column.width = Mm(wide)
    return cells.filled(made, rows, [Mm(wide) for wide in widths], say)


def fill(cell, content):
    """Lines in the place of the empty paragraph that a cell begins with."""
    cells.fill(cell, content, say)


def page_number(document, where="header", size=14):
    """A PAGE field in the middle of the header, not on the first page."""
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.is_linked_to_previous = section.first_page_footer.is_linked_to_previous = False
    place = getattr(section, where)
    place.is_linked_to_previous = False
    paragraph = place.paragraphs[0]
    paragraph.alignment = ALIGN.CENTER
    for kind in ("begin", None, "end"):
        inner = (
            f'<w:fldChar w:fldCharType="{kind}"/>' if kind else '<w:instrText xml:space="preserve"> PAGE </w:instrText>'
        )
        look = f'<w:rFonts w:ascii="{FACE}" w:hAnsi="{FACE}" w:cs="{FACE}"/><w:sz w:val="{2 * size}"/>'
        paragraph._p.append(parse_xml(f"<w:r {nsdecls('w')}><w:rPr>{look}</w:rPr>{inner}</w:r>"))


def columns(document, number):
    """A new section on the same page with so many columns."""
    section = document.add_section(WD_SECTION.CONTINUOUS)
    found = section._sectPr.find(qn("w:cols"))
    if found is not None:
        section._sectPr.remove(found)
    section._sectPr.append(parse_xml(f'<w:cols {nsdecls("w")} w:num="{number}" w:space="300"/>'))
    return section


def underscores(wide, size=13):
    """So many underscores as fill a width in mm."""
    return "_" * round(wide / (size * 0.5 * 0.3528))


def two_fifths(words, size=13):
    """Two fifths of the width of words in bold capitals, in mm."""
    return 0.4 * len(words) * MM_PER_CAPITAL * size / 13
