"""A paragraph while it is being read: its pieces of text, and what lies between and over them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from pipeline.outline.spans import Bookmark, Point, Run

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.ooxml import Element
    from pipeline.outline.effective import Formats
    from pipeline.outline.formats import RunFormat
    from pipeline.outline.labels import Counters
    from pipeline.outline.model import Block, Drawing
    from pipeline.outline.spans import Address, Change, Field, Figure, NoteMark
    from pipeline.outline.stylesheet import Style
    from pipeline.outline.table_styles import CellStyle


@dataclass(slots=True)
class OpenField:
    """A field whose end is not reached; its instruction is read until the result begins."""

    draft: Draft
    start: int
    instruction: str = ""
    in_result: bool = False


@dataclass(slots=True)
class OpenBookmark:
    """A bookmark whose end is not reached; `place` is its place among all bookmarks."""

    name: str
    place: int
    start: Point
    draft: Draft | None


@dataclass(slots=True)
class Reading:
    """What is remembered from block to block while a part is read.

    `blocks` reads what cells and text boxes hold, as it reads the part itself.
    """

    blocks: BlockReader
    formats: Formats
    counters: Counters
    part: str
    numbers: dict[tuple[str, str], int] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    section: int = 0
    comments: list[Point] = field(default_factory=list)
    fields: list[OpenField] = field(default_factory=list)
    waiting: list[tuple[str, str]] = field(default_factory=list)
    open: dict[str, OpenBookmark] = field(default_factory=dict)
    bookmarks: dict[int, Bookmark] = field(default_factory=dict)
    opened: int = 0
    last: Point | None = None


BlockReader: TypeAlias = "Callable[[Reading, Element, str, CellStyle], tuple[Block, ...]]"


@dataclass(slots=True)
class Draft:
    """A paragraph being read, with the styles that its runs stand on."""

    address: Address
    style: Style | None
    cell: CellStyle
    pieces: list[tuple[str, RunFormat]] = field(default_factory=list)
    length: int = 0
    figures: list[Figure] = field(default_factory=list)
    fields: list[Field] = field(default_factory=list)
    notes: list[NoteMark] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    drawings: list[Drawing] = field(default_factory=list)


def closed_bookmarks(reading: Reading) -> tuple[Bookmark, ...]:
    """The bookmarks of the part, in the order in which they begin."""
    return tuple(reading.bookmarks[i] for i in sorted(reading.bookmarks))


def add_text(draft: Draft, text: str, look: RunFormat) -> None:
    """Puts text at the paragraph's end."""
    draft.pieces.append((text, look))
    draft.length += len(text)


def here(draft: Draft) -> Point:
    """The place behind the last character read."""
    return Point(draft.address, draft.length)


def merged_runs(draft: Draft) -> tuple[Run, ...]:
    """The text as runs, neighbours of equal format in one."""
    runs: list[Run] = []
    texts: list[str] = []
    start = at = 0
    look: RunFormat | None = None
    for text, format_ in draft.pieces:
        if look is not None and format_ != look:
            runs.append(Run("".join(texts), look, start))
            texts, start = [], at
        look = format_
        texts.append(text)
        at += len(text)
    if look is not None and texts:
        runs.append(Run("".join(texts), look, start))
    return tuple(runs)
