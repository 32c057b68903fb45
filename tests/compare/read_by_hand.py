"""A small reader of tracked changes, none of the program: what a document says, accepted or rejected."""

from __future__ import annotations

import zipfile
from io import BytesIO
from xml.etree import ElementTree as ET

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
COME, GONE = {f"{W}ins", f"{W}moveTo"}, {f"{W}del", f"{W}moveFrom"}
SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}


def said(docx, *, accept=True):
    """The texts of the body, of the notes in the order of their marks, and of each header and footer by its words."""
    parts = {n: d for n, d in ((n, zipfile.ZipFile(BytesIO(docx)).read(n)) for n in names(docx)) if n.endswith(".xml")}
    gone = GONE if accept else COME
    body = ET.fromstring(parts["word/document.xml"])[0]
    texts, marks = blocks(body, gone)
    notes = (
        {n.get(f"{W}id"): n for n in ET.fromstring(parts["word/footnotes.xml"])}
        if "word/footnotes.xml" in parts
        else {}
    )
    repeated = sorted(n for n in parts if n.startswith(("word/header", "word/footer")))
    return {
        "body": texts,
        "notes": [blocks(notes[m], gone)[0] for m in dict.fromkeys(marks)],
        "repeated": sorted(filter(None, ("\n".join(blocks(ET.fromstring(parts[n]), gone)[0]) for n in repeated))),
    }


def names(docx):
    return zipfile.ZipFile(BytesIO(docx)).namelist()


def blocks(container, gone):
    """The texts of all paragraphs that are left, empty ones left out, and the notes that they refer to."""
    texts, marks = [""], []

    def walk(element, inside_gone):
        for child in element:
            tag = child.tag
            if tag == f"{W}tr" and row_is_gone(child, gone):
                continue
            if tag == f"{W}p":
                walk(child, inside_gone)
                if not mark_is_gone(child, gone):
                    texts.append("")
            elif tag in {f"{W}t", f"{W}delText"}:
                texts[-1] += "" if inside_gone else (child.text or "")
            elif tag in SIGNS:
                texts[-1] += "" if inside_gone or element.tag != f"{W}r" else SIGNS[tag]
            elif tag == f"{W}footnoteReference" and not inside_gone:
                marks.append(child.get(f"{W}id"))
            elif tag not in {f"{W}pPr", f"{W}rPr", f"{W}tblPr", f"{W}trPr", f"{W}tcPr"}:
                walk(child, inside_gone or tag in gone)

    walk(container, inside_gone=False)
    return [" ".join(t.split()) for t in texts if t.strip()], marks


def row_is_gone(row, gone):
    properties = row.find(f"{W}trPr")
    return properties is not None and any(c.tag in gone for c in properties)


def mark_is_gone(paragraph, gone):
    look = paragraph.find(f"{W}pPr/{W}rPr")
    return look is not None and any(c.tag in gone for c in look)
