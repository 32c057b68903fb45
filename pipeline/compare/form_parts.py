"""How two paragraphs differ in format: how they stand, are numbered and drawn in, and how their words look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.compare.form_words import (
    PARAGRAPH,
    RUN,
    half_points,
    lines,
    points,
    said,
)
from pipeline.compare.quoting import quoted
from pipeline.compare.stretches import parts
from pipeline.compare.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from pipeline.compare.tokens import Token
    from pipeline.outline import Address, Paragraph, ParagraphFormat, RunFormat


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference of format at one place."""

    what: str
    place: Address
    old: str
    new: str
    quote: str = ""
    before: Address | None = None


def of_paragraphs(old: Paragraph, new: Paragraph) -> Iterator[Difference]:
    """How the paragraph stands, is numbered and drawn in, and how the words look that both have."""
    quote = quoted(new.text)
    shapes = dict.fromkeys((*field_differences(PARAGRAPH, old.format, new.format), *_line(old.format, new.format)))
    shapes |= dict.fromkeys((*_label(old, new), *_drawn(old, new)))
    yield from (Difference(what, new.address, a, b, quote) for what, a, b in shapes)
    yield from (Difference(look[0], new.address, look[1], look[2], words) for look, words in _looks(old, new))


def of_blanks(old: Paragraph, new: Paragraph, words: str) -> Iterator[Difference]:
    """How two empty paragraphs differ, told by the words behind them."""
    for d in of_paragraphs(old, new):
        yield Difference(d.what, d.place, d.old, d.new, words)
    if old.mark.size != new.mark.size:
        yield Difference("cỡ chữ", new.address, half_points(old.mark.size), half_points(new.mark.size), words)


def field_differences(
    names: Mapping[str, tuple[str, Callable[[object], str]]], old: object, new: object
) -> Iterator[tuple[str, str, str]]:
    """The named fields of two formats that differ: what, old and new in words."""
    for name, (what, told) in names.items():
        a, b = getattr(old, name), getattr(new, name)
        if a != b:
            yield what, told(a), told(b)


def _line(old: ParagraphFormat, new: ParagraphFormat) -> Iterator[tuple[str, str, str]]:
    if (old.line, old.line_rule) != (new.line, new.line_rule) and old.line != new.line:
        a, b = ((lines if f.line_rule == "auto" else points)(f.line) for f in (old, new))
        yield "giãn dòng", a, b


def _label(old: Paragraph, new: Paragraph) -> Iterator[tuple[str, str, str]]:
    """The kind of numbering: a number that only moves on is no change."""
    if _shape(old.label) != _shape(new.label):
        yield "đánh số đoạn", said(old.label), said(new.label)
    if old.label_format and new.label_format and _shape(old.label) == _shape(new.label):
        yield from (
            (f"{what} của số thứ tự", a, b) for what, a, b in field_differences(RUN, old.label_format, new.label_format)
        )


def _shape(label: str) -> str:
    return "".join("#" if c.isalnum() else c for c in label).replace("##", "#").replace("##", "#")


def _drawn(old: Paragraph, new: Paragraph) -> Iterator[tuple[str, str, str]]:
    a, b = (", ".join(_DRAWN.get(d.kind, "hình vẽ") for d in p.drawings) for p in (old, new))
    if a != b:
        yield "hình trong đoạn", said(a), said(b)


def _looks(old: Paragraph, new: Paragraph) -> Iterator[tuple[tuple[str, str, str], str]]:
    """Each difference of letters in a paragraph once, with the first words that it is seen in."""
    if [(r.start, r.end, r.format) for r in old.runs] == [(r.start, r.end, r.format) for r in new.runs] and (
        old.text == new.text
    ):
        return
    found: dict[tuple[str, str, str], tuple[int, int]] = {}
    for one, other in _shared(old, new):
        for look in dict.fromkeys(field_differences(RUN, _look(old, one), _look(new, other))):
            start, end = found.get(look, (other.start, other.start))
            near = not new.text[end : other.start].strip()
            found[look] = (start, other.end if near else end)
    yield from ((look, quoted(new.text[start:end])) for look, (start, end) in found.items())


def _shared(old: Paragraph, new: Paragraph) -> Iterator[tuple[Token, Token]]:
    """The tokens that both have; in a changed text words alone, since its commas may be others."""
    whole = old.text == new.text
    for same, one, other in parts(tokens(old), tokens(new)):
        if same:
            pairs = zip(one, other, strict=True)
            yield from ((a, b) for a, b in pairs if a.text[0].isalnum() or (whole and not a.blank))


def _look(paragraph: Paragraph, token: Token) -> RunFormat:
    return next((r.format for r in paragraph.runs if r.start <= token.start < r.end), paragraph.mark)


_DRAWN: Final = {"line": "đường kẻ", "picture": "hình", "box": "hộp chữ", "shape": "hình vẽ"}
