"""The looks of a worksheet whose format keeps one style for a cell and, where text is rich, its spans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.spreadsheet.rich_text import paragraphs_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pipeline.content import Paragraph, Span
    from pipeline.spreadsheet.addresses import Position
    from pipeline.spreadsheet.styles import Style


class StyledLooks:
    """Looks by two questions to the format: which style a cell has, and which spans its text."""

    __slots__ = ("_spans", "_style")

    def __init__(self, style: Callable[[Position], Style], spans: Callable[[Position], Sequence[Span]]) -> None:
        self._style, self._spans = style, spans

    def paragraphs(self, at: Position) -> tuple[Paragraph, ...]:
        """The paragraphs of a cell, blank lines left out."""
        return paragraphs_of(self._spans(at))

    def is_percent(self, at: Position) -> bool:
        """Whether the cell shows its number as a percentage."""
        return self._style(at).is_percent

    def number_format(self, at: Position) -> str:
        """The code of the cell's number format; empty for General."""
        return self._style(at).number_format

    def font(self, at: Position) -> str:
        """The name of the cell's own font; its text may have runs in others."""
        return self._style(at).font
