"""The signature: authority (TM., KT., TL., TUQ., Q.), post, pictures between, name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.looks import has_letters, is_upper, key
from pipeline.check.parts.model import Signature
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.check.parts.pieces import Piece

_AUTHORITY: Final = re.compile(
    r"(?i)(?:(?:t/?m|k/?t|t/?l|tuq|t/u/q|q)[ \u00a0]*[./][ \u00a0]*|(?:t/m|k/t|t/l)[ \u00a0]+)\S"
)
_POST: Final = re.compile(
    fold(
        r"(quyền |phó )?(tổng )?(viện trưởng|chủ tịch|giám đốc|chánh|phó chánh|trưởng|cục trưởng|vụ trưởng|bộ trưởng|"
        r"thứ trưởng|hiệu trưởng|phó chủ tịch|phó trưởng|thủ trưởng|bí thư|phó bí thư|tổ trưởng|đội trưởng|"
        r"kiểm sát viên|thủ tướng|thư ký|chủ tọa|chủ trì)"
    )
    + r"\b"
)
_NAME_TITLE: Final = re.compile(r"(?i)(?:pgs|gs|ts|ths|th\.s|cn|ks|bs|ls|ngưt|ngnd|đ/c|ông|bà|đồng chí)[ \u00a0.:]+")
_WORDS_OF_A_NAME: Final = range(2, 8)


def is_authority(piece: Piece) -> bool:
    """Whether the piece tells in whose stead somebody signs."""
    return _AUTHORITY.match(piece.text) is not None and is_upper(piece.paragraph)


def is_post(piece: Piece) -> bool:
    """Whether the piece is a post in capitals."""
    return is_upper(piece.paragraph) and _POST.match(key(piece.text)) is not None


def begins_signature(piece: Piece) -> bool:
    """Whether the piece is an authority or a post."""
    return is_authority(piece) or is_post(piece)


def signature(pieces: Sequence[Piece]) -> tuple[Signature | None, tuple[Piece, ...]]:
    """The signature among the pieces of a document's end, and the pieces it takes."""
    start = next((n for n, p in enumerate(pieces) if begins_signature(p)), None)
    if start is None:
        return None, ()
    column = [p for p in pieces[start:] if p.column == pieces[start].column]
    titles = _titles(column)
    last = column.index(titles[-1])
    below = column[last + 1 :]
    place = next((n for n, p in enumerate(below) if _is_name(p)), None)
    name = below[place] if place is not None else None
    space = below if place is None else below[: place + 1]
    pictures = sum(d.kind == "picture" for p in (*titles, *space) for d in p.paragraph.drawings)
    authority = [p for p in titles if is_authority(p)]
    posts = [p for p in titles if not is_authority(p)] or authority[-1:]
    found = Signature(
        tuple(p.paragraph for p in authority), posts[0].paragraph, name.paragraph if name else None, pictures
    )
    return found, (*titles, *space)


def _titles(column: Sequence[Piece]) -> list[Piece]:
    """The first lines in capitals: authority and post, without blanks between."""
    found: list[Piece] = []
    for piece in column:
        if not has_letters(piece.text):
            if found and not is_authority(found[-1]):
                break
            continue
        if not is_upper(piece.paragraph):
            break
        found.append(piece)
    return found


def _is_name(piece: Piece) -> bool:
    """Whether the words can be a person's name: a few, each with a capital, without figures or brackets."""
    words = _NAME_TITLE.sub("", piece.text).split()
    plain = all(w.replace("-", "").replace("'", "").isalpha() for w in words)
    if not plain or len(words) not in _WORDS_OF_A_NAME:
        return False
    return all(w[0].isupper() for w in words) and not is_authority(piece) and fold(piece.text) != fold("Đã ký")
