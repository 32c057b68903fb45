"""A document with every tracked change rejected, as it was before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import local_name, parse, serialise, story_parts, w, with_part

if TYPE_CHECKING:
    from pipeline.ooxml import Element, Package

_COME: Final = ("ins", "moveTo")
_GONE: Final = ("del", "moveFrom")
_MARKS: Final = tuple(
    w(f"{kind}Range{end}")
    for kind in ("moveFrom", "moveTo", "customXmlIns", "customXmlDel")
    for end in ("Start", "End")
)
_WORDS: Final = {"delText": w("t"), "delInstrText": w("instrText")}
_CHANGES: Final = ("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "trPrChange", "tcPrChange")
_OWN: Final = {"pPr": ("rPr", "sectPr")}
"""What stands in a paragraph's properties and is not among those that its change remembers."""


def rejected(pkg: Package) -> Package:
    """The package without what was inserted, with what was deleted, in the formats that there were."""
    for name in story_parts(pkg):
        root = parse(pkg[name], name)
        _reject(root)
        pkg = with_part(pkg, name, serialise(root))
    return pkg


def _reject(root: Element) -> None:
    for mark in list(root.iter(*_MARKS)):
        _drop(mark)
    for change in list(root.iter(*map(w, _CHANGES))):
        _restore(change)
    for row in [r for r in root.iter(w("tr")) if r.find(f"{w('trPr')}/{w('ins')}") is not None]:
        _drop(row)
    _take_back(root)
    for paragraph in [p for p in root.iter(w("p")) if _mark_was_added(p)]:
        _join(paragraph)
    for cell in root.iter(w("tc")):
        if cell.find(w("p")) is None:
            cell.append(cell.makeelement(w("p"), {}))


def _take_back(root: Element) -> None:
    """What came goes, what went comes."""
    for added in list(root.iter(*map(w, _COME))):
        if not _is_mark(added):
            _drop(added)
    for taken in list(root.iter(*map(w, _GONE))):
        (_drop if _is_mark(taken) else _unwrap)(taken)
    for words in list(root.iter(*map(w, _WORDS))):
        words.tag = _WORDS[local_name(words)]


def _is_mark(element: Element) -> bool:
    """Whether the change is told of a paragraph's mark, a row or a cell, not of what stands inside."""
    parent = element.getparent()
    return parent is not None and local_name(parent) in {"rPr", "trPr", "tcPr", "numPr"}


def _mark_was_added(paragraph: Element) -> bool:
    properties = paragraph.find(f"{w('pPr')}/{w('rPr')}")
    return properties is not None and any(properties.find(w(kind)) is not None for kind in _COME)


def _join(paragraph: Element) -> None:
    """What stands in the paragraph runs on into the next one, since its mark was not there."""
    following = next(paragraph.itersiblings(w("p"), w("tbl")), None)
    content = [child for child in paragraph if child.tag != w("pPr")]
    if following is not None and following.tag == w("p"):
        place = int(following.find(w("pPr")) is not None)
        for child in reversed(content):
            following.insert(place, child)
    elif content and any(c.tag == w("r") for c in content):
        return
    _drop(paragraph)


def _restore(change: Element) -> None:
    """The properties that there were stand again in the place of those that took theirs."""
    properties = change.getparent()
    before = next(iter(change), None)
    if properties is None:
        return
    kept = [c for c in properties if local_name(c) in _OWN.get(local_name(properties), ())]
    references = [c for c in properties if local_name(c) in {"headerReference", "footerReference"}]
    marks = [c for c in properties if local_name(properties) == "rPr" and local_name(c) in {*_COME, *_GONE}]
    own = [c for c in properties if local_name(properties) == "trPr" and local_name(c) in {"ins", "del"}]
    for child in list(properties):
        properties.remove(child)
    properties.extend([*references, *marks, *(before if before is not None else ()), *kept, *own])


def _unwrap(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        place = parent.index(element)
        for child in reversed(list(element)):
            parent.insert(place, child)
        parent.remove(element)


def _drop(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
