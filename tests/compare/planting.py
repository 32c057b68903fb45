"""Changes planted in a document's XML, as a person or another version would make them, each on a target of its own."""

from __future__ import annotations

import re
from copy import deepcopy

from pipeline.ooxml import build, parse, serialise, w, w_value, with_part

MAIN, NOTES = "word/document.xml", "word/footnotes.xml"
STRANGE = "xoàilạ"
SENTENCE = "Đoạn này được thêm để thử việc so sánh hai bản, không có ở bản trước."


class Draft:
    """The parts of a document, open for changes."""

    def __init__(self, package):
        self.package = package
        self.roots = {}
        self.body = self.root(MAIN).find(w("body"))
        self.paragraphs = [p for p in self.body.iterchildren(w("p")) if long(p)]
        self.rows = [r for t in self.body.iterchildren(w("tbl")) for r in list(t.iterchildren(w("tr")))[2:] if plain(r)]
        self.notes = [n for n in self.root(NOTES) if w_value(n, "type") is None] if NOTES in package else []
        self.recipients = recipients(self.body)

    def root(self, part):
        if part not in self.roots:
            self.roots[part] = parse(self.package[part], part)
        return self.roots[part]

    def done(self):
        package = self.package
        for part, root in self.roots.items():
            package = with_part(package, part, serialise(root))
        return package


def words_of(element):
    """All words of an element, a space between paragraphs."""
    whole = element.iter(w("p")) if element.tag != w("p") else [element]
    return " ".join("".join(t.text or "" for t in p.iter(w("t"))).replace("\u00a0", " ") for p in whole).strip()


def long(paragraph):
    """Whether it is a paragraph of prose, without a section's end or a note."""
    lone = (
        paragraph.find(f"{w('pPr')}/{w('sectPr')}") is None
        and next(paragraph.iter(w("footnoteReference")), None) is None
    )
    return lone and len(words_of(paragraph).split()) > 14 and next(paragraph.iter(w("fldChar")), None) is None


def plain(row):
    """Whether every cell of a row says something and none is joined with the one above."""
    return (
        all(words_of(c) for c in row.iterchildren(w("tc"))) and next(row.iter(w("vMerge"), w("gridSpan")), None) is None
    )


def recipients(body):
    every = list(body.iter(w("p")))
    heading = next(n for n, p in enumerate(every) if words_of(p).startswith("Nơi nhận"))
    return [p for p in every[heading + 1 : heading + 4] if words_of(p).startswith("-")]


def wordy(element):
    """The text elements that hold a word of letters, longest first."""
    return sorted(
        (t for t in element.iter(w("t")) if any(x.isalpha() for x in (t.text or "").split())),
        key=lambda t: -len(t.text),
    )


def change_word(element):
    """Another word in the middle of the longest run; the old word and the new one."""
    target = wordy(element)[0]
    old = [x.strip(".,;:()“”") for x in target.text.split() if x.strip(".,;:()“”").isalpha()]
    word = old[len(old) // 2]
    target.text = re.sub(rf"(?<!\w){word}(?!\w)", STRANGE, target.text, count=1)
    return word


def say(element, text):
    """The element's first text says this, the others nothing; an empty one is given a run."""
    if next(element.iter(w("t")), None) is None:
        next(element.iter(w("p"))).append(build("w:r", None, build("w:t", text=text)))
    first, *others = element.iter(w("t"))
    first.text = text
    for other in others:
        other.text = ""


def new_paragraph(beside, text=SENTENCE):
    """A paragraph in the manner of another one, behind it."""
    copy = build("w:p")
    properties = beside.find(w("pPr"))
    copy.extend([deepcopy(properties)] if properties is not None else [])
    run = build("w:r", None)
    look = next(beside.iter(w("r"))).find(w("rPr"))
    run.extend([deepcopy(look)] if look is not None else [])
    run.append(build("w:t", text=text))
    copy.append(run)
    beside.addnext(copy)
    return copy


def new_row(beside, text="Hàng thêm"):
    """A row in the manner of another one, behind it, with words of its own in every cell."""
    row = deepcopy(beside)
    for number, cell in enumerate(row.iterchildren(w("tc")), start=1):
        for mark in list(cell.iter(w("bookmarkStart"), w("bookmarkEnd"))):
            mark.getparent().remove(mark)
        say(cell, f"{text} {number}")
    beside.addnext(row)
    return row


def new_note(draft, paragraph, text=SENTENCE):
    """A note behind the paragraph's last run; its place in the part is the last, as Word writes it."""
    notes = draft.root(NOTES)
    number = str(max(int(w_value(n, "id")) for n in notes) + 1)
    model = next(n for n in notes if w_value(n, "type") is None)
    note = build("w:footnote", {"w:id": number}, build("w:p", None, *map(deepcopy, head(model))))
    note.find(w("p")).append(build("w:r", None, build("w:t", text=f" {text}")))
    notes.append(note)
    reference = next(draft.root(MAIN).iter(w("footnoteReference"))).getparent()
    run = deepcopy(reference)
    run.find(w("footnoteReference")).set(w("id"), number)
    list(paragraph.iterchildren(w("r")))[-1].addnext(run)
    return note


def head(note):
    """The properties of a note's paragraph and the run with its number."""
    paragraph = note.find(w("p"))
    run = next(r for r in paragraph.iter(w("r")) if r.find(w("footnoteRef")) is not None)
    return [c for c in (paragraph.find(w("pPr")), run) if c is not None]


def drop_note(draft, note):
    """The note and its mark are gone."""
    number = w_value(note, "id")
    for mark in list(draft.root(MAIN).iter(w("footnoteReference"))):
        if w_value(mark, "id") == number:
            mark.getparent().getparent().remove(mark.getparent())
    draft.root(NOTES).remove(note)


def embolden(paragraph):
    """Every run of the paragraph set bold, or not bold where it was."""
    for run in paragraph.iter(w("r")):
        look = run.find(w("rPr"))
        if look is None:
            look = build("w:rPr")
            run.insert(0, look)
        for old in look.findall(w("u")):
            look.remove(old)
        look.append(build("w:u", {"w:val": "single"}))


def centre(paragraph):
    """The paragraph set in the middle."""
    properties = paragraph.find(w("pPr"))
    if properties is None:
        properties = build("w:pPr")
        paragraph.insert(0, properties)
    for old in properties.findall(w("jc")):
        properties.remove(old)
    properties.append(build("w:jc", {"w:val": "center"}))
