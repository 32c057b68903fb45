"""Kính gửi: the words themselves and the addressees, on the line or below it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.looks import is_blank

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.check.parts.pieces import Piece

_WORDS: Final = re.compile(r"(?i)k[íi]nh[ \u00a0]+g[ửừưữứ]i\b[ \u00a0]*[:;]?")
_ITEM: Final = re.compile(r"[-–—+•]")
_BULLETS: Final = {"-", "–", "+", "•"}
_LONGEST: Final = 160


def is_addressee(text: str) -> bool:
    """Whether the words begin the addressee."""
    return _WORDS.match(text) is not None


def addressee_pieces(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The addressee among these pieces: Kính gửi and each line of it; empty where there is none."""
    start = next((n for n, p in enumerate(pieces) if is_addressee(p.text)), None)
    if start is None:
        return ()
    found = [pieces[start]]
    if not _is_open(found[0]):
        return tuple(found)
    for piece in pieces[start + 1 :]:
        if found[-1].text.endswith(".") or not (is_blank(piece.paragraph) or _belongs(piece, found)):
            break
        found += [] if is_blank(piece.paragraph) else [piece]
    return tuple(found)


def _is_open(piece: Piece) -> bool:
    """Whether the addressees follow on lines of their own."""
    rest = _WORDS.sub("", piece.text, count=1).strip()
    return not rest or rest.endswith(";")


def _belongs(piece: Piece, found: Sequence[Piece]) -> bool:
    """Whether a line below is an addressee: an item, the first line, or one more after a semicolon."""
    text = piece.text
    if len(text) > _LONGEST:
        return False
    if _ITEM.match(text) or piece.paragraph.label in _BULLETS or len(found) == 1:
        return True
    return found[-1].text.endswith(";") and text.endswith((";", "."))
