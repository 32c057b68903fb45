"""The running text of a document: paragraphs of the body, without tables, headings, captions and units."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, not_applicable, unreadable
from pipeline.check.rules.body.divisions import divisions
from pipeline.check.rules.body.lettering import is_bold
from pipeline.outline import Paragraph
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.parts import Heading, Parts
    from pipeline.check.rule import Document

LINE: Final = 90
TWIPS_PER_MM: Final = 1440 / 25.4
_SIDE = frozenset({"center", "right"})
_UNIT = re.compile(r"\(?\s*(đơn vị( tính)?|đvt)\s*:", re.IGNORECASE)
_TELEGRAM: Final = fold("công điện")
_WIRES: Final = re.compile(r"\bđiện\s*:\s*$")
_TITLES: Final = 2
_SENTENCE: Final = re.compile(r"[.;][”\"')]?\s*$")


def body_paragraphs(parts: Parts) -> tuple[Paragraph, ...]:
    """The paragraphs of the body that hold words, outside tables."""
    return tuple(b for b in parts.body if isinstance(b, Paragraph) and b.text.strip())


def prose(parts: Parts) -> tuple[Paragraph, ...]:
    """The paragraphs of running text, numbered items among them."""
    apart = {h.paragraph.address for h in parts.headings if _is_title(h)}
    apart |= {p.address for d in divisions(parts) for p in (d.paragraph, *d.below)}
    apart |= {p.address for p in _sent_by_wire(parts)}
    return tuple(p for p in body_paragraphs(parts) if p.address not in apart and not _stands_aside(p))


def without_prose(document: Document, reason: str) -> Answer:
    """The answer of a rule that found no paragraph to judge: not applicable where the body itself was recognised."""
    return not_applicable(reason) if document.parts.body else unreadable("không nhận ra nội dung văn bản")


def is_long(paragraph: Paragraph) -> bool:
    """Whether the paragraph surely fills more than one line."""
    return len(paragraph.text.strip()) > LINE


def _is_title(heading: Heading) -> bool:
    """Whether a numbered line is a heading (a mục, or bold throughout), not an item of running text."""
    return heading.level < _TITLES or (is_bold(heading.paragraph) and not is_bold_text(heading.paragraph))


def is_bold_text(paragraph: Paragraph) -> bool:
    """Whether bold words are running text all the same: longer than a line, and a sentence with its mark."""
    return is_long(paragraph) and is_bold(paragraph) and _SENTENCE.search(paragraph.text) is not None


def is_main(heading: Heading) -> bool:
    """Whether a line that begins with a Roman numeral is a mục, not a sentence about V. I. Lênin."""
    return heading.level == 1 and (is_bold(heading.paragraph) or not is_long(heading.paragraph))


def _sent_by_wire(parts: Parts) -> Iterator[Paragraph]:
    """The addressees of a telegram, which stand below “… điện:” as others stand below Kính gửi."""
    if parts.document_kind is None or fold(parts.document_kind.text) != _TELEGRAM:
        return
    lines = body_paragraphs(parts)
    start = next((n for n, p in enumerate(lines[:_TITLES]) if _WIRES.search(p.text)), None)
    if start is not None:
        yield from takewhile(lambda p: p.text.lstrip().startswith("-"), lines[start + 1 :])


def _stands_aside(paragraph: Paragraph) -> bool:
    """Captions, short lines in the middle, units at the right, lines that were bold throughout."""
    aside = paragraph.format.alignment in _SIDE and not is_long(paragraph)
    return aside or (is_bold(paragraph) and not is_bold_text(paragraph)) or bool(_UNIT.match(paragraph.text.strip()))
