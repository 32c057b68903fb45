"""Every number that a reader of a document meets, with what can be said of where it comes from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pipeline.outline import all_blocks, paragraphs
from pipeline.outline.seen import is_volatile
from pipeline.trace.spots import NUMBER, Spot, row_of
from pipeline.trace.wanted import Hand
from pipeline.trace.wordings import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.content import Cell
    from pipeline.outline import Outline, Paragraph
    from pipeline.trace.lines import Line

_HEADED: Final = re.compile(
    r"\s*(?:(?:điều|chương|mục|phần|phụ lục|bảng|biểu)\s+)?\d+(?:\.\d+)*[.)]?(?=\s|$)", re.IGNORECASE
)
_COUNTED: Final = re.compile(r"\(\d{1,2}\)")


class Origin(StrEnum):
    """Where a number comes from, in the words that people read."""

    FIGURE = "số liệu"
    TEXT = "lời văn lấy từ ô"
    PROGRAM = "chương trình lập, không lấy từ ô nào"
    COUNTING = "số đánh thứ tự"
    TEMPLATE = "chữ cố định của mẫu"
    SEVERAL = "lời văn có ở nhiều ô, không rõ lấy từ ô nào"
    UNKNOWN = "chưa rõ nguồn"


_ORIGINS: Final = {
    Hand.CELLS: Origin.TEXT,
    Hand.PROGRAM: Origin.PROGRAM,
    Hand.TEMPLATE: Origin.TEMPLATE,
    Hand.SEVERAL: Origin.SEVERAL,
}


@dataclass(frozen=True, slots=True)
class Number:
    """A number's characters, and the figure's line or the text that put it there."""

    spot: Spot
    origin: Origin
    line: Line | None = None
    wording: Wording | None = None

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The cells that it comes from."""
        if self.line:
            return self.line.every_cell
        return self.wording.cells if self.wording else ()

    @property
    def rests_on_cells(self) -> bool:
        """Whether cells can be named, be it by their range alone."""
        return bool(self.cells or (self.line and self.line.figure.cells))


def numbers(outline: Outline, lines: Sequence[Line], texts: Sequence[Wording]) -> tuple[Number, ...]:
    """The numbers of a document in reading order, without those that Word counts by itself.

    Of texts that hold a number the first counts.
    """
    figures, wordings = _lines_by_place(lines), _wordings_by_place(texts)
    rows = _lines_by_row(lines)
    return tuple(
        _labelled(_number(spot, figures.get(path, ()), wordings.get(path, ())), rows.get(row_of(path), ()))
        for paragraph in paragraphs(all_blocks(outline))
        for path in (paragraph.address.path,)
        for spot in _spots(paragraph)
    )


def _number(spot: Spot, lines: Sequence[Line], wordings: Sequence[Wording]) -> Number:
    line = next((one for one in lines if one.spot and _covers(one.spot, spot)), None)
    if line is not None:
        return Number(spot, Origin.FIGURE if line.figure.cells or line.every_cell else Origin.PROGRAM, line)
    if _is_counting(spot):
        return Number(spot, Origin.COUNTING)
    wording = next((one for one in wordings if _covers(one.spot, spot)), None)
    if wording is None:
        return Number(spot, Origin.UNKNOWN)
    return Number(spot, _ORIGINS[wording.hand], None, wording)


def _labelled(number: Number, row: Sequence[Line]) -> Number:
    """A number that heads a table row whose figures are told apart by it, such as the year of “Năm 2025”."""
    if number.origin is not Origin.UNKNOWN:
        return number
    key = re.compile(rf"[\[,]([^=,\]]+={re.escape(number.spot.text)})[,\]]")
    found = next((m[1] for line in row if (m := key.search(line.figure.name))), "")
    if not found:
        return number
    return Number(number.spot, Origin.PROGRAM, None, Wording(f"nhãn của dòng, {found}", number.spot, Hand.PROGRAM))


def _spots(paragraph: Paragraph) -> Iterator[Spot]:
    """The numbers of a paragraph but those of fields: pages, references to notes."""
    fields = [f for f in paragraph.fields if is_volatile(f) or f.kind in {"NOTEREF", "REF", "SEQ"}]
    for match in NUMBER.finditer(paragraph.text):
        if not any(f.start <= match.start() < f.end for f in fields):
            yield Spot(paragraph, match.start(), match.end())


def _is_counting(spot: Spot) -> bool:
    """Whether the number heads its paragraph, or counts off parts of a sentence: (1), (2)."""
    text = spot.paragraph.text
    headed = _HEADED.match(text)
    alone = headed is not None and headed.end() == len(text)
    return (headed is not None and not alone and spot.end <= headed.end()) or bool(
        spot.start and _COUNTED.match(text, spot.start - 1)
    )


def _covers(one: Spot, other: Spot) -> bool:
    return one.start <= other.start and other.end <= one.end


def _lines_by_place(lines: Sequence[Line]) -> Mapping[str, Sequence[Line]]:
    found: dict[str, list[Line]] = {}
    for line in lines:
        found.setdefault(line.place, []).append(line)
    return found


def _lines_by_row(lines: Sequence[Line]) -> Mapping[str, Sequence[Line]]:
    found: dict[str, list[Line]] = {}
    for line in lines:
        found.setdefault(row_of(line.place), []).append(line)
    return found


def _wordings_by_place(texts: Sequence[Wording]) -> Mapping[str, Sequence[Wording]]:
    found: dict[str, list[Wording]] = {}
    for text in texts:
        found.setdefault(text.spot.paragraph.address.path, []).append(text)
    return found
