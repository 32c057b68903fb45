"""What pages add to a text: their numbers, lines that stand on each of them, headings of tables that run on."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby, takewhile
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.keep.matching_words import Word, Worded

_NUMBER: Final = re.compile(r"(?i)\W*(?:trang\s*)?\d{1,4}(?:\s*/\s*\d{1,4})?\W*")


def of_pages(sent: Worded, left: set[int], headings: Sequence[list[str]]) -> set[int]:
    """Those of the words left over that stand on a page because it is one, by their places."""
    pages = [list(places) for _, places in groupby(range(len(sent.words)), key=lambda n: sent.words[n].page)]
    edges = [list(_edges(sent, page, left)) for page in pages]
    often = Counter(text for edge in edges for text in {_without_number(text) for text, _ in edge})
    found = {n for edge in edges for text, line in edge if _is_pages(text, often) for n in line}
    for page in pages:
        rest = [n for n in page if n not in found]
        found |= set(_heading(sent.words, rest, left, headings))
    return found


def _edges(sent: Worded, page: Sequence[int], left: set[int]) -> Iterator[tuple[str, list[int]]]:
    """The lines at the head and the foot of a page of which nothing stands in the version."""
    lines = [list(places) for _, places in groupby(page, key=lambda n: sent.words[n].line)]
    head = list(takewhile(left.issuperset, lines))
    foot = list(takewhile(left.issuperset, reversed(lines[len(head) :])))
    for line in (*head, *foot):
        yield sent.lines[sent.words[line[0]].line], line


def _is_pages(text: str, often: Counter[str]) -> bool:
    return bool(_NUMBER.fullmatch(text)) or often[_without_number(text)] > 1


def _without_number(text: str) -> str:
    return " ".join(re.sub(r"\d+", "", text).split())


def _heading(
    words: Sequence[Word], page: Sequence[int], left: set[int], headings: Sequence[list[str]]
) -> Sequence[int]:
    """The words at a page's head that are those with which a table begins, and none of the table's own."""
    for heading in headings:
        here = page[: len(heading)]
        if left.issuperset(here) and [words[n].text for n in here] == heading:
            return here
    return ()
