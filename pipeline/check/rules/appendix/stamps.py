"""Stamps typed into a document: secrecy, urgency, circulation; each a short line, in a frame or not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.check.rules.body.gathering import Fault
from pipeline.check.rules.body.lettering import has_italic, is_bold, is_caps, outside, said, shown
from pipeline.outline import Paragraph, once
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.outline import Block, Border, Outline

_LOW: Final = 13
_HIGH: Final = 14
_LONGEST: Final = 40
_NONE: Final = frozenset({"", "none", "nil"})


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stamp's line, its words folded, and whether a frame is drawn around it."""

    paragraph: Paragraph
    words: str
    framed: bool


def stamps(outline: Outline, words: Iterable[str]) -> tuple[Stamp, ...]:
    """The lines that hold one of these stamps and nothing else."""
    wanted = {fold(word) for word in words}
    return tuple(stamp for stamp in _short_lines(outline) if stamp.words.strip(' "') in wanted)


@once
def _short_lines(outline: Outline) -> tuple[Stamp, ...]:
    """The lines that are short enough for a stamp."""
    stories = (outline.body, *outline.headers)
    found = (pair for story in stories for pair in _framed(story.blocks, framed=False))
    return tuple(Stamp(p, fold(p.text), framed) for p, framed in found if 0 < len(p.text) <= _LONGEST)


def letters(stamp: Stamp) -> Iterator[Fault]:
    """What is wrong with a stamp's letters: capitals, bold, upright, 13 to 14."""
    paragraph = stamp.paragraph
    if not is_caps(shown(paragraph)):
        yield Fault(
            paragraph, f"“{paragraph.text.strip()}”", f"“{paragraph.text.strip().upper()}”", "gõ lại bằng chữ hoa"
        )
    if not is_bold(paragraph) or has_italic(paragraph):
        yield Fault(paragraph, "chữ chưa đứng, đậm", "kiểu chữ đứng, đậm", "bôi đậm, bỏ nghiêng")
    if wrong := outside(paragraph, _LOW, _HIGH):
        yield Fault(paragraph, f"cỡ chữ {said(wrong)}", "cỡ chữ 13 đến 14", "đặt cỡ chữ 13 hoặc 14")


def frame(stamp: Stamp) -> Iterator[Fault]:
    """A stamp that no frame is drawn around."""
    if not stamp.framed:
        yield Fault(
            stamp.paragraph,
            "không có khung",
            "khung chữ nhật viền đơn",
            "đặt dòng này trong ô bảng hoặc khung viền đơn",
        )


def _framed(blocks: Iterable[Block], *, framed: bool) -> Iterator[tuple[Paragraph, bool]]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block, framed or _is_drawn(block.format.borders)
            for drawing in block.drawings:
                yield from _framed(drawing.blocks, framed=True)
        else:
            drawn = _is_drawn(block.borders)
            for cell in (c for row in block.rows for c in row.cells):
                yield from _framed(cell.blocks, framed=drawn or _is_drawn(cell.borders))


def _is_drawn(borders: Iterable[Border]) -> bool:
    sides = {b.side for b in borders if b.line not in _NONE}
    return {"top", "bottom"} <= sides
