"""Text boxes: stories within a paragraph, read like any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.outline.drawings import boxes, drawing_kind, drawing_size
from pipeline.outline.model import Drawing
from pipeline.outline.table_styles import PLAIN

if TYPE_CHECKING:
    from pipeline.ooxml import Element
    from pipeline.outline.draft import Draft, Reading
    from pipeline.outline.model import Block


def read_drawing(reading: Reading, element: Element, draft: Draft) -> None:
    """Adds what is drawn to the draft, with the text of its boxes."""
    width, height = drawing_size(element)
    blocks: list[Block] = []
    start = draft.length
    for content in boxes(element):
        blocks += _read_box(reading, content, draft)
    draft.drawings.append(Drawing(drawing_kind(element), start, width, height, tuple(blocks)))


def _read_box(reading: Reading, content: Element, draft: Draft) -> tuple[Block, ...]:
    number = 1 + sum(d.kind == "box" for d in draft.drawings)
    outer, reading.fields = reading.fields, []
    found = reading.blocks(reading, content, f"{draft.address.path}/hộp chữ {number}", PLAIN)
    reading.fields = outer
    return found
