"""Tracked changes in a tree of Word XML accepted, and the places of comments taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import local_name, w

if TYPE_CHECKING:
    from pipeline.ooxml import Element

_COME: Final = (w("ins"), w("moveTo"))
_GONE: Final = (w("del"), w("moveFrom"))
_CELLS: Final = (w("cellIns"), w("cellDel"), w("cellMerge"))
_FORMATS: Final = tuple(
    w(f"{of}Change") for of in ("rPr", "pPr", "sectPr", "tblPr", "tblPrEx", "tblGrid", "trPr", "tcPr", "numbering")
)
CHANGES: Final = (*_COME, *_GONE, *_CELLS, *_FORMATS)
_RANGES: Final = tuple(
    w(f"{kind}Range{end}")
    for kind in ("moveFrom", "moveTo", "customXmlIns", "customXmlDel", "customXmlMoveFrom", "customXmlMoveTo")
    for end in ("Start", "End")
)
_COMMENTS: Final = (w("commentRangeStart"), w("commentRangeEnd"), w("commentReference"))
_OTHERS: Final = (*_RANGES, *_COMMENTS, w("trackRevisions"))
_PROPERTIES: Final = {"rPr", "trPr", "tcPr", "numPr"}


def accept(root: Element) -> bool:
    """Accepts every change in the tree, and tells whether anything was to be taken."""
    found = next(root.iter(*CHANGES, *_OTHERS), None) is not None
    if found:
        for mark in list(root.iter(*_OTHERS, *_FORMATS)):
            _drop(mark)
        _take_rows(root)
        ended = [p for p in root.iter(w("p")) if _mark_is_gone(p)]
        _take_words(root)
        for paragraph in ended:
            _join(paragraph)
        _made_whole(root)
    return found


def _take_rows(root: Element) -> None:
    """Rows and cells that were deleted go, and a table with none of them left."""
    for mark in [m for m in root.iter(*_GONE) if _holder(m) == "trPr"] + list(root.iter(w("cellDel"))):
        properties = mark.getparent()
        if properties is not None and (whole := properties.getparent()) is not None:
            _drop(whole)
    for part in (w("tr"), w("tbl")):
        inner = w("tc") if part == w("tr") else w("tr")
        for element in [e for e in root.iter(part) if next(e.iter(inner), None) is None]:
            _drop(element)


def _take_words(root: Element) -> None:
    for gone in list(root.iter(*_GONE, *_CELLS)):
        _drop(gone)
    for come in list(root.iter(*_COME)):
        (_drop if _holder(come) in _PROPERTIES else _unwrap)(come)


def _holder(element: Element) -> str:
    parent = element.getparent()
    return local_name(parent) if parent is not None else ""


def _mark_is_gone(paragraph: Element) -> bool:
    properties = paragraph.find(f"{w('pPr')}/{w('rPr')}")
    return properties is not None and any(properties.find(kind) is not None for kind in _GONE)


def _join(paragraph: Element) -> None:
    """What is left of the paragraph runs on into the next one, since its mark is gone; it goes where nothing is."""
    following, parent = paragraph.getnext(), paragraph.getparent()
    rest = [child for child in paragraph if child.tag != w("pPr")]
    if parent is None or paragraph.find(f"{w('pPr')}/{w('sectPr')}") is not None:
        return
    if following is not None and following.tag == w("p"):
        place = int(following.find(w("pPr")) is not None)
        following[place:place] = rest
        parent.remove(paragraph)
    elif not any(child.tag == w("r") or len(child) for child in rest):
        parent.remove(paragraph)


def _made_whole(root: Element) -> None:
    """Bookmarks that lost one end go, so do runs of nothing; a cell and a note end with a paragraph."""
    starts, ends = ({b.get(w("id")) for b in root.iter(w(f"bookmark{end}"))} for end in ("Start", "End"))
    for mark in [b for b in root.iter(w("bookmarkStart"), w("bookmarkEnd")) if b.get(w("id")) not in starts & ends]:
        _drop(mark)
    for shell in [e for e in root.iter(w("r"), w("hyperlink")) if all(c.tag == w("rPr") for c in e)]:
        _drop(shell)
    for box in root.iter(*map(w, ("tc", "footnote", "endnote", "hdr", "ftr", "txbxContent", "body"))):
        last = [child for child in box if child.tag != w("sectPr")][-1:]
        if not last or last[0].tag not in {w("p"), w("sdt"), w("bookmarkEnd")}:
            box.insert(box.index(last[0]) + 1 if last else 0, box.makeelement(w("p"), {}))


def _unwrap(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        place = parent.index(element)
        parent[place : place + 1] = list(element)


def _drop(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
