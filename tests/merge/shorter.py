"""Documents made shorter, each by the same paragraphs, so that a test may merge many of them."""

from __future__ import annotations

from dataclasses import replace

from lxml import etree

from pipeline.marks import NAMESPACE, Marks, read_marks, to_xml
from pipeline.marks.seal import made_as, with_made_as
from pipeline.ooxml import Package, with_marks_part
from tests.merge.hands import BODY, NOTES, W, _bytes, words

EVERY = 8
ROWS, OTHERS = (4, 13), ("Chiến sĩ thi đua", "Bằng khen")


def shortened(*packages):
    """The documents without most of the paragraphs that are the same in all and hold no figure and no note."""
    trees = [etree.fromstring(p.parts[BODY]) for p in packages]
    plain = [{words(p) for p in t.find(W + "body").findall(W + "p") if _droppable(p)} for t in trees]
    common = sorted(set.intersection(*plain))
    gone = {text for n, text in enumerate(common) if n % EVERY}
    return [_without(p, t, gone) for p, t in zip(packages, trees, strict=True)]


def _droppable(p):
    marked = any(b.get(W + "name").startswith("_k") for b in p.iter(W + "bookmarkStart"))
    held = marked or p.find(f"{W}pPr/{W}sectPr") is not None or next(p.iter(W + "footnoteReference"), None) is not None
    pairs = len(list(p.iter(W + "bookmarkStart"))) == len(list(p.iter(W + "bookmarkEnd")))
    return bool(words(p)) and not held and pairs


def _without(package, tree, gone):
    body = tree.find(W + "body")
    for p in [p for p in body.findall(W + "p") if _droppable(p) and words(p) in gone]:
        body.remove(p)
    last = body.findall(W + "tbl")[-1]
    for row in last.findall(W + "tr")[slice(*ROWS)]:
        last.remove(row)
    rest = body.findall(W + "tbl")[1]
    for row in [r for r in rest.findall(W + "tr") if words(r).startswith(OTHERS)]:
        rest.remove(row)
    return _with_fewer_marks(Package({**package.parts, BODY: _bytes(tree)}), tree)


def _with_fewer_marks(package, tree):
    there = {e.get(W + "name") for e in tree.iter(W + "bookmarkStart")}
    there |= {e.get(W + "name") for e in etree.fromstring(package.parts[NOTES]).iter(W + "bookmarkStart")}
    marks, seal = read_marks(package), made_as(package)
    figures = tuple(replace(m, contents=()) for m in marks.figures if m.bookmark in there)
    blocks = tuple(b for b in marks.blocks if b.bookmark in there)
    return with_made_as(with_marks_part(package, to_xml(Marks(figures, blocks)), NAMESPACE), seal)
