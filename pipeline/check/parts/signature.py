"""The signature: authority (TM., KT., TL., TUQ., Q.), post, pictures between, name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.cuts import spoken
from pipeline.check.parts.looks import has_letters, is_bold, is_centred, is_upper
from pipeline.check.parts.model import Signature
from pipeline.check.parts.names import is_name, is_remark
from pipeline.check.parts.words import names_a_body
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.check.parts.pieces import Piece

_AUTHORITY: Final = re.compile(
    r"(?i)(?:(?:t/?m|k/?t|t/?l|tuq|t/u/q|q)[ \u00a0]*[./][ \u00a0]*|(?:t/?m|k/?t|t/?l|tuq)[ \u00a0]+)\S"
)
_POST: Final = re.compile(
    fold(
        r"(quyền |phó )?(tổng )?(viện trưởng|chủ tịch|giám đốc|chánh|phó chánh|trưởng|(?:chi )?cục trưởng|"
        r"vụ trưởng|bộ trưởng|thứ trưởng|hiệu trưởng|phó chủ tịch|phó trưởng|thủ trưởng|bí thư|phó bí thư|"
        r"tổ trưởng|đội trưởng|kiểm sát viên|thủ tướng|chủ nhiệm|trạm trưởng|chỉ huy trưởng|tổng thanh tra|"
        r"thư ký|chủ tọa|chủ trì)"
    )
    + r"\b"
)
_LONGEST_POST: Final = 80


def _is_authority(piece: Piece) -> bool:
    """Whether the piece tells in whose stead somebody signs."""
    return _AUTHORITY.match(piece.text) is not None and _stands_out(piece)


def _is_post(piece: Piece) -> bool:
    """Whether the piece is a post."""
    return _POST.match(piece.key) is not None and _stands_out(piece)


def begins_signature(piece: Piece) -> bool:
    """Whether the piece is an authority or a post."""
    return _is_authority(piece) or _is_post(piece)


def signature(pieces: Sequence[Piece]) -> tuple[Signature | None, tuple[Piece, ...]]:
    """The signature among the pieces of a document's end, and the pieces it takes."""
    start = next((n for n, p in enumerate(pieces) if begins_signature(p)), None)
    if start is None:
        return None, ()
    column = [p for p in pieces[start:] if _in_column(p, pieces[start])]
    titles = _titles(column)
    below = column[column.index(titles[-1]) + 1 :]
    place = _name_place(below)
    if place is None and len(titles) > 1 and _may_be_name(titles[-1]):
        below, place = [titles.pop()], 0
    return _signature(titles, below if place is None else below[: place + 1], named=place is not None)


def _signature(titles: list[Piece], below: list[Piece], *, named: bool) -> tuple[Signature, tuple[Piece, ...]]:
    pictures = sum(d.kind == "picture" for p in (*titles, *below) for d in p.paragraph.drawings)
    authority = [p for p in titles if _is_authority(p)]
    posts = [p for p in titles if not _is_authority(p)] or authority[-1:]
    name = below[-1].paragraph if named else None
    return Signature(spoken(authority), posts[0].paragraph, name, pictures), (*titles, *below)


def _may_be_name(piece: Piece) -> bool:
    """Whether a line in capitals below the post is a name and not the rest of the post."""
    return is_name(piece.text) and not begins_signature(piece) and not names_a_body(piece.key)


def _stands_out(piece: Piece) -> bool:
    """Whether a short line is in capitals, as it should be, or bold in the middle or in a column of its own."""
    if len(piece.text) > _LONGEST_POST:
        return False
    apart = is_centred(piece.paragraph) or piece.side == 1
    return is_upper(piece.paragraph) or (apart and is_bold(piece.paragraph))


def _in_column(piece: Piece, first: Piece) -> bool:
    return piece.column == first.column or (piece.room.name == first.room.name and not piece.text)


def _titles(column: Sequence[Piece]) -> list[Piece]:
    """The first lines in capitals: authority and post, without blanks between."""
    found: list[Piece] = []
    for piece in column:
        if not has_letters(piece.text):
            if found and not _is_authority(found[-1]):
                break
            continue
        if not (is_upper(piece.paragraph) or begins_signature(piece)):
            break
        found.append(piece)
    return found


def _name_place(below: Sequence[Piece]) -> int | None:
    """Where the name stands: the first words below the post that are no remark."""
    place = next((n for n, p in enumerate(below) if has_letters(p.text) and not is_remark(p.text)), None)
    return place if place is not None and is_name(below[place].text) else None
