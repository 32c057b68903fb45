"""What breakers draw from: a stretch of words, a size out of range, and the places that recognition found."""

from __future__ import annotations

from hypothesis import strategies as st

from pipeline.outline import Paragraph, all_paragraphs
from tests.check.drawn.sheet import words

LONG = 60


def pick(draw, among):
    """One of these."""
    return draw(st.sampled_from(list(among)))


def whole(draw, low: int, high: int) -> int:
    """A whole number from low to high."""
    return draw(st.integers(low, high))


def stretch(draw, element) -> str:
    """Some of the paragraph's words, as they stand side by side: at least one with a letter or digit."""
    text = words(element)
    starts = [n for n, c in enumerate(text) if c.isalnum() and (n == 0 or text[n - 1] == " ")]
    start = pick(draw, starts or [0])
    ends = [n for n in range(start + 1, len(text) + 1) if n == len(text) or text[n] == " "]
    return text[start : pick(draw, ends)]


def size(draw, low: float, high: float, least: float = 8, most: float = 20) -> str:
    """A size in points, below the lowest or above the highest, in halves of a point."""
    halves = (n / 2 for n in range(round(least * 2), round(most * 2) + 1))
    return f"{pick(draw, [s for s in halves if not low <= s <= high]):g}"


def one(name: str):
    """The place of a part that is one paragraph; none where it is not recognised."""
    return lambda good: [p for p in (getattr(good.parts, name),) if p is not None]


def every(name: str):
    """The paragraphs of a part that may have several."""
    return lambda good: getattr(good.parts, name)


def prose(good) -> list[Paragraph]:
    """The paragraphs of running text in the body: no items, nothing that leads to a list, not the last."""
    apart = {p.address for p in (*(h.paragraph for h in good.parts.headings), *good.parts.grounds)}
    body = [b for b in good.parts.body if isinstance(b, Paragraph) and b.address not in apart]
    return [p for p in body if len(p.text) > LONG and p.text.endswith(".") and not p.text.endswith("./.")]


def notes(good) -> list[Paragraph]:
    """The paragraphs of the footnotes."""
    return [b for n in good.outline.footnotes for b in n.blocks if isinstance(b, Paragraph)]


def lettered(good) -> list[Paragraph]:
    """Every paragraph of the document that shows a letter: text, tables, notes, headers."""
    return [p for p in all_paragraphs(good.outline) if any(c.isalnum() for c in p.text)]


def headings(*levels: int):
    """The headings of these levels of label."""
    return lambda good: [h for h in good.parts.headings if h.level in levels]
