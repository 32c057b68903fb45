"""Phụ lục: where each begins, its title, its note and what it holds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.cuts import cut, spoken
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
    if found is None or piece.room.kind == "box":
        return False
    alone = found.end() == len(text)
    return alone or is_centred(piece.paragraph) or is_bold(piece.paragraph)


def appendices(pieces: Sequence[Piece], blocks: Sequence[Block]) -> tuple[Appendix, ...]:
    """The appendices among these pieces; `blocks` are the blocks of the body that the pieces count."""
    starts = [n for n, p in enumerate(pieces) if is_appendix_heading(p)]
    ends = [*starts[1:], len(pieces)]
    return tuple(_appendix(pieces[a:b], blocks, pieces[b:]) for a, b in zip(starts, ends, strict=False))


def _appendix(pieces: Sequence[Piece], blocks: Sequence[Block], after: Sequence[Piece]) -> Appendix:
    heading, rest = _split(pieces[0].paragraph)
    titles = _titles(pieces)
    note = _note(pieces[1 + len(titles) :])
    last = max(p.block for p in (pieces[0], *titles, *note))
    stop = after[0].block if after else len(blocks)
    return Appendix(
        heading=heading,
        title=((rest,) if rest else ()) + spoken(p for p in titles if has_letters(p.text)),
        note=note[-1].paragraph if note else None,
        blocks=tuple(blocks[last + 1 : stop]),
        section=pieces[0].paragraph.section,
    )


def _titles(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The lines of the title below the heading, with lines and blanks between them."""
    below = pieces[1:]
    end = next((n for n, p in enumerate(below) if not _is_title(p, pieces[0])), len(below))
    while end and not has_letters(below[end - 1].text):
        end -= 1
    return tuple(below[:end])


def _note(below: Sequence[Piece]) -> tuple[Piece, ...]:
    """The note (Kèm theo …), with the lines and blanks above it; nothing where there is none."""
    first = next((n for n, p in enumerate(below) if not _is_gap(p)), None)
    return tuple(below[: first + 1]) if first is not None and _NOTE.match(below[first].text) else ()


def _is_gap(piece: Piece) -> bool:
    return not piece.text or is_rule(piece.text)


def _is_title(piece: Piece, heading: Piece) -> bool:
    """Whether the piece is a line of the title or stands between two of them."""
    if _is_gap(piece):
        return True
    same = piece.room.name == heading.room.name
    stands_out = is_centred(piece.paragraph) or is_bold(piece.paragraph)
    return same and stands_out and has_letters(piece.text) and not _NOTE.match(piece.text)


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
