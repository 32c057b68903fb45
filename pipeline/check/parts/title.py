"""Tên loại và trích yếu: the title in capitals and what stands bold below it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.addressee import is_addressee
from pipeline.check.parts.cuts import cut
from pipeline.check.parts.headings import label_of
from pipeline.check.parts.looks import has_letters, is_blank, is_bold, is_centred, is_rule, is_upper
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.check.parts.pieces import Piece
    from pipeline.outline import Paragraph

KINDS: Final = (
    "nghị quyết", "quyết định", "chỉ thị", "quy chế", "quy định", "thông cáo", "thông báo", "hướng dẫn", "chương trình",
    "kế hoạch", "phương án", "đề án", "dự án", "báo cáo", "biên bản", "tờ trình", "hợp đồng", "công điện",
    "bản ghi nhớ", "bản thỏa thuận", "giấy ủy quyền", "giấy mời", "giấy giới thiệu", "giấy nghỉ phép", "phiếu gửi",
    "phiếu trình", "phiếu chuyển", "phiếu báo", "kết luận", "kháng nghị", "kiến nghị", "thông tư", "nghị định",
    "công văn",
)  # fmt: skip
_CLOSE: Final = {"".join(fold(kind).split()): kind for kind in KINDS}
_TOGETHER: Final = fold("liên ngành|liên tịch")
_PREFIX: Final = re.compile(rf"({'|'.join(map(re.escape, sorted(map(fold, KINDS))))})\b(?: (?:{_TOGETHER})\b)?")
_LONGEST_TITLE: Final = 200
_LONGEST_KIND: Final = 60
_NOTE: Final = re.compile(r"(?i)\([ \u00a0]*(?:ban hành[ \u00a0]+)?kèm[ \u00a0]+theo\b")
_DIVISION: Final = re.compile(r"(?i)(?:phần|chương|mục|điều)[ \u00a0]+(?:thứ\b|[ivx]+\b|\d)")


def kind_alone(piece: Piece) -> bool:
    """Whether the piece is a kind of document in capitals, or bold in the middle; its letters may be spaced."""
    text = piece.key
    shown = is_upper(piece.paragraph) or (is_bold(piece.paragraph) and is_centred(piece.paragraph))
    return len(text) < _LONGEST_KIND and "".join(text.split()) in _CLOSE and shown


def kind_begins(piece: Piece) -> bool:
    """Whether the piece begins with a kind of document, all in capitals, in the middle of the page."""
    centred = is_centred(piece.paragraph) or is_bold(piece.paragraph)
    short = len(piece.text) < _LONGEST_TITLE
    return short and centred and _PREFIX.match(piece.key) is not None and is_upper(piece.paragraph)


def kind_unknown(piece: Piece) -> bool:
    """Whether the piece looks as a title does, though its words are not in the decree's list."""
    paragraph = piece.paragraph
    looks = is_upper(paragraph) and is_bold(paragraph) and is_centred(paragraph)
    return looks and len(piece.text) < _LONGEST_TITLE and not label_of(paragraph)[0]


def split_title(piece: Piece) -> tuple[Paragraph, Paragraph | None]:
    """The kind, and what its typist wrote behind it on the same line."""
    if kind_alone(piece):
        return piece.paragraph, None
    text = piece.paragraph.text
    words = len((_PREFIX.match(piece.key) or [""])[0].split())
    spots = [m.end() for m in re.finditer(r"\S+", text)]
    end = spots[words - 1] if words else len(text)
    rest = cut(piece.paragraph, end, len(text))
    return cut(piece.paragraph, 0, end), rest if rest.text else None


def subject_pieces(after: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces of the subject among those that follow the title."""
    found: list[Piece] = []
    for piece in after:
        if is_blank(piece.paragraph) and not found and not piece.paragraph.drawings:
            continue
        if not _is_subject(piece, found):
            break
        found.append(piece)
    return tuple(found)


def _is_subject(piece: Piece, found: Sequence[Piece]) -> bool:
    paragraph = piece.paragraph
    if is_rule(piece.text) or not has_letters(piece.text) or is_addressee(piece.text) or label_of(paragraph)[0]:
        return False
    if _DIVISION.match(piece.text) or _NOTE.match(piece.text):
        return False
    if found and is_upper(paragraph) and not is_upper(found[-1].paragraph):
        return False
    if found and found[-1].paragraph.format.borders:
        return False
    return is_centred(paragraph) or (is_bold(paragraph) and paragraph.format.alignment != "both")
