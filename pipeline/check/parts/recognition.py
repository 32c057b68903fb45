"""Recognition as one story: what stands at the top, what stands at the end, and the body between them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.check.parts.body import closing, grounds
from pipeline.check.parts.headings import headings
from pipeline.check.parts.laid_out import bare, header_pieces
from pipeline.check.parts.missing import missing
from pipeline.check.parts.pieces import pieces_of
from pipeline.check.parts.tail import tail_parts
from pipeline.check.parts.top import top_parts

if TYPE_CHECKING:
    from pipeline.check.parts.model import Parts
    from pipeline.outline import Block, Outline


def recognise(outline: Outline) -> Parts:
    """The parts of a document, whoever made it and however; what cannot be told is None and named as missing."""
    blocks = bare(outline.body.blocks)
    pieces = tuple(pieces_of(blocks, outline))
    top, start = top_parts((*header_pieces(outline), *pieces))
    found, end = tail_parts(top, [p for p in pieces if p.block >= start], blocks)
    whole = _with_body(found, blocks[start : max(start, end)]) if _begins_somewhere(found) else found
    return replace(whole, missing=missing(whole))


def _begins_somewhere(parts: Parts) -> bool:
    """Whether anything above the body was recognised that tells where it begins; a certificate has none."""
    return bool(parts.document_kind or parts.letter_subject or parts.addressee or parts.reference_number)


def _with_body(parts: Parts, body: tuple[Block, ...]) -> Parts:
    return replace(parts, grounds=grounds(body), body=body, headings=tuple(headings(body)), closing=closing(body))
