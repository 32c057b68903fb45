"""Lists that number their items in running text, (1) … (n), with the count that announces them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from pipeline.check.prose.announced import announced_in, head_of, leads
from pipeline.check.prose.sentences import unquoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from pipeline.check.prose.passages import Passage

_MARK: Final = re.compile(r"\((\d{1,2})\)")
_TWO: Final = 2


@dataclass(frozen=True, slots=True)
class NumberedList:
    """A list (1) … (n): `count` items, announced by these numbers; `start` is where the announcing words begin."""

    passage: Passage
    start: int
    count: int
    announced: tuple[Decimal, ...]
    written: str


def numbered_lists(read: Sequence[Passage]) -> Iterator[NumberedList]:
    """The numbered lists in reading order, those that run on over paragraphs included."""
    for number, passage in enumerate(read):
        text = unquoted(passage.text)
        for start, count, ends in _chains(text):
            more = _goes_on(read[number + 1 :], count) if ends else 0
            found = _list(passage, text, start, count + more)
            if found:
                yield found
        if text.rstrip().endswith(":") and (more := _goes_on(read[number + 1 :], 0)) >= _TWO:
            found = _list(passage, text, len(text), more)
            if found:
                yield found


def _chains(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where each list begins, how far it counts without a gap, and whether it is the paragraph's last."""
    marks = [(int(m[1]), m.start()) for m in _MARK.finditer(text)]
    starts = [i for i, (n, _) in enumerate(marks) if n == 1]
    for start, following in pairwise([*starts, len(marks)]):
        count = 0
        for value, _ in marks[start:following]:
            count += value == count + 1
        yield marks[start][1], count, following == len(marks)


def _goes_on(after: Sequence[Passage], count: int) -> int:
    """How many items stand at the beginning of paragraphs below."""
    more = 0
    for passage in after[:60]:
        wanted = f"({count + more + 1})"
        if passage.text.lstrip().startswith(wanted) or passage.paragraph.label == wanted:
            more += 1
        elif re.match(r"\s*(?:[IVX]+\.|\d+\.|\(1\))", passage.text) or passage.paragraph.label.endswith("."):
            break
    return more


def _list(passage: Passage, text: str, start: int, count: int) -> NumberedList | None:
    head = head_of(text, start)
    announced = tuple(announced_in(head))
    if not announced or count < _TWO or not leads(head):
        return None
    place, _, written = announced[-1]
    offset = start - len(head)
    return NumberedList(passage, offset + place, count, tuple(v for _, v, _ in announced), written)
