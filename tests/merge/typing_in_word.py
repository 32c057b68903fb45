"""What Word makes of a person's typing: runs cut at the selection, marks that lay wholly within it gone."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from tests.merge import hands
from tests.merge.hands import W

SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def line(copy, opening):
    """The paragraph that begins with these words."""
    return next(p for p in copy.document.iter(W + "p") if said(p).startswith(opening))


def said(p):
    return hands.words(p).replace("\u00a0", " ")


def type_over(p, old, new):
    """Selects words of a paragraph and types others; the look is that of the first of them."""
    chosen = select(p, old)
    fresh = hands.run(new)
    fresh.set(W + "rsidR", "00A1B2C3")
    look = chosen[0].find(W + "rPr")
    if look is not None:
        fresh.insert(0, deepcopy(look))
    chosen[0].addprevious(fresh)
    _delete(p, chosen)


def make_bold(p, words):
    for r in select(p, words):
        look = r.find(W + "rPr")
        if look is None:
            look = etree.Element(W + "rPr")
            r.insert(0, look)
        etree.SubElement(look, W + "b")


def press_enter(p, words):
    """A paragraph of the same form behind this one; what ended in its last place ends in the new one now."""
    fresh = etree.Element(W + "p", {W + "rsidR": "00A1B2C3"})
    fresh.append(deepcopy(p.find(W + "pPr")))
    fresh.append(hands.run(words))
    for end in [e for e in p if e.tag == W + "bookmarkEnd" and e.getnext() is None]:
        fresh.append(end)
    p.addnext(fresh)


def paste_a_table(p, *rows):
    """A table as it comes from Excel, and the empty paragraph that Word puts behind it."""
    table = etree.Element(W + "tbl")
    etree.SubElement(table, W + "tblPr")
    grid = etree.SubElement(table, W + "tblGrid")
    for _ in rows[0]:
        etree.SubElement(grid, W + "gridCol", {W + "w": "2000"})
    for words in rows:
        row = etree.SubElement(table, W + "tr")
        for word in words:
            inner = etree.SubElement(etree.SubElement(row, W + "tc"), W + "p")
            inner.append(hands.run(word))
    p.addnext(table)
    table.addnext(etree.Element(W + "p"))


def add_a_note(copy, p, words, text):
    """A note of the person behind these words."""
    number = str(max(int(e.get(W + "id")) for e in copy.notes) + 1)
    note = etree.SubElement(copy.notes, W + "footnote", {W + "id": number})
    inner = etree.SubElement(note, W + "p")
    etree.SubElement(etree.SubElement(inner, W + "r"), W + "footnoteRef")
    inner.append(hands.run(f" {text}"))
    mark = etree.Element(W + "r", {W + "rsidR": "00A1B2C3"})
    etree.SubElement(mark, W + "footnoteReference", {W + "id": number})
    select(p, words)[-1].addnext(mark)


def select(p, words):
    """The runs that hold just these words."""
    start = said(p).index(words)
    _cut(p, start)
    _cut(p, start + len(words))
    at, chosen = 0, []
    for r in p.iter(W + "r"):
        size = sum(len(t.text or "") for t in r.iter(W + "t"))
        if start <= at < start + len(words) and size:
            chosen.append(r)
        at += size
    assert "".join(map(said, chosen)) == words
    return chosen


def _cut(p, place):
    at = 0
    for r in list(p.iter(W + "r")):
        t = r.find(W + "t")
        size = len(t.text or "") if t is not None else 0
        if at < place < at + size:
            tail = deepcopy(r)
            t.text, tail.find(W + "t").text = t.text[: place - at], t.text[place - at :]
            for half in (t, tail.find(W + "t")):
                half.set(SPACE, "preserve")
            r.addnext(tail)
            return
        at += size


def _delete(p, runs):
    inside, within = [], False
    for element in list(p):
        within = within or element is runs[0]
        if within and element.tag in {W + "bookmarkStart", W + "bookmarkEnd"}:
            inside.append(element)
        if element is runs[-1]:
            break
    numbers = [e.get(W + "id") for e in inside]
    for element in [*runs, *(e for e in inside if numbers.count(e.get(W + "id")) == 2)]:
        p.remove(element)
