"""Notes that a text refers to by number: a number that moved on with its note is no change, another note is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.compare.tokens import NOTE_NUMBER, Token, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.outline import Paragraph

Tokens = tuple[Token, ...]


def referring(old: Paragraph, new: Paragraph, numbers: Mapping[int, int]) -> tuple[Tokens, Tokens]:
    """The tokens of both; where they refer to other notes than before, the numbers are among them."""
    one, other = _numbers(old), _numbers(new)
    if len(one) == len(other) and [numbers.get(n, n) for n in one] != other:
        return tuple(_told(old)), tuple(_told(new))
    return tokens(old), tokens(new)


def _numbers(paragraph: Paragraph) -> list[int]:
    fields = (f for f in paragraph.fields if f.kind == NOTE_NUMBER)
    return [int(text) for f in fields if (text := paragraph.text[f.start : f.end].strip()).isdecimal()]


def _told(paragraph: Paragraph) -> Iterator[Token]:
    places = {(f.start, f.end) for f in paragraph.fields if f.kind == NOTE_NUMBER}
    for token in tokens(paragraph):
        masked = (token.start, token.end) in places
        yield token._replace(text=paragraph.text[token.start : token.end]) if masked else token
