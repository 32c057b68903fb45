"""How a worksheet looks some of whose cells are corrected."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from pipeline.content import Paragraph
    from pipeline.spreadsheet import Looks, Pieces, Position


class CorrectedLooks:
    """The looks of a worksheet; a corrected cell looks as its new content does where it was typed."""

    __slots__ = ("_looks", "_percents", "_raised", "_typed")

    def __init__(self, looks: Looks, typed: Mapping[Position, tuple[Looks, Position]]) -> None:
        self._looks, self._typed = looks, typed
        self._percents = cache(lambda: frozenset(_shown_percents(looks, typed)))
        self._raised = cache(lambda: dict(_raised(looks, typed)))

    def _of(self, at: Position) -> tuple[Looks, Position]:
        return self._typed.get(at, (self._looks, at))

    def paragraphs(self, at: Position) -> tuple[Paragraph, ...]:
        """The paragraphs of the cell, or of where its new content was typed."""
        looks, there = self._of(at)
        return looks.paragraphs(there)

    def is_percent(self, at: Position) -> bool:
        """Whether the cell shows its number as a percentage."""
        looks, there = self._of(at)
        return looks.is_percent(there)

    def percents(self) -> Collection[Position]:
        """The cells that show their number as a percentage."""
        return self._percents()

    def raised(self) -> Mapping[Position, Pieces]:
        """The texts parts of which are raised or lowered."""
        return self._raised()

    def number_format(self, at: Position) -> str:
        """The code of the number format."""
        looks, there = self._of(at)
        return looks.number_format(there)

    def font(self, at: Position) -> str:
        """The name of the font."""
        looks, there = self._of(at)
        return looks.font(there)


def _shown_percents(looks: Looks, typed: Mapping[Position, tuple[Looks, Position]]) -> Iterator[Position]:
    yield from (at for at in looks.percents() if at not in typed)
    yield from (at for at, (other, there) in typed.items() if other.is_percent(there))


def _raised(looks: Looks, typed: Mapping[Position, tuple[Looks, Position]]) -> Iterator[tuple[Position, Pieces]]:
    yield from ((at, pieces) for at, pieces in looks.raised().items() if at not in typed)
    told = ((at, other.raised().get(there)) for at, (other, there) in typed.items())
    yield from ((at, pieces) for at, pieces in told if pieces)
