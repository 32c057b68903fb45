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
        extents = [(int(start.get("n", "0")), start, inside) for start, inside in _extents(root) if inside]
        for number, start, inside in extents:
            place, key = passes[number]
            n = counts[place, key] = counts.get((place, key), 0) + 1
            rows = len(_rows(start, inside)) if places.rows[place] else 0
            marks[number] = BlockMark(block_bookmark(places.names[place], key, n), places.names[place], key, rows)
        for number, _, inside in reversed(extents):
            _enclose(marks[number], inside)
    return marks


def drop_signs(root: Element) -> None:
    """Takes out what stood for the ends of blocks."""
    for sign in list(root.iter(OPEN, CLOSE, ROWS)):
        parent = sign.getparent()
        if parent is not None:
            parent.remove(sign)


def _extents(root: Element) -> list[tuple[Element, list[Element]]]:
    """The beginning of each pass with its paragraphs, outer blocks before inner ones."""
    found: list[tuple[Element, list[Element]]] = []
    open_now: list[tuple[Element | None, list[Element]]] = []
    for element in root.iter(OPEN, CLOSE, w("p")):
        if element.tag == OPEN:
            open_now.append((_text_box(element), []))
            found.append((element, open_now[-1][1]))
        elif element.tag == CLOSE:
            del open_now[-1:]
        else:
            box = _text_box(element)
            for paragraphs in (inside for home, inside in open_now if home is box):
                paragraphs.append(element)
    return found


def _text_box(element: Element) -> Element | None:
    """The text box that an element stands in: a bookmark cannot reach into one or out of it."""
    return next(element.iterancestors(w("txbxContent")), None)


def _rows(start: Element, paragraphs: list[Element]) -> set[Element]:
    table = start.getparent()
    return {row for p in paragraphs for row in p.iterancestors(w("tr")) if row.getparent() is table}


def _enclose(mark: BlockMark, paragraphs: list[Element]) -> None:
    first, last = paragraphs[0], paragraphs[-1]
    if mark.rows:
        last = first
    start, end = bookmark(mark.bookmark)
    first.insert(1 if len(first) and first[0].tag == w("pPr") else 0, start)
    last.append(end)
