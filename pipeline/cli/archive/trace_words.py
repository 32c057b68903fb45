"""A document's text as HTML, with a link on each number to the source that it came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING, Final

from pipeline.cli.archive.trace_letters import words_of
from pipeline.outline import Paragraph, placed_cells
from pipeline.trace import Line, Origin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pipeline.cli.archive.trace_sources import Entries
    from pipeline.outline import Block, Cell, Note, Table
    from pipeline.trace import Number, Traced

_MANY: Final = 8
_CLASSES: Final = {"center": "giua", "right": "phai", "end": "phai", "both": "deu", "justify": "deu"}


@dataclass(slots=True)
class Writing:
    """A document being written: the printings of each paragraph by path, and the sources met so far."""

    printings: Mapping[str, list[Line | Number]]
    entries: Entries
    anchored: set[int] = field(default_factory=set)


def as_text(trace: Traced, entries: Entries) -> Iterator[str]:
    """The body and its notes."""
    writing = Writing(_printings(trace), entries)
    for block in trace.outline.body.blocks:
        yield from _block(writing, block)
    notes = [note for note in (*trace.outline.footnotes, *trace.outline.endnotes) if note.number]
    if notes:
        yield '<div class="chu-thich">'
        for note in notes:
            yield from _note(writing, note)
        yield "</div>"


def _printings(trace: Traced) -> Mapping[str, list[Line | Number]]:
    """What is to be linked in each paragraph, in order; a number that a figure holds is the figure's."""
    found: dict[str, list[Line | Number]] = {}
    for line in trace.lines:
        if line.spot:
            found.setdefault(line.place, []).append(line)
    for number in trace.printed_numbers:
        if number.line is None:
            found.setdefault(number.spot.paragraph.address.path, []).append(number)
    for here in found.values():
        here.sort(key=_start)
    return found


def _start(printing: Line | Number) -> int:
    return printing.spot.start if printing.spot else 0


def _block(writing: Writing, block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield _paragraph(writing, block)
        for drawing in block.drawings:
            for inner in drawing.blocks:
                yield from _block(writing, inner)
    else:
        yield from _table(writing, block)


def _note(writing: Writing, note: Note) -> Iterator[str]:
    for n, block in enumerate(note.blocks):
        words = "".join(_block(writing, block))
        yield (
            words.replace(">", f'><a id="c{note.number}" href="#m{note.number}">[{note.number}]</a> ', 1)
            if not n
            else words
        )


def _paragraph(writing: Writing, paragraph: Paragraph) -> str:
    kind = _CLASSES.get(paragraph.format.alignment, "")
    label = f"{escape(paragraph.label)} " if paragraph.label else ""
    return f"<p{f' class={chr(34)}{kind}{chr(34)}' if kind else ''}>{label}{''.join(_pieces(writing, paragraph))}</p>"


def _pieces(writing: Writing, paragraph: Paragraph) -> Iterator[str]:
    """The words up to each link, and the link."""
    at = 0
    for printing in writing.printings.get(paragraph.address.path, ()):
        spot = printing.spot
        if spot is None or spot.start < at:
            continue
        yield words_of(paragraph, at, spot.start)
        yield _link(writing, printing, words_of(paragraph, spot.start, spot.end))
        at = spot.end
    yield words_of(paragraph, at, len(paragraph.text) + 1)


def _link(writing: Writing, printing: Line | Number, words: str) -> str:
    entry = writing.entries.entry(printing)
    first = "" if entry.number in writing.anchored else f' id="v{entry.number}"'
    writing.anchored.add(entry.number)
    return f'<a class="{_class(printing)}"{first} href="#n{entry.number}" data-n="{entry.number}">{words}</a>'


def _class(printing: Line | Number) -> str:
    if isinstance(printing, Line):
        return "so" if printing.agrees else "so lech"
    return "chu" if printing.origin is Origin.TEXT else "khong"


def _table(writing: Writing, table: Table) -> Iterator[str]:
    ruled = "ke" if any(row.heading for row in table.rows) else ""
    wide = "nhieu-cot" if max((len(row.cells) for row in table.rows), default=0) > _MANY else ""
    yield f'<div class="bang"><table class="{f"{ruled} {wide}".strip()}">'
    grid = [tuple(placed_cells(row)) for row in table.rows]
    for n, row in enumerate(grid):
        cells = (_cell(writing, c, _height(grid[n:], column)) for column, c in row if c.merge != "continue")
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</table></div>"


def _height(rows: Sequence[Sequence[tuple[int, Cell]]], column: int) -> int:
    """Over how many rows the cell reaches that begins here."""
    below = (next((c.merge for at, c in row if at == column), "") for row in rows[1:])
    count = 1
    for merge in below:
        if merge != "continue":
            break
        count += 1
    return count


def _cell(writing: Writing, cell: Cell, height: int) -> str:
    spans = "".join(f' {name}="{n}"' for name, n in (("colspan", cell.span), ("rowspan", height)) if n > 1)
    return f"<td{spans}>{''.join(_inside(writing, cell.blocks))}</td>"


def _inside(writing: Writing, blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        yield from _block(writing, block)
