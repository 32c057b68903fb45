"""Where the words of an edited sentence came from: a figure's cells, a text's cell, or a paragraph of a template."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.adopt.advice import todo
from pipeline.adopt.edit import Edit, Origin
from pipeline.adopt.spans import changed_spans, figures_in, largest_in, own_words, piece_over
from pipeline.adopt.templates import made_from
from pipeline.adopt.this_year import ThisYear
from pipeline.findings import CellPlace
from pipeline.outline import all_paragraphs
from pipeline.refresh.sourcing import pieces_of
from pipeline.trace.labels import spelled
from pipeline.trace.listing import place_told

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.adopt.spans import Span
    from pipeline.adopt.templates import TemplateParagraph
    from pipeline.compare import Side
    from pipeline.marks import FigureMark
    from pipeline.outline import Outline, Paragraph
    from pipeline.refresh import HandEdit
    from pipeline.refresh.sourcing import Piece

_MOST: Final = 5


class Source(NamedTuple):
    """One thing that the words came from, in the words that a person finds it by.

    `runs` tells of a cell that it holds running text, which a sentence may replace: no heading, label of a row or name.
    """

    origin: Origin
    place: str
    piece: Piece | None = None
    runs: bool = False


@dataclass(frozen=True, slots=True)
class Origins:
    """All that words of a version can come from; `lines` are its paragraphs by path, `running` its running texts."""

    marks: Mapping[str, FigureMark]
    pieces: tuple[Piece, ...]
    templates: tuple[TemplateParagraph, ...]
    lines: Mapping[str, Paragraph]
    running: frozenset[str] = frozenset()
    this_year: ThisYear = field(default_factory=ThisYear)


def origins(
    side: Side, templates: tuple[TemplateParagraph, ...], running: frozenset[str], last_years_of: int = 0
) -> Origins:
    """What the words of a version came from; `last_years_of` is its year where last year's stand in for some."""
    marks = {m.bookmark: m for m in (side.marks.figures if side.marks else ())}
    pieces = tuple(pieces_of(side.content)) if side.content else ()
    lines = {p.address.path: p for p in all_paragraphs(side.outline)}
    files = frozenset(cell.file for cell in side.content.cells) if side.content else frozenset()
    return Origins(marks, pieces, templates, lines, running, ThisYear(last_years_of, files))


def traced(edit: HandEdit, known: Origins, edited: Outline) -> Edit:
    """The edit with its sources and what is to be done there."""
    place = place_told(edit.place.path)
    line = (known.lines.get(edit.at.path) if edit.at else None) or _above(edit, edited)
    sources = _sources(edit, line, known) if line else [Source(Origin.UNKNOWN, "")]
    source = "; ".join(s.place for s in sources if s.place)
    only_moved = edit.moved and edit.old == edit.new
    old, new = _pasted(edit, sources, line)
    return Edit(
        place, old, new, sources[0].origin, source, todo(edit, sources, line, known.this_year), moved=only_moved
    )


def _pasted(edit: HandEdit, sources: Sequence[Source], line: Paragraph | None) -> tuple[str, str]:
    """The sentences as they stand in the one cell that they are of; as they stand in the document else."""
    piece = sources[0].piece
    if line is None or piece is None or len(sources) > 1 or not sources[0].runs:
        return edit.old, edit.new
    return own_words(line.text, edit.old, edit.new, piece)


def _sources(edit: HandEdit, line: Paragraph, known: Origins) -> list[Source]:
    spans = changed_spans(line.text, edit.old if edit.at else "", edit.new)
    found = [source for span in spans for source in _of_span(line, span, known, whole=not (edit.old and edit.new))]
    return list(dict.fromkeys(found)) or [Source(Origin.UNKNOWN, "")]


def _of_span(line: Paragraph, span: Span, known: Origins, *, whole: bool) -> list[Source]:
    """What printed these characters; of a line that came or went `whole` no single figure is told."""
    figures = [] if whole else [known.marks[name] for name in figures_in(line, span) if name in known.marks]
    if figures:
        return [Source(Origin.FIGURE, _figure(mark)) for mark in figures]
    piece = piece_over(line.text, span, known.pieces)
    if piece is not None and _runs(piece, known):
        return [Source(Origin.CELL, _cells(piece), piece, runs=True)]
    template = made_from(" ".join(line.text.split()), known.templates)
    if template is not None:
        return [Source(Origin.TEMPLATE, template.place)]
    piece = piece or largest_in(line.text, span, known.pieces)
    return [Source(Origin.CELL, _cells(piece), piece, runs=_runs(piece, known))] if piece else []


def _runs(piece: Piece, known: Origins) -> bool:
    """Whether the text, or the list's column, is a running one."""
    return piece.name.partition("[")[0] in known.running


def _above(edit: HandEdit, edited: Outline) -> Paragraph | None:
    """The last line with words above a new paragraph or row."""
    above = None
    for paragraph in all_paragraphs(edited):
        if f"{paragraph.address.path}/".startswith(f"{edit.place.path}/"):
            break
        above = paragraph if any(c.isalpha() for c in paragraph.text) else above
    return above


def _figure(mark: FigureMark) -> str:
    return f"số liệu “{spelled(mark.figure.name)}”: {'; '.join(f'tệp {c}' for c in mark.figure.cells[:_MOST])}"


def _cells(piece: Piece) -> str:
    places = (CellPlace(c.file, c.sheet, c.address) for c in piece.cells[:_MOST])
    return "; ".join(map(str, places))
