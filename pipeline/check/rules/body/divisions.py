"""Phần, chương, mục, tiểu mục and điều of a document, found by the word that opens their line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from pipeline.check.rules.body.lettering import is_bold, is_caps, shown, stretch
from pipeline.outline import Paragraph

if TYPE_CHECKING:
    from pipeline.check.parts import Parts

_LINE: Final = re.compile(
    r"(?P<word>(?:[Pp]hần|PHẦN|[Cc]hương|CHƯƠNG|Tiểu mục|TIỂU MỤC|Mục|MỤC|Điều|ĐIỀU))[ \u00a0]+"
    r"(?P<number>[IVXLC]+|\d+|thứ [\w ]+?)(?P<mark>[.:)/–-]?)(?:\s+(?P<title>.*))?",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Division:
    """A phần, chương, mục, tiểu mục or điều: its word in small letters, number, mark after it, title on its line.

    `below` is the line with its title, where the title stands on a line of its own.
    """

    word: str
    printed: str
    number: str
    mark: str
    title: str
    paragraph: Paragraph
    below: tuple[Paragraph, ...] = ()


def divisions(parts: Parts) -> tuple[Division, ...]:
    """The divisions of the body in reading order."""
    blocks = [b for b in parts.body if not isinstance(b, Paragraph) or b.text.strip()]
    found = []
    for block, following in pairwise([*blocks, None]):
        if isinstance(block, Paragraph) and (hit := _LINE.fullmatch(printed(block))):
            division = _division(block, hit, following if isinstance(following, Paragraph) else None)
            found += [division] if division else []
    return tuple(found)


def is_article(division: Division) -> bool:
    """Whether the division is a điều, which has its title on its own line."""
    return division.word == "điều"


def printed(paragraph: Paragraph) -> str:
    """The paragraph's words with the label that Word numbers it with."""
    return f"{paragraph.label} {paragraph.text.strip()}".strip()


def _division(paragraph: Paragraph, hit: re.Match[str], following: Paragraph | None) -> Division | None:
    word, title = hit["word"].lower(), hit["title"] or ""
    made = Division(word, hit["word"], hit["number"], hit["mark"], title.strip(), paragraph)
    if is_article(made):
        return made if hit["mark"] or _opens_bold(paragraph, hit) else None
    if title:
        return made if is_bold(paragraph) or is_caps(title) else None
    below = (following,) if following and _is_title_line(following) else ()
    return Division(made.word, made.printed, made.number, made.mark, "", paragraph, below)


def _opens_bold(paragraph: Paragraph, hit: re.Match[str]) -> bool:
    if paragraph.label and paragraph.label_format:
        return paragraph.label_format.bold
    return all(r.format.bold for r in stretch(paragraph, 0, hit.end("number")))


def _is_title_line(paragraph: Paragraph) -> bool:
    """Whether a line under “Chương I” is its title: in the middle, bold or in capitals, and no division itself."""
    looks = paragraph.format.alignment == "center" or is_bold(paragraph) or is_caps(shown(paragraph))
    return looks and not _LINE.fullmatch(printed(paragraph))
