"""Text that a document took from cells, found in its paragraphs again: it carries no marks, so its words must tell."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pipeline.compose.cells import by_sheet, inside
from pipeline.content import Text
from pipeline.outline import all_paragraphs
from pipeline.trace.spots import Spot
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.content import Cell, Content
    from pipeline.content import Row as ContentRow
    from pipeline.outline import Outline, Paragraph

_SHORTEST: Final = 3
_TAG: Final = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
_SENTENCE: Final = re.compile(r"(?<=[.;])\s+")
_SIGNS: Final = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2011": "-", "\n": " ", "\t": " "})


class Hand(StrEnum):
    """Who put words into a document, as people read it."""

    CELLS = "lời văn lấy từ ô"
    PROGRAM = "chữ do chương trình lập, không lấy từ ô"
    TEMPLATE = "chữ cố định của mẫu"


@dataclass(frozen=True, slots=True)
class Wording:
    """Characters of a paragraph with who put them there: a text's name and its cells, or a place in a template."""

    name: str
    spot: Spot
    hand: Hand
    cells: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class _Wanted:
    words: str
    name: str
    hand: Hand
    cells: tuple[Cell, ...] = ()


def wordings(outline: Outline, content: Content) -> tuple[Wording, ...]:
    """Where the words of texts stand in a document, the longest first.

    A paragraph of a text counts whole, or by its sentences where a person changed the others.
    """
    return _found(outline, _wanted(content))


def fixed_words(outline: Outline, templates: Mapping[str, Outline]) -> tuple[Wording, ...]:
    """Where a template's own words that hold a digit stand in a document, the longest first."""
    wanted = (
        _Wanted(words, f"{name}, {paragraph.address.path.removeprefix('thân/').replace('/', ', ')}", Hand.TEMPLATE)
        for name, template in templates.items()
        for paragraph in all_paragraphs(template)
        for words in map(str.strip, _TAG.split(_plain(paragraph.text)))
        if any(c.isdigit() for c in words) and any(c.isalpha() for c in words)
    )
    return _found(outline, wanted)


def _found(outline: Outline, wanted: Iterable[_Wanted]) -> tuple[Wording, ...]:
    pages = [(p, _plain(p.text)) for p in all_paragraphs(outline) if p.text]
    found = [Wording(one.name, spot, one.hand, one.cells) for one in wanted for spot in _standing(one.words, pages)]
    return tuple(sorted(found, key=lambda w: w.spot.start - w.spot.end))


def _standing(words: str, pages: Iterable[tuple[Paragraph, str]]) -> Iterator[Spot]:
    for paragraph, plain in pages:
        at = plain.find(words)
        while at >= 0:
            end = at + len(words)
            if not (plain[at - 1 : at].isalnum() or plain[end : end + 1].isalnum()):
                yield Spot(paragraph, at, end)
            at = plain.find(words, end)


def _wanted(content: Content) -> Iterator[_Wanted]:
    sheets = by_sheet(content.cells)
    met: set[str] = set()
    for text in _texts(content):
        cells = inside(text.cells, sheets)
        for words in _pieces(text):
            if words not in met and len(words) >= _SHORTEST and not words.isdecimal():
                met.add(words)
                yield _Wanted(words, text.name, Hand.CELLS if cells else Hand.PROGRAM, _holding(cells, words))


def _pieces(text: Text) -> Iterator[str]:
    """The paragraphs of a text, and the sentences of each."""
    for paragraph in text.paragraphs:
        words = _plain("".join(span.text for span in paragraph)).strip()
        yield words
        yield from _SENTENCE.split(words)


def _holding(cells: tuple[Cell, ...], words: str) -> tuple[Cell, ...]:
    """The cells in which the words stand; all of them where a text was put together."""
    return tuple(cell for cell in cells if words in _plain(cell.raw)) or cells


def _texts(content: Content) -> Iterator[Text]:
    yield from content.texts
    for table in content.tables:
        yield from _of_rows(table.rows, table.name)


def _of_rows(rows: tuple[ContentRow, ...], table: str) -> Iterator[Text]:
    for row in rows:
        for column, value in row.values.items():
            if isinstance(value, Text):
                name = f"{table}.{column}[{row.key}]" if row.key else f"{table}.{column}"
                yield Text(name, value.paragraphs, value.cells)
        yield from _of_rows(row.rows, table)


def _plain(text: str) -> str:
    """The text in one spelling, of as many characters."""
    plain = nfc(text).translate(_SIGNS)
    lowered = plain.lower()
    return lowered if len(lowered) == len(text) else plain
