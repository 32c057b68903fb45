"""The two lines of the letterhead, also where they are drawn at a distance from what they underline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.parts.lines import free_lines, line_under, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.check.parts.letterhead import Letterhead
    from pipeline.check.parts.model import Line
    from pipeline.check.parts.pieces import Piece

_AS_LONG: Final = 0.75


def letterhead_lines(found: Letterhead, zone: Sequence[Piece]) -> tuple[Line | None, Line | None]:
    """The line under the motto and the one under the issuing body."""
    last = found.issuing_body[-1] if found.issuing_body else None
    motto = _under(found.motto, zone)
    issuing = _under(last, zone)
    if motto and issuing:
        return motto, issuing
    free = free_lines(zone, (motto, issuing))
    return _shared(found, motto, issuing, free)


def _under(part: Piece | None, zone: Sequence[Piece]) -> Line | None:
    return line_under(part, zone[zone.index(part) + 1 :]) if part else None


def _shared(
    found: Letterhead, motto: Line | None, issuing: Line | None, free: list[Line]
) -> tuple[Line | None, Line | None]:
    """The lines that stand free, shared out: of two the longer is the motto's."""
    if found.motto and motto is None and free and (len(free) > 1 or issuing or _fits_motto(found.motto, free[0])):
        motto = free.pop(0)
    if found.issuing_body and issuing is None and free:
        issuing = free.pop()
    return motto, issuing


def _fits_motto(motto: Piece, line: Line) -> bool:
    return line.length is not None and line.length >= _AS_LONG * text_width(motto.paragraph)
