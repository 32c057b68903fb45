"""What a trace says of one figure, number or cell, in the words of the screen and of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.trace import Hand, Origin, Standing
from pipeline.trace.labels import spelled

if TYPE_CHECKING:
    from pipeline.content import Cell, Figure
    from pipeline.trace import Line, Number, Wording


def how_told(figure: Figure, contents: tuple[Cell, ...]) -> str:
    """How a figure was computed, and from how many cells where the document does not carry them all."""
    if figure.of:
        return f"{figure.transform} (từ {len(figure.of)} số liệu khác)"
    if not figure.cells:
        return f"{figure.transform} (không có ô nào)"
    ranges = "; ".join(str(r) for r in figure.cells)
    return f"{figure.transform} ({len(contents)} ô)" if contents else f"{figure.transform} (vùng {ranges})"


def standing_told(line: Line) -> str:
    """What a reader must know of a printing that is not as it was printed; empty where there is nothing."""
    how = ", tìm lại được nhờ chữ xung quanh" if line.aligned else ""
    if line.standing is Standing.AS_PRINTED:
        return "mất dấu" + how if line.aligned else ""
    return f"{line.standing}{how}; theo số liệu: {line.printed}"


def wording_told(wording: Wording) -> str:
    """Who put the words there, and what they are; a place in a template is told as it is."""
    if not wording.name:
        return str(wording.hand)
    return f"{wording.hand}: {wording.name if wording.hand is Hand.TEMPLATE else spelled(wording.name)}"


def origin_told(number: Number) -> str:
    """Why no cell can be named for a number."""
    if number.origin is Origin.UNKNOWN:
        return "chưa rõ nguồn: không phải số liệu, không có trong lời văn lấy từ ô; có thể do người sửa gõ vào"
    return str(number.origin)
