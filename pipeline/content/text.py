"""Text from the office's cells or its Word file: paragraphs of spans, bold, italic and notes kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pipeline.content.source import CellRange


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one style; `note` are the paragraphs of a footnote whose mark stands behind it."""

    text: str
    bold: bool = False
    italic: bool = False
    note: tuple[tuple[Span, ...], ...] = ()


Paragraph = tuple[Span, ...]

LOST: Final[Paragraph] = ()
"""The place of a paragraph that should stand here and is not known; a draft shows that it is missing."""


@dataclass(frozen=True, slots=True)
class Text:
    """A named text of paragraphs; empty where its cells are blank."""

    name: str
    paragraphs: tuple[Paragraph, ...] = ()
    cells: tuple[CellRange, ...] = ()


def plain(text: Text) -> str:
    """The text without styles, one line a paragraph."""
    return "\n".join("".join(span.text for span in paragraph) for paragraph in text.paragraphs)
