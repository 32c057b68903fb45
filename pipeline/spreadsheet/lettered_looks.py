"""How the cells of a worksheet look whose old letters were put into Unicode: as before, in the new letters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.content import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from pipeline.content import Paragraph
    from pipeline.spreadsheet.addresses import Position
    from pipeline.spreadsheet.looks import Looks, Pieces


@dataclass(frozen=True, slots=True)
class Change:
    """A cell's text as it was and as it is now, by which encoding, and what a stretch of it becomes."""

    before: str
    after: str
    encoding: str
    shown: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class LetteredLooks:
    """The looks of a worksheet some of whose cells were changed."""

    looks: Looks
    changes: Mapping[Position, Change]

    def paragraphs(self, at: Position) -> tuple[Paragraph, ...]:
        """The cell's paragraphs, in Unicode."""
        change = self.changes.get(at)
        given = self.looks.paragraphs(at)
        return tuple(_spans(p, change) for p in given) if change else given

    def is_percent(self, at: Position) -> bool:
        """As the file has it."""
        return self.looks.is_percent(at)

    def percents(self) -> Collection[Position]:
        """As the file has it."""
        return self.looks.percents()

    def raised(self) -> Mapping[Position, Pieces]:
        """As the file has it, in the letters that the file has."""
        return self.looks.raised()

    def number_format(self, at: Position) -> str:
        """As the file has it."""
        return self.looks.number_format(at)

    def font(self, at: Position) -> str:
        """As the file has it."""
        return self.looks.font(at)


def _spans(given: Paragraph, change: Change) -> Paragraph:
    """The spans in Unicode; where a look changes in the middle of a letter, the paragraph has one look."""
    made = tuple(Span(change.shown(span.text), span.bold, span.italic) for span in given)
    whole = _line("".join(span.text for span in given), change)
    if "".join(span.text for span in made) == whole:
        return made
    return (Span(whole, all(span.bold for span in given), all(span.italic for span in given)),)


def _line(before: str, change: Change) -> str:
    """What a line of the cell became."""
    lines = zip(change.before.split("\n"), change.after.split("\n"), strict=True)
    return next((new.strip() for old, new in lines if old.strip() == before), change.shown(before))
