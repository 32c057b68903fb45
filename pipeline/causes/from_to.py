"""What a cell or a paragraph held and holds, in words: its text, its notes, or its look alone."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Any, Final

from pipeline.content import PARAGRAPH
from pipeline.content.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.causes.differences import Difference
    from pipeline.content import Cell

_LONG: Final = 12
_BESIDE: Final = 3


def from_to(change: Difference) -> str:
    """What a cell held and holds, the notes of its text apart; the same words can only look otherwise."""
    old, new = _shown(change.cell), _shown(change.other_cell)
    told = [] if old == new else [" → ".join(_apart(old, new))]
    notes = _notes(change.value), _notes(change.other_value)
    if notes[0] != notes[1]:
        told.append("chú thích: " + " → ".join(_apart(*(words or "(không có)" for words in notes))))
    return "; ".join(told) or f"đổi định dạng {'đoạn' if is_prose(change.other_cell or change.cell) else 'ô'}"


def is_prose(cell: Cell | None) -> bool:
    """Whether the cell is a paragraph of a Word file."""
    return cell is not None and cell.address.startswith(PARAGRAPH)


def _shown(cell: Cell | None) -> str:
    return "(trống)" if cell is None or not cell.raw else cell.raw


def _notes(value: Any) -> str:
    """The words of the notes of a text."""
    return " ".join(" ".join(_noted(value)).split())


def _noted(value: Any) -> Iterator[str]:
    if isinstance(value, Span):
        yield from ("".join(span.text for span in paragraph) for paragraph in value.note)
    elif isinstance(value, tuple):
        for part in value:
            yield from _noted(part)


def _apart(old: str, new: str) -> tuple[str, str]:
    """Two long texts by the words in which they differ, with a few beside them."""
    one, other = old.split(), new.split()
    if max(len(one), len(other)) <= _LONG:
        return old, new
    head = _together(one, other)
    tail = _together(one[head:][::-1], other[head:][::-1])
    return _cut(one, head, tail), _cut(other, head, tail)


def _together(one: list[str], other: list[str]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _cut(words: list[str], head: int, tail: int) -> str:
    start, end = max(0, head - _BESIDE), min(len(words), len(words) - tail + _BESIDE)
    said = " ".join(words[start:end])
    return f"{'… ' if start else ''}{said}{' …' if end < len(words) else ''}"
