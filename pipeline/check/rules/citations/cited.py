"""The citations of a document with their passages: its own number and notes of enclosure are none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import citations_in, unquoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Citation, Passage
    from pipeline.check.rule import Document

    Cited = tuple[Passage, Citation]

_ENCLOSED: Final = re.compile(r"(?i)^\s*\(?\s*(?:ban hành\s+)?kèm theo")
_WITH: Final = re.compile(r"(?i)\bkèm theo (?:\w+ ){1,4}$")
_NEAR: Final = 80
_OWN: Final = re.compile(r"(?i)^\s*số\s*:")


def cited(document: Document, read: tuple[Passage, ...], *rooms: str) -> Iterator[Cited]:
    """Each citation in reading order, of these rooms where they are named; a title in quotation marks cites nothing."""
    own = own_symbol(document)
    for passage in read:
        if (rooms and passage.room not in rooms) or _ENCLOSED.match(passage.text) or _OWN.match(passage.text):
            continue
        for citation in citations_in(unquoted(passage.text)):
            start = max(0, citation.start - _NEAR)
            if citation.symbol != own and not _WITH.search(passage.text, start, citation.start):
                yield passage, citation


def as_written(passage: Passage, citation: Citation) -> str:
    """The citation from its kind to its symbol, as the text has it, so that searching for it finds it."""
    start = passage.text.rfind(citation.kind, 0, citation.start) if citation.kind else -1
    return passage.text[start if start >= 0 else citation.start : citation.end]


def own_symbol(document: Document) -> str:
    """The document's own number and symbol, empty where it was not recognised."""
    paragraph = document.parts.reference_number
    return paragraph.text.partition(":")[2].strip() if paragraph else ""
