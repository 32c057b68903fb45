"""Figures of the samples by name, where they stand in an edited copy, and what became of them."""

from __future__ import annotations

from pipeline.marks import read_marks
from tests.merge import hands, reader

W = hands.W


def bookmark(package, name):
    """The bookmark of the first printing of a figure."""
    return next(m.bookmark for m in read_marks(package).figures if m.figure.name == name)


def start(copy, name):
    """Where the bookmark of a figure begins."""
    wanted = bookmark(copy.package, name)
    return next(e for e in copy.document.iter(W + "bookmarkStart") if e.get(W + "name") == wanted)


def paragraph(copy, name):
    return next(e for e in start(copy, name).iterancestors(W + "p"))


def said(package, name):
    """What stands between the ends of the figure's bookmark."""
    return reader.bookmarked(package).get(bookmark(package, name), [None])


def line_with(package, words):
    """The one line of a document that holds these words."""
    found = [t for t in reader.texts(package) if words in t]
    assert len(found) == 1, found
    return found[0]


def changed(result):
    return {(d.name, d.old, d.new) for d in result.deeds}
