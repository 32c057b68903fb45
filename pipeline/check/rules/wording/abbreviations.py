"""The abbreviations of a document, outside quotations, symbols and lines in capitals, and where each is explained."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import citations_in, unquoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage

_SHORT: Final = re.compile(r"(?<![\w/.-])[A-ZĐ]{2,}(?:-[A-ZĐ]{2,})?(?![\w/]|-[A-ZĐ])")
_ROMAN: Final = re.compile(r"[IVXLC]+")
_TOLD: Final = r"(?:viết tắt(?: là)?|gọi tắt(?: là)?|gọi là)\s*:?\s*[“\"(]?"
_APART: Final = re.compile(r"\s*(?:-?\s*Lưu\b|Số\s*:.*\bngày\b)")
_BRACKETED: Final = re.compile(r"[a-zà-ỹ] \([A-ZĐ]")
_LETTERS: Final = re.compile(r"[^\W\d_]")
_HIDDEN: Final = "\u25cc"
_MOSTLY: Final = 0.6


@dataclass(frozen=True, slots=True)
class Short:
    """An abbreviation at a place."""

    text: str
    passage: Passage
    start: int


def shorts(read: tuple[Passage, ...]) -> Iterator[Short]:
    """The abbreviations in reading order."""
    for passage in read:
        if not in_capitals(passage.text) and not _APART.match(passage.text):
            for short in _SHORT.finditer(bare(passage.text)):
                if not _ROMAN.fullmatch(short[0]) and not _in_title(passage.text, short):
                    yield Short(short[0], passage, short.start())


def _in_title(text: str, short: re.Match[str]) -> bool:
    """Whether it is a word of a heading in capitals within the line: CƠ QUAN, QUY ĐỊNH."""
    before, after = text[: short.start()].split(" ")[-2:-1], text[short.end() :].split(" ")[1:2]
    return any(w.isupper() and not w.strip(".,;:()").replace("Đ", "D").isascii() for w in (*before, *after))


@lru_cache(maxsize=1 << 12)
def in_capitals(text: str) -> bool:
    """Whether a line stands mostly in capitals, as headings do."""
    letters = _LETTERS.findall(text)
    return sum(map(str.isupper, letters)) > _MOSTLY * len(letters)


@lru_cache(maxsize=1 << 12)
def bare(text: str) -> str:
    """The text of equal length without quotations and symbols of documents."""
    shown = unquoted(text)
    for citation in citations_in(shown):
        shown = shown[: citation.start] + _HIDDEN * (citation.end - citation.start) + shown[citation.end :]
    return shown


def may_explain(text: str) -> bool:
    """Whether the text may say what any abbreviation stands for."""
    return "gọi " in text or "tắt" in text or _BRACKETED.search(text) is not None


def explains(text: str, short: str, at: int | None = None) -> bool:
    """Whether the text says what an abbreviation stands for: (viết tắt là X), or X alone in brackets behind words."""
    told = re.compile(rf"{_TOLD}{re.escape(short)}\b|[a-zà-ỹ] \({re.escape(short)}\)")
    return any(at is None or m.start() <= at <= m.end() for m in told.finditer(text))
