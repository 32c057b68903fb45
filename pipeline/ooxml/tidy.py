"""Word XML without the traces of editing: revision save ids, proofing marks, remembered page breaks, empty shells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml.names import qn, w

if TYPE_CHECKING:
    from pipeline.ooxml.xml import Element

_NAMES: Final = "w:proofErr w:lastRenderedPageBreak w:rsids w:rsid w:savePreviewPicture w14:docId w15:docId"
_TRACES: Final = tuple(map(qn, _NAMES.split()))
_RSID: Final = w("rsid")
_SHELLS: Final = tuple(w(n) for n in ("rPr", "pPr", "r"))


def tidy(root: Element) -> None:
    """Takes the traces out of the tree."""
    for element in list(root.iter(*_TRACES)):
        _drop(element)
    _drop_last_position(root)
    for element in root.iter(w("p"), w("r"), w("sectPr"), w("tr"), w("style")):
        for attribute in [str(a) for a in element.attrib if str(a).startswith(_RSID)]:
            del element.attrib[attribute]
    for tag in _SHELLS:
        for element in list(root.iter(tag)):
            _drop_if_empty(element)


def _drop_last_position(root: Element) -> None:
    starts = [b for b in root.iter(w("bookmarkStart")) if b.get(w("name")) == "_GoBack"]
    ids = {b.get(w("id")) for b in starts}
    for element in [*starts, *(b for b in root.iter(w("bookmarkEnd")) if b.get(w("id")) in ids)]:
        _drop(element)


def _drop_if_empty(element: Element) -> None:
    if len(element) == 0 and not element.attrib:
        _drop(element)


def _drop(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
