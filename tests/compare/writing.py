"""Small documents written by hand: paragraphs, tables, notes, headers."""

from __future__ import annotations

from html import escape

from pipeline.compare import Side, compared
from pipeline.ooxml import NAMESPACES, ContentType, Package, Relation, relate, with_part
from pipeline.outline import read_outline

SPACES = " ".join(f'xmlns:{p}="{NAMESPACES[p]}"' for p in ("w", "r"))
NOTE = '<w:r><w:footnoteReference w:id="{}"/></w:r>'


def p(text="", properties="", look=""):
    """A paragraph; its text may hold XML of runs when it begins with a bracket."""
    run = f"<w:r>{look and f'<w:rPr>{look}</w:rPr>'}<w:t xml:space='preserve'>{escape(text)}</w:t></w:r>"
    inside = text if text.startswith("<") else run if text else ""
    return f"<w:p>{properties and f'<w:pPr>{properties}</w:pPr>'}{inside}</w:p>"


def r(text):
    return f"<w:r><w:t xml:space='preserve'>{escape(text)}</w:t></w:r>"


def table(*rows):
    """A table of rows of cells; a cell is text or XML of its blocks."""
    width = max(len(row) for row in rows)
    grid = "<w:tblGrid>" + '<w:gridCol w:w="1000"/>' * width + "</w:tblGrid>"
    made = ("".join(f"<w:tc>{c if c.startswith('<w:p') else p(c)}</w:tc>" for c in row) for row in rows)
    return f"<w:tbl><w:tblPr/>{grid}{''.join(f'<w:tr>{row}</w:tr>' for row in made)}</w:tbl>"


def document(*blocks, notes=(), header=""):
    """A package with this body, these notes (texts, or XML of their blocks) and this header."""
    section = '<w:sectPr><w:headerReference w:type="default" r:id="rId9"/></w:sectPr>' if header else "<w:sectPr/>"
    body = f"<w:document {SPACES}><w:body>{''.join(b if b.startswith('<') else p(b) for b in blocks)}{section}"
    package = with_part(Package({}), "word/document.xml", f"{body}</w:body></w:document>".encode(), ContentType.MAIN)
    package = relate(package, "", Relation.MAIN, "word/document.xml")[0]
    if notes:
        package = with_notes(package, notes)
    return with_header(package, header) if header else package


def with_notes(package, notes):
    made = "".join(
        f'<w:footnote w:id="{n}">{x if x.startswith("<") else p(x)}</w:footnote>' for n, x in enumerate(notes, 1)
    )
    part = f"<w:footnotes {SPACES}>{made}</w:footnotes>".encode()
    package = with_part(package, "word/footnotes.xml", part, ContentType.FOOTNOTES)
    return relate(package, "word/document.xml", Relation.FOOTNOTES, "word/footnotes.xml")[0]


def with_header(package, text):
    package = with_part(package, "word/header1.xml", f"<w:hdr {SPACES}>{p(text)}</w:hdr>".encode(), ContentType.HEADER)
    package, name = relate(package, "word/document.xml", Relation.HEADER, "word/header1.xml")
    main = package["word/document.xml"].replace(b"rId9", name.encode())
    return with_part(package, "word/document.xml", main)


def between(old, new):
    """The comparison of two packages without Content and marks."""
    return compared(Side("cũ", read_outline(old)), Side("mới", read_outline(new)))


def told(old, new):
    """Each wording change: kind, place in words, and its stretches with − before old and + before new words."""
    return [(c.kind.value, c.where, spelled(c.words)) for c in between(old, new).wording]


def spelled(words):
    signs = {"same": "{}", "old": "[-{}]", "new": "[+{}]"}
    return "".join(signs[s.kind.value].format(s.text) for s in words)


def forms(old, new):
    return [(c.what, c.old, c.new, c.count) for c in between(old, new).form]
