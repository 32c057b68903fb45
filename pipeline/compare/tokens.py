"""Text as tokens: a Vietnamese syllable, a number, a reference number is one, whatever stands inside it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.outline.seen import is_volatile
from pipeline.vietnamese.text import nfc
from pipeline.vietnamese.tones import settled

if TYPE_CHECKING:
    from pipeline.outline import Field, Paragraph

_MARKS: Final = "\u0300-\u036f"
_TOKEN: Final = re.compile(rf"[\f\v]|[\w{_MARKS}]+(?:[./,:\-\u2010\u2011–_'’][\w{_MARKS}]+)*%?|[^\S\f\v]+|.", re.DOTALL)
_BREAKS: Final = {"\f": "{ngắt trang}", "\v": "{ngắt cột}"}
NOTE_NUMBER: Final = "NOTEREF"
_REMEMBERED: Final = 8192
"""So many texts are cut once: those of two long reports, which a search for causes meets again at every step."""


class Token(NamedTuple):
    """One token as it is shown, and where its characters stand in the paragraph's own text."""

    text: str
    start: int
    end: int

    @property
    def blank(self) -> bool:
        """Whether it is nothing but room between words."""
        return self.text.isspace()


def tokens(paragraph: Paragraph) -> tuple[Token, ...]:
    """The tokens of a paragraph; a field whose result changes by itself is one token."""
    found: list[Token] = []
    at = 0
    for field in sorted((f for f in paragraph.fields if _is_masked(f)), key=lambda f: (f.start, f.end)):
        if field.start >= at:
            found += _cut(paragraph.text, at, field.start)
            found.append(Token(_mask(field), field.start, field.end))
            at = field.end
    return (*found, *_cut(paragraph.text, at, len(paragraph.text)))


def text_tokens(text: str) -> tuple[Token, ...]:
    """The tokens of plain text."""
    return _cut(text, 0, len(text))


def words(found: tuple[Token, ...]) -> tuple[str, ...]:
    """What two texts are aligned by: the tokens without blanks, tone marks in one place."""
    return tuple(_settled(t.text) for t in found if not t.blank)


def shown(found: tuple[Token, ...]) -> str:
    """The tokens as one line of text."""
    return "".join(t.text for t in found)


@lru_cache(_REMEMBERED)
def _cut(text: str, start: int, end: int) -> tuple[Token, ...]:
    return tuple(Token(_plain(m[0]), m.start(), m.end()) for m in _TOKEN.finditer(text, start, end))


_settled = lru_cache(_REMEMBERED)(settled)


def _plain(text: str) -> str:
    if text in _BREAKS:
        return _BREAKS[text]
    return nfc(text).replace("\u00a0", " ").replace("\u202f", " ").replace("\u2011", "-")


def _is_masked(field: Field) -> bool:
    return is_volatile(field) or field.kind == NOTE_NUMBER


def _mask(field: Field) -> str:
    return "{chú thích}" if field.kind == NOTE_NUMBER else f"{{{field.kind}}}"
