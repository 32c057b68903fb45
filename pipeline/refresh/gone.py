"""Lines of the new build that a person took out of his copy: paragraphs, and rows of tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.compare.walk import walked
from pipeline.marks import found_marks, our_name
from pipeline.outline import Paragraph, Row, Table, all_blocks, all_paragraphs, paragraphs, tables
from pipeline.trace.spots import row_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.ooxml import Package
    from pipeline.outline import Outline


@dataclass(frozen=True, slots=True)
class Gone:
    """A paragraph or table row of the new build that the copy has not: its path, its words, its paragraphs' paths.

    `place` is where it would stand in the copy: behind what is still there. `marked` tells that it was printed by a tag
    for rows or a condition, whose mark went with it.
    """

    path: str
    text: str
    paths: tuple[str, ...]
    marked: bool
    place: str


def gone_blocks(copy: Package, new: Package, there: Outline, here: Outline) -> tuple[Gone, ...]:
    """What the new build (`there`) has and the copy (`here`) has not, in the new build's order."""
    pairings = walked(there, here).pairings
    alone = {path for pair in pairings if pair.new is None for path in _below(pair.old)}
    homes = {
        a: b
        for pair in pairings
        if isinstance(pair.old, Paragraph) and isinstance(pair.new, Paragraph)
        for a, b in ((pair.old.address.path, pair.new.address.path),)
    }
    rows = {r.address.path: [p.address.path for p in _inside(r)] for t in tables(all_blocks(there)) for r in t.rows}
    marked = _marked(copy, new, there)
    words = {p.address.path: " ".join(p.text.split()) for p in all_paragraphs(there)}
    units = dict.fromkeys(row_of(path) or path for path in words if path in alone)
    found = ((unit, tuple(rows.get(unit, (unit,)))) for unit in units)
    return tuple(
        Gone(unit, text, paths, not marked.isdisjoint(paths), _behind(unit, paths[0], list(words), homes))
        for unit, paths in found
        if alone.issuperset(paths) and (text := " · ".join(words[p] for p in paths if words.get(p)))
    )


def _behind(unit: str, first: str, order: Sequence[str], homes: Mapping[str, str]) -> str:
    """The place in the copy behind which the line stood; the start of its part where nothing is left above it."""
    part = first.partition("/")[0]
    above = (homes[p] for p in reversed(order[: order.index(first)]) if p in homes and p.partition("/")[0] == part)
    found = next(above, "")
    steps = found.split("/")[: len(unit.split("/"))]
    return "/".join((*steps[:-1], f"sau {steps[-1]}")) if found else f"{part}/đầu phần này"


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
