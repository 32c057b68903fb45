"""How the cells of a web page look: bold, italic and font as its tags say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.content import Span
from pipeline.spreadsheet.rich_text import paragraphs_of
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from pipeline.content import Paragraph
    from pipeline.spreadsheet.addresses import Position
    from pipeline.spreadsheet.looks import Pieces
    from pipeline.spreadsheet.typed.laying import Laid


class PageLooks:
    """The looks of the cells of a page."""

    __slots__ = ("_sheet",)

    def __init__(self, sheet: Laid) -> None:
        self._sheet = sheet

    def paragraphs(self, at: Position) -> tuple[Paragraph, ...]:
        """The paragraphs of a cell, blank lines left out."""
        cell = self._sheet.cells.get(at)
        return paragraphs_of(Span(nfc(p.text), p.bold, p.italic) for p in cell.shown()) if cell else ()

    def is_percent(self, _at: Position) -> bool:
        """Not told by a page, so no."""
        return False

    def percents(self) -> Collection[Position]:
        """Not told by a page."""
        return ()

    def raised(self) -> Mapping[Position, Pieces]:
        """The texts parts of which are raised or lowered."""
        found = {at: tuple((nfc(p.text), p.raised) for p in cell.shown()) for at, cell in self._sheet.cells.items()}
        return {at: pieces for at, pieces in found.items() if any(raised for _, raised in pieces)}

    def number_format(self, _at: Position) -> str:
        """Not told by a page."""
        return ""

    def font(self, at: Position) -> str:
        """The font in which the cell's text begins."""
        cell = self._sheet.cells.get(at)
        return next((piece.font for piece in cell.pieces if piece.text.strip()), "") if cell else ""
