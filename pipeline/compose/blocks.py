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
        for number, start, inside in reversed(extents):
            _enclose(marks[number], start, inside)
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


def _enclose(mark: BlockMark, start: Element, inside: list[Element]) -> None:
    """Puts the bookmark's ends into the first and last paragraph.

    Rows are marked in their first cell. Where a whole table begins or ends the block, the end stands in the paragraph
    before or behind it, since LibreOffice keeps no bookmark that reaches into a cell from outside, nor one that begins
    in the empty paragraph of a section's end.
    """
    shown = [p for p in inside if any(t.text for t in p.iter(w("t")))] or inside
    first, last = (inside[0], inside[0]) if mark.rows else (shown[0], shown[-1])
    begin, end = bookmark(mark.bookmark)
    before = None if mark.rows or _level(first, start) else _beside(start, preceding=True)
    behind = None if mark.rows or _level(last, start) else _beside(_closer(start), preceding=False)
    if before is None:
        _put_first(first, begin)
    else:
        before.append(begin)
    if behind is None:
        last.append(end)
    else:
        _put_first(behind, end)


def _put_first(paragraph: Element, end: Element) -> None:
    paragraph.insert(1 if len(paragraph) and paragraph[0].tag == w("pPr") else 0, end)


def _level(paragraph: Element, start: Element) -> bool:
    return paragraph.getparent() is start.getparent()


def _beside(sign: Element, *, preceding: bool) -> Element | None:
    """The paragraph next to a block's beginning or end, if it is a paragraph that stands there."""
    others = (e for e in sign.itersiblings(preceding=preceding) if e.tag not in (OPEN, CLOSE, ROWS))
    neighbour = next(others, None)
    return neighbour if neighbour is not None and neighbour.tag == w("p") else None


def _closer(start: Element) -> Element:
    """The sign that ends the block which this one begins."""
    depth = 0
    for sign in start.itersiblings(OPEN, CLOSE):
        depth += 1 if sign.tag == OPEN else -1
        if depth < 0:
            return sign
    return start
