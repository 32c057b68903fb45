"""Words that show a place: short, with what changed among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.compare.model import StretchKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.compare.model import Stretch

_LENGTH: Final = 80
_BEFORE: Final = 30


def quoted(text: str, words: Sequence[Stretch] = ()) -> str:
    """At most eighty characters of the text on one line, from shortly before the first change."""
    line = " ".join(text.split())
    start = max(0, _first_change(words) - _BEFORE)
    if len(line) <= _LENGTH:
        return line
    start = min(start, len(line) - _LENGTH)
    start = line.rfind(" ", 0, start) + 1 if start else 0
    end = start + _LENGTH
    shown = line[start:end]
    if end < len(line):
        shown = f"{shown.rpartition(' ')[0] or shown}…"
    return f"…{shown}" if start else shown


def _first_change(words: Sequence[Stretch]) -> int:
    at = 0
    for stretch in words:
        if stretch.kind is not StretchKind.SAME:
            return at
        at += len(stretch.text)
    return 0
