"""The blocks of a container in reading order: paragraphs and tables, each with its path."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import local_name, w
from pipeline.outline.bookmarks import read_bookmark
from pipeline.outline.draft import Reading
from pipeline.outline.labels import Counters
from pipeline.outline.paragraphs import mark_is_removed, read_paragraph
from pipeline.outline.table_styles import PLAIN
from pipeline.outline.tables import read_table
from pipeline.outline.wrappers import block_children

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.ooxml import Element
    from pipeline.outline.effective import Formats
    from pipeline.outline.model import Block
    from pipeline.outline.table_styles import CellStyle

_WORDS: Final = {"p": "đoạn", "tbl": "bảng"}


def reading_of(formats: Formats, part: str) -> Reading:
    """A reading that begins with this part."""
    return Reading(read_blocks, formats, Counters(formats.lists), part)


def read_blocks(reading: Reading, container: Element, path: str, cell: CellStyle = PLAIN) -> tuple[Block, ...]:
    """The blocks of a body, cell, note, header, footer or text box."""
    counts = {"p": 0, "tbl": 0}
    blocks: list[Block] = []
    for group in _groups(container):
        name = local_name(group[-1])
        if name in counts:
            counts[name] += 1
            blocks.append(_read_block(reading, group, f"{path}/{_WORDS[name]} {counts[name]}", cell))
        else:
            read_bookmark(reading, group[-1])
    return tuple(blocks)


def _groups(container: Element) -> Iterator[list[Element]]:
    """Each child by itself, a paragraph together with those before it that run on into it."""
    running_on: list[Element] = []
    for child in block_children(container):
        if child.tag == w("p") and mark_is_removed(child):
            running_on.append(child)
        elif child.tag == w("p"):
            yield [*running_on, child]
            running_on = []
        else:
            yield [child]
    if running_on:
        yield running_on


def _read_block(reading: Reading, group: list[Element], path: str, cell: CellStyle) -> Block:
    element = group[-1]
    if local_name(element) == "tbl":
        return read_table(reading, element, path)
    return read_paragraph(reading, group, path, cell)
