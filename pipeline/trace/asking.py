"""What a person asks of a trace: a number, a name, a cell, some words; and the printings that answer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

from pipeline.content import PARAGRAPH
from pipeline.trace.lines import Line
from pipeline.trace.numbers import Number
from pipeline.trace.wordings import Wording
from pipeline.vietnamese import fold, nfc

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.content import Cell, CellRange
    from pipeline.trace.traced import Traced

Answer: TypeAlias = Line | Wording | Number
_ADDRESS: Final = re.compile(rf"\$?([A-Z]{{1,3}}|{PARAGRAPH})\$?([1-9][0-9]*)")
_PARAGRAPH: Final = re.compile(r"ĐOẠN ([1-9][0-9]*)")


def answers(found: Traced, asked: str) -> tuple[Answer, ...]:
    """The printings that the words mean: first those that are the words or rest on the cell, else those that hold them.

    In prose the text that put the words there answers, and a number that no cell gave answers for itself.
    """
    for tier in (_exact, _holding, _around):
        here = tuple(dict.fromkeys(tier(found, asked)))
        if here:
            return here
    return ()


def _exact(found: Traced, asked: str) -> Iterator[Answer]:
    if _ADDRESS.fullmatch(_address(asked)):
        yield from (line for line in found.lines if _rests_on(line, asked))
        yield from _first_of_each(found, lambda text: any(_is(cell, asked) for cell in text.cells))
    words = fold(asked)
    yield from (line for line in found.lines if words in {fold(line.printed), fold(line.now or "")})
    for number in found.printed_numbers:
        if fold(number.spot.text) == words and number.line is None:
            yield number


def _holding(found: Traced, asked: str) -> Iterator[Answer]:
    words = fold(asked)
    for line in found.lines:
        if any(words in fold(told) for told in (line.printed, line.now or "", line.figure.name)):
            yield line
    yield from _first_of_each(found, lambda text: words in fold(text.name))


def _around(found: Traced, asked: str) -> Iterator[Answer]:
    words = fold(asked)
    yield from (line for line in found.lines if words in fold(line.sentence))
    yield from _first_of_each(found, lambda text: words in fold(text.spot.text))


def _first_of_each(found: Traced, fits: Callable[[Wording], bool]) -> Iterator[Wording]:
    """The longest text at each place that fits."""
    met: list[Wording] = []
    for text in found.texts:
        if fits(text) and not any(_lies_in(text, other) for other in met):
            met.append(text)
    yield from met


def _lies_in(one: Wording, other: Wording) -> bool:
    inner, outer = one.spot, other.spot
    return inner.paragraph is outer.paragraph and outer.start <= inner.start and inner.end <= outer.end


def _rests_on(line: Line, asked: str) -> bool:
    return any(_is(cell, asked) for cell in line.every_cell) or any(_within(r, asked) for r in line.figure.cells)


def _is(cell: Cell, asked: str) -> bool:
    return cell.address == _address(asked).replace("$", "")


def _address(asked: str) -> str:
    """The words as an address: of a cell, or of a paragraph of a Word file, which people call “đoạn 2”."""
    words = nfc(" ".join(asked.split())).upper()
    told = _PARAGRAPH.fullmatch(words)
    return f"{PARAGRAPH}{told[1]}" if told else words


def _within(cells: CellRange, asked: str) -> bool:
    """Whether the address lies in a range, of which the document may carry some cells only."""
    ends = [_ADDRESS.fullmatch(end) for end in cells.ref.split(":")]
    here, first, last = _ADDRESS.fullmatch(_address(asked)), ends[0], ends[-1]
    if not (here and first and last):
        return False
    columns = [(len(m[1]), m[1]) for m in (first, here, last)]
    rows = [int(m[2]) for m in (first, here, last)]
    return columns == sorted(columns) and rows == sorted(rows)
