"""Documents made shorter, each by the same paragraphs, so that a test may merge many of them."""

from __future__ import annotations

from lxml import etree

from pipeline.ooxml import Package
from tests.merge.hands import BODY, NOTES, W, _bytes, words

EVERY = 5
ROWS = (5, 11)


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
    return Package(
        {**package.parts, BODY: _bytes(tree), **({NOTES: package.parts[NOTES]} if NOTES in package.parts else {})}
    )
