"""A paragraph's characters as they are seen: results that change by themselves are named, notes and drawings shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.outline.formats import RunFormat
    from pipeline.outline.model import Paragraph
    from pipeline.outline.spans import Field

_VOLATILE: Final = {
    "PAGE",
    "NUMPAGES",
    "SECTIONPAGES",
    "PAGEREF",
    "DATE",
    "TIME",
    "PRINTDATE",
    "SAVEDATE",
    "FILENAME",
    "TOC",
}
_DRAWN: Final = {"line": "{đường kẻ}", "picture": "{hình}", "box": "{hộp chữ}", "shape": "{hình vẽ}"}


class _Sign(NamedTuple):
    """What is shown at `start` instead of the characters up to `end`."""

    start: int
    end: int
    text: str


def seen(paragraph: Paragraph) -> tuple[tuple[str, RunFormat], ...]:
    """Text and format of each stretch, neighbours of equal format in one."""
    pieces: list[tuple[str, RunFormat]] = []
    for text, look in _pieces(paragraph):
        if pieces and pieces[-1][1] == look:
            pieces[-1] = (pieces[-1][0] + text, look)
        elif text:
            pieces.append((text, look))
    return tuple(pieces)


def _pieces(paragraph: Paragraph) -> Iterator[tuple[str, RunFormat]]:
    signs = _signs(paragraph)
    at, look = 0, paragraph.mark
    for run in paragraph.runs:
        look = run.format
        while signs and (signs[0].start < run.end or signs[0].end == run.end):
            sign = signs.pop(0)
            yield paragraph.text[max(at, run.start) : sign.start] + sign.text, look
            at = max(at, sign.end)
        yield paragraph.text[max(at, run.start) : run.end], look
        at = max(at, run.end)
    for sign in signs:
        yield sign.text, look


def _signs(paragraph: Paragraph) -> list[_Sign]:
    found = [_Sign(f.start, f.end, f"{{{f.kind}}}") for f in paragraph.fields if is_volatile(f)]
    found += [_Sign(n.start, n.start, f"[^{_note(n.kind, n.number)}]") for n in paragraph.notes]
    found += [_Sign(d.start, d.start, _DRAWN.get(d.kind, "{hình vẽ}")) for d in paragraph.drawings]
    return sorted(found)


def is_volatile(field: Field) -> bool:
    """Whether the field's result changes without anybody's hand."""
    return field.kind in _VOLATILE


def _note(kind: str, number: int) -> str:
    return f"{'c' if kind == 'endnote' else ''}{number or '*'}"
