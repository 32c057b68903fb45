"""The end of a document: Nơi nhận, the signature, the appendices, and the block with which the body ends."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.appendices import appendices, is_appendix_heading
from pipeline.check.parts.body import ends_document
from pipeline.check.parts.looks import is_upper
from pipeline.check.parts.recipients import is_recipients, recipients
from pipeline.check.parts.signature import begins_signature, signature

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.check.parts.model import Parts, Signature
    from pipeline.check.parts.pieces import Piece
    from pipeline.outline import Block

_NEAR: Final = 25
_LONGEST_BELOW: Final = 60


def tail_parts(parts: Parts, pieces: Sequence[Piece], blocks: Sequence[Block]) -> tuple[Parts, int]:
    """The parts with those of the end, and the number of the block after the body."""
    heading = _recipients_place(pieces)
    named, taken = recipients(pieces, heading) if heading is not None else (None, ())
    signed, used = _signed(pieces, heading, taken)
    standing = [p for p in (*taken, *used) if p.room.kind != "box" or p.whole.text.strip() == ""]
    first = _appendix_place(pieces, (*taken, *used))
    attached = appendices(pieces[first:], blocks) if first is not None else ()
    ends = [p.block for p in standing] or [pieces[first].block if first is not None else len(blocks)]
    return replace(parts, recipients=named, signature=signed, appendices=attached), min(ends)


def _recipients_place(pieces: Sequence[Piece]) -> int | None:
    """Where Nơi nhận stands; one in an appendix after the document's own signature is a sample."""
    place = next((n for n, p in enumerate(pieces) if is_recipients(p.text)), None)
    appendix = next((n for n, p in enumerate(pieces[:place]) if is_appendix_heading(p)), None)
    if place is None or appendix is None:
        return place
    before = pieces[max(0, appendix - _NEAR) : appendix]
    return None if any(map(begins_signature, before)) else place


def _signed(
    pieces: Sequence[Piece], heading: int | None, taken: Sequence[Piece]
) -> tuple[Signature | None, tuple[Piece, ...]]:
    """The signature beside or below the recipients, else above them, else the document's last."""
    used = set(map(id, taken))
    if heading is not None:
        block = pieces[heading].block
        after = [p for p in pieces if p.block >= block and id(p) not in used]
        found = signature(after[: _first_appendix(after)][: 2 * _NEAR])
        if found[0]:
            return found
    end = heading if heading is not None else _first_appendix(pieces)
    return signature(_last_lines(pieces[:end]))


def _last_lines(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The last lines of a document from its last sign of a signature on; a post with sentences below it is none."""
    low = max(0, len(pieces) - _NEAR)
    low = max((n + 1 for n in range(low, len(pieces)) if ends_document(pieces[n].text)), default=low)
    signs = [n for n in range(low, len(pieces)) if begins_signature(pieces[n])]
    if not signs:
        return ()
    first = signs[-1]
    while first - 1 in signs:
        first -= 1
    below = pieces[first:]
    return () if any(len(p.text) > _LONGEST_BELOW and not is_upper(p.paragraph) for p in below) else below


def _first_appendix(pieces: Sequence[Piece]) -> int:
    return next((n for n, p in enumerate(pieces) if is_appendix_heading(p)), len(pieces))


def _appendix_place(pieces: Sequence[Piece], taken: Sequence[Piece]) -> int | None:
    last = max((p.block for p in taken), default=-1)
    return next((n for n, p in enumerate(pieces) if p.block > last and is_appendix_heading(p)), None)
