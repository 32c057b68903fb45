"""How the letters of a paragraph look, with spaces and hidden words left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.outline import Paragraph, Run

_SLACK = 0.01


def inked(paragraph: Paragraph) -> tuple[Run, ...]:
    """The runs that a reader sees: not blank, not hidden."""
    return tuple(r for r in paragraph.runs if r.text.strip() and not r.format.hidden)


def stretch(paragraph: Paragraph, start: int, end: int) -> tuple[Run, ...]:
    """The visible runs that lie over these characters."""
    return tuple(r for r in inked(paragraph) if r.start < end and r.end > start)


def sizes(paragraph: Paragraph) -> tuple[float, ...]:
    """The sizes that occur, in points, raised and lowered characters left out."""
    return tuple(sorted({r.format.size / 2 for r in inked(paragraph) if r.format.vertical == "baseline"}))


def outside(paragraph: Paragraph, low: float, high: float) -> tuple[float, ...]:
    """The sizes below the lowest or above the highest."""
    return tuple(s for s in sizes(paragraph) if not low - _SLACK <= s <= high + _SLACK)


def is_bold(paragraph: Paragraph) -> bool:
    """Whether every letter is bold, the label that Word numbers it with included."""
    label = paragraph.label_format
    return all(r.format.bold for r in inked(paragraph)) and (not paragraph.label.strip() or not label or label.bold)


def has_bold(paragraph: Paragraph) -> bool:
    """Whether any letter is bold."""
    return any(r.format.bold for r in inked(paragraph))


def is_italic(paragraph: Paragraph) -> bool:
    """Whether every letter is italic."""
    return all(r.format.italic for r in inked(paragraph))


def is_underlined(paragraph: Paragraph) -> bool:
    """Whether every letter is underlined."""
    return all(r.format.underline != "none" for r in inked(paragraph))


def has_italic(paragraph: Paragraph) -> bool:
    """Whether any letter is italic."""
    return any(r.format.italic for r in inked(paragraph))


def shown(paragraph: Paragraph) -> str:
    """The words as printed: letters set in all capitals are capitals."""
    return "".join(r.text.upper() if r.format.caps or r.format.small_caps else r.text for r in paragraph.runs).strip()


def is_caps(text: str) -> bool:
    """Whether the words are in capital letters; a text without letters is not."""
    return text.isupper()


def said(points: tuple[float, ...] | float) -> str:
    """Sizes as people say them: 13, 13,5."""
    several = points if isinstance(points, tuple) else (points,)
    return ", ".join(f"{p:g}".replace(".", ",") for p in several)
