"""A typist at Word: paragraphs, tables, boxes, frames and lines put into a document by hand."""

from __future__ import annotations

import re
import struct
import zlib
from io import BytesIO

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Mm, Pt
from lxml import etree

from tests.check import cells
from tests.check.cells import SPACES

_ALIGN = {
    "c": WD_ALIGN_PARAGRAPH.CENTER,
    "r": WD_ALIGN_PARAGRAPH.RIGHT,
    "j": WD_ALIGN_PARAGRAPH.JUSTIFY,
}
_TAB = {"l": WD_TAB_ALIGNMENT.LEFT, "c": WD_TAB_ALIGNMENT.CENTER, "r": WD_TAB_ALIGNMENT.RIGHT}
EMU_PER_MM = 36000


def new():
    """An empty document on A4 with the margins of the decree, in Times New Roman 14."""
    document = docx.Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Times New Roman", Pt(14)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(30), Mm(20)
    section.top_margin, section.bottom_margin = Mm(20), Mm(20)
    return document


def p(where, text="", look="", left=0.0, right=0.0, tabs=(), first=0.0):  # noqa: PLR0913, PLR0917
    """A paragraph typed with a look: b bold, i italic, u underlined, k capitals by the font, c/r/j, and the size."""
    paragraph = where.add_paragraph()
    write(paragraph, text, look)
    for sign in look:
        if sign in _ALIGN:
            paragraph.alignment = _ALIGN[sign]
    shape = paragraph.paragraph_format
    if left:
        shape.left_indent = Cm(left)
    if right:
        shape.right_indent = Cm(right)
    if first:
        shape.first_line_indent = Cm(first)
    for kind, place in tabs:
        shape.tab_stops.add_tab_stop(Cm(place), _TAB[kind])
    return paragraph


def write(paragraph, text, look=""):
    """More words in a paragraph."""
    if not text:
        return
    run = paragraph.add_run(text)
    run.font.size = Pt(int((re.findall(r"\d+", look) or ["14"])[0]))
    run.bold, run.italic = "b" in look or None, "i" in look or None
    run.underline, run.font.all_caps = "u" in look or None, "k" in look or None


def table(where, rows, widths):
    """A table without borders; a cell is a list of (text, look) or of functions that write into it."""
    made = where.add_table(len(rows), len(widths))
    made.autofit = False
    return cells.filled(made, rows, [Cm(wide) for wide in widths], p)


def fill(cell, content):
    """A cell's lines, in the place of its first empty paragraph."""
    cells.fill(cell, content, p)


def border(paragraph, side="bottom", space=1):
    """A border on one side of a paragraph."""
    borders = OxmlElement("w:pBdr")
    edge = OxmlElement(f"w:{side}")
    for name, value in (("val", "single"), ("sz", "6"), ("space", str(space)), ("color", "auto")):
        edge.set(qn(f"w:{name}"), value)
    borders.append(edge)
    paragraph._p.get_or_add_pPr().append(borders)
    return paragraph


def framed(paragraph, x=4500, wide=5000):
    """A paragraph in an old-fashioned frame."""
    frame = OxmlElement("w:framePr")
    for name, value in (("w", wide), ("hSpace", 180), ("wrap", "around"), ("x", x), ("y", 300)):
        frame.set(qn(f"w:{name}"), str(value))
    frame.set(qn("w:vAnchor"), "page")
    frame.set(qn("w:hAnchor"), "page")
    paragraph._p.get_or_add_pPr().insert(0, frame)
    return paragraph


def _anchor(graphic, wide, high, x=0, y=0, number=1):  # noqa: PLR0913, PLR0917
    return (
        f'<w:drawing {SPACES}><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" '
        f'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="column"><wp:posOffset>{int(x * EMU_PER_MM)}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="paragraph"><wp:posOffset>{int(y * EMU_PER_MM)}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{int(wide * EMU_PER_MM)}" cy="{int(high * EMU_PER_MM)}"/><wp:wrapNone/>'
        f'<wp:docPr id="{number}" name="Hinh {number}"/><wp:cNvGraphicFramePr/><a:graphic>'
        f'<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">{graphic}'
        f"</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )


def line(paragraph, wide, x=0, y=5, number=1):
    """A line drawn with the mouse, as Word writes it today."""
    graphic = (
        f'<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{int(wide * EMU_PER_MM)}" cy="0"/>'
        '</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/>'
        "</a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>"
    )
    paragraph.add_run()._r.append(parse_xml(_anchor(graphic, wide, 0, x, y, number)))
    return paragraph


def old_line(paragraph, start, end, kind="line"):
    """A line drawn in an older Word: VML, by its ends or as a connector with a width."""
    if kind == "line":
        shape = f'<v:line style="position:absolute;z-index:1" from="{start}mm,1mm" to="{end}mm,1mm"/>'
    else:
        wide = (end - start) * 72 / 25.4
        style = f"position:absolute;margin-left:{start}mm;margin-top:1mm;width:{wide:.2f}pt;height:0"
        shape = f'<v:shape type="#_x0000_t32" style="{style}"/>'
    paragraph.add_run()._r.append(parse_xml(f"<w:pict {SPACES}>{shape}</w:pict>"))
    return paragraph


def box(paragraph, contents, wide, high=20, x=70, old=False, number=9):  # noqa: PLR0913, PLR0917, FBT002
    """A text box with lines in it, in DrawingML with VML beside it, or in VML alone."""
    scratch = docx.Document()
    for item in contents:
        p(scratch, *item)
    inner = "".join(_xml(q._p) for q in scratch.paragraphs)
    content = f"<w:txbxContent>{inner}</w:txbxContent>"
    style = f"position:absolute;width:{wide * 72 / 25.4:.1f}pt;height:{high * 72 / 25.4:.1f}pt"
    shape = f'<v:shape type="#_x0000_t202" style="{style}"><v:textbox>{content}</v:textbox></v:shape>'
    pict = f"<w:pict {SPACES}>{shape}</w:pict>"
    if old:
        paragraph.add_run()._r.append(parse_xml(pict))
        return paragraph
    graphic = (
        '<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
        f"<wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp>"
    )
    drawn = _anchor(graphic, wide, high, x, 0, number)
    both = (
        f'<mc:AlternateContent {SPACES}><mc:Choice Requires="wps">{drawn}</mc:Choice>'
        f"<mc:Fallback>{pict}</mc:Fallback></mc:AlternateContent>"
    )
    paragraph.add_run()._r.append(parse_xml(both))
    return paragraph


def _xml(element):
    return etree.tostring(element, encoding="unicode")


def numbered(document, levels):
    """A list of Word's own with these levels, each (format, text); returns its number."""
    numbering = document.part.numbering_part.element
    number = 90 + len(numbering)
    inner = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for n, (kind, text) in enumerate(levels)
    )
    abstract = parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">{inner}</w:abstractNum>')
    numbering.insert(0, abstract)
    link = f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
    numbering.append(parse_xml(link))
    return number


def counted(paragraph, number, level=0):
    """A paragraph in a list of Word's own."""
    properties = parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')
    paragraph._p.get_or_add_pPr().append(properties)
    return paragraph


def picture(paragraph, wide=30):
    """A picture, as of a signature."""
    paragraph.add_run().add_picture(BytesIO(_png()), width=Mm(wide))
    return paragraph


def _png():
    def chunk(kind, content):
        body = kind + content
        return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", 4, 2, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"\x00\xff\x00\xff\x00" * 2)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
