"""A phiếu trình kept to two pages: the least important lines are left out, and said to be."""

from __future__ import annotations

from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.brief.model import Brief

_LINES: Final = 80
"""Lines of text that two pages hold, letterhead and closing counted."""
_FIXED: Final = 24
_WIDE: Final = 74
_CELL: Final = 34
_LISTS: Final = ("changes", "corrections", "amended", "accepted", "warnings", "questions", "missing")
"""What may be left out, the first before the others; how many units sent returns is always said."""


def fitted(brief: Brief) -> Brief:
    """The phiếu trình without what two pages have no room for; changes go first, the last ones before the others."""
    kept = brief
    for name in _LISTS:
        while _lines(kept) > _LINES and len(getattr(kept, name)) > 1:
            kept = replace(kept, **{name: getattr(kept, name)[:-1]})
    left = sum(len(getattr(brief, n)) - len(getattr(kept, n)) for n in _LISTS)
    return replace(kept, left_out=left)


def _lines(brief: Brief) -> int:
    """How many lines the document has, by the letters of each paragraph."""
    listed = (line for name in ("received", *_LISTS[1:]) for line in getattr(brief, name))
    changes = (f"{change.what}, do {change.why}" for change in brief.changes)
    titles = 2 * sum(bool(getattr(brief, name)) for name in ("received", *_LISTS))
    table = sum(ceil(len(one.label) / _CELL) for one in brief.headlines) + 2
    return _FIXED + titles + table + _paragraphs((*changes, *listed, ", ".join(brief.unlisted)))


def _paragraphs(lines: Iterable[str]) -> int:
    return sum(ceil(len(line) / _WIDE) for line in lines)
