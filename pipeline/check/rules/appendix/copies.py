"""A copy's form (SAO Y, SAO LỤC, TRÍCH SAO) in a document, with the number that stands near it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.check.rules.appendix.stamps import Stamp, stamps
from pipeline.check.rules.letterhead.symbol import Symbol, symbol_of
from pipeline.outline import all_paragraphs
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from pipeline.check.rule import Document
    from pipeline.outline import Paragraph

SYMBOLS: Final = {"sao y": "SY", "sao y bản chính": "SY", "sao lục": "SL", "trích sao": "TrS"}
_NEAR: Final = 8


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy's form as typed, and the line of its number, None where none stands near."""

    stamp: Stamp
    number: Paragraph | None
    symbol: Symbol | None


def copies(document: Document) -> tuple[Copy, ...]:
    """The forms of copying that stand alone on a line."""
    every = [p for p in all_paragraphs(document.outline) if p.text.strip()]
    return tuple(_copy(stamp, every, document) for stamp in stamps(document.outline, SYMBOLS))


def _copy(stamp: Stamp, every: list[Paragraph], document: Document) -> Copy:
    at = next((n for n, p in enumerate(every) if p.address == stamp.paragraph.address), 0)
    own = document.parts.reference_number
    for line in every[max(0, at - 3) : at + _NEAR]:
        symbol = symbol_of(line)
        if symbol and (own is None or line.address != own.address) and fold(line.text).startswith("số"):
            return Copy(stamp, line, symbol)
    return Copy(stamp, None, None)
