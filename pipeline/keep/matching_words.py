"""The words of a version's text and of a sent file's, each with its line and page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE: Final = "\f"
"""What parts the pages of a sent file's text."""
_WORD: Final = re.compile(r"\d+(?:[.,/]\d+)*|[^\W\d_]+|%")
_NOTE: Final = re.compile(r"\[\d+\] ")
_CELLS: Final = " | "
_HEADING_ROWS: Final = 4


class Word(NamedTuple):
    """A word or number, where its characters stand in the text, its line and page; `row` in a table's row."""

    text: str
    start: int
    end: int
    line: int
    page: int
    row: bool


@dataclass(frozen=True, slots=True)
class Worded:
    """A text and its words in their order."""

    text: str
    words: tuple[Word, ...]

    @property
    def lines(self) -> list[str]:
        """The lines of all pages."""
        return self.text.replace(PAGE, "\n").split("\n")


def text_and_notes(version: str) -> tuple[Worded, Worded]:
    """A version's text without its notes, and the notes that stand at its end."""
    lines = nfc(version).splitlines()
    first = len(lines)
    while first and _NOTE.match(lines[first - 1]):
        first -= 1
    return worded("\n".join(lines[:first])), worded("\n".join(lines[first:]))


def worded(text: str) -> Worded:
    """A text with its words, page by page."""
    said = nfc(text)
    return Worded(said, tuple(_words(said)))


def headings(body: Worded) -> tuple[list[str], ...]:
    """The words of the rows with which each table begins, one row and more, as a page repeats them; longest first."""
    found: list[list[str]] = []
    table: list[list[Word]] = []
    for _, together in groupby((word for word in body.words if word.row), key=lambda word: word.line):
        row = list(together)
        table = [*table, row] if table and table[-1][0].line == row[0].line - 1 else [row]
        if len(table) <= _HEADING_ROWS:
            found.append([word.text for one in table for word in one])
    return tuple(sorted(found, key=len, reverse=True))


def _words(text: str) -> Iterator[Word]:
    at = line = 0
    for page, content in enumerate(text.split(PAGE)):
        for said in content.split("\n"):
            row = _CELLS in said
            yield from (Word(m[0], at + m.start(), at + m.end(), line, page, row) for m in _WORD.finditer(said))
            at += len(said) + 1
            line += 1
