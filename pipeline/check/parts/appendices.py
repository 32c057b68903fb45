"""Phụ lục: where each begins, its title, its note and what it holds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.cuts import cut
from pipeline.check.parts.looks import has_letters, is_bold, is_centred, is_rule
from pipeline.check.parts.model import Appendix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.check.parts.pieces import Piece
    from pipeline.outline import Block, Paragraph

_HEADING: Final = re.compile(
    r"(?i)phụ[ \u00a0]+lục(?:[ \u00a0]+(?:số[ \u00a0]*)?(?:[ivxl]+|\d{1,2}|[a-hđ]))?"
    r"(?=[ \u00a0]*(?:$|[:.–—-]))[ \u00a0]*[:.]?"
)
_NOTE: Final = re.compile(r"(?i)\(?[ \u00a0]*(?:ban hành[ \u00a0]+)?kèm[ \u00a0]+theo\b")
_LONGEST_HEADING: Final = 160


def is_appendix_heading(piece: Piece) -> bool:
    """Whether the piece heads an appendix: the words and a number, alone on the line or before the title."""
    text = piece.text
    found = _HEADING.match(text) if len(text) <= _LONGEST_HEADING else None
    if found is None:
        return False
    alone = found.end() == len(text)
    return alone or is_centred(piece.paragraph) or is_bold(piece.paragraph)


def appendices(pieces: Sequence[Piece], blocks: Sequence[Block]) -> tuple[Appendix, ...]:
    """The appendices among these pieces; `blocks` are the blocks of the body that the pieces count."""
    starts = [n for n, p in enumerate(pieces) if is_appendix_heading(p) and p.room.kind != "box"]
    ends = [*starts[1:], len(pieces)]
    return tuple(_appendix(pieces[a:b], blocks, pieces[b:]) for a, b in zip(starts, ends, strict=True))


def _appendix(pieces: Sequence[Piece], blocks: Sequence[Block], after: Sequence[Piece]) -> Appendix:
    heading, rest = _split(pieces[0].paragraph)
    title = [rest] if rest else []
    note, last = None, pieces[0].block
    for piece in pieces[1:]:
        if not has_letters(piece.text):
            if piece.paragraph.text.strip() and not is_rule(piece.text):
                break
            continue
        if _NOTE.match(piece.text):
            note, last = piece.paragraph, piece.block
            break
        if not _is_title(piece, pieces[0]):
            break
        title.append(piece.paragraph)
        last = piece.block
    stop = after[0].block if after else len(blocks)
    return Appendix(heading, tuple(title), note, tuple(blocks[last + 1 : stop]), pieces[0].paragraph.section)


def _is_title(piece: Piece, heading: Piece) -> bool:
    same = piece.room.name == heading.room.name
    return same and (is_centred(piece.paragraph) or is_bold(piece.paragraph))


def _split(paragraph: Paragraph) -> tuple[Paragraph, Paragraph | None]:
    lead = len(paragraph.text) - len(paragraph.text.lstrip())
    found = _HEADING.match(paragraph.text[lead:])
    end = lead + found.end() if found else len(paragraph.text)
    rest = paragraph.text[end:].strip(" \u00a0:.-–—")
    if not rest:
        return paragraph, None
    start = paragraph.text.index(rest, end)
    words = len(paragraph.text[:end].rstrip(" \u00a0:."))
    return cut(paragraph, 0, words), cut(paragraph, start, len(paragraph.text))
