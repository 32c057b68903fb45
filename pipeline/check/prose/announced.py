"""The count with which a sentence announces a list: 03 nội dung, ba nhiệm vụ."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.check.prose.nouns import COUNTED, noun_after
from pipeline.check.prose.numbers import WORDS, figures_in

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEADS: Final = re.compile(r":\s*$|\b(?:gồm|là|như sau|sau đây|đó là)\b[^.;]*:?\s*$")
_SOME: Final = re.compile(r"(?i)\b(?:trong đó|như|tiêu biểu|điển hình|nổi bật|riêng)\b[^.;]*$")
_SPOKEN: Final = re.compile(
    rf"\b({'|'.join(w for w in WORDS if w not in {'một', 'năm'})}) (?=(?:{'|'.join(COUNTED)})\b)", re.IGNORECASE
)
_HEAD: Final = 300


def head_of(text: str, start: int) -> str:
    """The words of the sentence before the place where a list begins."""
    before = text[max(0, start - _HEAD) : start]
    return re.split(r"(?<=[.;])\s|\(\d{1,2}\)", before)[-1]


def leads(head: str) -> bool:
    """Whether the words lead to a list of all that they count, not of some (trong đó, như)."""
    return _LEADS.search(head) is not None and _SOME.search(head) is None


def announced_in(head: str) -> Iterator[tuple[int, Decimal, str]]:
    """Place, value and spelling of each count of a noun, in figures and in words."""
    found = [(f.start, f.value, head[f.start : f.end]) for f in figures_in(head) if noun_after(head, f.end)]
    found += [(m.start(), Decimal(WORDS[m[1].lower()]), m[1]) for m in _SPOKEN.finditer(head)]
    yield from sorted(found)
