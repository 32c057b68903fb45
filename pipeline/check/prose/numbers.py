"""Numbers in prose: figures with what they count, and numbers written as words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIGURE: Final = re.compile(
    r"(?<![\w.,/%])(?<!\d-)(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<part>\d+))?(?![\w/%])(?![.,]\d)(?!\s?%)(?!-\d)"
)
_ABOUT: Final = re.compile(
    r"(?i)\b(?:gần|hơn|trên|khoảng|dưới|ít nhất|tối thiểu|tối đa|không quá|từ|đến|mỗi|hàng|chừng|ước)\s*$"
)
_NEAR: Final = 24  # signs in which “không quá” stands before its figure
WORDS: Final = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in figures; `about` where the text only says gần, hơn, ít nhất."""

    value: Decimal
    start: int
    end: int
    written: str
    about: bool = False

    @property
    def padded(self) -> bool:
        """Whether a count under ten has its zero."""
        return len(self.written) > 1 and self.written.startswith("0")


@lru_cache(maxsize=1 << 12)
def figures_in(text: str) -> tuple[Figure, ...]:
    """The figures that count something: no dates, ratios, percentages, symbols or ranges."""
    return tuple(_figures(text))


def spoken(value: Decimal) -> str:
    """A whole number as offices write it in a message: 7, 1.059."""
    return f"{value:,f}".replace(",", "\u0000").replace(".", ",").replace("\u0000", ".")


def _figures(text: str) -> Iterator[Figure]:
    for match in _FIGURE.finditer(text):
        part = match["part"] or ""
        value = Decimal(match["whole"].replace(".", "") + (f".{part}" if part else ""))
        about = _ABOUT.search(text, max(0, match.start() - _NEAR), match.start()) is not None
        yield Figure(value, match.start(), match.end(), match[0], about)
