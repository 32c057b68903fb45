"""Nơi nhận: the words and the recipients, in a cell, in paragraphs or left of a tab."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.cuts import cut, joined
from pipeline.check.parts.looks import is_blank, is_rule, is_upper
from pipeline.check.parts.model import Recipients

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.check.parts.pieces import Piece
    from pipeline.outline import Paragraph

_WORDS: Final = re.compile(r"(?i)nơi[ \u00a0]+nhận\b[ \u00a0]*:?")
_ITEM: Final = re.compile(r"[-–—+•*]")


def is_recipients(text: str) -> bool:
    """Whether the words head the recipients: alone, with a colon, or with the first recipient behind it."""
    found = _WORDS.match(text)
    if not found:
        return False
    rest = text[found.end() :].strip()
    return not rest or (found[0].endswith(":") and _ITEM.match(rest) is not None)


def recipients(pieces: Sequence[Piece], start: int) -> tuple[Recipients, tuple[Piece, ...]]:
    """The recipients that begin with the piece at `start`, and all pieces that they take."""
    heading = pieces[start]
    taken, lines = [heading], []
    first = _WORDS.match(heading.text)
    rest = heading.paragraph.text[first.end() :].strip() if first else ""
    if rest:
        lines.append(cut(heading.paragraph, heading.paragraph.text.index(rest), len(heading.paragraph.text)))
    for piece in pieces[start + 1 :]:
        if piece.column != heading.column:
            if heading.room.kind == "page" and piece.room.kind == "page":
                continue
            if heading.room.kind == "page" and piece.block != heading.block:
                break
            continue
        if is_blank(piece.paragraph):
            continue
        if not _belongs(piece, lines):
            break
        taken.append(piece)
        _add(lines, piece)
    return Recipients(_heading(heading, rest), tuple(lines)), tuple(taken)


def _heading(piece: Piece, rest: str) -> Paragraph:
    return cut(piece.paragraph, 0, piece.paragraph.text.index(rest)) if rest else piece.paragraph


def _belongs(piece: Piece, lines: Sequence[Paragraph]) -> bool:
    if _is_item(piece.paragraph):
        return True
    done = not lines or lines[-1].text.rstrip().endswith((".", ";"))
    return not (is_upper(piece.paragraph) or is_rule(piece.text) or (done and lines))


def _is_item(paragraph: Paragraph) -> bool:
    label = paragraph.label.strip()
    return _ITEM.match(paragraph.text.strip()) is not None or (len(label) == 1 and not label.isalnum())


def _add(lines: list[Paragraph], piece: Piece) -> None:
    if _is_item(piece.paragraph) or not lines:
        lines.append(piece.paragraph)
    else:
        lines[-1] = joined(lines[-1], piece.paragraph)
