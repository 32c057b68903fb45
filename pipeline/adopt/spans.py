"""Which characters of a line a person changed, and who printed them there."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.outline import Paragraph
    from pipeline.refresh.sourcing import Piece

_WORD: Final = re.compile(r"\S+")
_HALF: Final = 0.5


class Span(NamedTuple):
    """Characters of a line from `start` up to `end`."""

    start: int
    end: int

    def shared(self, other: Span) -> int:
        """How many characters both have."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))


def changed_spans(text: str, old: str, new: str) -> list[Span]:
    """The words of a sentence of the line that the new sentence has not; the whole sentence where it only grew."""
    sentence = _found(text, old) if old else None
    if sentence is None:
        return [Span(0, len(text))]
    words = [Span(sentence.start + m.start(), sentence.start + m.end()) for m in _WORD.finditer(text[slice(*sentence)])]
    matcher = SequenceMatcher(None, [text[slice(*w)] for w in words], new.split(), autojunk=False)
    codes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    return [Span(words[a].start, words[b - 1].end) for _, a, b, _, _ in codes if b > a] or [sentence]


def figures_in(paragraph: Paragraph, span: Span) -> list[str]:
    """The bookmarks of the figures printed in these characters."""
    return [f.name for f in paragraph.figures if span.shared(Span(f.start, f.end))]


def piece_over(text: str, span: Span, pieces: Sequence[Piece]) -> Piece | None:
    """The text of a cell that printed at least half of these characters; of several the shortest."""
    over = [p for p in pieces if any(_covers(place, span) for place in _places(text, p.words))]
    return min(over, key=lambda p: len(p.words), default=None)


def largest_in(text: str, span: Span, pieces: Sequence[Piece]) -> Piece | None:
    """The longest text of a cell that has a share in these characters."""
    over = [p for p in pieces if any(place.shared(span) for place in _places(text, p.words))]
    return max(over, key=lambda p: len(p.words), default=None)


def own_words(text: str, old: str, new: str, piece: Piece) -> tuple[str, str]:
    """Both sentences without what a template printed before and behind the cell's own words, such as “(1)”."""
    sentence = _found(text, old) if old and new else None
    places = [place for place in _places(text, piece.words) if sentence and place.shared(sentence)]
    if sentence is None or not places:
        return old, new
    lead, tail = text[sentence.start : places[0].start].strip(), text[places[0].end : sentence.end].strip()
    if not (new.startswith(lead) and new.removeprefix(lead).endswith(tail)):
        return old, new
    return _cut(old, lead, tail), _cut(new, lead, tail)


def _cut(words: str, lead: str, tail: str) -> str:
    return words.removeprefix(lead).removesuffix(tail).strip()


def _covers(place: Span, span: Span) -> bool:
    return place.shared(span) >= _HALF * (span.end - span.start)


def _places(text: str, words: str) -> Iterator[Span]:
    plain = text.translate({0xA0: " ", 0x202F: " ", 0x2011: "-", 0x0A: " ", 0x09: " "})
    at = plain.find(words)
    while at >= 0:
        yield Span(at, at + len(words))
        at = plain.find(words, at + 1)


def _found(text: str, words: str) -> Span | None:
    match = re.search(r"\s+".join(map(re.escape, words.split())), text)
    return Span(*match.span()) if match else None
