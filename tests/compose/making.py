"""Small templates and contents, made in the test's own words."""

from __future__ import annotations

import io
from decimal import Decimal
from html import escape

import docx
from docx.enum.style import WD_STYLE_TYPE

from pipeline.content import Cell, CellRange, Content, Figure, FigureKind, Identity, Row, Span, Table, Text
from pipeline.ooxml import (
    NAMESPACES,
    ContentType,
    Relation,
    build,
    cleaned,
    ensure_notes_part,
    main_part,
    notes_part_name,
    parse,
    read_package,
    relate,
    serialise,
    w,
    with_part,
)

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
PAGE = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" '
    'w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>'
)


def p(*content, style=""):
    """A paragraph of text, and of runs that are given as XML."""
    props = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{props}{''.join(c if c.startswith('<w:') else r(c) for c in content)}</w:p>"


def r(text, props=""):
    """A run."""
    props = f"<w:rPr>{props}</w:rPr>" if props else ""
    return f'<w:r>{props}<w:t xml:space="preserve">{escape(text, quote=False)}</w:t></w:r>'


def fn(number):
    """A reference to one of the template's own notes."""
    return f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>'


def tbl(*rows):
    """A table of rows of cells; a cell is text or whole paragraphs."""
    width = max(len(row) for row in rows)
    grid = "".join('<w:gridCol w:w="2000"/>' for _ in range(width))
    body = "".join(f"<w:tr>{''.join(_cell(c) for c in row)}</w:tr>" for row in rows)
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>'


def _cell(content):
    inside = content if content.startswith(("<w:p", "<w:tbl")) else p(content)
    return f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>{inside}</w:tc>'


def note(*paragraphs):
    """A note of the template, as Word writes it: its number sign in the first paragraph."""
    sign = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
    first, *rest = [x if x.startswith("<w:p>") else p(x, style="FootnoteText") for x in paragraphs]
    cut = first.index("<w:r>") if "<w:r>" in first else first.index("</w:p>")
    return "".join([first[:cut], sign, r(" "), first[cut:], *rest])


def template(*blocks, notes=(), header="", sections=PAGE):
    """A package with this body; `notes` are the template's own, numbered from 2 as Word may do."""
    pkg = base()
    body = "".join(b if b.startswith("<w:") else p(b) for b in blocks)
    if header:
        pkg, rid = _with_header(pkg, header)
        reference = f'<w:headerReference xmlns:r="{NAMESPACES["r"]}" w:type="default" r:id="{rid}"/>'
        sections = sections.replace("<w:sectPr>", f"<w:sectPr>{reference}")
    name = main_part(pkg)
    pkg = with_part(pkg, name, f"<w:document {W}><w:body>{body}{sections}</w:body></w:document>".encode())
    return _with_notes(pkg, notes) if notes else pkg


def _with_header(pkg, header):
    inside = header if header.startswith("<w:p>") else p(header)
    pkg = with_part(pkg, "word/header1.xml", f"<w:hdr {W}>{inside}</w:hdr>".encode(), ContentType.HEADER)
    return relate(pkg, main_part(pkg), Relation.HEADER, "word/header1.xml")


def _with_notes(pkg, notes):
    pkg = ensure_notes_part(pkg)
    name = notes_part_name(pkg)
    root = parse(pkg[name])
    for n, xml in enumerate(notes, start=2):
        root.append(parse(f'<w:footnote {W} w:id="{n}">{xml}</w:footnote>'.encode()))
    return with_part(pkg, name, serialise(root))


_BASE = []


def base():
    """An empty document of python-docx with the named styles that composing calls."""
    if not _BASE:
        document = docx.Document()
        for name, kind in (("footnote text", 1), ("footnote reference", 2), ("Thieu", 2), ("STT", 1)):
            document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH if kind == 1 else WD_STYLE_TYPE.CHARACTER)
        out = io.BytesIO()
        document.save(out)
        pkg = cleaned(read_package(out.getvalue()))
        styles = pkg["word/styles.xml"].decode()
        styles = styles.replace('"footnotetext"', '"FootnoteText"').replace(
            '"footnotereference"', '"FootnoteReference"'
        )
        root = parse(styles.encode())
        reference = next(s for s in root if s.get(w("styleId")) == "FootnoteReference")
        properties = reference.find(w("rPr"))
        properties = build("w:rPr") if properties is None else properties
        properties.append(build("w:vertAlign", {"w:val": "superscript"}))
        reference.append(properties)
        _BASE.append(with_part(pkg, "word/styles.xml", serialise(root)))
    return _BASE[0]


def figure(name, value, kind=FigureKind.COUNT, **more):
    """A figure with a cell of its own."""
    more.setdefault("cells", (CellRange("Mẫu.xlsx", "Số liệu", "B2"),))
    value = Decimal(value) if isinstance(value, int | str) else value
    return Figure(name, kind, value, **more)


def text(name, *paragraphs):
    """A text whose paragraphs are strings or tuples of spans."""
    return Text(name, tuple((Span(x),) if isinstance(x, str) else x for x in paragraphs))


def row(key, *, rows=(), total=False, **values):
    """A row; strings become texts, whole numbers figures named by the key."""
    made = {}
    for name, value in values.items():
        if isinstance(value, str):
            made[name] = text(f"{key}.{name}", value)
        else:
            made[name] = figure(f"{name}[{key}]", value) if isinstance(value, int) else value
    return Row(key, made, tuple(rows), total)


def table(name, *rows, headings=None):
    """A table of such rows."""
    columns = tuple(dict.fromkeys(c for x in rows for c in x.values))
    return Table(name, columns, rows, headings or {})


def content(*values, cells=()):
    """A content of figures, texts and tables."""
    return Content(
        Identity("DV", "thu", 2024, 2024, "thử nghiệm"),
        figures=tuple(v for v in values if isinstance(v, Figure)),
        texts=tuple(v for v in values if isinstance(v, Text)),
        tables=tuple(v for v in values if isinstance(v, Table)),
        cells=tuple(cells) or (Cell("Mẫu.xlsx", "Số liệu", "B2", "5"),),
    )
