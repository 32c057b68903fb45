"""What a figure rests on: its cells with their contents, and the figures that it was made from, down to theirs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from pipeline.compose.cells import by_sheet, contents

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.content import Cell, Content, Figure
    from pipeline.marks import Marks

Known: TypeAlias = "Mapping[str, tuple[Figure, tuple[Cell, ...]]]"


@dataclass(frozen=True, slots=True)
class Source:
    """A figure with the contents of its cells, and the sources of the figures it was made from.

    `figure` is None where the document names it and carries no more of it.
    """

    name: str
    figure: Figure | None
    contents: tuple[Cell, ...] = ()
    below: tuple[Source, ...] = ()


def known_figures(marks: Marks | None, content: Content | None = None) -> Known:
    """Each figure by name with its cells' contents: what the document carries, and what its version knows besides."""
    found: dict[str, tuple[Figure, tuple[Cell, ...]]] = {}
    if content is not None:
        sheets = by_sheet(content.cells)
        found = {f.name: (f, contents(f, sheets)) for f in content.every_figure()}
    return found | {m.figure.name: (m.figure, m.contents) for m in (marks.figures if marks else ())}


def sources_of(figure: Figure, known: Known) -> tuple[Source, ...]:
    """The sources of the figures that this one was made from."""
    return tuple(_source(name, known, (figure.name,)) for name in figure.of)


def _source(name: str, known: Known, above: tuple[str, ...]) -> Source:
    if name in above or name not in known:
        return Source(name, None)
    figure, cells = known[name]
    return Source(name, figure, cells, tuple(_source(n, known, (*above, name)) for n in figure.of))


def every_source(sources: tuple[Source, ...]) -> Iterator[Source]:
    """All sources of a tree, each before those below it."""
    for source in sources:
        yield source
        yield from every_source(source.below)
