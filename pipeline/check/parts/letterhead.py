"""Quốc hiệu, Tiêu ngữ, tên cơ quan: what stands above the title, told by its words and by its capitals."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.cuts import joined, spoken
from pipeline.check.parts.looks import has_letters, is_bold, is_upper
from pipeline.check.parts.number_and_date import (
    is_letter_subject,
    is_number,
    is_place_and_date,
    is_surely_place_and_date,
)
from pipeline.check.parts.words import MOTTO, NATIONAL_NAME, PARTY_NAME, is_nearly, names_a_body
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pipeline.check.parts.pieces import Piece
    from pipeline.outline import Paragraph

_LONGEST_NAME: Final = 120
_STAMP: Final = re.compile(
    fold("(dự thảo|mật|tối mật|tuyệt mật|khẩn|thượng khẩn|hỏa tốc|xem xong trả lại|lưu hành nội bộ|mẫu số)") + r"\b.*"
)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The pieces of a letterhead, each None or empty where it was not found."""

    national_name: Piece | None = None
    motto: Piece | None = None
    parent_body: tuple[Piece, ...] = ()
    issuing_body: tuple[Piece, ...] = ()
    reference_number: Piece | None = None
    place_and_date: Piece | None = None
    letter_subject: Paragraph | None = None


def is_national_name(piece: Piece) -> bool:
    """Whether the piece is the Quốc hiệu, be it with a letter mistyped."""
    return is_nearly(piece.key, NATIONAL_NAME)


def is_motto(piece: Piece) -> bool:
    """Whether the piece is the Tiêu ngữ, be it with a letter mistyped."""
    return is_nearly(piece.key, MOTTO)


def letterhead(zone: Sequence[Piece]) -> Letterhead:
    """The letterhead in the pieces above the title."""
    national = _first(zone, is_national_name)
    number = _first(zone, lambda p: is_number(p.text))
    parent, issuing = _bodies(_candidates(zone, national))
    return Letterhead(
        national_name=national,
        motto=_first(zone, is_motto),
        parent_body=parent,
        issuing_body=issuing,
        reference_number=number,
        place_and_date=_place_and_date(zone),
        letter_subject=_letter_subject(zone),
    )


def _first(zone: Sequence[Piece], wanted: Callable[[Piece], bool]) -> Piece | None:
    return next((p for p in zone if wanted(p)), None)


def _place_and_date(zone: Sequence[Piece]) -> Piece | None:
    others = [p for p in zone if not (is_letter_subject(p.text) or is_number(p.text))]
    sure = _first(others, lambda p: is_surely_place_and_date(p.text))
    return sure or _first(others, lambda p: is_place_and_date(p.text))


def _candidates(zone: Sequence[Piece], national: Piece | None) -> list[Piece]:
    """Lines in capitals, else those that name a body; beside a Quốc hiệu in a table, those of that table."""
    lines = [p for p in zone if _may_be_body(p)]
    found = [p for p in lines if is_upper(p.paragraph)] or [p for p in lines if names_a_body(p.key)]
    if national is None or national.room.kind != "cell":
        return found
    known = [p for p in lines if p in found or names_a_body(p.key)]
    beside = [p for p in known if p.block == national.block and p.column != national.column]
    return beside or [p for p in found if p.column != national.column]


def _may_be_body(piece: Piece) -> bool:
    known = is_national_name(piece) or is_motto(piece) or piece.key == PARTY_NAME or _STAMP.fullmatch(piece.key)
    words = is_number(piece.text) or is_place_and_date(piece.text) or is_letter_subject(piece.text)
    return has_letters(piece.text) and len(piece.text) < _LONGEST_NAME and not known and not words


def _bodies(lines: list[Piece]) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """The parent's lines and the issuing body's: the bold ones are the latter, else the last name."""
    start = next((n for n, line in enumerate(lines) if is_bold(line.paragraph)), 0)
    if start == 0 or not all(is_bold(line.paragraph) for line in lines[start:]):
        start = max((n for n, line in enumerate(lines) if names_a_body(line.key)), default=0)
    return tuple(lines[:start]), tuple(lines[start:])


def _letter_subject(zone: Sequence[Piece]) -> Paragraph | None:
    """The V/v line, with the lines that continue it in its column."""
    start = next((n for n, p in enumerate(zone) if is_letter_subject(p.text)), None)
    if start is None:
        return None
    column = [p for p in zone[start:] if p.column == zone[start].column]
    end = next((n for n, p in enumerate(column) if n and not _continues(p)), len(column))
    return reduce(joined, spoken(column[:end]))


def _continues(piece: Piece) -> bool:
    text = piece.text
    return any(map(str.isalpha, text)) and not (is_number(text) or is_place_and_date(text) or is_upper(piece.paragraph))
