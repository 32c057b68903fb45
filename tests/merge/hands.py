"""What people do to a document in Word: a palette of small edits of the XML, each told what it touched."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

from pipeline.ooxml import Package

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BODY, NOTES = "word/document.xml", "word/footnotes.xml"


@dataclass
class Copy:
    """A document while it is being edited: `typed` are the words that a person put in."""

    package: Package
    document: etree._Element
    notes: etree._Element | None
    typed: list[str] = field(default_factory=list)
    parts: dict[str, bytes] = field(default_factory=dict)

    def word(self):
        word = f"gõtay{len(self.typed)}x"
        self.typed.append(word)
        return word


def opened(package):
    notes = etree.fromstring(package.parts[NOTES]) if NOTES in package.parts else None
    return Copy(package, etree.fromstring(package.parts[BODY]), notes)


def closed(copy):
    parts = {**copy.package.parts, **copy.parts, BODY: _bytes(copy.document)}
    if copy.notes is not None:
        parts[NOTES] = _bytes(copy.notes)
    return Package(parts)


def _bytes(tree):
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)


def body_paragraphs(copy):
    """Paragraphs of the body itself that say something."""
    return [p for p in copy.document.find(W + "body").findall(W + "p") if words(p)]


def words(p):
    return "".join(t.text or "" for t in p.iter(W + "t"))


def figures(copy):
    """The starts of figures that hold one run of text."""
    found = []
    for start in copy.document.iter(W + "bookmarkStart"):
        run, end = start.getnext(), None if start.getnext() is None else start.getnext().getnext()
        whole = run is not None and run.tag == W + "r" and run.find(W + "t") is not None
        if start.get(W + "name").startswith("_k") and whole and end is not None and end.tag == W + "bookmarkEnd":
            found.append(start)
    return found


def run(text, **properties):
    element = etree.Element(W + "r")
    if properties:
        look = etree.SubElement(element, W + "rPr")
        for name in properties:
            etree.SubElement(look, W + name)
    words_ = etree.SubElement(element, W + "t")
    words_.text = text
    words_.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return element


def pick(items, n):
    return items[n % len(items)] if items else None


def overtype(copy, n):
    start = pick(figures(copy), n)
    if start is not None:
        start.getnext().find(W + "t").text = copy.word()


def overtype_losing_the_mark(copy, n):
    start = pick(figures(copy), n)
    if start is not None:
        start.getnext().find(W + "t").text = copy.word()
        _unmark(start)


def lose_a_mark(copy, n):
    start = pick(figures(copy), n)
    if start is not None:
        _unmark(start)


def lose_an_end(copy, n):
    start = pick(figures(copy), n)
    if start is not None:
        end = start.getnext().getnext()
        end.getparent().remove(end)


def _unmark(start):
    end = start.getnext().getnext()
    for element in (start, end):
        element.getparent().remove(element)


def write_on(copy, n):
    p = pick(body_paragraphs(copy), n)
    p.append(run(f" {copy.word()}."))


def write_before_a_figure(copy, n):
    start = pick(figures(copy), n)
    if start is not None:
        start.addprevious(run(f"{copy.word()} "))


def write_behind_a_figure(copy, n):
    start = pick(figures(copy), n)
    if start is not None:
        start.getnext().getnext().addnext(run(f" {copy.word()}"))


def delete_a_paragraph(copy, n):
    p = pick(body_paragraphs(copy), n)
    if p.find(f"{W}pPr/{W}sectPr") is None:
        p.getparent().remove(p)


def move_a_paragraph(copy, n):
    every = body_paragraphs(copy)
    p, other = pick(every, n), pick(every, n // 7 + 3)
    if p is not other and p.find(f"{W}pPr/{W}sectPr") is None:
        other.addnext(p)


def split_a_paragraph(copy, n):
    p = pick([p for p in body_paragraphs(copy) if len(p.findall(W + "r")) > 3], n)
    if p is not None and p.find(f"{W}pPr/{W}sectPr") is None:
        split(p, n)


def split(p, n):
    """The paragraph as two, cut before one of its runs."""
    runs = p.findall(W + "r")
    at = runs[1 + n % (len(runs) - 2)]
    if at.getprevious() is not None and at.getprevious().tag == W + "bookmarkStart":
        at = at.getprevious()
    tail = etree.Element(W + "p")
    if p.find(W + "pPr") is not None:
        tail.append(deepcopy(p.find(W + "pPr")))
    for element in [at, *at.itersiblings()]:
        tail.append(element)
    p.addnext(tail)


def join_two_paragraphs(copy, n):
    p = pick(body_paragraphs(copy), n)
    other = p.getnext()
    if other is not None and other.tag == W + "p" and other.find(f"{W}pPr/{W}sectPr") is None:
        p.append(run(" "))
        for element in [e for e in other if e.tag != W + "pPr"]:
            p.append(element)
        other.getparent().remove(other)


def make_a_figure_bold(copy, n):
    start = pick(figures(copy), n)
    if start is not None and start.getnext().find(W + "rPr") is None:
        start.getnext().insert(0, etree.fromstring(etree.tostring(run("", b=1).find(W + "rPr"))))


def save_in_word(copy, n):
    """Runs cut in two under revision ids, proofing marks, remembered page breaks, a smart tag."""
    p = pick(body_paragraphs(copy), n)
    for number, r in enumerate(p.findall(W + "r")):
        t = r.find(W + "t")
        r.set(W + "rsidR", f"00{number:06d}")
        if t is None or len(t.text or "") < 2:
            continue
        half = len(t.text) // 2
        tail = deepcopy(r)
        tail.find(W + "t").text, t.text = t.text[half:], t.text[:half]
        for part in (t, tail.find(W + "t")):
            part.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        r.addnext(tail)
        r.addnext(etree.Element(W + "proofErr", {W + "type": "spellStart"}))
        tail.insert(1 if tail.find(W + "rPr") is not None else 0, etree.Element(W + "lastRenderedPageBreak"))
        if number == 0:
            tag = etree.Element(W + "smartTag", {W + "uri": "urn:x", W + "element": "place"})
            tail.addprevious(tag)
            tag.append(tail)


def paste_a_paragraph(copy, n):
    p = pick(body_paragraphs(copy), n)
    fresh = etree.Element(W + "p")
    fresh.append(run(f"Đoạn dán vào {copy.word()}, có 5 tập thể và 12 cá nhân."))
    p.addnext(fresh)


def copy_a_paragraph_with_its_marks(copy, n):
    p = pick(body_paragraphs(copy), n)
    if p.find(f"{W}pPr/{W}sectPr") is None and not list(p.iter(W + "footnoteReference")):
        p.addnext(deepcopy(p))


def add_a_recipient(copy, n):
    every = [p for p in copy.document.iter(W + "p") if words(p).startswith("- Lãnh đạo")]
    p = pick(every, n)
    if p is not None:
        fresh = deepcopy(p)
        for mark in [*fresh.iter(W + "bookmarkStart"), *fresh.iter(W + "bookmarkEnd")]:
            mark.getparent().remove(mark)
        texts = list(fresh.iter(W + "t"))
        texts[0].text = f"- Nơi {copy.word()};"
        for t in texts[1:]:
            t.text = ""
        p.addnext(fresh)


def insert_a_note(copy, n):
    p = pick(body_paragraphs(copy), n)
    if copy.notes is None:
        return
    number = str(max(int(e.get(W + "id")) for e in copy.notes) + 1)
    note = etree.SubElement(copy.notes, W + "footnote", {W + "id": number})
    inner = etree.SubElement(note, W + "p")
    mark = etree.SubElement(inner, W + "r")
    etree.SubElement(mark, W + "footnoteRef")
    inner.append(run(f" Chú thích {copy.word()}."))
    r = etree.Element(W + "r")
    etree.SubElement(r, W + "footnoteReference", {W + "id": number})
    runs = p.findall(W + "r")
    runs[n % len(runs)].addnext(r)


def remark(copy, n):
    """A comment around a paragraph; the comments part is not needed to read the text."""
    p = pick(body_paragraphs(copy), n)
    number = str(9000 + len(list(copy.document.iter(W + "commentRangeStart"))))
    at = 1 if p.find(W + "pPr") is not None else 0
    p.insert(at, etree.Element(W + "commentRangeStart", {W + "id": number}))
    p.append(etree.Element(W + "commentRangeEnd", {W + "id": number}))
    r = etree.SubElement(p, W + "r")
    etree.SubElement(r, W + "commentReference", {W + "id": number})


def delete_a_figure_tracked(copy, n):
    start = pick(figures(copy), n)
    if start is None:
        return
    r = start.getnext()
    wrapper = etree.Element(W + "del", {W + "id": str(7000 + n % 900), W + "author": "Người sửa"})
    r.addprevious(wrapper)
    wrapper.append(r)
    r.find(W + "t").tag = W + "delText"


def insert_tracked(copy, n):
    p = pick(body_paragraphs(copy), n)
    wrapper = etree.Element(W + "ins", {W + "id": str(8000 + n % 900), W + "author": "Người sửa"})
    wrapper.append(run(f" {copy.word()}"))
    runs = p.findall(W + "r")
    if runs:
        runs[n % len(runs)].addnext(wrapper)


def tables(copy):
    return [t for t in copy.document.iter(W + "tbl") if t.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None]


def widen_columns(copy, n):
    table = pick(tables(copy), n)
    for width in [] if table is None else table.iter(W + "gridCol", W + "tcW"):
        width.set(W + "w", str(int(width.get(W + "w")) + 40))


def write_in_a_row(copy, n):
    table = pick(tables(copy), n)
    if table is not None:
        row = pick(table.findall(W + "tr")[2:], n)
        cell = pick(row.findall(W + "tc"), 1)
        cell.find(W + "p").append(run(f" {copy.word()}"))


def add_a_row(copy, n):
    table = pick(tables(copy), n)
    if table is not None:
        row = pick(table.findall(W + "tr")[2:-1], n)
        fresh = deepcopy(row)
        for mark in [*fresh.iter(W + "bookmarkStart"), *fresh.iter(W + "bookmarkEnd")]:
            mark.getparent().remove(mark)
        for cell in fresh.findall(W + "tc"):
            for t in list(cell.iter(W + "t")):
                t.text = copy.word()
        row.addnext(fresh)


def delete_a_row(copy, n):
    table = pick(tables(copy), n)
    if table is not None:
        row = pick(table.findall(W + "tr")[2:-1], n)
        row.getparent().remove(row)


def strip_all_marks(copy, _n=0):
    """As a file comes back from another program: no bookmarks, no custom XML, plain blanks."""
    for tree in (copy.document, copy.notes):
        if tree is not None:
            for mark in [*tree.iter(W + "bookmarkStart"), *tree.iter(W + "bookmarkEnd")]:
                mark.getparent().remove(mark)
            for t in tree.iter(W + "t"):
                t.text = (t.text or "").replace("\u00a0", " ")
    kept = {n: p for n, p in copy.package.parts.items() if not n.startswith("customXml")}
    name = "word/_rels/document.xml.rels"
    links = etree.fromstring(kept[name])
    for link in list(links):
        if "customXml" in link.get("Target", ""):
            links.remove(link)
    types = etree.fromstring(kept["[Content_Types].xml"])
    for kind in list(types):
        if "customXml" in kind.get("PartName", ""):
            types.remove(kind)
    kept |= {name: _bytes(links), "[Content_Types].xml": _bytes(types)}
    copy.package = Package(kept)


PALETTE = (
    overtype,
    overtype_losing_the_mark,
    lose_a_mark,
    lose_an_end,
    write_on,
    write_before_a_figure,
    write_behind_a_figure,
    delete_a_paragraph,
    move_a_paragraph,
    split_a_paragraph,
    join_two_paragraphs,
    make_a_figure_bold,
    save_in_word,
    paste_a_paragraph,
    copy_a_paragraph_with_its_marks,
    add_a_recipient,
    insert_a_note,
    remark,
    delete_a_figure_tracked,
    insert_tracked,
    widen_columns,
    write_in_a_row,
    add_a_row,
    delete_a_row,
)
