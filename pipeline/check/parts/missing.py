"""The parts that every administrative document has, and which of them were not recognised."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.check.parts.model import Parts

_EVERY: Final[tuple[tuple[str, Callable[[Parts], object]], ...]] = (
    ("Quốc hiệu", lambda p: p.national_name),
    ("Tiêu ngữ", lambda p: p.motto),
    ("tên cơ quan ban hành", lambda p: p.issuing_body),
    ("số, ký hiệu", lambda p: p.reference_number),
    ("địa danh và thời gian", lambda p: p.place_and_date),
    ("tên loại", lambda p: p.document_kind or p.letter_subject),
    ("trích yếu", lambda p: p.subject or p.letter_subject),
    ("nội dung", lambda p: p.closing),
    ("Nơi nhận", lambda p: p.recipients),
    ("chữ ký", lambda p: p.signature),
)


def missing(parts: Parts) -> tuple[str, ...]:
    """The names of the parts that are not there or were not recognised; a letter's V/v stands for title and subject."""
    return tuple(name for name, part in _EVERY if not part(parts))
