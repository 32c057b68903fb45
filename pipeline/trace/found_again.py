"""Figures whose marks are lost, found again by what stands around them in the version that the file was made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.compare.stretches import parts
from pipeline.compare.tokens import tokens
from pipeline.compare.walk import walked
from pipeline.marks import found_marks, read_marks
from pipeline.outline import Paragraph, read_outline
from pipeline.trace.lines import in_order, lost, placed
from pipeline.trace.sources import known_figures
from pipeline.trace.spots import NUMBER, Spot, spots

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.compare.stretches import Part
    from pipeline.compare.tokens import Token
    from pipeline.content import Content
    from pipeline.marks import FigureMark
    from pipeline.ooxml import Package
    from pipeline.outline import Outline
    from pipeline.trace.lines import Line


@dataclass(frozen=True, slots=True)
class _Become:
    """What a paragraph of the version has become, and the stretches that both share or not."""

    paragraph: Paragraph
    stretches: Sequence[Part]


def with_found_again(
    lines: Sequence[Line], outline: Outline, base: Package, content: Content | None = None
) -> tuple[Line, ...]:
    """The lines with those that have no place found again, all in reading order.

    No character is given to two figures; what has no certain place stays lost.
    """
    kept = {(line.bookmark, line.figure.name): line for line in lines if line.spot}
    taken = [line.spot for line in kept.values() if line.spot]
    known = known_figures(read_marks(base), content)
    found: list[Line] = []
    for mark, spot in _moved(base, outline):
        if (mark.bookmark, mark.figure.name) in kept:
            continue
        if spot is None or any(_overlap(spot, other) for other in taken):
            found.append(lost(mark, known))
        else:
            found.append(placed(mark, spot, known, aligned=True))
            taken.append(spot)
    return in_order(outline, [*kept.values(), *found])


def _moved(base: Package, now: Outline) -> Iterator[tuple[FigureMark, Spot | None]]:
    """Each printing of the version with its characters in the file."""
    before = read_outline(base)
    become = _become(before, now)
    for mark, _, spot in spots(before, found_marks(base)):
        here = become.get(spot.paragraph.address.path) if spot else None
        yield mark, _there(here, spot) if here and spot else None


def _become(before: Outline, now: Outline) -> Mapping[str, _Become]:
    pairs = ((p.old, p.new) for p in walked(before, now).pairings)
    return {
        old.address.path: _Become(new, parts(tokens(old), tokens(new)))
        for old, new in pairs
        if isinstance(old, Paragraph) and isinstance(new, Paragraph)
    }


def _there(become: _Become, spot: Spot) -> Spot | None:
    """The figure's characters in the file: unchanged, or the one that stands in the same place of a changed stretch."""
    for same, old, new in become.stretches:
        if not old or not (old[0].start <= spot.start and spot.end <= old[-1].end):
            continue
        if same:
            shift = _shift(old, new, spot)
            return None if shift is None else Spot(become.paragraph, spot.start + shift, spot.end + shift)
        return _in_changed(become.paragraph, old, new, spot)
    return None


def _shift(old: tuple[Token, ...], new: tuple[Token, ...], spot: Spot) -> int | None:
    """How far the characters moved."""
    return next((b.start - a.start for a, b in zip(old, new, strict=True) if a.start <= spot.start < a.end), None)


def _in_changed(paragraph: Paragraph, old: tuple[Token, ...], new: tuple[Token, ...], spot: Spot) -> Spot | None:
    """The number that stands where the figure's number stood, where both stretches have as many."""
    if not new:
        return None
    before = [m.span() for m in NUMBER.finditer(spot.paragraph.text, old[0].start, old[-1].end)]
    after = [m.span() for m in NUMBER.finditer(paragraph.text, new[0].start, new[-1].end)]
    inside = [n for n, (start, end) in enumerate(before) if spot.start <= start and end <= spot.end]
    if len(before) != len(after) or not inside:
        return None
    first, last = inside[0], inside[-1]
    closing = spot.paragraph.text[before[last][1] : spot.end]
    end = after[last][1] + len(closing) if paragraph.text.startswith(closing, after[last][1]) else after[last][1]
    opening = spot.paragraph.text[spot.start : before[first][0]]
    start = after[first][0] - len(opening) if paragraph.text.endswith(opening, 0, after[first][0]) else after[first][0]
    return Spot(paragraph, start, end)


def _overlap(one: Spot, other: Spot) -> bool:
    return one.paragraph is other.paragraph and one.start < other.end and other.start < one.end
