"""The printed figures of a document, each with what stands there now and the cells that it was made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.marks import FigureMark, found_marks, read_marks
from pipeline.outline import all_paragraphs, read_outline
from pipeline.trace.sources import every_source, known_figures, sources_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.content import Cell, Content, Figure
    from pipeline.ooxml import Package
    from pipeline.outline import Outline, Paragraph
    from pipeline.trace.sources import Source


@dataclass(frozen=True, slots=True)
class Line:
    """One printing of a figure: its place and sentence, the words printed, and what stands there today.

    `now` is None where the bookmark is lost; `contents` are at most 200 cells of the figure's ranges, `below` the
    figures that it was made from.
    """

    place: str
    sentence: str
    printed: str
    now: str | None
    figure: Figure
    contents: tuple[Cell, ...] = ()
    below: tuple[Source, ...] = ()

    @property
    def agrees(self) -> bool:
        """Whether the figure still reads as it was printed."""
        return self.now == self.printed

    @property
    def every_cell(self) -> tuple[Cell, ...]:
        """The cells below the figure, its own and those of the figures it was made from, each once."""
        return tuple(dict.fromkeys(self._cells()))

    def _cells(self) -> Iterator[Cell]:
        yield from self.contents
        for source in every_source(self.below):
            yield from source.contents


def lines_of(package: Package, outline: Outline | None = None, content: Content | None = None) -> tuple[Line, ...]:
    """Every printing of every figure in reading order; empty for a document without marks.

    `content` is what the document's version says, where it is at hand: it knows figures that nothing prints.
    """
    known = known_figures(read_marks(package), content)
    places = _places(outline or read_outline(package))
    found = [(f, mark) for f in found_marks(package) for mark in f.marks if isinstance(mark, FigureMark)]
    lines = [(places.get(f.bookmark), _now(f.text, mark, len(f.marks)), mark) for f, mark in found]
    order = {paragraph.address: number for number, paragraph in enumerate(places.values())}
    lines.sort(key=lambda line: order[line[0].address] if line[0] else len(order))
    return tuple(_line(*line, known) for line in lines)


def _places(outline: Outline) -> dict[str, Paragraph]:
    """The paragraph in which each bookmark of ours begins."""
    by_address = {p.address: p for p in all_paragraphs(outline)}
    starts = ((b.name, b.start.address) for b in outline.bookmarks)
    return {name: by_address[address] for name, address in starts if address in by_address}


def _now(text: str | None, mark: FigureMark, sharing: int) -> str | None:
    """What stands between the ends; where a whole row shares one bookmark, the printed words if the row has them."""
    if text is None or sharing == 1:
        return text
    return mark.text if mark.text in text else None


def _line(
    paragraph: Paragraph | None,
    now: str | None,
    mark: FigureMark,
    known: Mapping[str, tuple[Figure, tuple[Cell, ...]]],
) -> Line:
    place = paragraph.address.path if paragraph else ""
    sentence = " ".join(paragraph.text.split()) if paragraph else ""
    return Line(place, sentence, mark.text, now, mark.figure, mark.contents, sources_of(mark.figure, known))
