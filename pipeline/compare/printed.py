"""Figures as one document prints them: which marks lie over which characters, and what stands there now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.outline import Cell, Note, Paragraph, Table, all_paragraphs, figures, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.compare.model import Side
    from pipeline.compare.pairing import Node
    from pipeline.content import Figure
    from pipeline.marks import FigureMark
    from pipeline.outline import Address


@dataclass(frozen=True, slots=True)
class Printing:
    """Where a figure is printed, and the words that stand there; the place is its row where rows are marked."""

    text: str
    place: Address | None
    sentence: str


@dataclass(frozen=True, slots=True)
class Printed:
    """The marks of a document by bookmark, those of a row by the row's path, and the printings by figure."""

    by_bookmark: Mapping[str, tuple[str, ...]]
    by_row: Mapping[str, tuple[FigureMark, ...]]
    printings: Mapping[str, tuple[Printing, ...]]
    known: Mapping[str, Figure]

    def names_over(self, paragraph: Paragraph, spans: Sequence[tuple[int, int]]) -> Iterator[str]:
        """The figures whose characters lie in these stretches of the paragraph."""
        for figure in paragraph.figures:
            if any(start < figure.end and figure.start < end for start, end in spans):
                yield from self.by_bookmark.get(figure.name, ())
        yield from self._row_names(paragraph) if spans else ()

    def names_in(self, node: Node) -> tuple[str, ...]:
        """The figures printed anywhere in a paragraph, row, column or table."""
        inside = _paragraphs(node)
        return tuple(dict.fromkeys(n for p in inside for n in self.names_over(p, [(0, len(p.text) + 1)])))

    def _row_names(self, paragraph: Paragraph) -> Iterator[str]:
        row = self.by_row.get(paragraph.address.path.rpartition("/ô ")[0], ())
        return (mark.figure.name for mark in row if mark.text and mark.text in paragraph.text)


def printed(side: Side) -> Printed:
    """What a side prints; nothing where it carries no marks."""
    marks = side.marks.figures if side.marks else ()
    rows = {b.name: b.start.address for b in side.outline.bookmarks}
    standing = {f.name: (p, text) for p, f, text in figures(side.outline)}
    by_bookmark: dict[str, tuple[str, ...]] = {}
    by_row: dict[str, tuple[FigureMark, ...]] = {}
    printings: dict[str, tuple[Printing, ...]] = {}
    sentences = {p.address: p.text for p in all_paragraphs(side.outline)} if marks else {}
    for mark in marks:
        name = mark.figure.name
        if mark.bookmark in standing:
            paragraph, text = standing[mark.bookmark]
            by_bookmark[mark.bookmark] = (*by_bookmark.get(mark.bookmark, ()), name)
            found = Printing(text, paragraph.address, paragraph.text)
        elif mark.bookmark in rows:
            place = rows[mark.bookmark]
            path = place.path.rpartition("/ô ")[0]
            by_row[path] = (*by_row.get(path, ()), mark)
            found = Printing(mark.text, place, sentences.get(place, ""))
        else:
            continue
        printings[name] = (*printings.get(name, ()), found)
    return Printed(by_bookmark, by_row, printings, {m.figure.name: m.figure for m in marks})


def _paragraphs(node: Node) -> Iterator[Paragraph]:
    if isinstance(node, Paragraph | Table):
        yield from paragraphs((node,))
    elif isinstance(node, Cell | Note):
        yield from paragraphs(node.blocks)
    else:
        yield from (p for cell in node.cells for p in paragraphs(cell.blocks))
