"""A reader of Word text that shares nothing with the product: paragraphs, notes, tracked changes taken or refused."""

from __future__ import annotations

import re
from copy import deepcopy

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OURS = "Cập nhật số liệu"


def root(package, part="word/document.xml"):
    return etree.fromstring(package.parts[part])


def accepted(document, author=None):
    """The tree with tracked changes (of one author) accepted."""
    return _resolved(document, gone=("del", "moveFrom"), stays=("ins", "moveTo"), author=author)


def rejected(document, author=None):
    """The tree with tracked changes (of one author) rejected."""
    return _resolved(document, gone=("ins", "moveTo"), stays=("del", "moveFrom"), author=author)


def _resolved(document, gone, stays, author):
    tree = deepcopy(document)
    for element in _changes(tree, gone, author):
        if element.getparent() is not None:
            _take_out(element, element.getparent())
    for element in _changes(tree, stays, author):
        parent = element.getparent()
        if parent is not None:
            place = parent.index(element)
            parent[place : place + 1] = list(element)
    for element in list(tree.iter(W + "delText")):
        if next(element.iterancestors(W + "del"), None) is None:
            element.tag = W + "t"
    return tree


def _changes(tree, kinds, author):
    return [e for kind in kinds for e in tree.iter(W + kind) if author in {None, e.get(W + "author")}]


def _take_out(element, parent):
    if parent.tag == W + "trPr":
        row = parent.getparent()
        row.getparent().remove(row)
        return
    parent.remove(element)
    if parent.tag == W + "rPr" and parent.getparent().tag == W + "pPr":
        _run_on(parent.getparent().getparent())


def _run_on(paragraph):
    """The paragraph without its mark: what it holds stands at the start of the next one."""
    following = paragraph.getnext()
    content = [c for c in paragraph if c.tag != W + "pPr"]
    if following is not None and following.tag == W + "p":
        at = 1 if len(following) and following[0].tag == W + "pPr" else 0
        for child in reversed(content):
            following.insert(at, child)
        paragraph.getparent().remove(paragraph)
    elif not any(c.tag in {W + "r", W + "ins", W + "del"} for c in content):
        paragraph.getparent().remove(paragraph)


def lines(tree):
    """The words of each paragraph, removed ones left out, blanks as one blank, a note as its sign."""
    return [line(p) for p in tree.iter(W + "p")]


def line(paragraph):
    words = []
    for e in paragraph.iter(W + "t", W + "tab", W + "br", W + "footnoteReference"):
        if _owner(e) is not paragraph or _removed(e):
            continue
        if e.tag == W + "t":
            words.append(e.text or "")
        elif e.tag == W + "footnoteReference":
            words.append("*")
        elif e.getparent().tag == W + "r":
            words.append(" ")
    return " ".join("".join(words).split())


def _owner(element):
    return next(element.iterancestors(W + "p"), None)


def texts(package, resolve=lambda tree: tree):
    """All that a reader meets: the body's lines, then those of the notes in the order of their marks."""
    body = resolve(root(package))
    marks = [m.get(W + "id") for m in body.iter(W + "footnoteReference") if not _removed(m)]
    told = [t for t in lines(body) if t]
    if "word/footnotes.xml" in package.parts:
        notes = {n.get(W + "id"): n for n in resolve(root(package, "word/footnotes.xml"))}
        told += [f"[{i}] {t}" for i, m in enumerate(marks, 1) if m in notes for t in lines(notes[m])]
    return told


def _removed(element):
    return next(element.iterancestors(W + "del", W + "moveFrom"), None) is not None


def note_ids(package):
    marks = [m.get(W + "id") for m in root(package).iter(W + "footnoteReference")]
    notes = [n.get(W + "id") for n in root(package, "word/footnotes.xml") if n.get(W + "type") is None]
    return marks, notes


def bookmarked(package):
    """The words between the ends of each bookmark of ours that begins and ends in one paragraph."""
    found = {}
    for part in [p for p in package.parts if re.fullmatch(r"word/(document|footnotes)\.xml", p)]:
        for p in root(package, part).iter(W + "p"):
            opened = {}
            for e in p.iter():
                if e.tag == W + "bookmarkStart":
                    opened[e.get(W + "id")] = (e.get(W + "name"), [])
                elif e.tag == W + "bookmarkEnd" and e.get(W + "id") in opened:
                    name, words = opened.pop(e.get(W + "id"))
                    found.setdefault(name, []).append(" ".join("".join(words).split()))
                elif e.tag == W + "t" and not _removed(e):
                    for _, words in opened.values():
                        words.append(e.text or "")
    return found
