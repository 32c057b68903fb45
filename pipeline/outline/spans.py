"""Addresses, and what lies over a paragraph's characters: runs, figures, fields, note marks, changes, bookmarks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.outline.formats import RunFormat


@dataclass(frozen=True, slots=True)
class Address:
    """Where a node stands: the part's name in the package, and a path such as `thân/bảng 2/dòng 3/ô 1/đoạn 1`."""

    part: str
    path: str

    def __str__(self) -> str:
        return self.path

    @property
    def story(self) -> str:
        """The path's first step: `thân`, `đầu trang 1`, `chú thích 3`."""
        return self.path.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring characters of one effective format; `start` counts from the paragraph's first character."""

    text: str
    format: RunFormat
    start: int

    @property
    def end(self) -> int:
        """Where the run ends."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Figure:
    """The characters between the bookmarks of a figure (`_k…`)."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Field:
    """A field's instruction and the place of its result in the paragraph's text."""

    instruction: str
    start: int
    end: int

    @property
    def kind(self) -> str:
        """The instruction's first word: PAGE, NOTEREF, …; empty where there is none."""
        return next(iter(self.instruction.split()), "").upper()


@dataclass(frozen=True, slots=True)
class NoteMark:
    """A reference to a note; `number` counts in reading order and is 0 where the author typed a mark of his own."""

    kind: str
    id: str
    number: int
    start: int


@dataclass(frozen=True, slots=True)
class Change:
    """A tracked change: `insertion` lies in the text, the words of a `deletion` stand here only."""

    kind: str
    author: str
    start: int
    end: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """A place between two characters of a paragraph."""

    address: Address
    offset: int


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A named stretch of text, over one paragraph or many."""

    name: str
    start: Point
    end: Point
