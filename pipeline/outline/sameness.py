"""Whether two documents are the same to a reader, however they were saved."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.outline.model import Paragraph
from pipeline.outline.seen import seen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.outline.formats import RunFormat
    from pipeline.outline.model import Block, Cell, Row, Table
    from pipeline.outline.stories import Outline, Section

Met = tuple[object, ...]

# Programs round column widths by a twentieth of a point; what is drawn by hand moves a millimetre.
_GRAIN: Final = 50


def same(one: Outline, other: Outline) -> bool:
    """Whether a reader meets the same text, notes, tables, formats and pages in both."""
    return tuple(_met(one)) == tuple(_met(other))


def outline_digest(outline: Outline) -> str:
    """What outlines share that are the same to a reader."""
    total = hashlib.sha256()
    for met in _met(outline):
        total.update(f"{met!r}\n".encode())
    return total.hexdigest()


def _met(outline: Outline) -> Iterator[Met]:
    stories = {s.name: s.blocks for s in (*outline.headers, *outline.footers)}
    yield from (_section(s, stories) for s in outline.sections)
    yield from _blocks(_met_blocks(outline.body.blocks))
    for note in (*outline.footnotes, *outline.endnotes):
        if note.number or any(_words(b) for b in note.blocks):
            yield (note.kind, note.number, *_blocks(note.blocks))


def _met_blocks(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The blocks without the empty paragraphs that programs put in and leave out on their own.

    LibreOffice leaves out those that only end a section, and puts one before a table that begins the document.
    """
    for number, block in enumerate(blocks):
        if not (_is_empty(block) and (_ends_section(blocks, number) or _begins(blocks, number))):
            yield block


def _is_empty(block: Block) -> bool:
    return isinstance(block, Paragraph) and not seen(block) and not block.label


def _ends_section(blocks: tuple[Block, ...], number: int) -> bool:
    following = next((b for b in blocks[number + 1 :] if not _is_empty(b) or b.section != blocks[number].section), None)
    return following is not None and following.section != blocks[number].section


def _begins(blocks: tuple[Block, ...], number: int) -> bool:
    return number == 0 and len(blocks) > 1 and not isinstance(blocks[1], Paragraph)


def _section(section: Section, stories: dict[str, tuple[Block, ...]]) -> Met:
    above = tuple((kind, *_blocks(stories[name])) for kind, name in section.headers)
    below = tuple((kind, *_blocks(stories[name])) for kind, name in section.footers)
    page = replace(
        section.page,
        header=section.page.header if above else 0,
        footer=section.page.footer if below else 0,
    )
    return ("section", page, above, below)


def _blocks(blocks: Iterable[Block]) -> Iterator[Met]:
    for block in blocks:
        yield _paragraph(block) if isinstance(block, Paragraph) else _table(block)


def _paragraph(paragraph: Paragraph) -> Met:
    texts = tuple((text, _look(look)) for text, look in seen(paragraph))
    notes = tuple((n.kind, n.number, n.start) for n in paragraph.notes)
    drawings = tuple((d.kind, *_blocks(d.blocks)) for d in paragraph.drawings)
    empty = () if texts else _look(paragraph.mark)
    label = (paragraph.label, _look(paragraph.label_format) if paragraph.label_format else ())
    shape = replace(paragraph.format, widow_control=True)
    return ("p", paragraph.section, label, shape, texts, notes, drawings, empty)


def _look(look: RunFormat) -> Met:
    """The format without the fonts of scripts that a Vietnamese text does not use."""
    return (
        *(look.ascii, look.h_ansi, look.size, look.bold, look.italic, look.underline, look.colour),
        *(look.caps, look.small_caps, look.strike, look.double_strike, look.hidden, look.vertical),
        *(look.highlight, look.shading, look.spacing, look.position),
    )


def _table(table: Table) -> Met:
    widths = tuple(round(c / _GRAIN) for c in table.columns)
    return ("table", table.alignment, table.indent, widths, table.borders, tuple(map(_row, table.rows)))


def _row(row: Row) -> Met:
    return (row.heading, row.whole, row.height, row.height_rule, tuple(map(_cell, row.cells)))


def _cell(cell: Cell) -> Met:
    return (cell.span, cell.merge, cell.vertical, cell.borders, cell.shading, *_blocks(cell.blocks))


def _words(block: Block) -> bool:
    return not isinstance(block, Paragraph) or bool(block.text.strip())
