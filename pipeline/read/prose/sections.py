"""The sections of a Word file of prose: each heading with the paragraphs below it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.outline import Paragraph
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.outline import Block, Outline

_NUMBER: Final = re.compile(r"^(?:\d+(?:\.\d+)+[.)]?\s+|(?:[IVXLC]+|\d+|[a-zđA-ZĐ])[.)]\s*)")
_TITLE: Final = ("title", "tiêu đề chính", "subtitle")
_SENTENCE: Final = (".", ";", ":", ",", "…")
_LONGEST: Final = 120


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the paragraphs below it that have words; the paragraphs before the first heading have none."""

    heading: str
    paragraphs: tuple[Paragraph, ...]


def sections(outline: Outline) -> tuple[Section, ...]:
    """The sections in reading order; tables and boxes are no part of them."""
    blocks = [b for b in outline.body.blocks if isinstance(b, Paragraph) and b.text.strip() and not _is_title(b)]
    styled = any(_is_styled(b) for b in blocks)
    found: list[tuple[str, list[Paragraph]]] = [("", [])]
    for paragraph in blocks:
        if _is_styled(paragraph) if styled else _is_bold_line(paragraph):
            found.append((key_of(paragraph.text), []))
        else:
            found[-1][1].append(paragraph)
    return tuple(Section(heading, tuple(below)) for heading, below in found if heading or below)


def key_of(text: str) -> str:
    """A heading's words as a key: its number and a closing mark fall away."""
    line = " ".join(nfc(text).split())
    return _NUMBER.sub("", line).rstrip(" .:").strip() or line


def left_out(blocks: Sequence[Block]) -> Iterator[str]:
    """What stands among the paragraphs and is not taken, in the words of a message."""
    tables = sum(not isinstance(block, Paragraph) for block in blocks)
    pictures = sum(len(block.drawings) for block in blocks if isinstance(block, Paragraph))
    if tables:
        yield f"{tables} bảng"
    if pictures:
        yield f"{pictures} hình"


def _is_styled(paragraph: Paragraph) -> bool:
    return paragraph.format.outline_level is not None


def _is_title(paragraph: Paragraph) -> bool:
    return paragraph.style_name.casefold() in _TITLE


def _is_bold_line(paragraph: Paragraph) -> bool:
    """Whether a line is bold from end to end and no sentence: a heading where the file has no heading styles."""
    text = paragraph.text.strip()
    bold = all(run.format.bold for run in paragraph.runs if run.text.strip())
    return bold and len(text) <= _LONGEST and not text.endswith(_SENTENCE)
