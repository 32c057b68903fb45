"""The XML that Word writes around unchanged text: identifiers of sessions, runs cut in two, spelling marks."""

from __future__ import annotations

from copy import deepcopy

import pytest

from pipeline.compare import Side, compared, unmarked
from pipeline.marks import read_marks
from pipeline.ooxml import build, parse, serialise, w, with_part
from pipeline.outline import read_outline

PARTS = ("word/document.xml", "word/footnotes.xml")


def rsids(root):
    """Word's identifiers of editing sessions on paragraphs, runs and rows."""
    for element in root.iter(w("p"), w("r"), w("tr")):
        element.set(w("rsidR"), "00A1B2C3")
        element.set(w("rsidRPr"), "00D4E5F6")


def cut_runs(root):
    """Every run of words in two, as after a word was typed and taken back."""
    for run in list(root.iter(w("r"))):
        texts = run.findall(w("t"))
        if len(texts) == 1 and len(texts[0].text or "") > 3 and len(run) <= 2:
            second = deepcopy(run)
            middle = len(texts[0].text) // 2
            for piece, words in ((run, texts[0].text[:middle]), (second, texts[0].text[middle:])):
                piece.find(w("t")).text = words
                piece.find(w("t")).set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            run.addnext(second)


def spelling(root):
    """Marks of spelling and of the page's end as it was last seen."""
    for run in list(root.iter(w("r"))):
        if run.find(w("t")) is not None:
            run.addprevious(build("w:proofErr", {"w:type": "spellStart"}))
            run.addnext(build("w:proofErr", {"w:type": "spellEnd"}))
            run.find(w("t")).addprevious(build("w:lastRenderedPageBreak"))


def go_back(root):
    """The bookmark at which Word opens the file again."""
    first = next(root.iter(w("p")))
    first.append(build("w:bookmarkStart", {"w:id": "9999", "w:name": "_GoBack"}))
    first.append(build("w:bookmarkEnd", {"w:id": "9999"}))


def lost_bookmarks(root):
    """All bookmarks gone, as after a paste."""
    for mark in list(root.iter(w("bookmarkStart"), w("bookmarkEnd"))):
        mark.getparent().remove(mark)


def side(package):
    return Side("", read_outline(package), None, read_marks(package))


@pytest.mark.parametrize(
    "deeds", [(rsids,), (cut_runs,), (spelling,), (go_back,), (rsids, cut_runs, spelling, go_back)]
)
def test_what_word_writes_around_the_words_is_no_change(marked, deeds):
    package = marked["thai-binh/2018/Ke hoach nam 2018.docx"]
    assert not compared(side(package), side(written(package, deeds)))


def test_bookmarks_that_were_lost_are_no_change_of_wording_or_figures(marked):
    package = marked["thai-binh/2018/Ke hoach nam 2018.docx"]
    for bare in (written(package, (lost_bookmarks,)), unmarked(package)):
        assert not compared(side(package), side(bare))


def written(package, deeds):
    for part in PARTS:
        if part in package:
            root = parse(package[part], part)
            for deed in deeds:
                deed(root)
            package = with_part(package, part, serialise(root))
    return package
