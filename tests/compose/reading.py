"""A composed document read back: its paragraphs and notes as plain text."""

from __future__ import annotations

from pipeline.compose import compose
from pipeline.ooxml import local_name, main_part, notes_part_name, parse, w


def made(content, template, **more):
    """The composed document, which must have no finding."""
    composed = compose(content, template, place="mau.docx", **more)
    assert composed.findings == (), composed.findings
    return composed.document


def codes(content, template, **more):
    """The codes found while composing."""
    return [f.code for f in compose(content, template, place="mau.docx", **more).findings]


def lines(pkg, part=None):
    """The body's paragraphs, a note's number as ^n, a line break as |, a tab as →."""
    root = parse(pkg[part or main_part(pkg)])
    return [said(p) for p in root.iter(w("p"))]


def said(paragraph):
    """A paragraph as text."""
    words = []
    for e in paragraph.iter():
        kind = local_name(e)
        if kind == "t":
            words.append(e.text or "")
        elif kind == "footnoteReference":
            words.append(f"^{e.get(w('id'))}")
        elif kind == "br":
            words.append("|")
        elif kind == "tab" and local_name(e.getparent()) == "r":
            words.append("→")
    return "".join(words).replace("\u00a0", " ")


def notes(pkg):
    """The notes by number, each a list of its paragraphs; separators left out."""
    name = notes_part_name(pkg)
    if name is None:
        return {}
    own = [n for n in parse(pkg[name]) if not n.get(w("type"))]
    return {int(n.get(w("id"))): [said(p).strip() for p in n.iter(w("p"))] for n in own}
