"""A document traced: every printing of a figure, every text from cells, every number with where it comes from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.marks import read_marks
from pipeline.outline import read_outline
from pipeline.trace.found_again import with_found_again
from pipeline.trace.keyed import keyed
from pipeline.trace.lines import lines_of
from pipeline.trace.numbers import Origin, numbers
from pipeline.trace.wordings import fixed_words, wordings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.content import Content
    from pipeline.ooxml import Package
    from pipeline.outline import Outline
    from pipeline.trace.lines import Line
    from pipeline.trace.numbers import Number
    from pipeline.trace.wordings import Wording


@dataclass(frozen=True, slots=True)
class Made:
    """The version that a document was made as: its file, its content, and the templates by the name people know."""

    package: Package
    content: Content | None = None
    templates: Mapping[str, Outline] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Traced:
    """What is known of a document's figures, texts and numbers, in reading order."""

    outline: Outline
    lines: tuple[Line, ...]
    texts: tuple[Wording, ...]
    numbers: tuple[Number, ...]

    @property
    def strayed(self) -> tuple[Line, ...]:
        """The figures that the document no longer says."""
        return tuple(line for line in self.lines if not line.agrees)

    @property
    def printed_numbers(self) -> tuple[Number, ...]:
        """The numbers that say something; what only counts off headings and parts does not."""
        return tuple(number for number in self.numbers if number.origin is not Origin.COUNTING)

    @property
    def without_cells(self) -> tuple[Number, ...]:
        """The numbers for which no cell can be named."""
        return tuple(number for number in self.printed_numbers if not number.rests_on_cells)


def has_marks(package: Package) -> bool:
    """Whether a document says itself where its figures come from."""
    return read_marks(package) is not None


def traced(package: Package, made: Made | None = None) -> Traced:
    """The trace of a document; by its marks alone, or with what its version knows besides."""
    outline = read_outline(package)
    content = made.content if made else None
    lines = lines_of(package, outline, content)
    if made and (not lines or any(line.spot is None for line in lines)):
        lines = with_found_again(lines, outline, made.package, content)
    texts = wordings(outline, content, keyed(package, outline, lines)) if content else ()
    fixed = fixed_words(outline, made.templates) if made else ()
    return Traced(outline, lines, texts, numbers(outline, lines, (*texts, *fixed)))
