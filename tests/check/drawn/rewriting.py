"""A document written otherwise and read the same: what Word, other programs and careful people do to its XML."""

from __future__ import annotations

import copy
from io import BytesIO

import docx

from pipeline.ooxml import Package, build, insert_in_order, read_package, w, write_package
from tests.check import edits
from tests.check.drawn.choosing import pick, whole
from tests.check.drawn.sheet import words

STAMP = {"w:author": "Người sửa", "w:date": "2026-01-05T08:00:00Z"}


def texts(sheet):
    """The paragraphs with words in all parts of the document."""
    parts = [name for name in sheet.roots if "styles" not in name]
    return [p for name in parts for p in sheet.roots[name].iter(w("p")) if words(p).strip()]


def _run(draw, paragraph):
    """A run of the paragraph that holds nothing but its words."""
    plain = {w("rPr"), w("t")}
    runs = [t.getparent() for t in edits.texts(paragraph) if t.getparent().tag == w("r")]
    return pick(draw, [r for r in runs if {c.tag for c in r} <= plain] or [None])


def split(draw, _sheet, paragraph):
    """A run cut in two anywhere."""
    run = _run(draw, paragraph)
    if run is None or len(run.findall(w("t"))) != 1:
        return
    text = run.find(w("t")).text or ""
    at, twin = whole(draw, 0, len(text)), copy.deepcopy(run)
    run.addnext(twin)
    for half, said in ((run, text[:at]), (twin, text[at:])):
        half.find(w("t")).text = said
        half.find(w("t")).set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def marked(draw, _sheet, paragraph):
    """A bookmark, a mark of the spell checker, the number of an editing session."""
    number = str(whole(draw, 5000, 9999))
    first = _run(draw, paragraph)
    if first is None:
        return
    first.addprevious(build("w:bookmarkStart", {"w:id": number, "w:name": f"_Toc{number}"}))
    first.addnext(build("w:bookmarkEnd", {"w:id": number}))
    first.addprevious(build("w:proofErr", {"w:type": "spellStart"}))
    first.addnext(build("w:proofErr", {"w:type": "spellEnd"}))
    paragraph.set(w("rsidR"), f"00{number}AA")
    first.set(w("rsidRPr"), f"00{number}BB")


def empty(draw, _sheet, paragraph):
    """An empty run, and a place where a page once ended."""
    run = _run(draw, paragraph)
    if run is not None:
        run.addnext(build("w:r"))
        run.addprevious(build("w:r", None, build("w:lastRenderedPageBreak")))


def controlled(draw, _sheet, paragraph):
    """A run, or the paragraph, in a content control."""
    run = _run(draw, paragraph)
    inside = paragraph if run is None or pick(draw, (True, False)) else run
    if inside is paragraph and _holds_all(paragraph):
        return
    _wrap(inside, "w:sdt", "w:sdtContent")


def tagged(draw, _sheet, paragraph):
    """A run in a smart tag."""
    run = _run(draw, paragraph)
    if run is not None:
        _wrap(run, "w:smartTag")


def inserted(draw, _sheet, paragraph):
    """A run as a tracked insertion, and beside it words that were deleted."""
    run = _run(draw, paragraph)
    if run is None or run.getparent().tag != w("p"):
        return
    gone = build("w:r", None, build("w:delText", text="chữ đã bỏ"))
    run.addnext(build("w:del", {"w:id": str(whole(draw, 5000, 9999)), **STAMP}, gone))
    added = build("w:ins", {"w:id": str(whole(draw, 5000, 9999)), **STAMP})
    run.addprevious(added)
    added.append(run)


def paragraph_style(_draw, sheet, paragraph):
    """What the paragraph has of its own moved into a style made for it."""
    form = paragraph.find(w("pPr"))
    if form is None or form.find(w("pStyle")) is None:
        return
    style = form.find(w("pStyle"))
    kept = {w("pStyle"), w("sectPr"), w("rPr"), w("numPr"), w("framePr")}
    own = [child for child in form if child.tag not in kept]
    made = _style(sheet, "paragraph", style.get(w("val")), build("w:pPr", None, *map(copy.deepcopy, own)))
    for child in own:
        form.remove(child)
    style.set(w("val"), made)


def run_style(draw, sheet, paragraph):
    """What a run has of its own moved into a character style."""
    run = _run(draw, paragraph)
    form = None if run is None else run.find(w("rPr"))
    if form is None or form.find(w("rStyle")) is not None or not len(form):
        return
    made = _style(sheet, "character", "", build("w:rPr", None, *map(copy.deepcopy, form)))
    for child in list(form):
        form.remove(child)
    form.append(build("w:rStyle", {"w:val": made}))


def unbroken(draw, _sheet, paragraph):
    """A space that does not break in the place of one that does."""
    held = [t for t in edits.texts(paragraph) if " " in (t.text or "").strip()]
    if held:
        text = pick(draw, held)
        inside = [n for n, c in enumerate(text.text) if c == " " and 0 < n < len(text.text) - 1]
        at = pick(draw, inside) if inside else None
        text.text = text.text if at is None else f"{text.text[:at]}\u00a0{text.text[at + 1 :]}"


def languages(_draw, _sheet, paragraph):
    """The language of the words written on each run."""
    for text in edits.texts(paragraph):
        run = text.getparent()
        form = run.find(w("rPr"))
        if form is None:
            form = build("w:rPr")
            run.insert(0, form)
        if form.find(w("lang")) is None:
            insert_in_order(form, build("w:lang", {"w:val": "vi-VN"}))


WAYS = (split, marked, empty, controlled, tagged, inserted, paragraph_style, run_style, unbroken, languages)


def saved_again(package: Package) -> Package:
    """The document as python-docx reads and writes it."""
    stream = BytesIO()
    docx.Document(BytesIO(write_package(package))).save(stream)
    return read_package(stream.getvalue())


def _wrap(inside, *names):
    outer = inner = build(names[0])
    for name in names[1:]:
        inner = build(name)
        outer.append(inner)
    if names[0] == "w:smartTag":
        outer.set(w("element"), "place")
    inside.addprevious(outer)
    inner.append(inside)


def _holds_all(paragraph):
    """Whether its cell, note or box would have no paragraph of its own left, or the paragraph ends a section."""
    alone = len(paragraph.getparent().findall(w("p"))) < 2
    return alone or paragraph.find(f"{w('pPr')}/{w('sectPr')}") is not None


def _style(sheet, kind, based, form):
    name = f"Rieng{len(sheet.styles())}"
    parts = [build("w:name", {"w:val": f"Riêng {name}"})]
    parts += [build("w:basedOn", {"w:val": based})] if based else []
    sheet.styles().append(build("w:style", {"w:type": kind, "w:styleId": name}, *parts, form))
    return name
