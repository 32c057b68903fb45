"""Workbooks written by hand, byte for byte, as no library would write them."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape, quoteattr

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACK = "http://schemas.openxmlformats.org/package/2006/relationships"
STRICT = ("http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships")
STYLES = (
    f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>'
    '<fonts count="3"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><name val=".VnTimeH"/></font>'
    '<font><i/><name val="VNI-Times"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/>'
    '</borders><cellXfs count="5"><xf numFmtId="0" fontId="0"/><xf numFmtId="9" fontId="0"/>'
    '<xf numFmtId="164" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="49" fontId="2"/></cellXfs></styleSheet>'
)


def sheet(body, *, before="", after="", attributes=f'xmlns="{MAIN}"'):
    """A worksheet part with these rows."""
    return f"{HEAD}<worksheet {attributes}>{before}<sheetData>{body}</sheetData>{after}</worksheet>"


def strings(*items):
    """A part of shared strings: a text is one item, XML stands as it is."""
    told = "".join(f"<si>{i if i.startswith('<') else f'<t>{escape(i)}</t>'}</si>" for i in items)
    return f'{HEAD}<sst xmlns="{MAIN}" count="{len(items)}" uniqueCount="{len(items)}">{told}</sst>'


def parts(sheets, *, shared=None, styles=STYLES, book="", kinds=(MAIN, LINK)):
    """The parts of a workbook, `sheets` by the name on the tab (a dict, or pairs)."""
    named = list(sheets.items() if isinstance(sheets, dict) else sheets)
    listed = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{n}" r:id="rId{n}"/>' for n, (name, _) in enumerate(named, 1)
    )
    others = [("styles", "styles.xml")] + ([("sharedStrings", "sharedStrings.xml")] if shared else [])
    links = [(f"rId{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(named) + 1)]
    links += [(f"rIdx{n}", kind, target) for n, (kind, target) in enumerate(others)]
    found = {
        "[Content_Types].xml": content_types(len(named)),
        "_rels/.rels": relations([("rId1", "officeDocument", "xl/workbook.xml")], kinds[1]),
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{kinds[0]}" xmlns:r="{kinds[1]}">{book}'
        f"<sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": relations(links, kinds[1]),
        "xl/styles.xml": styles,
    }
    found |= {"xl/sharedStrings.xml": shared} if shared else {}
    return found | {f"xl/worksheets/sheet{n}.xml": content for n, (_, content) in enumerate(named, 1)}


def relations(links, kind=LINK):
    told = "".join(f'<Relationship Id="{i}" Type="{kind}/{t}" Target="{target}"/>' for i, t, target in links)
    return f'{HEAD}<Relationships xmlns="{PACK}">{told}</Relationships>'


def content_types(count):
    kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    told = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{kinds}.worksheet+xml"/>'
        for n in range(1, count + 1)
    )
    return (
        f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kinds}.sheet.main+xml"/>{told}</Types>'
    )


def zipped(found, method=zipfile.ZIP_DEFLATED):
    """The bytes of a package with these parts, in this order."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as package:
        for name, content in found.items():
            package.writestr(name, content)
    return target.getvalue()


def workbook(sheets, **how):
    """The bytes of a workbook."""
    return zipped(parts(sheets, **how))
