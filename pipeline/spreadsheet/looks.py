"""How the cells of a worksheet look: asked for single cells, found out only then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from pipeline.content import Paragraph
    from pipeline.spreadsheet.addresses import Position


Pieces = tuple[tuple[str, bool], ...]
"""A text in pieces, of each whether it is raised or lowered."""


class Looks(Protocol):
    """The looks of one worksheet's cells, by row and column from 0; each format brings its own."""

    def paragraphs(self, at: Position) -> tuple[Paragraph, ...]:
        """The cell's text with bold and italic, one paragraph a line, blank lines left out; () where not known."""
        ...

    def is_percent(self, at: Position) -> bool:
        """Whether the cell shows its number as a percentage."""
        ...

    def percents(self) -> Collection[Position]:
        """The cells that show their number as a percentage, among them perhaps some without a number."""
        ...

    def raised(self) -> Mapping[Position, Pieces]:
        """The texts parts of which are raised or lowered, as the marks of notes are."""
        ...

    def number_format(self, at: Position) -> str:
        """The format in which the cell shows its number, such as 0.0%; empty where it has none or is not known."""
        ...

    def font(self, at: Position) -> str:
        """The name of the cell's font, empty where it is not known."""
        ...


class UnknownLooks:
    """The looks of a format that has none, as .csv."""

    __slots__ = ()

    def paragraphs(self, _at: Position) -> tuple[Paragraph, ...]:
        """Nothing is known."""
        return ()

    def is_percent(self, _at: Position) -> bool:
        """Not known, so no."""
        return False

    def percents(self) -> Collection[Position]:
        """None is known."""
        return ()

    def raised(self) -> Mapping[Position, Pieces]:
        """None is known."""
        return {}

    def number_format(self, _at: Position) -> str:
        """Nothing is known."""
        return ""

    def font(self, _at: Position) -> str:
        """Nothing is known."""
        return ""


def cut(text: str, starts: Sequence[tuple[int, bool]]) -> Pieces:
    """A text in the pieces that begin there, of each whether it is raised or lowered."""
    ends = [*(start for start, _ in starts[1:]), len(text)]
    pieces = ((text[start:end], raised) for (start, raised), end in zip(starts, ends, strict=True))
    return tuple((piece, raised) for piece, raised in pieces if piece)


UNKNOWN_LOOKS: Final = UnknownLooks()
