"""The page of the last section: turned where the new build turns it and no person did."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import insert_in_order, w

if TYPE_CHECKING:
    from pipeline.ooxml import Element

_FACTS: Final = ("pgSz", "pgMar", "titlePg", "pgNumType")


def merge_page(old: Element, new: Element, now: Element) -> None:
    """Gives the edited body the new build's paper, margins and numbering where these changed and no person's did."""
    sections = [body.find(w("sectPr")) for body in (old, new, now)]
    was, will, here = sections
    if was is None or will is None or here is None:
        return
    for name in _FACTS:
        mine, theirs, own = (_facts(s.find(w(name))) for s in (was, will, here))
        if mine == theirs or mine != own:
            continue
        for gone in here.findall(w(name)):
            here.remove(gone)
        for fresh in will.findall(w(name)):
            insert_in_order(here, deepcopy(fresh))


def _facts(element: Element | None) -> dict[str, str] | None:
    return None if element is None else {str(k): str(v) for k, v in element.attrib.items()}
