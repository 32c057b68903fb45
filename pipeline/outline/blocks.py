"""The blocks of a container in reading order: paragraphs and tables, each with its path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.ooxml import local_name, w
from pipeline.outline.bookmarks import close_bookmark, open_bookmark
from pipeline.outline.paragraphs import mark_is_removed, read_paragraph
from pipeline.outline.table_styles import PLAIN
from pipeline.outline.tables import read_table
from pipeline.outline.wrappers import block_children

if TYPE_CHECKING:
    from pipeline.ooxml import Element
    from pipeline.outline.draft import Reading
    from pipeline.outline.model import Block
    from pipeline.outline.table_styles import CellStyle


def read_blocks(reading: Reading, container: Element, path: str, cell: CellStyle = PLAIN) -> tuple[Block, ...]:
    """The blocks of a body, cell, note, header, footer or text box."""
    blocks: list[Block] = []
    counts = {"p": 0, "tbl": 0}
    running_on: list[Element] = []
    children = list(block_children(container))
    last = max((i for i, c in enumerate(children) if c.tag == w("p")), default=-1)
    for place, child in enumerate(children):
        name = local_name(child)
        if name == "p" and mark_is_removed(child) and place != last:
            running_on.append(child)
        elif name == "p":
            counts["p"] += 1
            blocks.append(read_paragraph(reading, [*running_on, child], f"{path}/đoạn {counts['p']}", cell))
            running_on = []
            reading.section += child.find(f"{w('pPr')}/{w('sectPr')}") is not None
        elif name == "tbl":
            counts["tbl"] += 1
            blocks.append(read_table(reading, child, f"{path}/bảng {counts['tbl']}"))
        else:
            _read_mark(reading, child)
    return tuple(blocks)


def _read_mark(reading: Reading, child: Element) -> None:
    name = local_name(child)
    if name == "bookmarkStart":
        open_bookmark(reading, child, None)
    elif name == "bookmarkEnd":
        close_bookmark(reading, child, None)
