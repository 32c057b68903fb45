"""The top of a document: letterhead, title or V/v, addressee, and the block with which the body begins."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.addressee import addressee_pieces, is_addressee
from pipeline.check.parts.cuts import spoken
from pipeline.check.parts.letterhead import is_motto, is_national_name, letterhead
from pipeline.check.parts.letterhead_lines import letterhead_lines
from pipeline.check.parts.lines import line_under
from pipeline.check.parts.looks import has_letters
from pipeline.check.parts.model import Parts
from pipeline.check.parts.number_and_date import is_letter_subject, is_number, is_place_and_date, number_and_date
from pipeline.check.parts.rejoined import whole_words
from pipeline.check.parts.signature import begins_signature
from pipeline.check.parts.title import kind_alone, kind_begins, kind_unknown, split_title, subject_pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.check.parts.letterhead import Letterhead
    from pipeline.check.parts.pieces import Piece
    from pipeline.outline import Paragraph

_TOP: Final = 90
_LONG: Final = 250
_DATE_NEAR: Final = 5
_SUBJECT_LINES: Final = 12
_ADDRESSEE_LINES: Final = 30


def top_parts(pieces: Sequence[Piece]) -> tuple[Parts, int]:
    """The parts at the top, and the number of the first block of the body."""
    top = whole_words([part for piece in pieces[:_TOP] for part in _parted(piece)])
    parts, last = _above_addressee(top)
    sent_to = addressee_pieces(top[last + 1 : last + _ADDRESSEE_LINES])
    if sent_to:
        parts, last = replace(parts, addressee=spoken(sent_to)), top.index(sent_to[-1])
    return parts, top[last].block + 1 if last >= 0 else 0


def _above_addressee(top: Sequence[Piece]) -> tuple[Parts, int]:
    """Letterhead and title, and the place of the last piece of these."""
    title = _title_place(top)
    if title is None:
        title = _unknown_title(top)
    zone = top[: _end_without_title(top) if title is None else title]
    parts = _with_letterhead(letterhead(zone), zone)
    return (parts, len(zone) - 1) if title is None else _with_title(parts, top, title)


def _parted(piece: Piece) -> list[Piece]:
    return [replace(piece, paragraph=p, side=n or piece.side) for n, p in enumerate(number_and_date(piece.paragraph))]


def _title_place(top: Sequence[Piece]) -> int | None:
    """Where the title stands: the first kind of document that stands alone, else one that begins a line."""
    end = next((n for n, p in enumerate(top) if is_addressee(p.text) or len(p.text) > _LONG), len(top))
    alone = next((n for n in range(end) if kind_alone(top[n])), None)
    if alone is not None:
        return alone
    first = next((n for n in range(end) if is_motto(top[n]) or is_number(top[n].text)), -1)
    return next((n for n in range(first + 1, end) if kind_begins(top[n])), None)


def _unknown_title(top: Sequence[Piece]) -> int | None:
    """Where a title stands that is in no list: right below a letterhead with a number."""
    end = _end_without_title(top)
    above, below = top[:end], enumerate(top[end:], end)
    if any(is_letter_subject(p.text) for p in above) or not any(is_number(p.text) for p in above):
        return None
    first = next(((n, p) for n, p in below if has_letters(p.text)), None)
    return first[0] if first and kind_unknown(first[1]) and not begins_signature(first[1]) else None


def _end_without_title(top: Sequence[Piece]) -> int:
    """Where a letter's letterhead ends: before Kính gửi, else after the last part that is known by its words."""
    addressee = next((n for n, p in enumerate(top) if is_addressee(p.text)), None)
    if addressee is not None:
        return addressee
    end = max((n + 1 for n, p in enumerate(top) if _is_known(p)), default=0)
    return max((n + 1 for n, p in enumerate(top[: end + _DATE_NEAR]) if is_place_and_date(p.text)), default=end)


def _is_known(piece: Piece) -> bool:
    return is_number(piece.text) or is_letter_subject(piece.text) or is_national_name(piece) or is_motto(piece)


def _with_letterhead(found: Letterhead, zone: Sequence[Piece]) -> Parts:
    motto_line, issuing_line = letterhead_lines(found, zone)
    return Parts(
        national_name=_said(found.national_name),
        motto=_said(found.motto),
        motto_line=motto_line,
        parent_body=spoken(found.parent_body),
        issuing_body=spoken(found.issuing_body),
        issuing_line=issuing_line,
        reference_number=_said(found.reference_number),
        place_and_date=_said(found.place_and_date),
        letter_subject=found.letter_subject,
    )


def _said(piece: Piece | None) -> Paragraph | None:
    return piece.paragraph if piece else None


def _with_title(parts: Parts, top: Sequence[Piece], title: int) -> tuple[Parts, int]:
    """The title and its subject with the line under it, and the place of the last piece of these."""
    kind, rest = split_title(top[title])
    below = subject_pieces(top[title + 1 : title + 1 + _SUBJECT_LINES])
    last = top.index(below[-1]) if below else title
    line = line_under(top[last], top[last + 1 : last + 4])
    subject = ((rest,) if rest else ()) + spoken(below)
    if line:
        last = next((n for n in range(last, last + 4) if n < len(top) and top[n].paragraph is line.paragraph), last)
    return replace(parts, document_kind=kind, subject=subject, subject_line=line), last
