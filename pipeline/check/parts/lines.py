"""The lines under Tiêu ngữ, cơ quan and trích yếu: drawn, a border, underscores, or underlining; and how long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.parts.looks import is_blank, is_rule, is_underlined
from pipeline.check.parts.metrics import width
from pipeline.check.parts.model import Line, LineKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.check.parts.pieces import Piece
    from pipeline.outline import Drawing, Paragraph

_EMU_PER_TWIP: Final = 635
_THIN: Final = 40_000
_NEAR: Final = 3
_FLAT: Final = {"shape", "picture"}


def text_width(paragraph: Paragraph) -> int:
    """How wide the paragraph's words stand on one line, in twentieths of a point."""
    return sum(
        width(r.text.upper() if r.format.caps else r.text, r.format.size, r.format.bold)
        + r.format.spacing * len(r.text)
        for r in paragraph.runs
    )


def _drawn_lines(paragraph: Paragraph) -> tuple[Drawing, ...]:
    """The lines drawn in a paragraph: true lines, and shapes so flat that they are seen as one."""
    return tuple(d for d in paragraph.drawings if d.kind == "line" or (d.kind in _FLAT and d.height <= _THIN < d.width))


def line_under(part: Piece, after: Iterable[Piece]) -> Line | None:
    """The line under a part: its own border or drawing, what follows in its column, else underlining."""
    found = _of_paragraph(part)
    if found:
        return found
    near = [p for p in after if p.column == part.column][:_NEAR]
    for piece in near:
        found = _of_paragraph(piece) if is_blank(piece.paragraph) else _underscores(piece)
        if found or not is_blank(piece.paragraph):
            break
    if found is None and is_underlined(part.paragraph):
        return Line(LineKind.UNDERLINE, part.paragraph, text_width(part.paragraph))
    return found


def free_lines(zone: Sequence[Piece], taken: Iterable[Line | None]) -> list[Line]:
    """The drawn lines that no part has taken, the longest first."""
    used = {id(line.paragraph) for line in taken if line}
    free = [(p, d) for p in zone if id(p.paragraph) not in used for d in _drawn_lines(p.paragraph)]
    return [_drawn(p.paragraph, d) for p, d in sorted(free, key=lambda pair: -pair[1].width)]


def _of_paragraph(piece: Piece) -> Line | None:
    paragraph = piece.paragraph
    drawn = _drawn_lines(paragraph)
    if drawn:
        return _drawn(paragraph, drawn[0])
    if any(b.side in {"bottom", "between"} for b in paragraph.format.borders) or (
        is_blank(paragraph) and any(b.side == "top" for b in paragraph.format.borders)
    ):
        return Line(LineKind.BORDER, paragraph, _border_length(piece))
    return None


def _drawn(paragraph: Paragraph, drawing: Drawing) -> Line:
    return Line(LineKind.DRAWN, paragraph, drawing.width // _EMU_PER_TWIP or None)


def _border_length(piece: Piece) -> int | None:
    shape = piece.paragraph.format
    return piece.room.width - shape.left - shape.right if piece.room.width is not None else None


def _underscores(piece: Piece) -> Line | None:
    if not is_rule(piece.text):
        return None
    return Line(LineKind.UNDERSCORES, piece.paragraph, text_width(piece.paragraph))
