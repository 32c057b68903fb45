"""Whether a part that was not recognised is really absent: nothing on the page may hide it."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from pipeline.outline import all_paragraphs, paragraphs
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.check.rule import Document

MINUTES: Final = re.compile(r"(?i)biên bản")
_HEAD: Final = 25
_SHORT: Final = 80
_PICTURES: Final = frozenset({"picture", "object"})


def says(document: Document, words: Iterable[str]) -> bool:
    """Whether a short line anywhere in the document says one of these."""
    wanted = tuple(map(fold, words))
    return any(
        word in fold(p.text) for p in all_paragraphs(document.outline) if len(p.text) < _SHORT for word in wanted
    )


def begins(document: Document, words: Iterable[str]) -> bool:
    """Whether a short line anywhere in the document begins with one of these."""
    wanted = tuple(map(fold, words))
    short = (p for p in all_paragraphs(document.outline) if len(p.text) < _SHORT)
    return any(fold(p.text.strip()).startswith(wanted) for p in short)


def has_pictures_on_top(document: Document) -> bool:
    """Whether a picture stands among the first lines: it may be the letterhead itself, scanned."""
    return any(d.kind in _PICTURES for p in islice(paragraphs(document.outline.body.blocks), _HEAD) for d in p.drawings)
