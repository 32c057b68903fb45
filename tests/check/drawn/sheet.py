"""A correct document opened for one edit: its parts as XML, an element by its place, a place by its element."""

from __future__ import annotations

import copy
from collections import Counter

from pipeline.ooxml import (
    ContentType,
    Package,
    Relation,
    build,
    main_part,
    parse,
    qn,
    relate,
    serialise,
    story_parts,
    w,
    with_part,
)
from pipeline.outline.wrappers import block_children
from tests.check import edits
from tests.check.drawn.good import Good, judged

STYLES, FOOTER = "word/styles.xml", "word/footer9.xml"
_TAGS = {"đoạn": w("p"), "bảng": w("tbl"), "dòng": w("tr"), "ô": w("tc")}
_NOTES = {"chú thích": "footnote", "chú thích cuối": "endnote"}


class Sheet:
    """The document while it is edited; `roots` are its parts with text, and the styles."""

    def __init__(self, good: Good, profile: str = "vksnd"):
        self.good, self.profile, self.base = good, profile, good.package
        self.parts = good.parts
        self.roots = {n: parse(good.package[n], n) for n in (*story_parts(good.package), STYLES)}
        self.main = main_part(good.package)
        self.orders = self._orders()
        self.before = Counter(self._key(told) for told in good.told)

    def package(self) -> Package:
        """The document as edited."""
        return Package({**self.base.parts, **{name: serialise(root) for name, root in self.roots.items()}})

    def foot(self, kind: str, paragraph) -> None:
        """A footer of this kind with one paragraph, for the first section."""
        footer = build("w:ftr", None, paragraph)
        self.base = with_part(self.base, FOOTER, serialise(footer), ContentType.FOOTER)
        self.base, relation = relate(self.base, self.main, Relation.FOOTER, FOOTER)
        self.roots[FOOTER] = footer
        reference = build("w:footerReference", {"w:type": kind, "r:id": relation}, prefixes=("r",))
        self.sections()[0].insert(0, reference)

    def more(self) -> tuple[Counter, Counter]:
        """The findings that the edit brought and those that it took away, by code and element."""
        self.orders = self._orders()
        after = Counter(self._key(told) for told in judged(self.package(), self.profile))
        return after - self.before, self.before - after

    def of(self, paragraph):
        """The element of a paragraph that the reader found."""
        return self.at(paragraph.address.part, paragraph.address.path)

    def at(self, part: str, path: str):
        """The element at a place; None where the place is the document as a whole."""
        if part not in self.roots:
            return None
        first, *steps = path.split("/")
        here = self._story(part, first)
        for step in steps:
            here = _step(here, step)
        return here

    def styles(self):
        """The document's styles."""
        return self.roots[STYLES]

    def sections(self):
        """The w:sectPr of the document in order."""
        return list(self.roots[self.main].iter(w("sectPr")))

    def _key(self, told):
        code, part, path = told
        return code, self.at(part, path)

    def _story(self, part, first):
        root = self.roots[part]
        word, _, number = first.rpartition(" ")
        if word in _NOTES:
            wanted = self.orders[_NOTES[word]][int(number) - 1]
            return next(n for n in root.iter(w(_NOTES[word])) if n.get(w("id")) == wanted)
        return root.find(w("body")) if part == self.main else root

    def _orders(self):
        body = self.roots[self.main]
        return {k: [r.get(w("id")) for r in body.iter(w(f"{k}Reference"))] for k in _NOTES.values()}


def _step(here, step):
    word, _, number = step.rpartition(" ")
    if word == "hộp chữ":
        boxes = [b for b in here.iter(w("txbxContent")) if not any(True for _ in b.iterancestors(qn("mc:Fallback")))]
        return boxes[int(number) - 1]
    same = [child for child in block_children(here) if child.tag == _TAGS[word]]
    return same[int(number) - 1]


def words(element) -> str:
    """The words of a paragraph."""
    return edits.words(element)


def replace(element, old: str, new: str) -> None:
    """The first hit of `old` replaced."""
    edits.replace(element, old, new)


def retype(element, new: str) -> None:
    """Other words in a paragraph, in the format of its first."""
    edits.replace(element, words(element), new)


def look(element, settings: dict[str, str], stretch: str = "") -> None:
    """Character settings on the words, or on a stretch of them."""
    for run in edits.isolate(element, stretch or words(element)):
        edits.format_run(run, settings)


def shape(element, settings: dict[str, str]) -> None:
    """Paragraph settings."""
    edits.format_paragraph(element, settings)


def twin(element, text: str):
    """A new paragraph of the same kind with these words, not yet in place."""
    form = element.find(w("pPr"))
    held = [copy.deepcopy(form)] if form is not None else []
    for each in held:
        for section in each.findall(w("sectPr")):
            each.remove(section)
    first = next((r.find(w("rPr")) for r in element.iter(w("r")) if r.find(w("t")) is not None), None)
    format_ = [copy.deepcopy(first)] if first is not None else []
    written = build("w:t", text=text)
    return build("w:p", None, *held, build("w:r", None, *format_, written))


def after(element, text: str):
    """A new paragraph below, of the same kind."""
    made = twin(element, text)
    element.addnext(made)
    return made


def before(element, text: str):
    """A new paragraph above, of the same kind."""
    made = twin(element, text)
    element.addprevious(made)
    return made


def remove(element) -> None:
    """The paragraph taken out."""
    element.getparent().remove(element)
