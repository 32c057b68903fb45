"""Lines of the new build that a person took out of his copy: paragraphs, and rows of tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.compare.walk import walked
from pipeline.marks import found_marks, our_name
from pipeline.outline import Paragraph, Row, Table, all_blocks, all_paragraphs, paragraphs, tables
from pipeline.trace.spots import row_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.ooxml import Package
    from pipeline.outline import Outline


@dataclass(frozen=True, slots=True)
class Gone:
    """A paragraph or table row of the new build that the copy has not: its path, its words, its paragraphs' paths.

    `marked` tells that it was printed by a tag for rows or a condition, whose mark went with it.
    """

    path: str
    text: str
    paths: tuple[str, ...]
    marked: bool


def gone_blocks(copy: Package, new: Package, there: Outline, here: Outline) -> tuple[Gone, ...]:
    """What the new build (`there`) has and the copy (`here`) has not, in the new build's order."""
    alone = {path for pair in walked(there, here).pairings if pair.new is None for path in _below(pair.old)}
    rows = {r.address.path: [p.address.path for p in _inside(r)] for t in tables(all_blocks(there)) for r in t.rows}
    marked = _marked(copy, new, there)
    words = {p.address.path: " ".join(p.text.split()) for p in all_paragraphs(there)}
    units = dict.fromkeys(row_of(path) or path for path in words if path in alone)
    found = ((unit, tuple(rows.get(unit, (unit,)))) for unit in units)
    return tuple(
        Gone(unit, text, paths, not marked.isdisjoint(paths))
        for unit, paths in found
        if alone.issuperset(paths) and (text := " · ".join(words[p] for p in paths if words.get(p)))
    )


def _below(node: object) -> Iterator[str]:
    """The paths of the paragraphs of a paragraph, row or table."""
    if isinstance(node, Paragraph):
        yield node.address.path
    elif isinstance(node, Row):
        yield from (p.address.path for p in _inside(node))
    elif isinstance(node, Table):
        yield from (p.address.path for row in node.rows for p in _inside(row))


def _inside(row: Row) -> list[Paragraph]:
    return [p for cell in row.cells for p in paragraphs(cell.blocks)]


def _marked(copy: Package, new: Package, there: Outline) -> set[str]:
    """The paths that lie in blocks whose marks the copy has lost; none for a copy that has lost them all."""
    kept = {one.bookmark for one in found_marks(copy) if one.bookmark.startswith("_b")}
    known = {one.bookmark for one in found_marks(new) if one.bookmark.startswith("_b")}
    if not kept:
        return set()
    order = [p.address.path for p in all_paragraphs(there)]
    found: set[str] = set()
    for mark in there.bookmarks:
        ends = [point.address.path for point in (mark.start, mark.end)]
        if our_name(mark.name) in known - kept and all(end in order for end in ends):
            first, last = map(order.index, ends)
            found |= set(order[first : last + 1])
    return found
