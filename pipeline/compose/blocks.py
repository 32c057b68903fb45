"""Blocks: a bookmark from the first to the last paragraph that each pass of a loop or a condition printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.compose.bookmarks import bookmark
from pipeline.compose.names import CLOSE, OPEN, ROWS
from pipeline.marks import BlockMark, block_bookmark
from pipeline.ooxml import w

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.compose.lift import Places
    from pipeline.ooxml import Element


def mark_blocks(roots: Iterable[Element], places: Places, passes: Sequence[tuple[int, str]]) -> dict[int, BlockMark]:
    """The blocks now marked in these parts, by the number of the pass; passes that printed nothing have none."""
    marks: dict[int, BlockMark] = {}
    counts: dict[tuple[int, str], int] = {}
    for root in roots:
        for number, paragraphs in _extents(root):
            if not paragraphs:
                continue
            place, key = passes[number]
            n = counts[place, key] = counts.get((place, key), 0) + 1
            name = block_bookmark(places.names[place], key, n)
            marks[number] = BlockMark(name, places.names[place], key)
            _enclose(name, paragraphs[0], paragraphs[-1])
    return marks


def drop_signs(root: Element) -> None:
    """Takes out what stood for the ends of blocks."""
    for sign in list(root.iter(OPEN, CLOSE, ROWS)):
        parent = sign.getparent()
        if parent is not None:
            parent.remove(sign)


def _extents(root: Element) -> list[tuple[int, list[Element]]]:
    """Each pass with its paragraphs, outer blocks before inner ones."""
    found: list[tuple[int, list[Element]]] = []
    open_now: list[list[Element]] = []
    for element in root.iter(OPEN, CLOSE, w("p")):
        if element.tag == OPEN:
            open_now.append([])
            found.append((int(element.get("n", "0")), open_now[-1]))
        elif element.tag == CLOSE:
            del open_now[-1:]
        else:
            for paragraphs in open_now:
                paragraphs.append(element)
    return found


def _enclose(name: str, first: Element, last: Element) -> None:
    start, end = bookmark(name)
    place = 1 if len(first) and first[0].tag == w("pPr") else 0
    while place < len(first) and first[place].tag == w("bookmarkStart"):
        place += 1
    first.insert(place, start)
    last.append(end)
