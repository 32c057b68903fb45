"""The columns in which paragraphs stand: page, table cell, text box; each with its name and width."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pipeline.outline import Drawing, Outline, Paragraph, Row, Table

_EMU_PER_TWIP: Final = 635
_BOX_PADDING: Final = 2 * 144
_CELL_PADDING: Final = 108  # an Outline does not tell it: between none and Word's own 2 × 108


@dataclass(frozen=True, slots=True)
class Room:
    """A column: cells one below the other in a table are one; `width` in twentieths of a point, None where unknown."""

    name: str
    width: int | None = None
    kind: str = "page"


def page_room(outline: Outline, section: int) -> Room:
    """The page between its margins."""
    if not outline.sections:
        return Room("")
    page = outline.sections[min(section, len(outline.sections) - 1)].page
    return Room("", page.width - page.left - page.right - page.gutter)


def cell_room(table: Table, row: Row, place: int) -> Room:
    """The column of a table in which a cell stands."""
    cell = row.cells[place]
    left = sum(c.span for c in row.cells[:place])
    grid = sum(table.columns[left : left + cell.span]) or cell.width
    width = max(grid - _CELL_PADDING, 0) if grid else None
    return Room(f"{table.address.path}/cột {left}", width, "cell")


def box_room(drawing: Drawing, paragraph: Paragraph) -> Room:
    """The inside of a text box."""
    width = max(drawing.width // _EMU_PER_TWIP - _BOX_PADDING, 0) if drawing.width else None
    first = next(iter(drawing.blocks), None)
    path = first.address.path.rpartition("/")[0] if first else paragraph.address.path
    return Room(path, width, "box")
