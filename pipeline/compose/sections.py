"""The last section, dropped where a condition has left nothing in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import w

if TYPE_CHECKING:
    from pipeline.ooxml import Element

_NAMES: Final = ("t", "drawing", "pict", "object", "sym", "fldChar", "fldSimple", "footnoteReference")
_SHOWN: Final = tuple(w(n) for n in _NAMES)

_ENDS: Final = (w("bookmarkStart"), w("bookmarkEnd"))


def drop_empty_last_section(document: Element) -> None:
    """Takes out the last section while it shows nothing; the one before it becomes the last."""
    body = document.find(w("body"))
    while body is not None and _drop(body):
        pass


def _drop(body: Element) -> bool:
    last = body.find(w("sectPr"))
    before = [p for p in body.iterchildren(w("p")) if p.find(f"{w('pPr')}/{w('sectPr')}") is not None]
    if last is None or not before:
        return False
    ender = before[-1]
    tail = [e for e in ender.itersiblings() if e is not last]
    if not all(e.tag == w("p") and not _shows(e) for e in tail if e.tag not in _ENDS):
        return False
    for element in tail:
        body.remove(element)
    _promote(body, ender, last)
    return True


def _promote(body: Element, ender: Element, last: Element) -> None:
    properties = ender.find(w("pPr"))
    section = properties.find(w("sectPr")) if properties is not None else None
    if properties is None or section is None:
        return
    properties.remove(section)
    body.replace(last, section)
    above = ender.getprevious()
    if not _shows(ender) and above is not None and above.tag == w("p"):
        body.remove(ender)


def _shows(paragraph: Element) -> bool:
    return any(e.tag != w("t") or e.text for e in paragraph.iter(*_SHOWN))
