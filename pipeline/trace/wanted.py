"""What texts of a document's content may be met in it: whole paragraphs and sentences, each with its list and row."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pipeline.compose.cells import by_sheet, inside
from pipeline.content import Text
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.content import Cell, Content
    from pipeline.content import Row as ContentRow
    from pipeline.content.text import Paragraph

_SHORTEST: Final = 3
_SENTENCE: Final = re.compile(r"(?<=[.;])\s+")
_SIGNS: Final = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2011": "-", "\n": " ", "\t": " "})


class Hand(StrEnum):
    """Who put words into a document, as people read it."""

    CELLS = "lời văn lấy từ ô"
    PROGRAM = "chữ do chương trình lập, không lấy từ ô"
    TEMPLATE = "chữ cố định của mẫu"
    SEVERAL = "lời văn có ở nhiều ô, không rõ lấy từ ô nào"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Words that a text or a template holds; of a list's row its key, those of the rows around it, its place."""

    words: str
    name: str
    hand: Hand
    cells: tuple[Cell, ...] = ()
    key: str = ""
    above: tuple[str, ...] = ()
    rank: int = 0

    @property
    def table(self) -> str:
        """The list that the text is of; of a single text its own name."""
        return self.name.partition("[")[0].rpartition(".")[0] if self.key else self.name

    def may_stand(self, known: frozenset[tuple[str, str]]) -> bool:
        """Whether the words may stand outside of the places where rows are known to be printed."""
        return not known & {(self.table, self.key), ("", self.key)}


@dataclass(frozen=True, slots=True)
class _Told:
    text: Text
    key: str = ""
    above: tuple[str, ...] = ()
    rank: int = 0


def wanted(content: Content) -> Iterator[Wanted]:
    """The words of all texts of a document, those of its lists in their order."""
    sheets = by_sheet(content.cells)
    for told in _texts(content):
        name, cells = told.text.name, inside(told.text.cells, sheets)
        hand = Hand.CELLS if cells else Hand.PROGRAM
        for words, host in dict.fromkeys(_pieces(told.text)):
            if len(words) >= _SHORTEST and not words.isdecimal():
                yield Wanted(words, name, hand, _holding(cells, host), told.key, told.above, told.rank)


def plain_words(text: str) -> str:
    """The text in one spelling, of as many characters."""
    plain = nfc(text).translate(_SIGNS)
    lowered = plain.lower()
    return lowered if len(lowered) == len(text) else plain


def _pieces(text: Text) -> Iterator[tuple[str, str]]:
    """The paragraphs of a text, the sentences of each and those of its notes, with the words that their cell holds."""
    for paragraph in text.paragraphs:
        yield from ((words, words) for words in _parts(paragraph))
        host = _said(paragraph)
        yield from ((words, host) for span in paragraph for note in span.note for words in _parts(note))


def _parts(paragraph: Paragraph) -> Iterator[str]:
    words = _said(paragraph)
    yield words
    yield from _SENTENCE.split(words)


def _said(paragraph: Paragraph) -> str:
    return plain_words("".join(span.text for span in paragraph)).strip()


def _holding(cells: tuple[Cell, ...], words: str) -> tuple[Cell, ...]:
    """The cells in which the words stand; all of them where a text was put together."""
    return tuple(cell for cell in cells if words in plain_words(cell.raw)) or cells


def _texts(content: Content) -> Iterator[_Told]:
    yield from map(_Told, content.texts)
    for table in content.tables:
        for rank, (row, above) in enumerate(_rows(table.rows, ())):
            for column, value in row.values.items():
                if isinstance(value, Text):
                    name = f"{table.name}.{column}[{row.key}]" if row.key else f"{table.name}.{column}"
                    yield _Told(Text(name, value.paragraphs, value.cells), row.key, above, rank)


def _rows(rows: tuple[ContentRow, ...], above: tuple[str, ...]) -> Iterator[tuple[ContentRow, tuple[str, ...]]]:
    """The rows with the keys of those around them, each before the ones below it."""
    for row in rows:
        yield row, above
        yield from _rows(row.rows, (*above, row.key))
