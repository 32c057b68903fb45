"""Quốc hiệu and Tiêu ngữ that a narrow column broke over two lines, whole again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.cuts import joined
from pipeline.check.parts.looks import key
from pipeline.check.parts.words import MOTTO, NATIONAL_NAME

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.check.parts.pieces import Piece

_NEAR: Final = 5
_SHORTEST_HALF: Final = 8


def whole_words(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with the two halves of Quốc hiệu or Tiêu ngữ put together."""
    found = list(pieces)
    for words in (NATIONAL_NAME, MOTTO):
        for n, piece in enumerate(found):
            if _SHORTEST_HALF <= len(piece.key) < len(words) and words.startswith(piece.key):
                _join(found, n, words)
                break
    return found


def _join(found: list[Piece], first: int, words: str) -> None:
    """Puts the rest of the words, if it follows in the same column, behind the first half."""
    for other in range(first + 1, min(first + _NEAR, len(found))):
        half, rest = found[first], found[other]
        if rest.column == half.column and key(f"{half.text} {rest.text}") == words:
            found[first] = replace(half, paragraph=joined(half.paragraph, rest.paragraph))
            del found[other]
            return
