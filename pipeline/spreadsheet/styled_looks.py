"""The looks of a worksheet whose format keeps one style for a cell and, where text is rich, its spans."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from pipeline.spreadsheet.rich_text import paragraphs_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from pipeline.content import Paragraph, Span
    from pipeline.spreadsheet.addresses import Position
    from pipeline.spreadsheet.looks import Pieces
    from pipeline.spreadsheet.styles import Style


class StyledLooks:
    """Looks by questions to the format: which style a cell has, which spans its text, which are percents or raised."""

    __slots__ = ("_percents", "_raised", "_spans", "_style")

    def __init__(
        self,
        style: Callable[[Position], Style],
        spans: Callable[[Position], Sequence[Span]],
        percents: Callable[[], Collection[Position]],
        raised: Callable[[], Mapping[Position, Pieces]],
    ) -> None:
        self._style, self._spans, self._percents, self._raised = style, spans, cache(percents), cache(raised)

    def paragraphs(self, at: Position) -> tuple[Paragraph, ...]:
        """The paragraphs of a cell, blank lines left out."""
        return paragraphs_of(self._spans(at))

    def is_percent(self, at: Position) -> bool:
        """Whether the cell shows its number as a percentage."""
        return self._style(at).is_percent

    def percents(self) -> Collection[Position]:
        """The cells that show their number as a percentage."""
        return self._percents()

    def raised(self) -> Mapping[Position, Pieces]:
        """The texts parts of which are raised or lowered."""
        return self._raised()

    def number_format(self, at: Position) -> str:
        """The code of the cell's number format; empty for General."""
        return self._style(at).number_format

    def font(self, at: Position) -> str:
        """The name of the cell's own font; its text may have runs in others."""
        return self._style(at).font
