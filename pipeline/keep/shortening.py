"""Two long texts told in one line: each cut to a few words around the place where they part."""

from __future__ import annotations

from itertools import takewhile
from typing import Final

_LONGEST: Final = 60
_BEFORE: Final = 20


def shortened(old: str, new: str) -> tuple[str, str]:
    """Both texts on one line, of at most about sixty signs, from shortly before their first difference."""
    old, new = " ".join(old.split()), " ".join(new.split())
    if max(len(old), len(new)) <= _LONGEST:
        return old, new
    parted = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))
    start = max(0, parted - _BEFORE)
    begin = start and old.find(" ", start, parted) + 1
    return _cut(old, begin or start), _cut(new, begin or start)


def _cut(text: str, begin: int) -> str:
    told = text[begin:]
    if len(told) > _LONGEST:
        told = f"{told[:_LONGEST].rpartition(' ')[0] or told[:_LONGEST]}…"
    return f"…{told}" if begin and text else told
