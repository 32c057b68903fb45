"""Text boxes of today's Word and of an older one, and frames of Word 97, filled with formatted paragraphs."""

from __future__ import annotations

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from lxml import etree

from tests.check.cells import SPACES
from tests.check.others.typed.desk import say

EMU, POINT = 36000, 72 / 25.4
INSETS = 'lIns="0" tIns="0" rIns="0" bIns="0"'


def boxed(paragraph, lines, place, size, number, *, old=False):  # noqa: PLR0913
    """A box at (x) with (width, height), all in mm."""
    scratch = docx.Document()
    for item in lines:
        say(scratch, *item)
    inner = "".join(etree.tostring(q._p, encoding="unicode") for q in scratch.paragraphs)
    content = f"<w:txbxContent>{inner}</w:txbxContent>"
    wide, high = size
    style = (
        f"position:absolute;margin-left:{place * POINT:.1f}pt;margin-top:0;width:{wide * POINT:.1f}pt;"
        f"height:{high * POINT:.1f}pt;z-index:{number}"
    )
    shape = f'<v:rect style="{style}" stroked="f"><v:textbox inset="0,0,0,0">{content}</v:textbox></v:rect>'
    pict = f"<w:pict {SPACES}>{shape}</w:pict>"
    paragraph.add_run()._r.append(parse_xml(pict if old else _today(content, pict, place, size, number)))


def _today(content, pict, place, size, number):
    wide, high = (int(side * EMU) for side in size)
    graphic = (
        '<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr><wps:txbx>{content}</wps:txbx>'
        f"<wps:bodyPr {INSETS}/></wps:wsp>"
    )
    return (
        f'<mc:AlternateContent {SPACES}><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" '
        'distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column">'
        f'<wp:posOffset>{int(place * EMU)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph">'
        f'<wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="{wide}" cy="{high}"/><wp:wrapNone/>'
        f'<wp:docPr id="{number}" name="Khung {number}"/><wp:cNvGraphicFramePr/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f"{graphic}</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback>{pict}</mc:Fallback></mc:AlternateContent>"
    )


def framed(paragraph, wide, x, y=None):
    """A paragraph in a frame: at y mm from the top of the page, or beside the text."""
    at = f'w:vAnchor="page" w:y="{int(y * 56.7)}"' if y else 'w:vAnchor="text" w:y="1"'
    frame = (
        f'<w:framePr {nsdecls("w")} w:w="{int(wide * 56.7)}" w:hSpace="180" w:wrap="around" {at} w:hAnchor="page" '
        f'w:x="{int(x * 56.7)}"/>'
    )
    paragraph._p.get_or_add_pPr().insert(0, parse_xml(frame))
