"""What a document remembers of each figure and each block that it prints."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pipeline.content import Cell, Figure

MOST_CELLS: Final = 200


@dataclass(frozen=True, slots=True)
class FigureMark:
    """One printing of a figure: the bookmark around it, the words printed, and the figure with its ranges.

    `contents` are the cells of the ranges, at most 200 of them. In a long table the bookmark is the row's.
    """

    bookmark: str
    text: str
    figure: Figure
    contents: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class BlockMark:
    """What one pass of a loop or a condition printed: its bookmark, the tag's place in the template, the row's key.

    Where table rows were printed, `rows` is their number, and the bookmark stands in the first cell of the first one:
    LibreOffice keeps no bookmark over several cells.
    """

    bookmark: str
    place: str
    key: str = ""
    rows: int = 0


Mark = FigureMark | BlockMark


@dataclass(frozen=True, slots=True)
class Marks:
    """All marks of a document, in reading order."""

    figures: tuple[FigureMark, ...] = ()
    blocks: tuple[BlockMark, ...] = ()
