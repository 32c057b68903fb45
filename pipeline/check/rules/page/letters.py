"""The letters of a document with the fonts that Word takes for them, and the first paragraph of each fault."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from pipeline.outline import all_paragraphs, once

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.outline import Outline, Paragraph, RunFormat

_FONT: Final = "times new roman"
_EAST_ASIAN: Final = {"W", "F"}
_COMPLEX: Final = {"R", "AL"}
_ASCII: Final = 0x80
_SIGNS: Final = {"symbol", "wingdings", "wingdings 2", "wingdings 3", "webdings", "cambria math"}


def is_house_font(name: str) -> bool:
    """Whether the font is Times New Roman."""
    return name.strip().casefold() == _FONT


def shown_fonts(outline: Outline) -> Iterator[tuple[Paragraph, str]]:
    """Each paragraph with each font in which letters or digits of it are seen."""
    return ((paragraph, font) for paragraph, shown, _ in _every(outline) for font in shown)


def hidden_fonts(outline: Outline) -> Iterator[tuple[Paragraph, str]]:
    """Each paragraph with each East Asian or complex-script font that its letters name but are not seen in."""
    return ((paragraph, font) for paragraph, shown, named in _every(outline) for font in named if font not in shown)


def first_of_each(found: Iterable[tuple[Paragraph, str]]) -> Iterator[tuple[str, Paragraph, int]]:
    """Each fault once: its name, the first paragraph that has it, and how many have it."""
    firsts: dict[str, tuple[Paragraph, int]] = {}
    for paragraph, name in found:
        first, count = firsts.get(name, (paragraph, 0))
        firsts[name] = (first, count + 1)
    return ((name, paragraph, count) for name, (paragraph, count) in firsts.items())


@once
def _every(outline: Outline) -> tuple[tuple[Paragraph, dict[str, None], dict[str, None]], ...]:
    """Each paragraph with the fonts in which its letters are seen, and the East Asian and complex ones they name."""
    return tuple(_with_fonts(paragraph) for paragraph in all_paragraphs(outline))


def _with_fonts(paragraph: Paragraph) -> tuple[Paragraph, dict[str, None], dict[str, None]]:
    texts = list(_texts(paragraph))
    shown = dict.fromkeys(getattr(look, script) for text, look in texts for script in _scripts(text))
    return paragraph, shown, dict.fromkeys(f for _, look in texts for f in (look.east_asia, look.cs))


def _texts(paragraph: Paragraph) -> Iterator[tuple[str, RunFormat]]:
    """What is seen and holds a letter or digit, labels of lists too; bullets and signs of sign fonts are none."""
    pieces = [(run.text, run.format) for run in paragraph.runs]
    if paragraph.label_format is not None and len(paragraph.label.strip()) > 1:
        pieces.append((paragraph.label, paragraph.label_format))
    return ((t, look) for t, look in pieces if not _is_sign(look) and _scripts(t))


def _is_sign(look: RunFormat) -> bool:
    return look.hidden or look.ascii.casefold() in _SIGNS


@lru_cache(maxsize=1 << 12)
def _scripts(text: str) -> tuple[str, ...]:
    """The scripts of its letters and digits, each as the field of RunFormat that holds its font."""
    return tuple(dict.fromkeys(_script(letter) for letter in dict.fromkeys(text) if letter.isalnum()))


def _script(letter: str) -> str:
    if ord(letter) < _ASCII:
        return "ascii"
    if unicodedata.east_asian_width(letter) in _EAST_ASIAN:
        return "east_asia"
    return "cs" if unicodedata.bidirectional(letter) in _COMPLEX else "h_ansi"
