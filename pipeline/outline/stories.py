"""The whole of a document: its stories, notes and sections, and what runs through them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.outline.formats import PageFormat
    from pipeline.outline.model import Block
    from pipeline.outline.spans import Address, Bookmark, Point


@dataclass(frozen=True, slots=True)
class Story:
    """The text of a body, a header or a footer; `name` is the first step of its addresses."""

    name: str
    part: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or endnote; `number` is 0 where nothing in the text refers to it."""

    address: Address
    kind: str
    id: str
    number: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A section: its page, and the names of the stories above and below by kind (default, first, even)."""

    index: int
    page: PageFormat
    headers: tuple[tuple[str, str], ...] = ()
    footers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """What a reader of the document meets; `comments` are the places in the body that somebody commented on."""

    body: Story
    sections: tuple[Section, ...] = ()
    headers: tuple[Story, ...] = ()
    footers: tuple[Story, ...] = ()
    footnotes: tuple[Note, ...] = ()
    endnotes: tuple[Note, ...] = ()
    bookmarks: tuple[Bookmark, ...] = ()
    comments: tuple[Point, ...] = ()
    even_and_odd: bool = False
