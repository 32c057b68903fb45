"""Where each printing of a figure stands among a document's characters: by its own bookmark, or within its row."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from pipeline.marks import BlockMark, FigureMark, our_name
from pipeline.outline import Paragraph, all_blocks, all_paragraphs, paragraphs, tables

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pipeline.marks import Found
    from pipeline.outline import Outline, Row

NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")
_ROW: Final = re.compile(r".*/dòng \d+(?=/|$)")


@dataclass(frozen=True, slots=True)
class Spot:
    """Neighbouring characters of a paragraph."""

    paragraph: Paragraph
    start: int
    end: int

    @property
    def text(self) -> str:
        """The characters."""
        return self.paragraph.text[self.start : self.end]


def spots(outline: Outline, found: Sequence[Found]) -> list[tuple[FigureMark, Found, Spot | None]]:
    """Each printing of a figure with its characters, part by part; None where they are not to be told from others."""
    own = {
        our_name(f.name): Spot(p, f.start, f.end) for p in reversed(list(all_paragraphs(outline))) for f in p.figures
    }
    rows = rows_of_blocks(outline, found)
    placed: list[tuple[FigureMark, Found, Spot | None]] = []
    for one in found:
        marks = [mark for mark in one.marks if isinstance(mark, FigureMark)]
        if any(isinstance(mark, BlockMark) for mark in one.marks):
            placed += zip(marks, [one] * len(marks), _in_rows(marks, rows.get(one.bookmark, ())), strict=True)
        else:
            placed += [(mark, one, own.get(one.bookmark)) for mark in marks]
    return placed


def row_of(path: str) -> str:
    """The path of the table row that a place lies in; empty outside of tables."""
    match = _ROW.match(path)
    return match[0] if match else ""


def rows_of_blocks(outline: Outline, found: Iterable[Found]) -> Mapping[str, tuple[Row, ...]]:
    """The table rows that are a block's own: those below it that belong to no later block."""
    counts = {f.bookmark: sum(m.rows for m in f.marks if isinstance(m, BlockMark)) for f in found}
    owners: dict[str, str] = {}
    following = _following_rows(outline)
    starts = [(our_name(b.name), row_of(b.start.address.path)) for b in outline.bookmarks]
    for name, start in starts:
        owners |= {row.address.path: name for row in following.get(start, ())[: counts.get(name, 0)]}
    rows = {row.address.path: row for t in tables(all_blocks(outline)) for row in t.rows}
    own: dict[str, tuple[Row, ...]] = {}
    for path, name in owners.items():
        own[name] = (*own.get(name, ()), rows[path])
    return own


def _following_rows(outline: Outline) -> Mapping[str, tuple[Row, ...]]:
    every = (t.rows for t in tables(all_blocks(outline)))
    return {row.address.path: rows[n:] for rows in every for n, row in enumerate(rows)}


def _in_rows(marks: Sequence[FigureMark], rows: Iterable[Row]) -> list[Spot | None]:
    """The marks of a row beside what stands in its cells, in order; what took a figure's place is its spot."""
    here = _candidates(rows, {mark.text for mark in marks}, len(marks))
    if len(here) == len(marks):
        return list(here)
    placed: list[Spot | None] = [None] * len(marks)
    matcher = SequenceMatcher(None, [mark.text for mark in marks], [spot.text for spot in here], autojunk=False)
    for _, a, b, c, d in matcher.get_opcodes():
        if b - a == d - c:
            placed[a:b] = here[c:d]
    return placed


def _candidates(rows: Iterable[Row], texts: set[str], count: int) -> list[Spot]:
    """What may be a figure in some rows: a cell's whole text where a figure has it or a digit opens it.

    Where those are too few, the numbers inside the other cells count too.
    """
    every = [p for row in rows for cell in row.cells for p in paragraphs(cell.blocks)]
    whole = {p.address: s for p in every if (s := _whole(p)).text in texts or s.text[:1].isdigit()}
    if len(whole) >= count:
        return list(whole.values())
    return [spot for p in every for spot in ([whole[p.address]] if p.address in whole else _numbers(p))]


def _whole(paragraph: Paragraph) -> Spot:
    words = paragraph.text.strip()
    start = paragraph.text.find(words)
    return Spot(paragraph, start, start + len(words))


def _numbers(paragraph: Paragraph) -> list[Spot]:
    return [Spot(paragraph, m.start(), m.end()) for m in NUMBER.finditer(paragraph.text)]
