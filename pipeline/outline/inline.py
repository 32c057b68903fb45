"""What stands in a paragraph: runs, and the wrappers that a reader does not see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import local_name, qn, w, w_value
from pipeline.outline.bookmarks import read_bookmark
from pipeline.outline.complex_fields import begin_field, end_field
from pipeline.outline.runs import read_run
from pipeline.outline.spans import Change
from pipeline.outline.wrappers import ADDED, REMOVED, TRANSPARENT, shown

if TYPE_CHECKING:
    from pipeline.ooxml import Element
    from pipeline.outline.draft import Draft, Reading

_PROPERTIES: Final = {w("pPr"), w("rPr"), w("sdtPr"), w("sdtEndPr"), w("smartTagPr"), w("customXmlPr")}
_WORDS: Final = (w("t"), w("delText"))
_MARKS: Final = (w("bookmarkStart"), w("bookmarkEnd"))


def read_inline(reading: Reading, parent: Element, draft: Draft) -> None:
    """Reads the children of a paragraph or of a wrapper into the draft."""
    for child in parent:
        tag = child.tag
        if tag == w("r"):
            read_run(reading, child, draft)
        elif tag in TRANSPARENT:
            read_inline(reading, child, draft)
        elif tag not in _PROPERTIES:
            _read_other(reading, child, draft)


def _read_other(reading: Reading, child: Element, draft: Draft) -> None:
    name = local_name(child)
    if child.tag in _MARKS:
        read_bookmark(reading, child, draft)
    elif child.tag in ADDED:
        _read_added(reading, child, draft)
    elif child.tag in REMOVED:
        _read_removed(reading, child, draft)
    elif name == "fldSimple":
        begin_field(reading, draft, w_value(child, "instr") or "")
        read_inline(reading, child, draft)
        end_field(reading, draft)
    elif name == "AlternateContent":
        for branch in shown(child):
            read_inline(reading, branch, draft)
    elif child.tag in {qn("m:oMath"), qn("m:oMathPara")}:
        read_run(reading, child, draft)


def _read_added(reading: Reading, child: Element, draft: Draft) -> None:
    start = draft.length
    read_inline(reading, child, draft)
    draft.changes.append(Change("insertion", w_value(child, "author") or "", start, draft.length))


def _read_removed(reading: Reading, child: Element, draft: Draft) -> None:
    """The words are gone in the accepted view; bookmarks among them still open and close."""
    text = "".join(str(t.text or "") for t in child.iter(*_WORDS))
    draft.changes.append(Change("deletion", w_value(child, "author") or "", draft.length, draft.length, text))
    for mark in child.iter(*_MARKS):
        read_bookmark(reading, mark, draft)
