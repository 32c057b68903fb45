"""A document in which no paragraph mark stands for pages: nobody typed that, and no rule fits it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.faults import UNSAFE_DOCUMENT
from pipeline.findings import DocumentPlace
from pipeline.outline import all_paragraphs

if TYPE_CHECKING:
    from pipeline.findings import Finding
    from pipeline.outline import Outline, Paragraph

_LONG: Final = 8_000
_LONGEST: Final = 40_000  # a cell of Excel holds at most 32,767 signs, and one may become a paragraph


def endless(outline: Outline, file: str) -> Finding | None:
    """The finding that a paragraph goes on for pages; None in every other document."""
    paragraph = _longest(outline)
    if paragraph is None:
        return None
    return UNSAFE_DOCUMENT.at(
        DocumentPlace(file, paragraph.address.part, paragraph.address.path, paragraph.text[:60]),
        found=f"một đoạn dài {len(paragraph.text)} ký tự",
        expected=f"mỗi đoạn không quá {_LONG} ký tự",
        mend="mở tệp bằng Word, ngắt đoạn này bằng phím Enter ở cuối mỗi ý, lưu rồi soát lại",
    )


def _longest(outline: Outline) -> Paragraph | None:
    """The longest paragraph where pages stand without a paragraph mark, in one paragraph or in many."""
    long = [p for p in all_paragraphs(outline) if len(p.text) > _LONG]
    too_much = sum(len(p.text) ** 2 for p in long) > _LONGEST**2
    return max(long, key=lambda p: len(p.text)) if too_much else None
