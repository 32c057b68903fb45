"""The printed figures of a document, each with what stands there now and the cells that it was made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.marks import FigureMark, found_marks
from pipeline.outline import all_paragraphs, read_outline

if TYPE_CHECKING:
    from pipeline.content import Cell, Figure
    from pipeline.ooxml import Package
    from pipeline.outline import Outline, Paragraph


@dataclass(frozen=True, slots=True)
class Line:
    """One printing of a figure: its place and sentence, the words printed, and what stands there today.

    `now` is None where the bookmark is lost; `contents` are at most 200 cells of the figure's ranges.
    """

    place: str
    sentence: str
    printed: str
    now: str | None
    figure: Figure
    contents: tuple[Cell, ...] = ()

    @property
    def agrees(self) -> bool:
        """Whether the figure still reads as it was printed."""
        return self.now == self.printed


def lines_of(package: Package, outline: Outline | None = None) -> tuple[Line, ...]:
    """Every printing of every figure in reading order; empty for a document without marks."""
    places = _places(outline or read_outline(package))
    found = [(f, mark) for f in found_marks(package) for mark in f.marks if isinstance(mark, FigureMark)]
    lines = [(places.get(f.bookmark), _now(f.text, mark, len(f.marks)), mark) for f, mark in found]
    order = {paragraph.address: number for number, paragraph in enumerate(places.values())}
    lines.sort(key=lambda line: order[line[0].address] if line[0] else len(order))
    return tuple(_line(*line) for line in lines)


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


def _line(paragraph: Paragraph | None, now: str | None, mark: FigureMark) -> Line:
    place = paragraph.address.path if paragraph else ""
    sentence = " ".join(paragraph.text.split()) if paragraph else ""
    return Line(place, sentence, mark.text, now, mark.figure, mark.contents)
