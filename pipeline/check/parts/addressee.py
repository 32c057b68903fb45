"""Kính gửi: the words themselves and the addressees, on the line or below it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.looks import is_blank

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.check.parts.pieces import Piece

_WORDS: Final = re.compile(r"(?i)kính[ \u00a0]+g[ửừ]i\b[ \u00a0]*:?")
_ITEM: Final = re.compile(r"[-–—+•]")
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
    open_list = _is_open(found[0])
    for piece in pieces[start + 1 :]:
        if is_blank(piece.paragraph):
            if _is_done(found[-1], open_list=open_list):
                break
            continue
        if not _belongs(piece, found, open_list=open_list):
            break
        found.append(piece)
    return tuple(found)


def _is_open(piece: Piece) -> bool:
    """Whether the addressees follow on lines of their own."""
    rest = _WORDS.sub("", piece.text, count=1).strip()
    return not rest or rest.endswith(";")


def _is_done(last: Piece, *, open_list: bool) -> bool:
    return not open_list or last.text.endswith(".")


def _belongs(piece: Piece, found: Sequence[Piece], *, open_list: bool) -> bool:
    text = piece.text
    if len(text) > _LONGEST:
        return False
    if _ITEM.match(text) or piece.paragraph.label in {"-", "–", "+", "•"}:
        return open_list and not (found[-1].text.endswith(".") and len(found) > 1)
    ends = text.endswith((";", "."))
    return open_list and (len(found) == 1 or (found[-1].text.endswith(";") and ends))
