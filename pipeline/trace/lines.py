"""The printed figures of a document, each with what stands there now and the cells that it was made from."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pipeline.marks import found_marks, read_marks
from pipeline.outline import all_paragraphs, read_outline
from pipeline.trace.sources import every_source, known_figures, sources_of
from pipeline.trace.spots import spots
from pipeline.trace.standing import Standing, standing, whole
from pipeline.trace.tabled import headed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.content import Cell, Content, Figure
    from pipeline.marks import FigureMark, Found
    from pipeline.ooxml import Package
    from pipeline.outline import Outline, Paragraph
    from pipeline.trace.sources import Known, Source
    from pipeline.trace.spots import Spot


@dataclass(frozen=True, slots=True)
class Line:
    """One printing of a figure: its place and sentence, the words printed, and what stands there today.

    `now` is None where the figure is not to be found; `contents` are at most 200 cells of the figure's ranges, `below`
    the figures that it was made from. `spot` are its characters; `aligned` tells that they were found without a mark,
    `bookmark` is the mark's.
    """

    place: str
    sentence: str
    printed: str
    now: str | None
    figure: Figure
    contents: tuple[Cell, ...] = ()
    below: tuple[Source, ...] = ()
    spot: Spot | None = field(default=None, repr=False)
    aligned: bool = False
    bookmark: str = ""

    @property
    def standing(self) -> Standing:
        """What became of the printing."""
        return standing(self.figure, self.printed, self.now)

    @property
    def said(self) -> str:
        """The words that stand there today, be they typed by a person; empty where none are to be found."""
        return self.now or ""

    @property
    def shown(self) -> str:
        """The words that stand there today; those printed where none are to be found."""
        return self.printed if self.now is None else self.now

    @property
    def agrees(self) -> bool:
        """Whether the document still says what the figure says."""
        return self.standing.agrees

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
    outline, marks = outline or read_outline(package), read_marks(package)
    known = known_figures(marks, content)
    starts = _starts(outline)
    found = found_marks(package)
    lines = [_line(mark, one, spot, starts.get(one.bookmark), known) for mark, one, spot in spots(outline, found)]
    standing_here = {one.bookmark for one in found}
    gone = [mark for mark in (marks.figures if marks else ()) if mark.bookmark not in standing_here]
    return in_order(outline, lines) + tuple(lost(mark, known) for mark in gone)


def in_order(outline: Outline, lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines in the order in which a reader meets them, those without a place at the end.

    A number in a table has the words that head its row and column for its sentence.
    """
    order = {p.address.path: number for number, p in enumerate(all_paragraphs(outline))}
    heads = headed(outline)
    told = (replace(line, sentence=heads.get(line.place) or line.sentence) for line in lines)
    return tuple(
        sorted(told, key=lambda line: (order.get(line.place, len(order)), line.spot.start if line.spot else 0))
    )


def placed(mark: FigureMark, spot: Spot, known: Known, *, aligned: bool = False) -> Line:
    """The line of a figure whose characters are known."""
    there = whole(spot)
    line = _without_spot(mark, spot.paragraph, there.text, known)
    return replace(line, spot=there, aligned=aligned)


def lost(mark: FigureMark, known: Known) -> Line:
    """The line of a figure that is nowhere."""
    return _without_spot(mark, None, None, known)


def _line(mark: FigureMark, found: Found, spot: Spot | None, start: Paragraph | None, known: Known) -> Line:
    if spot is not None and found.text is not None:
        # Where a program closed a bookmark a sign too early, the mark's own reading counts.
        longer = len(found.text) - len(spot.text) if found.text.startswith(spot.text) else 0
        return placed(mark, type(spot)(spot.paragraph, spot.start, spot.end + max(longer, 0)), known)
    return _without_spot(mark, start, found.text if len(found.marks) == 1 else None, known)


def _without_spot(mark: FigureMark, start: Paragraph | None, now: str | None, known: Known) -> Line:
    below = sources_of(mark.figure, known)
    return Line(*_told(start), mark.text, now, mark.figure, mark.contents, below, bookmark=mark.bookmark)


def _told(paragraph: Paragraph | None) -> tuple[str, str]:
    return (paragraph.address.path, " ".join(paragraph.text.split())) if paragraph else ("", "")


def _starts(outline: Outline) -> dict[str, Paragraph]:
    """The paragraph in which each bookmark of ours begins."""
    by_address = {p.address: p for p in all_paragraphs(outline)}
    starts = ((b.name, b.start.address) for b in outline.bookmarks)
    return {name: by_address[address] for name, address in starts if address in by_address}
