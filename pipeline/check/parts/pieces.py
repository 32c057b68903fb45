"""A document as pieces in reading order: paragraphs, cut where tabs, line breaks or wide gaps part them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.cuts import cut
from pipeline.check.parts.looks import key
from pipeline.check.parts.rooms import Room, box_room, cell_room, page_room
from pipeline.outline import Paragraph
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.outline import Block, Outline, Table

_BREAK: Final = re.compile(r"[\n\f\v]+")
_LONGEST_LINE: Final = 400
_GAP: Final = re.compile(r"[ \u00a0]*\t[\t \u00a0]*|[ \u00a0]{3,}")
_GOES_ON: Final = re.compile(r"(?i)[ \u00a0]*(/|tháng\b|năm\b|\d)")
_WAITS: Final = re.compile(r"(?i)(?:\b(?:số|ngày|tháng|năm|v/v|gửi)\s*:?|(?<![-–—_])[-+•–(])$")
_FLUSH: Final = re.compile(r"(?i)[-–—+•*]|nơi[ \u00a0]+nhận")
_SPACED_OUT: Final = re.compile(r"\s*(?:\S\s+)+\S\s*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph or a stretch of one: `block` counts the blocks of the body, `side` is 1 right of a tab or gap."""

    paragraph: Paragraph
    whole: Paragraph
    block: int
    room: Room
    side: int = 0

    @property
    def text(self) -> str:
        """The words in composed letters, without blanks around them."""
        return nfc(self.paragraph.text).strip()

    @property
    def key(self) -> str:
        """The words as they are compared."""
        return key(self.text)

    @property
    def column(self) -> tuple[str, int]:
        """The column in which the piece stands."""
        return self.room.name, self.side


def pieces_of(blocks: Iterable[Block], outline: Outline) -> Iterator[Piece]:
    """The pieces of blocks in reading order; those of a text box follow the paragraph that holds it."""
    for number, block in enumerate(blocks):
        yield from _pieces(block, number, page_room(outline, block.section))


def _pieces(block: Block, number: int, room: Room) -> Iterator[Piece]:
    if isinstance(block, Paragraph):
        yield from _of_paragraph(block, number, room)
    else:
        yield from _of_table(block, number)


def _of_table(table: Table, number: int) -> Iterator[Piece]:
    for row in table.rows:
        for place, cell in enumerate(row.cells):
            room = cell_room(table, row, place)
            for block in cell.blocks:
                yield from _pieces(block, number, room)


def _of_paragraph(paragraph: Paragraph, number: int, room: Room) -> Iterator[Piece]:
    for part, side in stretches(paragraph):
        yield Piece(part, paragraph, number, room, side)
    for drawing in paragraph.drawings:
        inner = box_room(drawing, paragraph)
        for block in drawing.blocks:
            yield from _pieces(block, number, inner)


def stretches(paragraph: Paragraph) -> Iterator[tuple[Paragraph, int]]:
    """The stretches of a paragraph and the side on which each stands: 0 left or alone, 1 right."""
    start = 0
    for line in (*_BREAK.finditer(paragraph.text), None):
        end, following = line.span() if line else (len(paragraph.text),) * 2
        yield from _in_line(paragraph, start, end, following)
        start = following


def _in_line(paragraph: Paragraph, start: int, end: int, following: int) -> Iterator[tuple[Paragraph, int]]:
    text = paragraph.text[start:end]
    gaps = _GAP.finditer(text) if len(text) <= _LONGEST_LINE else ()
    ends = [0, *(n for gap in gaps if _parts(text, gap) for n in gap.span()), len(text)]
    spans = [(a, b) for a, b in zip(ends[::2], ends[1::2], strict=True) if text[a:b].strip()]
    if not spans:
        yield cut(paragraph, start, end, following), 0
    starts = [start, *(start + a for a, _ in spans[1:]), following]
    for n, (a, b) in enumerate(spans):
        alone = len(spans) == 1
        part = cut(paragraph, starts[n], end if n + 1 == len(spans) else start + b, starts[n + 1])
        side = _side(paragraph, text[:a]) if alone else int(n > 0)
        yield (part if alone and _is_indent(paragraph, text[:a]) else _in_the_middle(part)), side


def _is_indent(paragraph: Paragraph, before: str) -> bool:
    """Whether what stands before a line's only words is nothing, or the one tab of a first line set in."""
    return not before or (before == "\t" and not paragraph.format.tabs)


def _in_the_middle(part: Paragraph) -> Paragraph:
    """A stretch put in its place with tabs or blanks counts as centred, for nobody can tell; items stay at the left."""
    shape = part.format
    if shape.alignment not in {"left", "both"} or _FLUSH.match(nfc(part.text)):
        return part
    return replace(part, format=replace(shape, alignment="center"))


def _parts(text: str, gap: re.Match[str]) -> bool:
    """Whether the gap parts two columns; one left open for a number or a date does not, nor one after a hyphen."""
    before, after = nfc(text[: gap.start()]), nfc(text[gap.end() :])
    if _WAITS.search(before):
        return False
    return "\t" in gap[0] or not (before.strip() and (_GOES_ON.match(after) or _SPACED_OUT.fullmatch(nfc(text))))


def _side(paragraph: Paragraph, before: str) -> int:
    """On which side a piece stands that has its line for itself: a first tab stop of several is the left one."""
    tabs = before.count("\t")
    return int(tabs > 1 or (tabs == 1 and len(paragraph.format.tabs) < 2) or before.count(" ") > 20)  # noqa: PLR2004
