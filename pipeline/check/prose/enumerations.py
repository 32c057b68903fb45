"""Enumerations that state their total: 07 cuộc (01 cuộc …; 06 cuộc …), and those whose parts are only some."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from pipeline.check.prose.nouns import noun_after, noun_end
from pipeline.check.prose.numbers import Figure, figures_in
from pipeline.check.prose.sentences import sentence_end, unquoted

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPENER: Final = re.compile(r"\(|:|\b(?:bao )?gồm\b|\btrong đó\b|\bcụ thể\b")
_SOME: Final = re.compile(r"(?i)\b(?:trong đó|như|tiêu biểu|điển hình|nổi bật|riêng|nhất là|chủ yếu)\b")
_CHANGE: Final = re.compile(r"(?i)\b(?:tăng|giảm|thêm|bớt|vượt|so với|còn)(?: thêm)?\s*$")
_FAR: Final = 120
_LONGEST: Final = 3_000  # signs in which all parts stand
_OPEN: Final = 600
_NEAR: Final = 24
_BRACKET: Final = re.compile(r"[()]")
_INNER: Final = re.compile(r"\([^()]*\)?")
_BEFORE_ITEM: Final = re.compile(r"(?:^|,|:|;|\bvà|\bgồm|\bcó)\s*$")
_HIDDEN: Final = "\u25cc"
_TWO: Final = 2


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A total and its parts; `some` where the parts are picked out (trong đó, như), not all there are."""

    total: Figure
    noun: str
    parts: tuple[Figure, ...]
    some: bool
    end: int

    @property
    def sum(self) -> Decimal:
        """What the parts make together."""
        return sum((p.value for p in self.parts), Decimal(0))


@lru_cache(maxsize=1 << 12)
def enumerations(text: str) -> tuple[Enumeration, ...]:
    """The enumerations of a text that can be read without doubt."""
    return tuple(_enumerations(text))


def _enumerations(text: str) -> Iterator[Enumeration]:
    bare = unquoted(text)
    for total in figures_in(bare):
        noun = noun_after(bare, total.end)
        whole = noun and not total.about and not _CHANGE.search(bare, max(0, total.start - _NEAR), total.start)
        region = _region(bare, total, noun) if whole else None
        found = _read(bare, total, noun, *region) if region else None
        if found:
            yield found


def _region(text: str, total: Figure, noun: str) -> tuple[int, int] | None:
    """Where the parts stand: in the brackets that follow, or behind a colon or “gồm” to the end of the sentence."""
    start = noun_end(text, total.end)
    close = min(sentence_end(text, start), start + _LONGEST)
    opener = _OPENER.search(text, start, min(close, start + _FAR))
    between = text[start : opener.start()] if opener else ";"
    if not opener or ";" in between or ")" in between.lstrip(" )") or _again(between, noun):
        return None
    if opener[0] == "(":
        return opener.end(), _matching(text, opener.end())
    return (opener.start() if opener[0] == "trong đó" else opener.end()), close


def _again(between: str, noun: str) -> bool:
    return any(noun_after(between, f.end) == noun for f in figures_in(between))


def _matching(text: str, at: int) -> int:
    """The end of what a bracket holds; one that is not closed holds what follows soon."""
    depth, last = 1, min(len(text), at + _LONGEST)
    for sign in _BRACKET.finditer(text, at, last):
        depth += 1 if sign[0] == "(" else -1
        if depth == 0:
            return sign.start()
    return min(last, at + _OPEN)


def _read(text: str, total: Figure, noun: str, start: int, end: int) -> Enumeration | None:
    inner = _INNER.sub(lambda m: _HIDDEN * len(m[0]), text[start:end])
    some = _SOME.search(inner.split(";")[0]) is not None
    segments = _segments(inner)
    parts = [_parts(inner, a, b, noun) for a, b in segments]
    flat = tuple(figure for found in parts for figure in found)
    sure = some or (len(flat) >= _TWO and all(parts))
    if not flat or not sure or any(figure.about for figure in flat):
        return None
    return Enumeration(total, noun, flat, some, end)


def _segments(inner: str) -> list[tuple[int, int]]:
    """The items, parted by semicolons, else by commas and “và”."""
    mark = r";" if ";" in inner else r",(?!\d)|\bvà\b"
    ends = [0, *(n for m in re.finditer(mark, inner) for n in m.span()), len(inner)]
    spans = zip(ends[::2], ends[1::2], strict=True)
    return [(a, b) for a, b in spans if inner[a:b].strip(" .")]


def _parts(inner: str, start: int, end: int, noun: str) -> list[Figure]:
    """The figures of one item that count the same thing: at its beginning, or the only one."""
    item = inner[start:end]
    same = [f for f in figures_in(item) if noun_after(item, f.end) == noun]
    first = [f for f in same if _BEFORE_ITEM.search(item[: f.start])]
    return first or (same if len(same) == 1 else [])
