"""How a paragraph looks: in capitals, bold, centred, empty, underlined."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.outline import Paragraph, RunFormat

_LONGEST_KEY: Final = 120
_STROKES: Final = frozenset("_-–—―─=")
_BETWEEN: Final = frozenset(" \t\u00a0*.…")
_FEWEST_STROKES: Final = 3


def key(text: str) -> str:
    """A short text's folded form; the beginning of a longer one is enough to tell parts apart."""
    return fold(text[:_LONGEST_KEY])


def has_letters(text: str) -> bool:
    """Whether there is a word to read."""
    return any(map(str.isalpha, text))


def is_upper(paragraph: Paragraph) -> bool:
    """Whether all letters are shown as capitals, typed so or made so by the font's setting."""
    shown = "".join(r.text.upper() if r.format.caps or r.format.small_caps else r.text for r in paragraph.runs)
    return has_letters(shown) and shown == shown.upper()


def is_bold(paragraph: Paragraph) -> bool:
    """Whether nearly all letters are bold."""
    return _mostly(paragraph, lambda f: f.bold)


def is_italic(paragraph: Paragraph) -> bool:
    """Whether nearly all letters are slanted."""
    return _mostly(paragraph, lambda f: f.italic)


def is_underlined(paragraph: Paragraph) -> bool:
    """Whether nearly all letters are underlined."""
    return _mostly(paragraph, lambda f: f.underline != "none")


def is_centred(paragraph: Paragraph) -> bool:
    """Whether the paragraph is centred, or a frame that stands in the middle."""
    return paragraph.format.alignment == "center" or paragraph.format.frame == "center"


def is_blank(paragraph: Paragraph) -> bool:
    """Whether nothing can be read."""
    return not paragraph.text.strip()


def is_rule(text: str) -> bool:
    """Whether the text is a line of underscores or dashes."""
    strokes = sum(c in _STROKES for c in text)
    return strokes >= _FEWEST_STROKES and all(c in _STROKES or c in _BETWEEN for c in text)


def _mostly(paragraph: Paragraph, look: Callable[[RunFormat], bool]) -> bool:
    letters = [(sum(map(str.isalnum, r.text)), look(r.format)) for r in paragraph.runs]
    total = sum(n for n, _ in letters)
    return total > 0 and sum(n for n, so in letters if so) >= 0.9 * total
